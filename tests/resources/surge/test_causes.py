"""Simulated trouble and the cause that is found for it; tests/benchmarks/surge.py has the large tables."""

import pytest

from resources.feeds.simulator.inject import Breakage, Injection, MassAbsence, Outage, Surge
from resources.surge.divergence import Basis, Cause, Divergence, Sign, Stage
from tests.resources.surge.days import Day, Seen, at, watched

STEP_S = 20.0
BEGIN, END = at(10.3), at(10.75)


def said(injection: Injection, *, seed: int = 31, plan: float = 1.0, until: float = 11.0) -> list[Seen]:
    return list(watched(Day(seed, 9.0, until, plan, injections=(injection,)), STEP_S))


def first_sure(seen: list[Seen]) -> tuple[float, Divergence]:
    return next((one.at, said) for one in seen for said in one.said if said.stage is Stage.CONFIRMED)


def causes(seen: list[Seen]) -> set[Cause]:
    return {said.cause for one in seen for said in one.said if said.stage is Stage.CONFIRMED}


@pytest.mark.parametrize("plan", [1.0, 0.0], ids=["plan", "no plan"])
def test_four_times_the_contacts_of_a_queue_are_a_surge_of_that_queue(plan):
    seen = said(Surge(("cards",), 4.0, BEGIN, END), plan=plan)
    when, found = first_sure(seen)
    assert causes(seen) == {Cause.DEMAND}
    assert found.queues == ("cards",)
    assert found.basis is (Basis.PLAN if plan else Basis.PAST)
    assert BEGIN < when < BEGIN + 240
    assert abs(found.since - BEGIN) < 120
    assert 3.0 < found.factor < 5.5
    assert found.low < found.expected < found.high < found.seen
    assert seen[-1].at < END + 900


def test_the_phones_of_a_site_are_agents_lost_not_contacts_more():
    seen = said(Outage(Breakage.PHONES, BEGIN, END, site="Hillside"))
    when, found = first_sure(seen)
    assert causes(seen) == {Cause.SUPPLY}
    assert found.sign is Sign.PHONES_GONE
    assert when - BEGIN <= 60
    assert found.everywhere
    assert 0.3 < found.share_lost < 0.6
    assert seen[-1].at < END + 60


def test_a_third_of_the_agents_who_leave_are_agents_lost():
    _, found = first_sure(said(MassAbsence(0.33, BEGIN, END)))
    assert (found.sign, found.everywhere) == (Sign.SIGNED_OFF, True)
    assert found.share_lost >= 0.2


def test_a_slow_system_is_longer_handling():
    seen = said(Outage(Breakage.SYSTEM, BEGIN, END))
    _, found = first_sure(seen)
    assert causes(seen) == {Cause.HANDLING}
    assert 1.2 < found.factor < 2.2


def test_lines_that_are_dead_are_a_fault_of_routing_at_once():
    seen = said(Outage(Breakage.LINES, BEGIN, END))
    when, found = first_sure(seen)
    assert causes(seen) == {Cause.ROUTING}
    assert (found.sign, found.everywhere) == (Sign.STOPPED, True)
    assert when - BEGIN <= 120
    assert seen[-1].at < END + 300


def test_one_dead_line_is_named():
    _, found = first_sure(said(Outage(Breakage.LINES, BEGIN, END, queues=("cards",))))
    assert (found.sign, found.queues, found.everywhere) == (Sign.STOPPED, ("cards",), False)


@pytest.mark.parametrize(("seed", "plan"), [(3, 1.0), (5, 1.1), (6, 0.0)])
def test_an_ordinary_morning_is_nothing(seed, plan):
    assert causes(list(watched(Day(seed, 7.5, 9.5, plan), STEP_S))) == set()


def test_an_ordinary_end_of_shifts_is_nothing():
    assert causes(list(watched(Day(7, 16.0, 17.75), STEP_S))) == set()
