"""Restricted incidents on the screen: strip, cards, Ctrl K, Due next and the Response page know the code name only."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication

from console.incidents.overview import overview, targets_of
from console.pages.impact_part import ImpactPart
from console.pages.incidents import IncidentsPage
from console.pages.measures_part import MeasuresPart
from console.pages.work_part import WorkPart
from console.state import State
from incidents import commands as c
from incidents.kinds import Kind
from incidents.visibility import board_of, public_name
from resources.people import Person, Post
from tests.desk_viewer import viewer
from tests.incidents.desk import BEN, Desk, running
from tests.incidents.test_visibility import EVA, MANAGER, SECRET, leak
from widgets.incidents.incident_acts import IncidentAct
from widgets.parts import Label

PARTS = (MeasuresPart, WorkPart, ImpactPart)
ANNA = Person("anna", "Anna", Post.SUPERVISOR)


def words_of(widget):
    shown = [one.text() for one in widget.findChildren(Label) if one.isVisibleTo(widget)]
    return " ".join([*shown, *(one.accessibleName() for one in widget.findChildren(Label))])


def test_the_state_shows_each_person_their_board_and_the_machinery_the_whole(qapp):
    desk, state, shown, whole = leak(), State(), [], []
    state.shown_changed.connect(shown.append)
    state.board_changed.connect(whole.append)
    state.look_as(EVA)
    state.set_board(desk.board)
    assert SECRET not in repr(shown[-1])
    assert whole == [desk.board]
    state.look_as(MANAGER)
    assert shown[-1] is desk.board
    assert whole == [desk.board]
    state.look_as(EVA)
    assert SECRET not in repr(state.shown)


def test_strip_and_palette_call_it_by_its_code_name(qapp):
    desk = leak()
    code = public_name(desk.incident)
    seen = overview(board_of(desk.board, EVA), datetime.fromtimestamp(desk.now.timestamp(), UTC))
    assert seen.strip.words.startswith(f"{desk.incident.name} {code} · ")
    found = targets_of(board_of(desk.board, EVA))
    assert [(one.title, one.detail) for one in found] == [(f"{desk.incident.name} {code}", "Restricted")]


def test_cards_and_due_next_tell_no_more(qtbot):
    desk = leak()
    page = IncidentsPage(viewer("eva"))
    qtbot.addWidget(page)
    page.show_board(board_of(desk.board, EVA))
    page.show_time(desk.now.timestamp())
    words = words_of(page)
    assert SECRET not in words
    assert "Information leak" not in " ".join(card.kind.text() for card in page.board._cards.values())
    assert public_name(desk.incident) in words
    assert {row.what for row in page.due.model._rows} == {"Status update"}
    page.kinds.choose(Kind.INFORMATION_LEAK)
    assert not page.board._cards  # the filter does not tell its kind either


@pytest.mark.parametrize("person", [EVA, ANNA])
def test_the_response_page_shows_the_details_to_the_team_alone(stage, person):
    desk = leak()
    on = stage(desk, parts=PARTS, board=board_of(desk.board, person))
    insider = person is ANNA
    assert on.page.details.isVisibleTo(on.page) is insider
    assert (SECRET in words_of(on.page)) is insider
    assert bool(on.page.header.buttons) is insider
    assert on.page.restricted.isVisibleTo(on.page)
    assert "claims another name" in on.page.restricted.text()
    assert (public_name(desk.incident) in on.page.restricted.text()) is insider


def test_another_person_at_the_desk_closes_what_was_open(stage):
    desk = leak()
    on = stage(desk, parts=PARTS)
    assert SECRET in words_of(on.page)
    on.page.show_board(board_of(desk.board, EVA))
    on.tick()
    assert SECRET not in words_of(on.page)
    QCoreApplication.processEvents()
    assert on.page.header.height() < 160  # it does not take the room of what is hidden
    on.page.show_board(desk.board)
    assert on.page.details.isVisibleTo(on.page)


def test_an_outsider_may_take_a_report_on_and_nothing_else(stage):
    desk = Desk()
    desk.must(
        c.ReportIncident(desk.incident_id, Kind.INFORMATION_LEAK, SECRET, desk.now, desk.now),
        who=BEN,
    )
    on = stage(desk)
    on.page.show_board(board_of(desk.board, EVA))
    assert list(on.page.header.buttons) == [IncidentAct.ACKNOWLEDGE]
    assert SECRET not in words_of(on.page)


def test_other_incidents_carry_no_note(stage):
    on = stage(running())
    assert not on.page.restricted.isVisibleTo(on.page)
    assert on.page.details.isVisibleTo(on.page)
