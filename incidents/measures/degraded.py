"""Declared degraded mode by queue: when agents' targets were suspended, so that scorecards and reviews leave it out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID

from incidents.incident import Incident
from incidents.measures.measure import MeasureKind, Target


@dataclass(frozen=True, slots=True)
class Period:
    """One queue's time under degraded mode; `until` is None while it lasts. `planned` is when it should end."""

    queue: str
    since: datetime
    until: datetime | None
    planned: datetime
    suspends: frozenset[Target]
    reason: str
    incident: UUID
    name: str  # of the incident
    measure: UUID


@dataclass(frozen=True, slots=True)
class Degraded:
    """All periods by queue, the earliest first. Drills suspend nobody's targets and are left out."""

    periods: Mapping[str, tuple[Period, ...]] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, incidents: Iterable[Incident]) -> "Degraded":
        """The periods that the incidents of a board (`Board.of(entries)`) have declared."""
        found: dict[str, list[Period]] = {}
        for incident in incidents:
            for period in () if incident.drill else _periods(incident):
                found.setdefault(period.queue, []).append(period)
        ordered = {queue: tuple(sorted(some, key=lambda one: one.since)) for queue, some in found.items()}
        return cls(MappingProxyType(ordered))

    def now(self, queue: str) -> Period | None:
        """The period that lasts in `queue`; of several the one that began first."""
        return next((one for one in self.periods.get(queue, ()) if one.until is None), None)

    @property
    def lasting(self) -> tuple[Period, ...]:
        """One period for every queue that is in degraded mode now."""
        return tuple(period for queue in self.periods if (period := self.now(queue)) is not None)

    def minutes(self, queue: str, since: datetime, until: datetime, target: Target | None = None) -> float:
        """Minutes of `queue` between two moments under degraded mode, or under one that suspends `target`.

        Overlapping periods count once; a period that lasts counts to `until`.
        """
        spans = [
            (max(one.since, since), min(one.until or until, until))
            for one in self.periods.get(queue, ())
            if target is None or target in one.suspends
        ]
        total, reached = timedelta(), since
        for begun, ended in sorted(spans):
            total += max(timedelta(), ended - max(begun, reached))
            reached = max(reached, ended)
        return total / timedelta(minutes=1)


def _periods(incident: Incident) -> Iterable[Period]:
    for one in incident.measures.taken:
        if one.what is MeasureKind.DEGRADED:
            suspends = frozenset(one.suspends)
            for queue in one.queues:
                yield Period(
                    queue, one.started, one.reverted, one.until, suspends, one.title, incident.id, incident.name, one.id
                )
