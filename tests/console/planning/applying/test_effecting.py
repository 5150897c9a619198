"""Foreseen when agents are lent, measured at its times from the record also after a restart, summed up at the end."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from resources.changes.effect import DraftEffect, Quarter, QueueEffect
from resources.effects.facts import EffectForeseen, EffectSeen, LendingSummed
from resources.loans.wish import LoanWish
from resources.staffing.what_if import Band, Model
from tests.console.loans.test_lending import DONOR, RECEIVER, lendable

MINUTE = timedelta(minutes=1)


def test_a_group_is_foreseen_measured_and_summed_up(desks):
    desk = desks()
    agents = lendable(desk)
    desk.lend(*agents, to=RECEIVER, minutes=20)
    desk.run(5)
    fact = desk.only.foreseen
    assert fact.agents == len(agents)
    changes = {one.queue: one.change for one in fact.queues}
    assert changes[RECEIVER] == len(agents)
    assert changes[DONOR] == -len(agents)
    desk.run(60 * 16, step=20)
    (found,) = desk.only.seen
    assert found.after_min == 15
    assert {one.queue for one in found.queues} == set(changes)
    assert all((one.level, one.contacts) == (0.9, 10) for one in found.queues)
    assert {until - since for _, since, until in desk.record.asked} == {900.0}
    desk.run(60 * 14, step=20)
    assert desk.only.summed.agents == len(agents)
    assert desk.only.summed.minutes >= 3 * 19
    assert desk.only.summed.cost == pytest.approx(desk.only.summed.minutes / 2, abs=0.1)
    told = [entry.fact for entry in desk.store.entries() if entry.stream.startswith("effect/")]
    assert [type(fact) for fact in told] == [EffectForeseen, EffectSeen, LendingSummed]


def test_a_loan_for_later_is_foreseen_when_it_begins(desks):
    desk = desks()
    desk.lend(*lendable(desk, 2), to=RECEIVER, minutes=30, begins=desk.clock.now() + 5 * MINUTE)
    desk.run(280, step=10)
    assert list(desk.effects) == []
    desk.run(30, step=1)
    assert desk.only.foreseen.agents == 2
    assert {one.queue: one.change for one in desk.only.foreseen.queues}[RECEIVER] == 2


def test_what_was_missed_while_closed_is_read_from_the_record(desks):
    desk = desks()
    desk.lend(*lendable(desk, 2), to=RECEIVER, minutes=90)
    desk.run(5)
    at = desk.only.foreseen.at
    desk.close()
    desk.clock.forward(60 * 32)
    again = desks()
    again.run(5)
    assert [one.after_min for one in again.only.seen] == [15, 30]
    untils = sorted({until for _, _, until in again.record.asked})
    assert untils == [(at + 15 * MINUTE).timestamp(), (at + 30 * MINUTE).timestamp()]


def planned(begins: datetime, *levels: float) -> DraftEffect:
    """The plan's quarters of the receiver."""
    quarters = tuple(Quarter(5, 0, Band(one, one, one), 10, 0.1, 0.8) for one in levels)
    one = QueueEffect(RECEIVER, 0.8, (10.0,) * len(levels), quarters, quarters, None, Model.ERLANG_A)
    return DraftEffect(begins, begins + 15 * len(levels) * MINUTE, (one,))


def test_what_the_board_showed_is_what_is_recorded_and_compared(desks):
    desk = desks()
    agents = lendable(desk, 2)
    group = uuid4()
    begins = desk.clock.now() + timedelta(seconds=1)
    desk.effecting.take_shown(group, begins, planned(begins, 0.61, 0.62, 0.63, 0.64))
    desk.lending.lend(LoanWish(tuple(agents), RECEIVER, desk.clock.now() + 40 * MINUTE, "surge"), group=group)
    desk.run(5)
    assert [(one.queue, [level.likely for level in one.levels]) for one in desk.only.foreseen.queues] == [
        (RECEIVER, [0.61, 0.62, 0.64])
    ]
    assert desk.only.foreseen.agents == 2
    desk.run(60 * 16, step=20)
    (found,) = desk.only.seen
    assert found.queues[0].foreseen.likely == 0.61
