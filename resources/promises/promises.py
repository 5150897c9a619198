"""All promises of the first contact, folded from the journal."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any
from uuid import UUID

from resources.entry import Entry
from resources.promises.commands import STREAMS
from resources.promises.facts import (
    PROMISE_FACTS,
    PromiseAccepted,
    PromiseDeclined,
    PromiseKept,
    PromiseMade,
    PromiseOffered,
)
from resources.promises.promise import Handover, Promise


def fold(promise: Promise | None, entry: Entry) -> Promise | None:
    """The promise after one more entry."""
    fact, who = entry.fact, entry.who
    if isinstance(fact, PromiseMade):
        said = (fact.owner, fact.name, fact.customer, fact.what, fact.due)
        return Promise(fact.promise, *said, made_by=who, made_at=entry.happened, changed_by=who)
    if promise is None:
        return None
    changes: dict[str, Any] = {"offered": None, "changed_by": who}
    match fact:
        case PromiseOffered():
            changes["offered"] = Handover(fact.to, fact.to_name, who, entry.happened)
        case PromiseAccepted():
            changes |= {"owner": fact.to, "name": fact.to_name}
        case PromiseKept():
            changes["kept_at"] = entry.happened
        case PromiseDeclined():
            pass
        case _:
            return promise
    return replace(promise, **changes)


@dataclass(frozen=True)
class Promises:
    """By id, in the order in which they were made; immutable, each entry makes a new value."""

    by_id: Mapping[UUID, Promise] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Promises":
        """The promises after all `entries`."""
        return cls().after(entries)

    def after(self, entries: Iterable[Entry]) -> "Promises":
        """The promises after some more entries."""
        told = [one for one in entries if one.stream.startswith(STREAMS) and isinstance(one.fact, PROMISE_FACTS)]
        if not told:
            return self
        promises = dict(self.by_id)
        for entry in told:
            promise = fold(promises.get(entry.fact.promise), entry)
            if promise is not None:
                promises[promise.id] = promise
        return Promises(MappingProxyType(promises))

    def get(self, promise: UUID) -> Promise | None:
        return self.by_id.get(promise)

    def __iter__(self) -> Iterator[Promise]:
        return iter(self.by_id.values())

    @cached_property
    def open(self) -> tuple[Promise, ...]:
        """Those that are still to be kept, the next due first."""
        return tuple(sorted((one for one in self if one.is_open), key=lambda one: one.due))

    @cached_property
    def open_of(self) -> Mapping[str, tuple[Promise, ...]]:
        """The open ones by their owner's personnel number."""
        found: dict[str, list[Promise]] = {}
        for one in self.open:
            found.setdefault(one.owner, []).append(one)
        return {owner: tuple(theirs) for owner, theirs in found.items()}
