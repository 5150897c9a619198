"""What a line of the log says about agents, shifts and absences."""

from functools import singledispatch
from typing import Any

from PySide6.QtCore import QCoreApplication

from resources.roster import facts
from widgets.format import count, listed
from widgets.incidents.fact_names import Names
from widgets.roster.roster_texts import absence_word, activity_word, agent_field_word

translate = QCoreApplication.translate


@singledispatch
def roster_text(fact: Any, names: Names) -> str:
    """The words of a line; what was changed is "planned": the floor shows what people do."""
    raise TypeError(f"{type(fact).__name__} is no fact of the roster")


@roster_text.register
def _(fact: facts.AgentAdded, _names: Names) -> str:
    return translate("RosterLog", "{agent} ({number}) is on the roster").format(
        agent=fact.agent.name, number=fact.agent.id
    )


@roster_text.register
def _(fact: facts.AgentEdited, _names: Names) -> str:
    fields = listed(agent_field_word(field) for field in fact.fields)
    words = translate("RosterLog", "{agent}, changed on the roster: {fields}").format(
        agent=fact.agent.name, fields=fields
    )
    return _because(words, fact.reason)


@roster_text.register
def _(fact: facts.AbsenceAdded, names: Names) -> str:
    words = translate("RosterLog", "{agent} is away, {why}, from {day} {time} to {end_day} {end}").format(
        agent=fact.name,
        why=absence_word(fact.absence.kind),
        day=names.day(fact.absence.start),
        time=names.time(fact.absence.start),
        end_day=names.day(fact.absence.end),
        end=names.time(fact.absence.end),
    )
    return _because(words, fact.absence.note)


@roster_text.register
def _(fact: facts.AbsenceEnded, names: Names) -> str:
    return translate("RosterLog", "{agent} is back from {day} {time} on ({why})").format(
        agent=fact.name, why=absence_word(fact.sort), day=names.day(fact.end), time=names.time(fact.end)
    )


@roster_text.register
def _(fact: facts.AbsenceWithdrawn, names: Names) -> str:
    words = translate("RosterLog", "{agent} is not away from {day} {time} on after all ({why})").format(
        agent=fact.name, why=absence_word(fact.sort), day=names.day(fact.start), time=names.time(fact.start)
    )
    return _because(words, fact.reason)


@roster_text.register
def _(fact: facts.RosterImported, _names: Names) -> str:
    words = translate(
        "RosterLog",
        "Roster taken in from {source}: {added} new agents, {edited} changed, {left} left, {shifts} shifts "
        "of {days} days",
    )
    if fact.left_out:
        words = translate(
            "RosterLog",
            "Roster taken in from {source}: {added} new agents, {edited} changed, {left} left, {shifts} shifts "
            "of {days} days; {rows} bad rows left out",
        )
    return words.format(
        source=fact.source,
        added=count(fact.added),
        edited=count(fact.edited),
        left=count(fact.left),
        shifts=count(fact.shifts),
        days=count(len(fact.days)),
        rows=count(fact.left_out),
    )


@roster_text.register
def _(fact: facts.AgentsImported, _names: Names) -> str:
    return translate("RosterLog", "Agents from {source}: {agents} entered, {left} left").format(
        source=fact.source, agents=count(len(fact.agents)), left=count(len(fact.left))
    )


@roster_text.register
def _(fact: facts.AbsencesImported, _names: Names) -> str:
    return translate("RosterLog", "Absences from {source}: {absences} entered").format(
        source=fact.source, absences=count(len(fact.absences))
    )


@roster_text.register
def _(fact: facts.ShiftsImported, _names: Names) -> str:
    return translate("RosterLog", "Shifts of {day} from {source}: {shifts} entered, {gone} taken out").format(
        day=fact.day.isoformat(), source=fact.source, shifts=count(len(fact.shifts)), gone=count(len(fact.gone))
    )


@roster_text.register
def _(fact: facts.ShiftPut, names: Names) -> str:
    words = translate("RosterLog", "{agent} is planned on {day} from {time} to {end}").format(
        agent=fact.name,
        day=names.day(fact.shift.start),
        time=names.time(fact.shift.start),
        end=names.time(fact.shift.end),
    )
    return _because(words, fact.reason)


@roster_text.register
def _(fact: facts.ShiftRemoved, names: Names) -> str:
    words = translate("RosterLog", "{agent} is no longer planned on {day} from {time} to {end}").format(
        agent=fact.name, day=names.day(fact.start), time=names.time(fact.start), end=names.time(fact.end)
    )
    return _because(words, fact.reason)


@roster_text.register
def _(fact: facts.ActivityMoved, names: Names) -> str:
    words = translate("RosterLog", "{agent}: {activity} of {was} is planned for {time}").format(
        agent=fact.name, activity=activity_word(fact.sort), was=names.time(fact.was), time=names.time(fact.start)
    )
    return _because(words, fact.reason)


@roster_text.register
def _(fact: facts.ActivityPostponed, names: Names) -> str:
    what = fact.title or activity_word(fact.sort)
    words = translate("RosterLog", "{agent}: {activity} of {was} is put off to another day").format(
        agent=fact.name, activity=what, was=names.time(fact.was)
    )
    return _because(words, fact.reason)


@roster_text.register
def _(fact: facts.ShiftStretched, names: Names) -> str:
    words = translate("RosterLog", "{agent} is planned from {time} to {end}, before from {was} to {was_end}").format(
        agent=fact.name,
        time=names.time(fact.start),
        end=names.time(fact.end),
        was=names.time(fact.was_start),
        was_end=names.time(fact.was_end),
    )
    return _because(words, fact.reason)


@roster_text.register
def _(fact: facts.AdherenceExcused, names: Names) -> str:
    words = translate("RosterLog", "{agent} is excused from {time} to {end}").format(
        agent=fact.name, time=names.time(fact.excuse.start), end=names.time(fact.excuse.end)
    )
    return _because(words, fact.excuse.reason)


def _because(what: str, why: str) -> str:
    return translate("Log", "{what}: {why}").format(what=what, why=why) if why else what
