"""The desk samples its floor by the centre's clock, however fast that runs, and tells what goes wrong."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from console.pages.floor import FloorPage
from console.record.recorder import Hitch, Recorder, Told
from console.record.recording import Recording
from console.record.texts import told_notice
from console.settings.places import MEASURES_FILE
from console.storage.measures import MeasuresFile
from console.window import Window
from tests.console.bench import ManualClock
from tests.floors import floor, queue


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
def recording(qtbot, tmp_path, clock):
    made = Recording(Recorder(tmp_path, None), clock)
    yield made
    made.close()


def seen(clock, *queues):
    return floor(*(queues or (queue("cards"),)), at=clock.epoch(), heard=clock.monotonic())


def run(recording, clock, seconds, step):
    for _ in range(int(seconds / step)):
        clock.forward(step)
        recording.look(seen(clock))


def history_of(qtbot, recording, clock, seconds):
    found = []
    recording.history("cards", clock.epoch() - seconds, clock.epoch(), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


@pytest.mark.parametrize(("step", "kept"), [(1.0, 120), (0.125, 120), (3.75, 120), (30.0, 20)])
def test_however_fast_the_clock_there_is_one_sample_in_five_of_its_seconds(qtbot, recording, clock, step, kept):
    run(recording, clock, 600, step)
    assert abs(int(history_of(qtbot, recording, clock, 610).measured.sum()) - kept) <= 1


def test_a_floor_that_was_not_heard_of_for_long_is_a_gap(qtbot, recording, clock):
    run(recording, clock, 60, 1.0)
    last = seen(clock)
    for _ in range(60):
        clock.forward(1.0)
        recording.look(last)
    run(recording, clock, 60, 1.0)
    gaps = [(until - since, silent) for since, until, silent in history_of(qtbot, recording, clock, 170).gaps()]
    assert gaps == [(60, True)]


def test_closing_keeps_what_was_sampled(qtbot, tmp_path, clock):
    recording = Recording(Recorder(tmp_path, None), clock)
    run(recording, clock, 20, 5.0)
    recording.close()
    recording.look(seen(clock))  # too late, and harmless
    file = MeasuresFile.open(tmp_path)
    assert sum(contacts.measured for contacts in file.contacts(0) if contacts.queue == "cards") == 4
    file.close()


def test_a_hitch_becomes_a_notice(qtbot, tmp_path, recording, clock):
    (tmp_path / MEASURES_FILE).write_bytes(b"?" * 5000)
    with qtbot.waitSignal(recording.noticed) as told:
        run(recording, clock, 60, 5.0)
    assert "set aside as" in told.args[0].what
    assert "the log are not affected" in told.args[0].safe
    assert told.args[0].critical


@pytest.mark.parametrize("hitch", list(Hitch))
def test_every_hitch_has_words_without_holes(hitch):
    params = {"path": "PLACE", "detail": "DETAIL", "queue": "cards", "start": "2026-11-22 14:30"}
    notice = told_notice(Told(hitch, tuple(params.items())))
    assert notice.what
    assert "{" not in notice.what + notice.safe + notice.to_do
    assert notice.critical == bool(notice.to_do)
    assert told_notice(Told(hitch)).what  # even when nobody says where


class Shows(QObject):
    """As much of a window as charts need."""

    page_shown = Signal(str, object)
    page = "floor"

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page

    def current_page(self) -> QWidget:
        return self._page

    when_shown = Window.when_shown


def test_the_chart_of_the_day_is_given_what_came_before_this_start(qtbot, tmp_path, clock):
    zone, page, later = ZoneInfo("UTC"), FloorPage(), FloorPage()
    for one in (page, later):
        qtbot.addWidget(one)
    first = Recording(Recorder(tmp_path, zone), clock)
    run(first, clock, 60, 5.0)
    first.close()
    clock.forward(300)
    again = Recording(Recorder(tmp_path, zone), clock, restores=True)
    window = Shows(page)
    again.connect_window(window)
    run(again, clock, 600, 5.0)  # what is measured from here on is the feed's own
    qtbot.waitUntil(lambda: bool(page.by_queue.load._earlier.days))
    window.page_shown.emit("floor", later)
    midnight = clock.epoch() // 86_400 * 86_400
    day = later.by_queue.load._earlier.day("cards", midnight)
    assert len(day.contacts) == int((clock.epoch() - 600 - midnight) // 900) + 1
    assert day.gaps
    again.close()
