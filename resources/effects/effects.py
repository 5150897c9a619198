"""The effects of all groups of loans, folded from the journal, and what may be put on record next."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID

from resources.effects.facts import (
    AFTER_MIN,
    EFFECT_FACTS,
    STREAMS,
    EffectFact,
    EffectForeseen,
    EffectSeen,
    LendingSummed,
)
from resources.entry import Entry


@dataclass(frozen=True, slots=True)
class GroupEffect:
    """One group: what was foreseen, what was measured so far, and its sum once everybody is back."""

    foreseen: EffectForeseen
    seen: tuple[EffectSeen, ...] = ()
    summed: LendingSummed | None = None

    def due(self) -> tuple[tuple[int, datetime], ...]:
        """What is still to be measured: after how many minutes, and when that is. Nothing after the sum."""
        told = {one.after_min for one in self.seen}
        if self.summed is not None:
            return ()
        return tuple(
            (after, self.foreseen.at + timedelta(minutes=after)) for after in AFTER_MIN if after not in told
        )  # fmt: skip


def stated(effect: GroupEffect | None, fact: EffectFact) -> tuple[EffectFact, ...]:
    """The fact, unless the group has it already: nothing is measured or summed up twice."""
    match fact:
        case EffectForeseen():
            fresh = effect is None
        case EffectSeen():
            fresh = effect is not None and any(after == fact.after_min for after, _ in effect.due())
        case LendingSummed():
            fresh = effect is not None and effect.summed is None
    return (fact,) if fresh else ()


def fold(effect: GroupEffect | None, entry: Entry) -> GroupEffect | None:
    """The group after one more entry."""
    fact = entry.fact
    if isinstance(fact, EffectForeseen):
        return GroupEffect(fact)
    if effect is not None and isinstance(fact, EffectSeen):
        return replace(effect, seen=(*effect.seen, fact))
    if effect is not None and isinstance(fact, LendingSummed):
        return replace(effect, summed=fact)
    return effect


@dataclass(frozen=True, slots=True)
class Effects:
    """By group, in the order in which they were foreseen; immutable, each entry makes a new value."""

    by_group: Mapping[UUID, GroupEffect] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Effects":
        """The effects after all `entries`."""
        return cls().after(entries)

    def after(self, entries: Iterable[Entry]) -> "Effects":
        """The effects after some more entries; an incident's copies change nothing."""
        told = [one for one in entries if one.stream.startswith(STREAMS) and isinstance(one.fact, EFFECT_FACTS)]
        if not told:
            return self
        groups = dict(self.by_group)
        for entry in told:
            effect = fold(groups.get(entry.fact.group), entry)
            if effect is not None:
                groups[entry.fact.group] = effect
        return Effects(MappingProxyType(groups))

    def get(self, group: UUID) -> GroupEffect | None:
        return self.by_group.get(group)

    def __iter__(self) -> Iterator[GroupEffect]:
        return iter(self.by_group.values())
