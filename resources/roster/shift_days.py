"""Shifts by id, kept day by day: a change copies one day, a question about a time reads few days."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta, tzinfo
from functools import cached_property
from uuid import UUID

from resources.roster.shift import Shift

LONGEST = timedelta(days=1)  # of a shift


class OneDay:
    """The shifts that begin on one UTC date. It is never changed; `by_agent` is made when it is first asked for."""

    def __init__(self, shifts: dict[UUID, Shift]) -> None:
        self.shifts = shifts

    @cached_property
    def by_agent(self) -> Mapping[str, tuple[Shift, ...]]:
        found: dict[str, tuple[Shift, ...]] = {}
        for shift in sorted(self.shifts.values(), key=lambda shift: shift.start):
            found[shift.agent] = (*found.get(shift.agent, ()), shift)
        return found

    @cached_property
    def begins(self) -> tuple[datetime, datetime]:
        """When the first and the last shift begin."""
        starts = [shift.start for shift in self.shifts.values()]
        return min(starts), max(starts)


class ShiftDays(Mapping[UUID, Shift]):
    """An immutable mapping from id to shift. The days in it are dates in UTC and mean nothing outside."""

    __slots__ = ("_days",)

    def __init__(self, days: Mapping[date, OneDay] | None = None) -> None:
        self._days = dict(sorted((days or {}).items()))

    @classmethod
    def of(cls, shifts: Iterable[Shift]) -> "ShiftDays":
        """These shifts."""
        edit = ShiftEdit(cls())
        for shift in shifts:
            edit.put(shift)
        return edit.done()

    def __getitem__(self, key: UUID) -> Shift:
        for day in self._days.values():
            if key in day.shifts:
                return day.shifts[key]
        raise KeyError(key)

    def __iter__(self) -> Iterator[UUID]:
        return (key for day in self._days.values() for key in day.shifts)

    def __len__(self) -> int:
        return sum(len(day.shifts) for day in self._days.values())

    def of_agent(self, agent: str) -> Iterator[Shift]:
        """The shifts of an agent, by start."""
        return (shift for day in self._days.values() for shift in day.by_agent.get(agent, ()))

    def near(self, start: datetime, end: datetime) -> Iterator["OneDay"]:
        """The days whose shifts can touch that time."""
        return iter(self._near(start, end).values())

    def begin_on(self, zone: tzinfo) -> frozenset[date]:
        """The dates of a zone on which shifts begin: a date in UTC touches two there at most."""
        return frozenset(begin.astimezone(zone).date() for day in self._days.values() for begin in day.begins)

    def touched_since(self, before: "ShiftDays", start: datetime, end: datetime) -> set[str]:
        """Agents with other shifts near that time than before; days that nothing has touched are not looked at."""
        now, then = self._near(start, end), before._near(start, end)
        touched: set[str] = set()
        for day in now.keys() | then.keys():
            here, there = (days.get(day, _NOTHING).shifts for days in (now, then))
            if here is not there:
                touched |= _differ(here, there) | _differ(there, here)
        return touched

    def _near(self, start: datetime, end: datetime) -> dict[date, OneDay]:
        first, last = (start - LONGEST).date(), end.date()
        return {day: shifts for day, shifts in self._days.items() if first <= day <= last}


_NOTHING = OneDay({})


def _differ(one: Mapping[UUID, Shift], other: Mapping[UUID, Shift]) -> set[str]:
    return {shift.agent for key, shift in one.items() if other.get(key) is not shift}


class ShiftEdit:
    """A copy of the days that are touched, while some entries are folded."""

    def __init__(self, before: ShiftDays) -> None:
        self._days = dict(before._days)
        self._open: dict[date, dict[UUID, Shift]] = {}

    def get(self, key: UUID) -> Shift | None:
        day = self._day_of(key)
        return None if day is None else self._days[day].shifts[key]

    def put(self, shift: Shift) -> None:
        """Add a shift, or put it in the place of the one of that id."""
        day = shift.start.date()
        was = day if day in self._days and shift.id in self._days[day].shifts else self._day_of(shift.id)
        if was is not None and was != day:
            del self._opened(was)[shift.id]
        self._opened(day)[shift.id] = shift

    def remove(self, key: UUID) -> None:
        """Take a shift out; one that is not there is no matter."""
        day = self._day_of(key)
        if day is not None:
            del self._opened(day)[key]

    def done(self) -> ShiftDays:
        """What came of it."""
        return ShiftDays({day: one for day, one in self._days.items() if one.shifts})

    def _day_of(self, key: UUID) -> date | None:
        return next((day for day, one in self._days.items() if key in one.shifts), None)

    def _opened(self, day: date) -> dict[UUID, Shift]:
        if day not in self._open:
            before = self._days[day].shifts if day in self._days else {}
            self._open[day] = dict(before)
            self._days[day] = OneDay(self._open[day])
        return self._open[day]
