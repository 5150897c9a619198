"""Rosters made for tests: one day, agents with an early or a late shift, a lunch in the middle."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from uuid import UUID, uuid5

from resources.roster.agent import Agent, AgentSkill
from resources.roster.roster import Roster
from resources.roster.shift import Absence, Activity, ActivityKind, Shift

DAY = datetime(2026, 11, 23, tzinfo=UTC)
SPACE = UUID(int=4)


def at(hours: float) -> datetime:
    """So many hours after the day's midnight (UTC)."""
    return DAY + timedelta(hours=hours)


def agent(number: int, *queues: str, **fields: object) -> Agent:
    """An agent at home in the first of `queues`."""
    skills = tuple(AgentSkill(queue) for queue in queues)
    given = {"address": f"SIP/{number}", "home": queues[0], "skills": skills, **fields}
    return Agent(str(number), f"Agent {number}", **given)  # type: ignore[arg-type]


def shift(number: int, begins: float = 8, ends: float = 16, lunch: float | None = 12, **fields: object) -> Shift:
    """A shift in hours of the day; the lunch takes half an hour."""
    activities = ()
    if lunch is not None:
        what = uuid5(SPACE, f"lunch/{number}")
        activities = (Activity(what, ActivityKind.LUNCH, at(lunch), at(lunch + 0.5)),)
    given = {"activities": activities, **fields}
    return Shift(uuid5(SPACE, f"shift/{number}"), str(number), at(begins), at(ends), **given)  # type: ignore[arg-type]


def roster(agents: Iterable[Agent], shifts: Iterable[Shift], absences: Iterable[Absence] = ()) -> Roster:
    """A roster of these."""
    return Roster(
        MappingProxyType({one.id: one for one in agents}),
        MappingProxyType({one.id: one for one in shifts}),
        MappingProxyType({one.id: one for one in absences}),
    )
