"""The forecasting of a desk: learns beside the window, revises as the centre's clock goes on."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, Signal

from console.demo.record import DAYS, demo_record
from console.planning.forecast.forecasting import EVERY_S, Forecasting
from resources.floor import Floor
from resources.forecast.special import SpecialDay
from resources.forecast.special_days import SpecialDays
from tests.floors import AT, floor, queue

TAIPEI = ZoneInfo("Asia/Taipei")


class Shown(QObject):
    """As much of the window's state as a forecast needs."""

    ticked = Signal(float)
    floor_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.floor = Floor()
        self.needs: list[Any] = []

    def set_need(self, need: Any) -> None:
        self.needs.append(need)


class Clock:
    def __init__(self) -> None:
        self.at = AT

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.at, UTC)

    def epoch(self) -> float:
        return self.at


@pytest.fixture
def desk():
    recording = SimpleNamespace(counted=lambda since, done: done(()))
    return SimpleNamespace(
        state=Shown(),
        recording=recording,
        zone=TAIPEI,
        viewer=SimpleNamespace(language="en"),
        watched=SimpleNamespace(clock=Clock(), record=lambda: demo_record(1, datetime.fromtimestamp(AT, UTC))),
    )


@pytest.fixture
def forecasting(qtbot, desk):
    parent = QObject()
    made = Forecasting(desk, parent)
    made.begin()
    yield made
    made.close()
    parent.deleteLater()


def shown(desk):
    desk.state.floor = floor(queue("cards"), queue("loans"), queue("nobody_knows", expected=()))
    desk.state.floor_changed.emit(desk.state.floor)


def test_the_day_is_forecast_from_its_record_as_soon_as_there_is_a_floor(qtbot, desk, forecasting):
    forecasting.learn()
    qtbot.waitUntil(lambda: forecasting.is_settled)
    assert not desk.state.needs
    with qtbot.waitSignal(forecasting.revised) as told:
        shown(desk)
    assert told.args[0].days == DAYS
    need = desk.state.needs[-1]
    assert set(need.queues) == {"cards", "loans"}
    assert len(need.queues["cards"].likely) == 96
    assert max(need.queues["cards"].likely) > 5


def test_it_is_revised_every_five_minutes_of_the_centres_clock_and_learnt_anew_at_midnight(qtbot, desk, forecasting):
    shown(desk)
    with qtbot.waitSignal(forecasting.revised):
        forecasting.learn()
    desk.state.ticked.emit(AT + EVERY_S - 1)
    desk.watched.clock.at = AT + EVERY_S
    with qtbot.waitSignal(forecasting.revised):
        desk.state.ticked.emit(AT + EVERY_S)
    assert len(desk.state.needs) == 2
    assert desk.state.needs[-1].made_at == datetime.fromtimestamp(AT + EVERY_S, UTC)
    desk.watched.clock.at = AT + timedelta(hours=12).total_seconds()
    with qtbot.waitSignal(forecasting.revised):
        desk.state.ticked.emit(desk.watched.clock.at)
    assert desk.state.needs[-1].day.start > desk.state.needs[0].day.start


def test_nothing_is_done_after_closing(qtbot, desk, forecasting):
    forecasting.close()
    forecasting.learn()
    shown(desk)
    assert not desk.state.needs


def test_a_day_that_is_marked_is_forecast_anew(qtbot, desk, forecasting):
    forecasting.show_special_days(SpecialDays())
    shown(desk)
    with qtbot.waitSignal(forecasting.revised):
        forecasting.learn()
    ordinary = sum(desk.state.needs[-1].queues["cards"].contacts)
    today = datetime.fromtimestamp(AT, TAIPEI).date()
    marked = SpecialDays({today: SpecialDay(today, "Outage of the other bank", 2.0)}, 1)
    forecasting.show_special_days(marked)
    qtbot.waitUntil(lambda: sum(desk.state.needs[-1].queues["cards"].contacts) > 1.2 * ordinary)
