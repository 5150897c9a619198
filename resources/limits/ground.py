"""What changes are judged by: the roster, the rules, the queues, who is lent, what was promised."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar
from zoneinfo import ZoneInfo

from resources.changes.change import Move
from resources.changes.staffed import Staffing, staffed
from resources.day import Day
from resources.grouped import grouped
from resources.queues import QueueSettings
from resources.reserves import Reserve
from resources.roster.roster import Roster
from resources.roster.work_rules import WorkRules
from resources.spanned import Spanned
from resources.staffing.need import DayNeed

Key = TypeVar("Key")
Value = TypeVar("Value")


def nothing() -> Mapping[Key, Value]:
    """An empty mapping that nobody can fill."""
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Lent(Spanned):
    """A loan of today as the plan sees it; `over` ones count as moves, but lend nobody any more."""

    agent: str  # personnel number
    to: str
    start: datetime
    end: datetime
    over: bool = False

    @property
    def move(self) -> Move:
        return Move(self.agent, self.to, self.start, self.end)


@dataclass(frozen=True)
class Ground:
    """Immutable; made anew when one of its parts changes, so that what it reckons is reckoned once.

    `promises` counts each agent's open promises of the first contact. A queue's protected floor is its likely need.
    """

    roster: Roster
    day: Day
    zone: ZoneInfo
    rules: WorkRules = field(default_factory=WorkRules)
    queues: Mapping[str, QueueSettings] = field(default_factory=nothing)
    need: DayNeed | None = None
    lent: tuple[Lent, ...] = ()
    promises: Mapping[str, int] = field(default_factory=nothing)  # by personnel number
    reserves: Mapping[str, Reserve] = field(default_factory=nothing)

    @cached_property
    def lent_of(self) -> Mapping[str, tuple[Lent, ...]]:
        """Today's loans by personnel number."""
        return grouped((one.agent, one) for one in self.lent)

    @cached_property
    def pupils_of(self) -> Mapping[str, tuple[str, ...]]:
        """Whom each mentor guides, by personnel number."""
        return grouped((agent.mentor, agent.id) for agent in self.roster.agents.values() if agent.mentor)

    @cached_property
    def protected(self) -> tuple[str, ...]:
        """The critical lines."""
        return tuple(queue.id for queue in self.queues.values() if queue.protected)

    @cached_property
    def staffed_queues(self) -> tuple[str, ...]:
        """The queues of `staffed`: all of which a need is known, and the critical lines."""
        known = self.need.queues if self.need is not None else ()
        return tuple(sorted({*known, *self.protected}))

    @cached_property
    def staffed(self) -> Staffing:
        """Agents by queue and interval, with those who are lent and without any draft; slow once (0.2 s for 5,000)."""
        moves = [one.move for one in self.lent if not one.over]
        return staffed(self.roster, self.day, self.staffed_queues, moves)

    @cached_property
    def staffed_protected(self) -> Staffing:
        """The same of the critical lines."""
        return self.staffed[[self.staffed_queues.index(queue) for queue in self.protected]]

    def date_of(self, moment: datetime) -> date:
        """The date in the centre's zone."""
        return moment.astimezone(self.zone).date()


def minutes(span: timedelta) -> int:
    """Whole minutes."""
    return int(span.total_seconds() // 60)
