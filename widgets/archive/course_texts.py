"""The words of an incident as it happened: what stands at a place of the axis, and how all of it stood at a moment."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from incidents.archive.course import Bar, Missed, Move, StepMark, Update
from incidents.incident import Incident, StepState
from incidents.measures.measure import Measure
from widgets import format
from widgets.incidents.deadline_texts import owed_text
from widgets.incidents.incident_texts import severity_text
from widgets.incidents.names import IncidentNames
from widgets.measures.measure_texts import asked_text
from widgets.texts import column_word, state_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def late_words(late: timedelta) -> str:
    """By how much an update missed its time; whole minutes, at least one."""
    minutes = max(1, round(late.total_seconds() / 60))
    return translate("Course", "update {minutes} min late").format(minutes=format.count(minutes))


def move_words(move: Move, viewer: Viewer) -> str:
    """22 agents → Cards"""
    words = (
        translate("Course", "{agents} agents → {queue}")
        if move.agents != 1
        else translate("Course", "1 agent → {queue}")
    )
    return words.format(agents=format.count(move.agents), queue=viewer.queue(move.to))


def bar_tip(bar: Bar, viewer: Viewer) -> str:
    """A stretch of the incident's life."""
    return _spanning(column_word(bar.column), bar.since, bar.until, viewer)


def move_tip(move: Move, viewer: Viewer) -> str:
    """A loan of agents, from when to when."""
    return _spanning(move_words(move, viewer), move.since, move.until, viewer)


def alarm_tip(words: str, since: datetime, until: datetime | None, viewer: Viewer) -> str:
    """An alarm, from when to when."""
    return _spanning(words, since, until, viewer)


def measure_tip(measure: Measure, viewer: Viewer) -> str:
    """A temporary measure, from when to when, and since when it was in force by somebody's word."""
    queues = ", ".join(viewer.queue(queue) for queue in measure.queues)
    what = f"{asked_text(measure)} ({queues})" if queues else asked_text(measure)
    said = translate("Course", "nobody confirmed that it was in force")
    if measure.in_force is not None:
        when = format.clock_time(measure.in_force, viewer.zone, seconds=True)
        said = translate("Course", "in force {time}, says {name}").format(time=when, name=measure.in_force_by)
    return f"{_spanning(what, measure.started, measure.reverted, viewer)}\n{said}"


def update_tip(update: Update, viewer: Viewer) -> str:
    """A status update with its text."""
    when = format.clock_time(update.at, viewer.zone, seconds=True)
    late = f" ({late_words(update.late)})" if update.late else ""
    return f"{when}{late}\n{update.text}"


def step_tip(mark: StepMark, names: IncidentNames, viewer: Viewer) -> str:
    """A step that was settled."""
    when, step = format.clock_time(mark.at, viewer.zone, seconds=True), names.step(mark.step)
    return f"{when} {translate('Course', 'skipped: {step}').format(step=step) if mark.skipped else step}"


def missed_tip(missed: Missed, names: IncidentNames, viewer: Viewer) -> str:
    """A clock that ran out."""
    what, _, rest = missed.what.partition(":")
    part = rest.partition(":")[0]
    words = translate("Course", "overdue: {what}").format(
        what=owed_text(what, {"role": names.role(part), "title": names.step(part)})
    )
    return f"{format.clock_time(missed.at, viewer.zone, seconds=True)} {words}"


def standing_words(incident: Incident | None, at: datetime, viewer: Viewer) -> str:
    """How the incident stood then: state, grade, commander, current step, team."""
    time = format.clock_time(at, viewer.zone, seconds=True)
    if incident is None:
        return f"{time}  {translate('Course', 'not reported yet')}"
    parts = [state_word(incident.state), severity_text(incident.severity)]
    if incident.commander:
        parts.append(translate("Course", "{person} commands").format(person=viewer.name(incident.commander)))
    names = IncidentNames(incident, viewer)
    settled = sum(run.state is not StepState.OPEN or run.times > 0 for run in incident.steps)
    if incident.steps:
        steps = translate("Course", "{settled} of {steps} steps")
        parts.append(steps.format(settled=settled, steps=len(incident.steps)))
    current = next((run for run in incident.steps if run.state is StepState.OPEN and not run.times), None)
    if current is not None:
        parts.append(translate("Course", "next: {step}").format(step=current.title or names.step(current.id)))
    if incident.team:
        accepted = sum(one.accepted_at is not None for one in incident.team.values())
        team = translate("Course", "{accepted} of {roles} roles accepted")
        parts.append(team.format(accepted=accepted, roles=len(incident.team)))
    return f"{time}  {' · '.join(parts)}"


def _spanning(what: str, since: datetime, until: datetime | None, viewer: Viewer) -> str:
    begin = format.clock_time(since, viewer.zone, seconds=True)
    end = translate("Course", "now") if until is None else format.clock_time(until, viewer.zone, seconds=True)
    took = "" if until is None else f", {format.duration((until - since).total_seconds())}"
    return f"{what}: {begin} – {end}{took}"
