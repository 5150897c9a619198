"""The Review page: search, filters, entries read page by page, the scrubber, restricted incidents left out."""

from datetime import datetime
from types import MappingProxyType
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.pages.review import CLOCKS, ENTRIES, ReviewPage
from incidents import access
from incidents import commands as c
from incidents.archive.clock_runs import clock_runs
from incidents.board import Board
from incidents.commands import stream_of
from incidents.incident import Incident
from incidents.kinds import Kind, State
from resources.loans.loans import Loans
from tests.desk_viewer import viewer
from tests.incidents.desk import Desk, in_state, report
from widgets.archive.entry_table import PAGE, EntryModel
from widgets.archive.entry_texts import EntryLine
from widgets.theme import apply_theme


@pytest.fixture
def desk():
    return in_state(State.CLOSED)


@pytest.fixture
def page(qtbot, qapp, desk):
    apply_theme(qapp, "light", "en")
    made = ReviewPage(viewer())
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show_loans(Loans())
    made.show_time(desk.now.timestamp())
    made.show_board(desk.board)
    return made


def test_an_incident_is_listed_and_shown_as_it_happened(page, desk):
    assert page.incidents.table.incidents == (desk.incident,)
    assert page.incidents.happened.title.text() == desk.incident.name
    assert "service back" in page.incidents.took.text()


def test_typing_asks_at_once_and_only_what_was_found_stays(page, desk):
    asked = []
    page.incidents_wanted.connect(asked.append)
    for end in range(1, 5):
        page.search.setText("核心 x"[:end])
    assert [wanted.words for wanted in asked] == ["核", "核心", "核心 ", "核心 x"]
    page.show_found(frozenset())
    assert page.incidents.table.incidents == ()
    assert page.incidents.empty.text()
    page.show_found(frozenset({desk.incident.id}))
    assert page.incidents.table.incidents == (desk.incident,)
    page.search.clear()
    assert page.incidents.table.incidents == (desk.incident,)


def test_filters_narrow_the_list(page):
    page.kinds.choose(Kind.TRAFFIC_SURGE)
    assert page.incidents.table.incidents == ()
    page.kinds.choose(None)
    assert len(page.incidents.table.incidents) == 1


def test_the_scrubber_follows_the_keys_and_says_how_everything_stood(page):
    desk = Desk()
    desk.must(report(desk)).wait(minutes=4).must(c.Acknowledge(desk.incident_id))
    page.show_board(desk.board)
    course = page.incidents.course
    QTest.keyClick(course, Qt.Key.Key_Home)
    assert course.moment == desk.incident.entries[0].happened
    assert "reported · not graded yet" in page.incidents.standing.text()
    QTest.keyClick(course, Qt.Key.Key_Right)
    assert "acknowledged" in page.incidents.standing.text()
    QTest.keyClick(course, Qt.Key.Key_Escape)
    assert course.moment is None


def test_a_veiled_incident_is_neither_listed_counted_nor_searched(page, desk):
    veiled = Incident(
        UUID(int=9), 9, Kind.INFORMATION_LEAK, State.CLOSED, "ALDER", desk.now, desk.now, desk.now,
        desk.incident.reporter, "", entered={State.REPORTED: desk.now}, veiled=True,
    )  # fmt: skip
    page.show_board(Board(MappingProxyType({desk.incident.id: desk.incident, veiled.id: veiled})))
    assert page.incidents.table.incidents == (desk.incident,)
    assert page.incidents.list.note.text().startswith("1 ")
    assert page.wanted().hidden == (stream_of(veiled.id), access.stream(veiled.id))


def test_entries_are_asked_for_with_their_filters(page):
    asked = []
    page.entries_wanted.connect(asked.append)
    page.show_view(ENTRIES)
    page.sorts.choose("updates")
    page.range.choose(7)
    assert asked[-1].kinds == ("update_posted",)
    assert datetime.fromisoformat(asked[-1].since).tzinfo is not None
    assert not page.kinds.isVisibleTo(page)


def test_clocks_are_asked_for_once_and_counted(page, desk):
    asked = []
    page.clocks_wanted.connect(asked.append)
    page.show_view(CLOCKS)
    page.show_board(desk.board)
    assert asked == [(desk.incident,)]
    page.show_clocks(clock_runs(desk.incident))
    assert "kept" in page.clocks.note.text()


def test_a_hundred_thousand_entries_are_read_only_where_somebody_looks(qtbot):
    model, asked = EntryModel(), []
    model.wanted.connect(asked.append)
    model.show_positions(range(100_000, 0, -1))
    assert model.rowCount() == 100_000
    assert model.data(model.index(50_000, 4)) == "…"
    assert model.data(model.index(50_001, 4)) == "…"
    assert asked == [tuple(range(50_000, 50_000 - PAGE, -1))]
    model.show_lines([EntryLine(at, "", "", "", f"line {at}", "") for at in asked[0]])
    assert model.data(model.index(50_000, 4)) == "line 50000"


def test_who_reads_further_down_stays_there_when_entries_come(page, qtbot):
    page.show()
    page.show_view(ENTRIES)
    page.show_positions(range(1000, 0, -1))
    qtbot.waitUntil(lambda: page.entries.verticalScrollBar().maximum() > 0)
    page.entries.scrollTo(page.entries.model().index(500, 0), page.entries.ScrollHint.PositionAtTop)
    assert page.entries.rowAt(1) == 500
    page.show_positions(range(1003, 0, -1))
    assert page.entries.rowAt(1) == 503
    page.show_positions(range(3, 0, -1))
    assert page.entries.model().rowCount() == 3


def test_the_review_of_a_closed_incident_is_opened_from_here(page, desk, qtbot):
    with qtbot.waitSignal(page.review_wanted) as told:
        page.incidents.review.click()
    assert told.args == [desk.incident.id]
    page.kinds.choose(Kind.TRAFFIC_SURGE)
    assert not page.incidents.review.isEnabled()
