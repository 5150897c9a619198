"""Starts of one console that foresees and measures, one after the other, on a simulated centre."""

from datetime import UTC, datetime

import pytest

from console.acts.runner import Runner
from console.domains import DOMAINS
from tests.console.bench import PEOPLE, ManualClock
from tests.console.lending_desk import HandFeed
from tests.console.planning.applying.planned_desk import Planned
from tests.resources.simulator.centre_of_tests import CENTRE, MORNING


@pytest.fixture
def feed():
    return HandFeed(ManualClock(datetime.fromtimestamp(MORNING, UTC)))


@pytest.fixture
def desks(qtbot, tmp_path, feed, monkeypatch):
    made = []
    monkeypatch.setattr(
        "tests.console.lending_desk.Runner",
        lambda store, clock, _people, _domains: Runner(store, clock, PEOPLE, DOMAINS),
    )

    def start() -> Planned:
        if made:
            made[-1].close()
        made.append(Planned(qtbot, tmp_path, feed, feed.clock, CENTRE.queues))
        return made[-1]

    yield start
    made[-1].close()
