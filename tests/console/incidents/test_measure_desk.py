"""What incidents declare of queues is on the Floor page, whether the page or the declaration came first."""

import pytest

from console.incidents.measure_desk import MeasureDesk
from console.pages.floor import FloorPage
from console.state import State
from incidents.measures.commands import RevertMeasure
from incidents.measures.measure import Target
from tests.desk_viewer import viewer
from tests.floors import floor, queue
from tests.incidents.desk import running
from tests.incidents.test_measures import FIRST, degraded
from widgets.measures.degraded_strip import DegradedStrip


class At:
    def __init__(self, desk):
        self.desk = desk

    def epoch(self):
        return self.desk.now.timestamp()


@pytest.fixture
def room(qtbot):
    desk, state = running(), State()
    state.attach(None, At(desk))
    page = FloorPage()
    qtbot.addWidget(page)
    page.show_floor(floor(queue("cards")))
    return desk, state, page, MeasureDesk(state, viewer(), state)


def badge(page):
    return page.by_queue.queues.table.rows.cell(0, 0).badge


def test_a_declared_mode_appears_and_goes_with_the_journal(room):
    desk, state, page, measures = room
    measures.take(page)
    measures.take(page)
    [strip] = page.findChildren(DegradedStrip)
    assert (strip.isHidden(), badge(page)) == (True, "")
    desk.must(degraded(desk, "cards"))
    state.set_board(desk.board)
    assert (strip.isHidden(), badge(page)) == (False, "degraded")
    begun = desk.now
    desk.wait(minutes=20)
    assert measures.degraded.minutes("cards", begun, desk.now, Target.QUALITY) == 20
    desk.must(RevertMeasure(desk.incident_id, FIRST, "Anna"))
    state.set_board(desk.board)
    assert (strip.isHidden(), badge(page)) == (True, "")


def test_a_page_made_later_shows_what_was_declared_before(room):
    desk, state, page, measures = room
    desk.must(degraded(desk, "cards"))
    state.set_board(desk.board)
    measures.take(page)
    [strip] = page.findChildren(DegradedStrip)
    assert (strip.isHidden(), badge(page)) == (False, "degraded")
    wanted = []
    measures.incident_wanted.connect(wanted.append)
    strip.go.click()
    assert wanted == [desk.incident_id]


def test_a_passed_end_turns_the_strip_amber_as_time_goes_on(room):
    desk, state, page, measures = room
    desk.must(degraded(desk, "cards"))
    state.set_board(desk.board)
    measures.take(page)
    [strip] = page.findChildren(DegradedStrip)
    assert strip.property("tone") == ""
    desk.wait(minutes=61)
    state.ticked.emit(desk.now.timestamp())
    assert strip.property("tone") == "medium"
