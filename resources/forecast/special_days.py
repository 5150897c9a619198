"""The special days as the journal has them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType

from resources.entry import Entry, Who
from resources.forecast.commands import STREAM
from resources.forecast.facts import HistoryImported, SpecialDayMarked, SpecialDayUnmarked
from resources.forecast.special import SpecialDay


@dataclass(frozen=True, slots=True)
class SpecialDays:
    """Immutable. `ordinary` are days that somebody said are none, public holidays among them. `version` counts the
    entries; `by` and `at` are who changed it last, and when."""

    days: Mapping[date, SpecialDay] = field(default_factory=lambda: MappingProxyType({}))
    version: int = 0
    by: Who | None = None
    at: datetime | None = None
    ordinary: frozenset[date] = frozenset()
    imports: tuple[HistoryImported, ...] = ()  # histories brought in, in the order of time

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "SpecialDays":
        """The days after all `entries`, in the journal's order."""
        return cls().after(entries)

    def after(self, entries: Iterable[Entry]) -> "SpecialDays":
        """The days after some more entries; the same value when none is about them."""
        found = self
        for entry in entries:
            found = found.apply(entry)
        return found

    def apply(self, entry: Entry) -> "SpecialDays":
        """The days after one more entry."""
        fact = entry.fact
        if entry.stream == STREAM and isinstance(fact, HistoryImported):
            imports = (*self.imports, fact)
            return replace(self, version=self.version + 1, by=entry.who, at=entry.happened, imports=imports)
        if entry.stream != STREAM or not isinstance(fact, SpecialDayMarked | SpecialDayUnmarked):
            return self
        days = {day: special for day, special in self.days.items() if day != fact.day}
        if isinstance(fact, SpecialDayMarked):
            days[fact.day] = SpecialDay(fact.day, fact.name, fact.share)
            ordinary = self.ordinary - {fact.day}
        else:
            ordinary = self.ordinary | {fact.day}
        kept = MappingProxyType(days)
        return replace(self, days=kept, version=self.version + 1, by=entry.who, at=entry.happened, ordinary=ordinary)

    def with_holidays(self, holidays: Iterable[SpecialDay]) -> tuple[SpecialDay, ...]:
        """The days that forecasts go by, by date: public holidays too, unless somebody said otherwise."""
        by_itself = {one.day: one for one in holidays if one.day not in self.ordinary}
        days = {**by_itself, **self.days}
        return tuple(days[day] for day in sorted(days))

    def listed(self) -> tuple[SpecialDay, ...]:
        """By date."""
        return tuple(self.days[day] for day in sorted(self.days))
