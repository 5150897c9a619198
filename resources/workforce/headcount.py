"""Scheduled against present, queue by queue and team by team, and who is to be looked after."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from resources.roster.adherence import OUT, Adherence, Adhering, AgentAdherence


@dataclass(frozen=True, slots=True)
class Count:
    """Agents of one group whose shift runs. `away` have leave, are sick or on duty elsewhere: nobody counts on them.

    `astray` are there and do something else than the plan says.
    """

    group: str
    scheduled: int
    present: int
    away: int
    astray: int

    @property
    def missing(self) -> int:
        return self.scheduled - self.present


def by_queue(adherence: Adherence) -> tuple[Count, ...]:
    """By the queue of the shift, that with most missing first."""
    return _counts(adherence, lambda one: one.shift.queue_of(one.agent))


def by_team(adherence: Adherence) -> tuple[Count, ...]:
    """By team, that with most missing first."""
    return _counts(adherence, lambda one: one.agent.team)


def _counts(adherence: Adherence, group: Callable[[AgentAdherence], str]) -> tuple[Count, ...]:
    sums: dict[str, list[int]] = {}
    for one in adherence.agents.values():
        scheduled, present, away, astray = sums.setdefault(group(one), [0, 0, 0, 0])
        is_away = one.state is Adhering.AWAY
        there = one.there and not is_away
        sums[group(one)] = [scheduled + (not is_away), present + there, away + is_away,
                            astray + (there and one.state in OUT)]  # fmt: skip
    made = (Count(name, *parts) for name, parts in sums.items())
    return tuple(sorted(made, key=lambda count: (-count.missing, count.group)))


_RANK = {state: rank for rank, state in enumerate((
    Adhering.ABSENT, Adhering.LATE, Adhering.LEFT_EARLY, Adhering.BREAK_OVERRUN, Adhering.UNPLANNED_BREAK,
    Adhering.BREAK_MISSED, Adhering.ON_TIME, Adhering.EXCUSED,
))}  # fmt: skip


def departures(adherence: Adherence) -> tuple[AgentAdherence, ...]:
    """Who differs from the plan now, who came late today, and who is excused; the worst first."""
    found = [
        one for one in adherence.agents.values() if one.state in OUT or one.state is Adhering.EXCUSED or came_late(one)
    ]
    return tuple(sorted(found, key=lambda one: (_RANK[one.state], one.since or adherence.at, one.agent.id)))


def came_late(one: AgentAdherence) -> bool:
    """Whether all there is to tell is that they came late."""
    return one.state is Adhering.ON_TIME and bool(one.came_late)


def lasts(one: AgentAdherence, now: datetime) -> timedelta:
    """How much time they differ from the plan by, up to `now`; of who came late, what was lost."""
    if came_late(one):
        return one.came_late
    return now - one.since if one.since is not None else timedelta()
