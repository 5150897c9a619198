"""Scheduled against present by queue and team, and who is to be looked after first."""

from datetime import timedelta
from types import MappingProxyType

from resources.roster.adherence import Adherence, Adhering, AgentAdherence
from resources.roster.excuse import Excuse
from resources.workforce.headcount import by_queue, by_team, departures, lasts
from tests.resources.roster.rosters import SPACE, agent, at, shift

NOW = at(10)


def _one(number, state, *, queue="cards", team="A", since=None, **fields):
    there = state not in (Adhering.LATE, Adhering.ABSENT, Adhering.LEFT_EARLY, Adhering.AWAY, Adhering.UNKNOWN)
    given = {"there": there, **fields}
    return AgentAdherence(agent(number, queue, team=team), shift(number), state, at(since) if since else None, **given)


def _adherence(*agents):
    return Adherence(NOW, MappingProxyType({one.agent.id: one for one in agents}))


def test_a_group_counts_who_should_be_there_who_is_and_who_does_something_else():
    kept = _adherence(
        _one(1, Adhering.ON_TIME), _one(2, Adhering.ABSENT), _one(3, Adhering.AWAY), _one(4, Adhering.BREAK_OVERRUN),
        _one(5, Adhering.EXCUSED, there=False), _one(6, Adhering.ON_TIME, queue="loans", team="B"),
    )  # fmt: skip
    cards, loans = by_queue(kept)
    assert (cards.group, cards.scheduled, cards.present, cards.missing, cards.away, cards.astray) == (
        "cards", 4, 2, 2, 1, 1,
    )  # fmt: skip
    assert (loans.scheduled, loans.missing) == (1, 0)
    assert [count.group for count in by_team(kept)] == ["A", "B"]


def test_a_shift_for_another_queue_counts_there():
    there = AgentAdherence(agent(1, "cards"), shift(1, queue="loans"), Adhering.ON_TIME)
    assert [count.group for count in by_queue(_adherence(there))] == ["loans"]


def test_the_worst_and_longest_come_first_the_excused_last():
    excuse = Excuse(SPACE, "5", at(8), at(12), "Bus strike")
    kept = _adherence(
        _one(5, Adhering.EXCUSED, since=8, excuse=excuse), _one(1, Adhering.ON_TIME),
        _one(2, Adhering.ON_TIME, came_late=timedelta(minutes=12)), _one(3, Adhering.LATE, since=9.8),
        _one(4, Adhering.ABSENT, since=9), _one(6, Adhering.ABSENT, since=8),
        _one(7, Adhering.BREAK_OVERRUN, since=9.9),
    )  # fmt: skip
    found = departures(kept)
    assert [one.agent.id for one in found] == ["6", "4", "3", "7", "2", "5"]
    assert lasts(found[0], NOW) == timedelta(hours=2)
    assert lasts(found[4], NOW) == timedelta(minutes=12)
