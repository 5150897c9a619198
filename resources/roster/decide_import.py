"""Decides about an import: only what is new or different is written, in parts that are read back quickly."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar
from uuid import UUID

from resources.entry import Refusal
from resources.roster import facts
from resources.roster.agent import Agent
from resources.roster.answers import changed_by
from resources.roster.commands import PEOPLE, DayPlan, ImportRoster, stream_of
from resources.roster.page import Page
from resources.roster.refusals import RosterCode
from resources.roster.roster import Roster
from resources.roster.shift import Absence, Shift

PART = 500  # agents or shifts a fact: reading one back takes some milliseconds

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class AgentsCome:
    """What a table of agents changes; `left` are personnel numbers."""

    added: tuple[Agent, ...] = ()
    edited: tuple[Agent, ...] = ()
    left: tuple[str, ...] = ()
    same: int = 0


@dataclass(frozen=True, slots=True)
class ShiftsCome:
    """What a table of shifts changes on one day."""

    new: tuple[Shift, ...] = ()
    changed: tuple[Shift, ...] = ()
    gone: tuple[UUID, ...] = ()
    same: int = 0


def decide_import(pages: Mapping[str, Page], command: ImportRoster) -> tuple[facts.RosterFact, ...] | Refusal:
    """The facts of the whole import, its head first, or why nothing of it is taken in."""
    for stream, version in command.seen:
        page = pages.get(stream)
        if page is not None and page.roster.versions.get(stream, 0) != version:
            return changed_by(RosterCode.ROSTER_CHANGED, page.last)
    people = pages[PEOPLE].roster
    agents = agents_come(people, command.agents, is_complete=command.is_complete)
    if unknown := _unknown(people, command):
        return Refusal.of(RosterCode.AGENT_NOT_LISTED, agent=unknown)
    days = {
        plan.day: shifts_come(pages[stream_of(plan.day)].roster, plan, is_complete=command.is_complete)
        for plan in command.days
    }
    absences = tuple(one for one in command.absences if people.absences.get(one.id) != one)
    facts_ = (*_people(command, agents, absences), *_shifts(command, days))
    return (_head(command, agents, days), *facts_) if facts_ else Refusal(RosterCode.IMPORT_EMPTY)


def agents_come(roster: Roster, agents: Sequence[Agent] | None, *, is_complete: bool) -> AgentsCome:
    """What a table of agents changes in the roster."""
    if agents is None:
        return AgentsCome()
    known = roster.agents
    added = tuple(one for one in agents if one.id not in known)
    edited = tuple(one for one in agents if one.id in known and not _same_agent(one, known[one.id]))
    listed = {one.id for one in agents}
    left = [one.id for one in known.values() if is_complete and one.active and one.id not in listed]
    return AgentsCome(added, edited, tuple(left), len(agents) - len(added) - len(edited))


def shifts_come(roster: Roster, plan: DayPlan, *, is_complete: bool) -> ShiftsCome:
    """What a day's table of shifts changes; `roster` has no other day's shifts."""
    listed = {one.id for one in plan.shifts}
    agents = {one.agent for one in plan.shifts}
    known = roster.shifts
    new = tuple(one for one in plan.shifts if one.id not in known)
    changed = tuple(one for one in plan.shifts if one.id in known and not _same_shift(one, known[one.id]))
    gone = (one.id for one in known.values() if one.id not in listed and (is_complete or one.agent in agents))
    return ShiftsCome(new, changed, tuple(gone), len(plan.shifts) - len(new) - len(changed))


def _same_agent(one: Agent, known: Agent) -> bool:
    return replace(one, version=known.version) == known


def _same_shift(one: Shift, known: Shift) -> bool:
    return replace(one, version=known.version) == known


def _unknown(people: Roster, command: ImportRoster) -> str:
    """The first agent of a shift or an absence whom neither the roster nor the import knows; empty: there is none."""
    known = {*people.agents, *(one.id for one in command.agents or ())}
    of_shifts = (one.agent for plan in command.days for one in plan.shifts)
    of_absences = (one.agent for one in command.absences)
    return next((agent for part in (of_shifts, of_absences) for agent in part if agent not in known), "")


def _head(command: ImportRoster, agents: AgentsCome, days: Mapping[date, ShiftsCome]) -> facts.RosterImported:
    shifts = sum(len(day.new) + len(day.changed) for day in days.values())
    return facts.RosterImported(
        command.source, command.digest, len(agents.added), len(agents.edited), len(agents.left), shifts,
        tuple(plan.day for plan in command.days), command.left_out,
    )  # fmt: skip


def _people(
    command: ImportRoster, come: AgentsCome, absences: Sequence[Absence]
) -> Iterator[facts.AgentsImported | facts.AbsencesImported]:
    left = come.left
    for part in _parts([*come.added, *come.edited]) or ([()] if left else []):
        yield facts.AgentsImported(command.source, tuple(part), left)
        left = ()
    for some in _parts(absences):
        yield facts.AbsencesImported(command.source, tuple(some))


def _shifts(command: ImportRoster, days: Mapping[date, ShiftsCome]) -> Iterator[facts.ShiftsImported]:
    for plan in command.days:
        come = days[plan.day]
        gone = come.gone
        for part in _parts([*come.new, *come.changed]) or ([()] if gone else []):
            yield facts.ShiftsImported(plan.day, command.source, tuple(part), gone)
            gone = ()


def _parts(values: Sequence[T]) -> list[Sequence[T]]:
    return [values[first : first + PART] for first in range(0, len(values), PART)]
