"""Folds the journal's entries about the roster: each makes the next state, and nothing else does."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Generic, TypeVar
from uuid import UUID

from resources.changes.change import Postpone, Retime, ShiftChange, Stretch
from resources.changes.shift_after import changed
from resources.entry import Entry
from resources.roster import facts
from resources.roster.agent import Agent
from resources.roster.commands import STREAMS
from resources.roster.excuse import Excuse
from resources.roster.shift import Absence, Shift
from resources.roster.shift_days import ShiftDays, ShiftEdit

K = TypeVar("K")
V = TypeVar("V")


def counts(entry: Entry) -> bool:
    """Whether an entry says something of the roster; the copies in an incident's log do not."""
    return entry.stream.startswith(STREAMS) and isinstance(entry.fact, facts.ROSTER_FACTS)


class RosterEdit:
    """The parts of a roster while some entries are folded; what no entry touches is not copied."""

    def __init__(
        self,
        agents: Mapping[str, Agent],
        shifts: ShiftDays,
        absences: Mapping[UUID, Absence],
        excuses: Mapping[UUID, Excuse],
        versions: Mapping[str, int],
    ) -> None:
        self.agents = _Copied(agents)
        self.shifts = ShiftEdit(shifts)
        self.absences = _Copied(absences)
        self.excuses = _Copied(excuses)
        self.versions = dict(versions)

    def take(self, entry: Entry) -> None:
        """Fold one entry that counts."""
        _FOLDS[type(entry.fact)](self, entry.fact)
        self.versions[entry.stream] = entry.seq

    def done(
        self,
    ) -> tuple[Mapping[str, Agent], ShiftDays, Mapping[UUID, Absence], Mapping[UUID, Excuse], Mapping[str, int]]:
        """What came of it, in the order of a roster's fields."""
        versions = MappingProxyType(self.versions)
        return self.agents.done(), self.shifts.done(), self.absences.done(), self.excuses.done(), versions

    def put_agent(self, agent: Agent) -> None:
        before = self.agents.now.get(agent.id)
        self.agents.open()[agent.id] = replace(agent, version=before.version + 1 if before else 1)

    def put_shift(self, shift: Shift) -> None:
        before = self.shifts.get(shift.id)
        version = before.version + 1 if before else 1
        self.shifts.put(shift if shift.version == version else replace(shift, version=version))

    def change(self, fact: facts.ChangeFact) -> None:
        before = self.shifts.get(fact.shift)
        if before is not None:
            self.put_shift(changed(before, as_change(fact)))

    def end_absence(self, fact: facts.AbsenceEnded) -> None:
        before = self.absences.now.get(fact.absence)
        if before is not None:
            self.absences.open()[fact.absence] = replace(before, end=fact.end)


class _Copied(Generic[K, V]):
    """A mapping that is copied when it is first changed."""

    def __init__(self, before: Mapping[K, V]) -> None:
        self.now = before
        self._copy: dict[K, V] | None = None

    def open(self) -> dict[K, V]:
        if self._copy is None:
            self.now = self._copy = dict(self.now)
        return self._copy

    def done(self) -> Mapping[K, V]:
        return self.now if self._copy is None else MappingProxyType(self._copy)


def as_change(fact: facts.ChangeFact) -> ShiftChange:
    """The change that a fact has put on record."""
    match fact:
        case facts.ActivityMoved():
            return Retime(fact.agent, fact.shift, fact.activity, fact.start)
        case facts.ActivityPostponed():
            return Postpone(fact.agent, fact.shift, fact.activity)
        case facts.ShiftStretched():
            return Stretch(fact.agent, fact.shift, fact.start, fact.end)


def _agents(edit: RosterEdit, fact: facts.AgentsImported) -> None:
    for agent in fact.agents:
        edit.put_agent(agent)
    for number in fact.left:
        if (known := edit.agents.now.get(number)) is not None:
            edit.put_agent(replace(known, active=False))


def _shifts(edit: RosterEdit, fact: facts.ShiftsImported) -> None:
    for gone in fact.gone:
        edit.shifts.remove(gone)
    for shift in fact.shifts:
        edit.put_shift(shift)


def _absences(edit: RosterEdit, absences: Iterable[Absence]) -> None:
    edit.absences.open().update((one.id, one) for one in absences)


_FOLDS: dict[type, Callable[[RosterEdit, Any], object]] = {
    facts.AgentAdded: lambda edit, fact: edit.put_agent(fact.agent),
    facts.AgentEdited: lambda edit, fact: edit.put_agent(fact.agent),
    facts.AbsenceAdded: lambda edit, fact: _absences(edit, (fact.absence,)),
    facts.AbsenceEnded: RosterEdit.end_absence,
    facts.AbsenceWithdrawn: lambda edit, fact: edit.absences.open().pop(fact.absence, None),
    facts.RosterImported: lambda _edit, _fact: None,  # the parts follow
    facts.AgentsImported: _agents,
    facts.AbsencesImported: lambda edit, fact: _absences(edit, fact.absences),
    facts.ShiftsImported: _shifts,
    facts.ShiftPut: lambda edit, fact: edit.put_shift(fact.shift),
    facts.ShiftRemoved: lambda edit, fact: edit.shifts.remove(fact.shift),
    **dict.fromkeys(facts.CHANGE_FACTS, RosterEdit.change),
    facts.AdherenceExcused: lambda edit, fact: edit.excuses.open().update({fact.excuse.id: fact.excuse}),
}
