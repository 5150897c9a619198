"""The rebound at a desk: from the records of an outage to the forecast, to the log and to the Impact tab."""

from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal

from console.pages.impact_part import ImpactPart
from console.planning.forecast.rebounding import Rebounding, own_redial
from incidents import commands as c
from resources.day import Day
from resources.floor import Floor
from resources.forecast.deferred import Due, wave
from resources.measures.blocks import MEASURED
from resources.measures.history import History
from resources.measures.sample import FIELDS, SLOT_S
from tests.console.part_stage import PartStage
from tests.floors import floor, queue
from tests.incidents.desk import finish_steps, running

TAIPEI = ZoneInfo("Asia/Taipei")
EACH = 60.0  # contacts expected in 15 minutes


class Forecasting(QObject):
    """Answers at once, as the forecast would: EACH all day."""

    revised = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.outages: Any = None

    def show_outages(self, outages: Any) -> None:
        self.outages = outages

    def revise(self, now: float) -> None:
        due = Due(Day.of(now, TAIPEI), np.full(96, EACH), 0.02)
        waves = {one.key: tuple(wave(one, name, due, now) for name in one.records) for one in self.outages}
        self.revised.emit(SimpleNamespace(waves=waves))


class State(QObject):
    ticked = Signal(float)

    def __init__(self, desk: Any) -> None:
        super().__init__()
        self._desk = desk
        self.floor: Floor = floor(queue("cards"))

    @property
    def board(self) -> Any:
        return self._desk.board


class Stand:
    """A desk over an outage in which nobody gets through until `back`; then `after` of the expected come."""

    def __init__(self) -> None:
        self.desk, self.back, self.after = running(), float("inf"), 1.5
        self.forecasting, self.state = Forecasting(), State(self.desk)
        self.rebounding = Rebounding(self, self.forecasting, self.forecasting)
        self.zone, self.operations, self.recording, self.acts = TAIPEI, self, self, SimpleNamespace(desk="desk")
        self.watched = SimpleNamespace(clock=self)

    def now(self) -> datetime:
        return self.desk.now

    def run(self, request: Any, done: Any) -> None:
        self.desk.must(request.command, who=request.who)

    def history(self, name: str, since: float, until: float, done: Any) -> None:
        first, count = int(since // SLOT_S), int(until // SLOT_S) - int(since // SLOT_S)
        times = (first + np.arange(count)) * SLOT_S
        began = self.desk.incident.began_at.timestamp()
        share = np.where(times < began, 1.0, np.where(times < self.back, 0.0, self.after))
        values = np.zeros((len(FIELDS), count), np.int64)
        values[FIELDS.index("offered")] = np.diff(np.floor(np.cumsum(share) * EACH * SLOT_S / 900), prepend=0)
        done(History(name, first, np.full(count, MEASURED, np.uint8), values))

    def pass_(self, **span: float) -> None:
        self.desk.wait(**span)
        self.state.ticked.emit(self.desk.now.timestamp())
        self.forecasting.revise(self.desk.now.timestamp())

    @property
    def kinds(self) -> list[str]:
        return [entry.fact.kind for entry in self.desk.entries]


@pytest.fixture
def stand(qtbot):
    made = Stand()
    yield made
    made.forecasting.deleteLater()
    made.state.deleteLater()


def return_service(stand: Stand) -> None:
    finish_steps(stand.desk)
    stand.desk.must(c.Stabilise(stand.desk.incident_id))
    stand.back = stand.desk.now.timestamp()


def test_an_outage_is_estimated_predicted_compared_and_learnt_from(stand):
    stand.pass_(minutes=60)
    [outage] = stand.forecasting.outages
    assert outage.back is None
    [found] = stand.rebounding.waves[stand.desk.incident_id]
    passed = (stand.desk.now - stand.desk.incident.began_at) / timedelta(minutes=15)
    assert found.sofar.missing == pytest.approx(EACH * passed, rel=0.05)
    assert "rebound_predicted" not in stand.kinds
    return_service(stand)
    stand.pass_(minutes=1)
    assert stand.kinds.count("rebound_predicted") == 1
    noted = stand.desk.incident.rebound.predicted
    assert (noted.share, noted.outages) == (0.5, 0)
    stand.pass_(minutes=90)
    assert "rebound_seen" not in stand.kinds
    stand.pass_(minutes=35)
    stand.pass_(minutes=5)
    assert stand.kinds.count("rebound_seen") == 1
    seen = stand.desk.incident.rebound.seen
    assert sum(seen.seen) == pytest.approx(0.5 * EACH * 8, rel=0.1)
    assert len(seen.predicted) == len(seen.seen) == 8
    own = own_redial(stand.desk.board)
    assert own.outages == 1
    assert own.share != 0.5


def test_after_a_restart_the_prediction_of_the_log_stands(stand):
    stand.pass_(minutes=60)
    return_service(stand)
    stand.pass_(minutes=1)
    lost = stand.desk.incident.rebound.predicted.lost
    stand.after, again = 0.1, Rebounding(stand, stand.forecasting, stand.forecasting)
    stand.pass_(minutes=30)
    [outage] = stand.forecasting.outages
    assert sum(one.total for one in outage.lost.values()) == pytest.approx(lost)
    assert again.waves[stand.desk.incident_id][0].rebound.lost.total == pytest.approx(lost, abs=0.1)


def test_the_impact_tab_says_what_is_to_come_and_what_is_assumed(qtbot, stand):
    stand.pass_(minutes=60)
    stage = PartStage(qtbot, stand.desk, lambda backstage: ImpactPart(backstage, stand.rebounding))
    head, row = stage.rows[:2]
    assert head.title.text() == "Rebound to come"
    assert "placeholder, not measured here: 50% call again" in head.note.text()
    assert row.title.text() == "Rebound · cards"
    assert "never arrived" in row.note.text()
    assert "if back now +" in row.note.text()
