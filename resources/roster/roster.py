"""All agents, shifts and absences as they stand now, folded from the journal."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, tzinfo
from functools import cached_property
from types import MappingProxyType
from uuid import UUID

from resources.day import Day
from resources.entry import Entry
from resources.grouped import grouped
from resources.roster.agent import Agent
from resources.roster.excuse import Excuse
from resources.roster.fold import RosterEdit, counts
from resources.roster.shift import Absence, Shift
from resources.roster.shift_days import ShiftDays, ShiftEdit


@dataclass(frozen=True)
class Roster:
    """An immutable reading; every change makes a new one. `versions` counts the entries folded, by stream."""

    agents: Mapping[str, Agent] = field(default_factory=lambda: MappingProxyType({}))  # by personnel number
    shifts: Mapping[UUID, Shift] = field(default_factory=ShiftDays)
    absences: Mapping[UUID, Absence] = field(default_factory=lambda: MappingProxyType({}))
    excuses: Mapping[UUID, Excuse] = field(default_factory=lambda: MappingProxyType({}))
    versions: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}), compare=False)

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Roster":
        """The roster after all `entries`, in the journal's order."""
        return cls().after(entries)

    def apply(self, entry: Entry) -> "Roster":
        """The roster after one more entry; entries about anything else change nothing."""
        return self.after((entry,))

    def after(self, entries: Iterable[Entry]) -> "Roster":
        """The roster after some more entries; the same value when none is about it."""
        told = [entry for entry in entries if counts(entry)]
        if not told:
            return self
        edit = RosterEdit(self.agents, self._days, self.absences, self.excuses, self.versions)
        for entry in told:
            edit.take(entry)
        return Roster(*edit.done())

    @cached_property
    def by_address(self) -> Mapping[str, Agent]:
        """The agents that the PBX knows, by the name it has for them."""
        return {agent.address: agent for agent in self.agents.values() if agent.address and agent.active}

    @cached_property
    def _days(self) -> ShiftDays:
        return self.shifts if isinstance(self.shifts, ShiftDays) else ShiftDays.of(self.shifts.values())

    @cached_property
    def _absences_of(self) -> Mapping[str, tuple[Absence, ...]]:
        return grouped((absence.agent, absence) for absence in self.absences.values())

    def shifts_of(self, agent: str) -> tuple[Shift, ...]:
        """All shifts of an agent, by start."""
        return tuple(self._days.of_agent(agent))

    def shifts_on(self, agent: str, day: Day) -> tuple[Shift, ...]:
        """The agent's shifts that touch the day, by start."""
        begin, end = day.begins(0), day.begins(day.intervals)
        return tuple(shift for shift in self.shifts_of(agent) if shift.overlaps(begin, end))

    def shift_dates(self, zone: tzinfo) -> frozenset[date]:
        """The dates of a zone on which shifts begin."""
        return self._days.begin_on(zone)

    def touched_since(self, before: "Roster", day: Day) -> frozenset[str]:
        """Agents of whom something that bears on the day is not as in an earlier reading; costs little if few are."""
        touched = self._days.touched_since(before._days, day.begins(0), day.begins(day.intervals))
        if self.agents is not before.agents:
            known = self.agents.keys() | before.agents.keys()
            touched |= {agent for agent in known if self.agents.get(agent) is not before.agents.get(agent)}
        if self.absences is not before.absences:
            either = (*self.absences.values(), *before.absences.values())
            touched |= {one.agent for one in either if self.absences.get(one.id) is not before.absences.get(one.id)}
        return frozenset(touched)

    def absences_of(self, agent: str) -> tuple[Absence, ...]:
        return self._absences_of.get(agent, ())

    def shift_at(self, agent: str, at: datetime) -> Shift | None:
        """The shift in which the agent is then."""
        theirs = (shift for day in self._days.near(at, at) for shift in day.by_agent.get(agent, ()))
        return next((shift for shift in theirs if shift.start <= at < shift.end), None)

    def between(self, start: datetime, end: datetime) -> tuple[Shift, ...]:
        """The shifts that touch that time, by start."""
        near = (shift for day in self._days.near(start, end) for shift in day.shifts.values())
        touching = (shift for shift in near if shift.overlaps(start, end))
        return tuple(sorted(touching, key=lambda shift: (shift.start, shift.agent)))

    def with_shifts(self, shifts: Iterable[Shift]) -> "Roster":
        """The roster with these in place of those of the same ids."""
        edit = ShiftEdit(self._days)
        for shift in shifts:
            edit.put(shift)
        return replace(self, shifts=edit.done())
