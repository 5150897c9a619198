"""What the floor measured is on the disk while the console runs, and drawn in its chart."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.demo import past as demo_past
from console.storage.measures import MeasuresFile
from tests.journeys.hands import Hands
from widgets.charts.load_panel import COURSE, LoadPanel
from widgets.queues.queue_columns import COLUMNS

FAST = 60.0  # six samples come together in half a second
TRACE = next(number for number, column in enumerate(COLUMNS) if column.key == "trace")


def kept(data: Path) -> int:
    """Slots on the disk, over all queues and quarters."""
    with closing(MeasuresFile.open(data / "demo")) as file:
        return sum(contacts.measured for contacts in file.contacts(0))


def click_on_a_trace(hands: Hands) -> LoadPanel:
    view = hands.window.current_page().by_queue
    table = view.queues.table
    hands.until(lambda: table.model().rowCount())
    place = table.visualRect(table.model().index(0, TRACE)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return view.load


def test_a_click_on_a_trace_draws_what_was_measured_while_it_is_kept(opened, tmp_path, monkeypatch):
    monkeypatch.setattr(demo_past, "BACK_S", 300.0)
    hands = opened(demo=True, speed=FAST)
    load = click_on_a_trace(hands)
    assert load.view.value == COURSE
    hands.until(lambda: load.course.traces.newest > 0)
    assert all(load.course.chart.value_words())
    before = kept(tmp_path)
    hands.until(lambda: kept(tmp_path) > before)
