"""All agents, shifts and absences as they stand now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from types import MappingProxyType
from uuid import UUID

from resources.roster.agent import Agent
from resources.roster.shift import Absence, Shift


@dataclass(frozen=True)
class Roster:
    """An immutable reading; every change makes a new one."""

    agents: Mapping[str, Agent] = field(default_factory=lambda: MappingProxyType({}))  # by personnel number
    shifts: Mapping[UUID, Shift] = field(default_factory=lambda: MappingProxyType({}))
    absences: Mapping[UUID, Absence] = field(default_factory=lambda: MappingProxyType({}))

    @cached_property
    def by_address(self) -> Mapping[str, Agent]:
        """The agents that the PBX knows, by the name it has for them."""
        return {agent.address: agent for agent in self.agents.values() if agent.address and agent.active}

    @cached_property
    def _shifts_of(self) -> Mapping[str, tuple[Shift, ...]]:
        found: dict[str, list[Shift]] = {}
        for shift in sorted(self.shifts.values(), key=lambda shift: shift.start):
            found.setdefault(shift.agent, []).append(shift)
        return {agent: tuple(shifts) for agent, shifts in found.items()}

    @cached_property
    def _absences_of(self) -> Mapping[str, tuple[Absence, ...]]:
        found: dict[str, list[Absence]] = {}
        for absence in self.absences.values():
            found.setdefault(absence.agent, []).append(absence)
        return {agent: tuple(absences) for agent, absences in found.items()}

    def shifts_of(self, agent: str) -> tuple[Shift, ...]:
        """All shifts of an agent, by start."""
        return self._shifts_of.get(agent, ())

    def absences_of(self, agent: str) -> tuple[Absence, ...]:
        return self._absences_of.get(agent, ())

    def shift_at(self, agent: str, at: datetime) -> Shift | None:
        """The shift in which the agent is then."""
        return next((shift for shift in self.shifts_of(agent) if shift.start <= at < shift.end), None)

    def between(self, start: datetime, end: datetime) -> tuple[Shift, ...]:
        """The shifts that touch that time, by start."""
        touching = (shift for shift in self.shifts.values() if shift.start < end and start < shift.end)
        return tuple(sorted(touching, key=lambda shift: (shift.start, shift.agent)))

    def with_shifts(self, shifts: Iterable[Shift]) -> "Roster":
        """The roster with these in place of those of the same ids."""
        return replace(self, shifts=MappingProxyType({**self.shifts, **{shift.id: shift for shift in shifts}}))
