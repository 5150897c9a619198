"""Degraded mode and stance beside the queues they are about: badge, strip, alarms; nothing is hidden by them."""

from datetime import timedelta

import pytest

from incidents import commands as c
from incidents.board import Board
from incidents.kinds import Severity
from incidents.measures.commands import RevertMeasure
from incidents.measures.degraded import Degraded
from incidents.measures.measure import MeasureKind, Rank, Stand, Target
from tests.desk_viewer import viewer
from tests.floors import floor, queue
from tests.incidents.desk import ANNA, Desk, report, running
from tests.incidents.test_measures import FIRST, degraded, measure
from widgets.measures.degraded_strip import DegradedStrip
from widgets.measures.queue_marks import marks_of
from widgets.queues.queue_columns import COLUMNS
from widgets.queues.queue_mark import QueueMark
from widgets.queues.queue_table import QueueTable

KEYS = [column.key for column in COLUMNS]


@pytest.fixture
def desk():
    desk = running()
    desk.must(degraded(desk, "cards"))
    return desk


def test_a_queue_in_degraded_mode_is_marked_until_it_ends(desk):
    marks = marks_of(desk.board, viewer(), desk.now)
    assert marks["cards"].badge == "degraded"
    assert "handling time, quality not measured (INC-0142)" in marks["cards"].words
    desk.must(RevertMeasure(desk.incident_id, FIRST, "Anna"))
    assert marks_of(desk.board, viewer(), desk.now) == {}


def test_a_stance_marks_what_is_defended_and_what_may_slip(desk):
    ranking = (Rank("fraud", Stand.DEFEND), Rank("cards", Stand.SLIP))
    desk.must(measure(desk, MeasureKind.STANCE, "second", ranking=ranking))
    marks = marks_of(desk.board, viewer(), desk.now)
    assert (marks["fraud"].badge, marks["cards"].badge) == ("defended 1", "degraded")
    assert marks["cards"].words.endswith("may slip (INC-0142)")


def test_a_drill_marks_nothing():
    desk = Desk()
    key = desk.incident_id
    desk.must(
        report(desk, drill=True), c.Acknowledge(key), c.Classify(key, Severity.S2), c.Activate(key, ANNA.person, "")
    )
    desk.must(degraded(desk, "cards"))
    assert marks_of(desk.board, viewer(), desk.now) == {}


def test_the_table_shows_the_badge_and_says_what_is_not_measured(qtbot):
    table = QueueTable()
    qtbot.addWidget(table)
    table.resize(1200, 200)
    table.show()
    table.show_floor(floor(queue("cards")))
    mark = QueueMark("degraded", "degraded mode since 14:00", frozenset({Target.HANDLING_TIME}))
    table.rows.show_marks({"cards": mark})
    cells = {key: table.rows.cell(0, KEYS.index(key)) for key in KEYS}
    assert cells["queue"].badge == "degraded"
    assert "not measured by it" in cells["aht"].words
    assert cells["service_level"].words == ""
    assert not table.grab().isNull()
    table.rows.show_marks({})
    assert table.rows.cell(0, 0).badge == ""


def test_the_strip_stands_while_a_queue_is_degraded_and_asks_when_the_end_has_passed(qtbot, desk):
    strip, wanted = DegradedStrip(viewer()), []
    qtbot.addWidget(strip)
    strip.wanted.connect(wanted.append)
    strip.show_periods((), desk.now)
    assert strip.isHidden()
    strip.show_periods(Degraded.of(desk.board).lasting, desk.now)
    assert not strip.isHidden()
    assert "planned until 15:00" in strip.more.text()
    strip.show_periods(Degraded.of(desk.board).lasting, desk.now + timedelta(minutes=61))
    assert "was to end 15:00" in strip.more.text()
    assert strip.property("tone") == "medium"
    strip.go.click()
    assert wanted == [desk.incident_id]


def test_an_empty_board_marks_nothing():
    assert marks_of(Board(), viewer(), Desk().now) == {}
