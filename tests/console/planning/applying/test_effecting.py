"""Foreseen when agents are lent, measured at its times from the record also after a restart, summed up at the end."""

from datetime import timedelta

import pytest

from resources.effects.facts import EffectForeseen, EffectSeen, LendingSummed
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
