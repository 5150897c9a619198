"""What one stream of the roster adds up to for a decision: its part of the roster, and who touched what last."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from resources.entry import Entry
from resources.roster import facts
from resources.roster.fold import counts
from resources.roster.roster import Roster


@dataclass(frozen=True, slots=True)
class Mark:
    """Who changed something last, and when."""

    by: str  # id of a person
    at: datetime


@dataclass(frozen=True, slots=True)
class Page:
    """`marks` are by personnel number or id; `last` is of the stream's newest entry."""

    roster: Roster = field(default_factory=Roster)
    marks: Mapping[str | UUID, Mark] = field(default_factory=lambda: MappingProxyType({}))
    last: Mark | None = None

    def apply(self, entry: Entry) -> "Page":
        """The page after one more entry."""
        if not counts(entry):
            return self
        mark = Mark(entry.who.person, entry.happened)
        marks = {**self.marks, **dict.fromkeys(touched(entry.fact), mark)}
        return Page(self.roster.apply(entry), MappingProxyType(marks), mark)


def touched(fact: facts.RosterFact) -> tuple[str | UUID, ...]:
    """What an entry is about: personnel numbers, ids of shifts and absences."""
    about = _ABOUT.get(type(fact))
    return about(fact) if about else ()


_ABOUT: dict[type, Callable[[Any], tuple[str | UUID, ...]]] = {
    **dict.fromkeys((facts.AgentAdded, facts.AgentEdited), lambda fact: (fact.agent.id,)),
    facts.AbsenceAdded: lambda fact: (fact.absence.id,),
    **dict.fromkeys((facts.AbsenceEnded, facts.AbsenceWithdrawn), lambda fact: (fact.absence,)),
    facts.AgentsImported: lambda fact: (*(agent.id for agent in fact.agents), *fact.left),
    facts.AbsencesImported: lambda fact: tuple(one.id for one in fact.absences),
    facts.ShiftsImported: lambda fact: (*(shift.id for shift in fact.shifts), *fact.gone),
    facts.ShiftPut: lambda fact: (fact.shift.id,),
    **dict.fromkeys((facts.ShiftRemoved, *facts.CHANGE_FACTS), lambda fact: (fact.shift,)),
}
