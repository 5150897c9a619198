"""Callers who wait while agents are ready."""

from dataclasses import replace

import pytest

from resources.floor import Floor, Link, Tally
from resources.surge.detector import Detector
from resources.surge.divergence import Sign, Stage
from tests.floors import AT, floor, queue


def made(second: float, **changes) -> Floor:
    line = queue("cards", waiting=5, ready=8, waiting_since=AT - 60, **changes)
    return replace(floor(line), at=AT + second)


def said(floors) -> list[tuple[Sign, Stage]]:
    detector, found = Detector(), []
    for one in floors:
        found = [(each.sign, each.stage) for each in detector.see(one) if each.sign is Sign.WAITING_BESIDE_READY]
    return found


@pytest.mark.parametrize(("seconds", "stages"), [(40, []), (50, [Stage.WATCH]), (95, [Stage.CONFIRMED])])
def test_callers_beside_ready_agents_are_a_fault_of_routing_when_it_lasts(seconds, stages):
    assert said(made(second) for second in range(seconds)) == [(Sign.WAITING_BESIDE_READY, one) for one in stages]


def test_a_moment_without_ready_agents_begins_it_anew():
    floors = [made(second, **({"talking": 30} if second != 50 else {})) for second in range(95)]
    floors[50] = replace(floors[50], queues={"cards": replace(floors[50].queues["cards"], agents={})})
    assert said(floors) == []


def test_a_busy_queue_whose_callers_are_answered_is_none():
    floors = [made(second, total=Tally(offered=400 + second, answered=380 + second)) for second in range(200)]
    assert said(floors) == []


def test_what_lies_in_a_hole_is_not_counted():
    floors = [made(second) for second in range(95)]
    floors[50] = replace(floors[50], link=Link.STALE)
    assert said(floors) == []
