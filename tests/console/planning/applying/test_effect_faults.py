"""Effects over restarts, blind minutes and a clock that is set: what was lent is always summed up, nothing invented."""

from datetime import timedelta

from resources.effects.facts import EffectForeseen, EffectSeen, LendingSummed
from resources.loans.loan import LoanState
from resources.loans.wish import LoanWish
from tests.console.loans.test_lending import DONOR, RECEIVER, lendable

MINUTE = timedelta(minutes=1)


def told(desk) -> list[type]:
    return [type(entry.fact) for entry in desk.store.entries() if entry.stream.startswith("effect/")]


def changes(desk) -> dict[str, int]:
    return {one.queue: one.change for one in desk.only.foreseen.queues}


def test_a_console_that_ends_right_after_the_order_still_measures_and_sums_up(desks):
    """What was foreseen is lost with it and is not made up afterwards."""
    desk = desks()
    desk.lend(*lendable(desk, 2), to=RECEIVER, minutes=20)
    desk.run(1)
    assert told(desk) == []
    again = desks()
    again.run(60 * 32, step=15)
    assert told(again) == [EffectForeseen, EffectSeen, LendingSummed]
    assert changes(again) == {RECEIVER: 2}
    assert again.only.foreseen.queues[0].levels == ()
    assert again.only.summed.agents == 2
    assert again.only.summed.minutes >= 2 * 19


def test_a_loan_for_later_whose_time_comes_while_nothing_is_heard_is_foreseen_when_it_is(desks):
    desk = desks()
    desk.lend(*lendable(desk, 2), to=RECEIVER, minutes=40, begins=desk.clock.now() + 5 * MINUTE)
    desk.run(290, step=10)
    desk.feed.cut()
    desk.run(600, step=5)
    assert told(desk) == []
    desk.feed.back()
    desk.run(15, step=1)
    assert changes(desk)[RECEIVER] > 0 > changes(desk)[DONOR]
    (loan, _) = desk.loans
    assert abs(desk.only.foreseen.at - loan.confirmed_at) < MINUTE


def test_a_loan_for_later_begun_after_a_restart_is_foreseen_on_the_floor_not_on_nothing(desks):
    desk = desks()
    desk.lend(*lendable(desk, 2), to=RECEIVER, minutes=30, begins=desk.clock.now() + 5 * MINUTE)
    desk.run(60, step=10)
    desk.close()
    desk.clock.forward(60 * 8)
    again = desks()
    again.run(15, step=1)
    assert changes(again)[RECEIVER] > 0 > changes(again)[DONOR]


def test_agents_who_go_to_two_queues_at_one_time_are_foreseen_at_both(desks):
    desk = desks()
    one, two = lendable(desk, 2)
    at = desk.clock.now() + 5 * MINUTE
    group = desk.lend(one, to=RECEIVER, minutes=30, begins=at)
    desk.lending.lend(_wish(desk, two, "fraud", at), None, group)
    desk.settle()
    desk.run(315, step=5)
    assert {loan.state for loan in desk.loans} == {LoanState.CONFIRMED}
    assert changes(desk) == {RECEIVER: 1, "fraud": 1, DONOR: -2}


def test_a_clock_that_is_set_back_does_not_put_off_what_is_foreseen(desks):
    desk = desks()
    desk.lend(*lendable(desk, 2), to=RECEIVER, minutes=20)
    desk.run(1)
    desk.clock.time -= timedelta(hours=1)
    desk.run(5)
    assert told(desk) == [EffectForeseen]


def test_of_what_was_refused_nothing_is_foreseen(desks):
    desk = desks()
    desk.lend("agent/nobody", to=RECEIVER)
    desk.run(5)
    assert told(desk) == []


def _wish(desk, agent, to, begins):
    return LoanWish((agent,), to, begins + 30 * MINUTE, "surge", begins=begins)
