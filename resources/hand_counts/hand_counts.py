"""What was counted by hand, folded from the journal: which quarters, by whom, and what the PBX said later."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from resources.entry import Entry, Who
from resources.hand_counts.commands import STREAM
from resources.hand_counts.facts import HAND_COUNT_FACTS, Compared, CountingCause, HandCounted, HandCountingBegun

SLOT = timedelta(minutes=15)
_ZERO = datetime(1970, 1, 1, tzinfo=UTC)
Place = tuple[str, datetime]  # queue, begin of the quarter


def slot_of(moment: datetime) -> datetime:
    """When the quarter of an hour of `moment` began, in UTC: all time zones in use are whole quarters apart."""
    return _ZERO + (moment - _ZERO) // SLOT * SLOT


@dataclass(frozen=True, slots=True)
class HandCount:
    """A count, who stated it and when."""

    count: HandCounted
    by: Who
    at: datetime

    @property
    def left_queue(self) -> int | None:
        """Answered and abandoned together; None when neither was counted."""
        parts = [part for part in (self.count.answered, self.count.abandoned) if part is not None]
        return sum(parts) if parts else None


@dataclass(frozen=True, slots=True)
class HandCounts:
    """Immutable, each entry makes a new value. `since` and `cause` are set while people count."""

    by_place: Mapping[Place, HandCount] = field(default_factory=lambda: MappingProxyType({}))
    compared: Mapping[Place, Compared] = field(default_factory=lambda: MappingProxyType({}))
    since: datetime | None = None
    cause: CountingCause | None = None

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "HandCounts":
        """The counts after all `entries`, in the journal's order."""
        return cls().after(entries)

    def apply(self, entry: Entry) -> "HandCounts":
        """The counts after one more entry; entries about anything else change nothing."""
        return self.after((entry,))

    def after(self, entries: Iterable[Entry]) -> "HandCounts":
        """The counts after some more entries; the same value when none is about them."""
        told = [entry for entry in entries if entry.stream == STREAM and isinstance(entry.fact, HAND_COUNT_FACTS)]
        if not told:
            return self
        counts, by_place, compared = self, dict(self.by_place), dict(self.compared)
        for entry in told:
            fact = entry.fact
            if isinstance(fact, HandCounted):
                by_place[fact.queue, fact.slot] = HandCount(fact, entry.who, entry.happened)
            elif isinstance(fact, HandCountingBegun):
                counts = replace(counts, since=entry.happened, cause=fact.cause)
            else:
                compared |= {(one.queue, one.slot): one for one in fact.compared}
                counts = replace(counts, since=None, cause=None)
        return replace(counts, by_place=MappingProxyType(by_place), compared=MappingProxyType(compared))

    def get(self, queue: str, slot: datetime) -> HandCount | None:
        """What was last counted of a queue in the quarter that began at `slot`."""
        return self.by_place.get((queue, slot))

    def latest(self, queue: str) -> HandCount | None:
        """The newest quarter of a queue that was counted."""
        own = [count for (of, _), count in self.by_place.items() if of == queue]
        return max(own, key=lambda one: one.count.slot, default=None)

    def between(self, since: datetime, until: datetime) -> tuple[HandCount, ...]:
        """All counts of quarters that touch the time from `since` until `until`, the earliest first."""
        return _in_order(one for one in self.by_place.values() if since - SLOT < one.count.slot < until)

    @property
    def open(self) -> tuple[HandCount, ...]:
        """What was counted in the round that goes on, for the comparison that ends it."""
        since = self.since
        return _in_order(one for one in self.by_place.values() if since is not None and one.at >= since)

    @property
    def slots(self) -> frozenset[datetime]:
        """Begins of the quarters that rest on a hand count: figures of them carry a mark."""
        return frozenset(slot for _, slot in self.by_place)


def _in_order(counts: Iterable[HandCount]) -> tuple[HandCount, ...]:
    return tuple(sorted(counts, key=lambda one: (one.count.slot, one.count.queue)))
