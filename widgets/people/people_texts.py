"""Agents in words: where they are today, what somebody should look after, what they may serve and until when."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from resources.roster.agent import Agent, AgentSkill
from resources.roster.roster import Roster
from resources.roster.shift import Absence, Shift
from resources.workforce.standing import Need, Presence, Standing
from widgets import format
from widgets.roster.roster_texts import absence_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def need_word(need: Need) -> str:
    """What is to be looked after."""
    return {
        Need.UNAPPROVED: translate("People", "absent, nobody knows why"),
        Need.EXPIRED: translate("People", "certificate has ended"),
        Need.EXPIRES: translate("People", "certificate ends soon"),
        Need.NO_MENTOR: translate("People", "new, without a mentor"),
        Need.UNCHECKED: translate("People", "background check missing"),
    }[need]


def presence_text(standing: Standing, viewer: Viewer, now: datetime) -> str:
    """Where the plan has somebody today."""
    shift, absence = standing.shift, standing.absence
    hours = hours_text(shift, viewer) if shift is not None else ""
    if standing.presence is Presence.ABSENT and absence is not None:
        return until_text(absence, viewer, now)
    return {
        Presence.ON_SHIFT: translate("People", "on shift {hours}"),
        Presence.LATER: translate("People", "later, {hours}"),
        Presence.OVER: translate("People", "shift over, {hours}"),
        Presence.OFF: translate("People", "off today"),
        Presence.ABSENT: translate("People", "away"),
        Presence.LEFT: translate("People", "not here any more"),
    }[standing.presence].format(hours=hours)


def until_text(absence: Absence, viewer: Viewer, now: datetime) -> str:
    """Why somebody is away, and until when."""
    until = end_text(absence.end, viewer, now)
    return translate("People", "{why} until {time}").format(why=absence_word(absence.kind), time=until)


def end_text(end: datetime, viewer: Viewer, now: datetime) -> str:
    """When an absence ends; at midnight it is the day before that is its last."""
    there = format.local(end, viewer.zone)
    if there.hour == there.minute == 0:
        return f"{there - timedelta(days=1):%m-%d}"
    return format.short_day_time(end, viewer.zone, now)


def hours_text(shift: Shift, viewer: Viewer) -> str:
    """From when to when a shift goes."""
    return f"{format.clock_time(shift.start, viewer.zone)}–{format.clock_time(shift.end, viewer.zone)}"


def skills_text(agent: Agent, viewer: Viewer, today: date) -> str:
    """The queues with their levels, that of the home first; what may not be used stands in brackets."""
    order = sorted(agent.skills, key=lambda one: (one.queue != agent.home, not one.holds(today), -one.level))
    return format.listed(_skill_text(one, viewer, today) for one in order)


def _skill_text(skill: AgentSkill, viewer: Viewer, today: date) -> str:
    words = f"{viewer.queue(skill.queue)} {skill.level}"
    return words if skill.holds(today) else translate("People", "({what})").format(what=words)


def expiry_text(expires: date | None, today: date) -> str:
    """How a certificate stands: its last day, and how far that is."""
    if expires is None:
        return translate("People", "no end")
    days = (expires - today).days
    if days < 0:
        return translate("People", "ended {day}").format(day=expires.isoformat())
    if days <= 30:
        words = translate("People", "{day}, {count} days")
        return words.format(day=expires.isoformat(), count=format.count(days))
    return expires.isoformat()


def named(agent: Agent) -> str:
    """Name and number."""
    return translate("People", "{name} ({number})").format(name=agent.name, number=agent.id)


def personnel_text(absence: Absence, agent: Agent, viewer: Viewer, roster: Roster) -> str:
    """What personnel is told of an absence that nobody approved: who, which shift, since when, what was tried."""
    shift = next((one for one in roster.shifts_of(agent.id) if absence.overlaps(one.start, one.end)), None)
    zone = viewer.zone
    lines = (
        translate("People", "Absent without leave: {name}").format(name=named(agent)),
        " · ".join(filter(None, (agent.team, agent.site))),
        translate("People", "Shift: {day} {hours}").format(
            day=format.day(shift.start, zone), hours=hours_text(shift, viewer)
        ) if shift else "",
        translate("People", "Away: {since} to {until}").format(
            since=f"{format.local(absence.start, zone):%Y-%m-%d %H:%M}",
            until=f"{format.local(absence.end, zone):%Y-%m-%d %H:%M}",
        ),
        absence.note,
    )  # fmt: skip
    return "\n".join(filter(None, lines))
