"""A roll on the screen: letters and Space give replies, a team at once, the cursor stays, the missing stand out."""

from datetime import date
from uuid import uuid5

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from incidents.rolls.commands import AnswerRoll, CloseRoll, OpenRoll
from incidents.rolls.roll import Name, Reply, RollKind
from incidents.team.brief import brief_of
from resources.agents import AgentState
from resources.feeds.simulator.phonebook import RESERVES, demo_directory
from resources.floor import AgentFigures, Membership
from tests.desk_viewer import HOSTILE, viewer
from tests.floors import AT, floor
from tests.incidents.desk import SPACE, running
from widgets.incidents.response_header import ResponseHeader
from widgets.parts import Label
from widgets.rolls.roll_dialogs import CloseRollDialog, OpenRollDialog
from widgets.rolls.roll_sources import roll_sources
from widgets.rolls.roll_texts import unaccounted_text
from widgets.rolls.roll_view import RollView
from widgets.team.brief_view import sections

ROLL = uuid5(SPACE, "roll")
NAMES = (Name("a", "Ada", "Cards"), Name("b", HOSTILE, "Loans"), Name("c", "Cy", "Cards"))


@pytest.fixture
def desk():
    made = running()
    made.must(OpenRoll(made.incident_id, ROLL, RollKind.HEAD_COUNT, "Harbour", NAMES))
    return made


@pytest.fixture
def view(qtbot, desk):
    made = RollView(viewer())
    qtbot.addWidget(made)
    made.resize(520, 420)

    def answer(roll, names, reply):
        made.told.append((names, reply))
        desk.do(AnswerRoll(desk.incident_id, roll, names, reply))
        made.show_incident(desk.incident)

    made.told = []
    made.answered.connect(answer)
    made.show_incident(desk.incident)
    made.tick(desk.now)
    made.show()
    yield made
    made.hide()


def replies(view) -> list[str]:
    return [view.table.item(place, 2).text() for place in range(view.table.rowCount())]


def test_a_letter_gives_the_reply_and_the_cursor_stays(view, qtbot):
    view.table.setCurrentCell(2, 0)
    qtbot.keyClick(view.table, "s")
    assert view.told == [(("c",), Reply.SAFE)]
    assert replies(view) == ["unknown", "unknown", "safe 14:00"]
    assert view.table.currentRow() == 2
    assert view.table.item(2, 2).toolTip() == "<span>Anna</span>"
    assert view.figures.text() == "2 unknown, 1 safe"


def test_space_goes_through_the_replies(view):
    view.table.setCurrentCell(0, 0)
    for _ in range(4):
        QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert [reply for _, reply in view.told] == [Reply.SAFE, Reply.MISSING, Reply.NOT_THERE, Reply.OPEN]


def test_a_whole_team_is_safe_at_once(view, qtbot):
    view.table.setCurrentCell(0, 0)
    qtbot.keyClick(view.table, "g")
    qtbot.keyClick(view.table, "s")
    assert view.told == [(("a", "c"), Reply.SAFE)]


def test_who_is_missing_stands_out_in_words_shape_and_figures(view, qtbot):
    view.table.setCurrentCell(0, 0)
    qtbot.keyClick(view.table, "m")
    assert replies(view)[0] == "▲ missing 14:00"
    assert view.figures.property("tone") == "high"


def test_letters_of_other_rolls_do_nothing(view, qtbot):
    qtbot.keyClick(view.table, "t")
    assert view.told == []


def test_a_closed_roll_takes_no_replies_and_says_so(view, desk, qtbot):
    desk.must(CloseRoll(desk.incident_id, ROLL, "with the fire officer"))
    view.show_incident(desk.incident)
    qtbot.keyClick(view.table, "s")
    assert view.told == []
    assert "closed" in view.which.text()
    assert not view.close_it.isVisible()


def test_without_a_roll_it_says_what_one_is_for(qtbot):
    made = RollView(viewer())
    qtbot.addWidget(made)
    made.show_incident(running().incident)
    assert made.empty.isVisibleTo(made)
    assert not made.table.isVisibleTo(made)


def sources():
    def agent(key, state):
        rows = (Membership("loans", state, False, "", 5), Membership("cards", state, False, "", 0))
        return AgentFigures(key, f"Agent {key}", state, AT, "", "", rows)

    agents = {"1": agent("1", AgentState.TALKING), "2": agent("2", AgentState.UNAVAILABLE)}
    seen = viewer()
    seen.queues = {"cards": "Cards"}
    return roll_sources(floor(agents=agents), demo_directory(date(2026, 11, 22)), RESERVES, seen)


def test_names_come_from_the_floor_the_pools_and_the_lists():
    found = sources()
    assert [(name.name, name.group) for name in found.of(RollKind.HEAD_COUNT)[0].names] == [("Agent 1", "Cards")]
    assert [len(one.names) for one in found.of(RollKind.CALL_OUT)] == [4, 6, 8]
    assert {one.key for one in found.of(RollKind.INFORMATION)} >= {"outage", "all"}


def test_a_call_out_asks_for_its_need_and_takes_typed_names(qtbot):
    dialog = OpenRollDialog(sources())
    qtbot.addWidget(dialog)
    assert not dialog.need.isVisibleTo(dialog)
    dialog.kind.setCurrentIndex(1)
    assert dialog.need.isVisibleTo(dialog)
    dialog.typed.setPlainText("Visitor\n\nVisitor\nElectrician ")
    assert [name.name for name in dialog.names()[-2:]] == ["Visitor", "Electrician"]
    assert len(dialog.names()) == 6
    assert dialog.problem() == ""
    dialog.title_field.clear()
    assert dialog.problem()


def test_a_roll_with_unsettled_names_is_closed_with_words(qtbot, desk):
    dialog = CloseRollDialog(desk.incident.rolls[0])
    qtbot.addWidget(dialog)
    assert dialog.problem() == "Write what becomes of them."
    dialog._note.setPlainText("with the fire officer")
    assert dialog.problem() == ""


def test_who_is_unaccounted_for_stands_in_header_card_and_brief(qtbot, desk):
    header = ResponseHeader(viewer())
    qtbot.addWidget(header)
    header.show_incident(desk.incident)
    assert header.origin.text().startswith("unaccounted for: 3 · ")
    desk.must(AnswerRoll(desk.incident_id, ROLL, ("a", "b"), Reply.SAFE))
    assert unaccounted_text(desk.incident) == "unaccounted for: 1"
    said = dict(sections(brief_of(desk.incident, desk.now), viewer()))["Rolls"]
    assert list(said) == [("Head-count Harbour: 1 unknown, 2 safe", "text")]
    desk.must(AnswerRoll(desk.incident_id, ROLL, ("c",), Reply.NOT_THERE))
    header.show_incident(desk.incident)
    assert "unaccounted" not in header.origin.text()


def test_closing_a_roll_names_some_of_the_unsettled_and_counts_the_rest(qtbot):
    desk = running()
    many = tuple(Name(f"n/{place}", f"Name {place}", "Cards") for place in range(11))
    desk.must(OpenRoll(desk.incident_id, ROLL, RollKind.HEAD_COUNT, "Harbour", many))
    dialog = CloseRollDialog(desk.incident.rolls[0])
    qtbot.addWidget(dialog)
    said = [label.text() for label in dialog.findChildren(Label)]
    assert any(words.startswith("11 unsettled") and words.endswith("Name 7 and 3 more") for words in said)
