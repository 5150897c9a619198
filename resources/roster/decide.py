"""Decides what follows from a command about the roster: facts to be written, or a refusal. Pure; the runner writes."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import datetime

from resources.entry import Refusal
from resources.roster import commands as c
from resources.roster import facts
from resources.roster.agent import Agent
from resources.roster.answers import changed_by, name_of
from resources.roster.decide_import import decide_import
from resources.roster.decide_shift import decide_shift
from resources.roster.page import Page
from resources.roster.refusals import RosterCode
from resources.roster.shift import Absence, AbsenceKind

REASON_LENGTH = 500  # characters
LEVELS = range(1, 6)

Pages = Mapping[str, Page]  # by stream; one that has no entry yet is an empty page
Answer = tuple[facts.RosterFact, ...] | Refusal


def decide(pages: Pages, command: c.RosterCommand, now: datetime) -> Answer:
    """The facts that follow (none: it stands so already), or why not."""
    said = _words(command)
    if len(said) > REASON_LENGTH:
        return Refusal.of(RosterCode.ROSTER_REASON_LONG, limit=REASON_LENGTH)
    people = pages[c.PEOPLE]
    match command:
        case c.EditAgent():
            answer = _edit(people, command)
        case c.AddAbsence():
            answer = _add_absence(people, command.absence)
        case c.EndAbsence():
            answer = _end_absence(people, command)
        case c.ExcuseAdherence():
            answer = _excuse(people, pages[c.stream_of(command.day)], command)
        case c.ImportRoster():
            answer = decide_import(pages, command)
        case _:
            answer = decide_shift(pages, command, now)
    return answer


def _words(command: c.RosterCommand) -> str:
    match command:
        case c.AddAbsence(absence=absence):
            return absence.note
        case c.ExcuseAdherence(excuse=excuse):
            return excuse.reason
        case c.ImportRoster():
            return ""
        case _:
            return command.reason


def _edit(people: Page, command: c.EditAgent) -> Answer:
    agent = command.agent
    before = people.roster.agents.get(agent.id)
    if before is not None and before.version != command.version:
        if replace(agent, version=before.version) == before:
            return ()
        return changed_by(RosterCode.AGENT_CHANGED, people.marks.get(agent.id), agent=before.name)
    refusal = next(_objections(people, agent), None)
    if refusal is not None:
        return refusal
    if before is None:
        return (facts.AgentAdded(replace(agent, version=1)),)
    different = differences(before, agent)
    return (facts.AgentEdited(agent, different, command.reason.strip()),) if different else ()


def differences(before: Agent, after: Agent) -> tuple[str, ...]:
    """The names of the fields in which two readings of an agent differ."""
    names = (field.name for field in fields(Agent) if field.name != "version")
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def _objections(people: Page, agent: Agent) -> Iterator[Refusal]:
    known = people.roster.agents
    if not agent.id.strip() or not agent.name.strip():
        yield Refusal(RosterCode.AGENT_INCOMPLETE)
    holder = people.roster.by_address.get(agent.address)
    if agent.active and holder is not None and holder.id != agent.id:
        yield Refusal.of(RosterCode.ADDRESS_TAKEN, address=agent.address, agent=holder.name)
    if agent.mentor and (agent.mentor not in known or agent.mentor == agent.id):
        yield Refusal.of(RosterCode.MENTOR_UNKNOWN, mentor=agent.mentor)
    learnt: set[str] = set()
    for skill in agent.skills:
        if skill.queue in learnt:
            yield Refusal.of(RosterCode.SKILL_TWICE, queue=skill.queue)
        if skill.level not in LEVELS:
            yield Refusal.of(RosterCode.SKILL_LEVEL, queue=skill.queue)
        learnt.add(skill.queue)


def _add_absence(people: Page, absence: Absence) -> Answer:
    roster = people.roster
    agent = roster.agents.get(absence.agent)
    if agent is None:
        return Refusal.of(RosterCode.AGENT_NOT_LISTED, agent=absence.agent)
    if roster.absences.get(absence.id) == absence:
        return ()
    if absence.end <= absence.start:
        return Refusal(RosterCode.ABSENCE_ENDS_FIRST)
    if absence.kind is AbsenceKind.UNAPPROVED and not absence.note.strip():
        return Refusal(RosterCode.ABSENCE_NOTE)
    for other in roster.absences_of(agent.id):
        if other.kind is absence.kind and other.overlaps(absence.start, absence.end):
            return changed_by(RosterCode.ABSENCE_THERE, people.marks.get(other.id), agent=agent.name)
    return (facts.AbsenceAdded(absence, agent.name),)


def _end_absence(people: Page, command: c.EndAbsence) -> Answer:
    absence = people.roster.absences.get(command.absence)
    if absence is None or (command.end is not None and command.end > absence.end):
        return changed_by(RosterCode.ABSENCE_OVER, people.marks.get(command.absence))
    name = name_of(people, absence.agent)
    told = (absence.id, absence.agent, name, absence.kind)
    if command.end is None:
        return (facts.AbsenceWithdrawn(*told, absence.start, command.reason.strip()),)
    if command.end <= absence.start:
        return Refusal(RosterCode.ABSENCE_ENDS_FIRST)
    return (facts.AbsenceEnded(*told, command.end),) if command.end != absence.end else ()


def _excuse(people: Page, day: Page, command: c.ExcuseAdherence) -> Answer:
    excuse = command.excuse
    if excuse.id in day.roster.excuses:
        return ()
    if excuse.agent not in people.roster.agents:
        return Refusal.of(RosterCode.AGENT_NOT_LISTED, agent=excuse.agent)
    if excuse.end <= excuse.start:
        return Refusal(RosterCode.EXCUSE_ENDS_FIRST)
    if not excuse.reason.strip():
        return Refusal(RosterCode.EXCUSE_REASON)
    return (facts.AdherenceExcused(command.day, excuse, name_of(people, excuse.agent)),)
