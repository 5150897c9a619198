"""A playbook on paper: every step with who, by when, how, what to tick, what to write down and what to say."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from console.pack.blocks import Face, Grid, Line, Section
from incidents.incident import Incident, StepRun, StepState
from incidents.playbooks.durations import BusinessDays, Limit
from incidents.playbooks.playbook import Playbook, Step
from widgets.format import day_time
from widgets.incidents.incident_texts import phase_word, role_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate

OPEN, DONE, LEFT_OUT = "☐", "☑", "–"


def playbook_section(playbook: Playbook, viewer: Viewer) -> Section:
    """A playbook that is not running: all steps, with room for a pen."""
    title = f"{playbook.title.pick(viewer.language)} · {playbook.version}"
    return Section(title, tuple(playbook_blocks(playbook, viewer)))


def playbook_blocks(
    playbook: Playbook, viewer: Viewer, incident: Incident | None = None, now: datetime | None = None
) -> Iterator[Line | Grid]:
    """The steps, phase by phase; of a running incident with what is done and until when the rest is due."""
    phase = None
    for step in playbook.steps:
        if step.phase is not phase:
            phase = step.phase
            yield Line(phase_word(phase), Face.HEADING)
        run = incident.step(step.id) if incident else None
        yield Line(_first(step, run, viewer, now), Face.STRONG)
        yield from _details(step, run, playbook, viewer)


def _first(step: Step, run: StepRun | None, viewer: Viewer, now: datetime | None) -> str:
    mark = OPEN if run is None else {StepState.OPEN: OPEN, StepState.DONE: DONE, StepState.SKIPPED: LEFT_OUT}[run.state]
    parts = [f"{mark} {step.id} {step.title.pick(viewer.language)}", role_word(step.role)]
    if run is not None and now is not None and run.at is not None and run.by is not None:
        parts.append(f"{day_time(run.at, viewer.zone, now)} {run.by.name}")
    elif run is not None and now is not None and run.due is not None:
        due = translate("Pack", "due {time}")
        parts.append(due.format(time=day_time(run.due, viewer.zone, now)))
    elif step.limit is not None:
        parts.append(_within(step.limit))
    return " · ".join(parts)


def _within(limit: Limit) -> str:
    if isinstance(limit, BusinessDays):
        return translate("Pack", "within {days} business days").format(days=limit.count)
    if limit >= timedelta(days=2):
        return translate("Pack", "within {days} days").format(days=limit // timedelta(days=1))
    if limit >= timedelta(hours=2):
        return translate("Pack", "within {hours} h").format(hours=limit // timedelta(hours=1))
    return translate("Pack", "within {minutes} min").format(minutes=limit // timedelta(minutes=1))


def _details(step: Step, run: StepRun | None, playbook: Playbook, viewer: Viewer) -> Iterator[Line]:
    """What a step needs while it is open; a settled one needs no room."""
    language = viewer.language
    if run is not None and run.state is not StepState.OPEN:
        return
    yield Line(step.how.pick(language))
    if step.choices:
        yield Line("   ".join(f"{OPEN} {choice.title.pick(language)}" for choice in step.choices))
    if step.evidence:
        blank = translate("Pack", "{title}: ________")
        yield Line("   ".join(blank.format(title=one.title.pick(language)) for one in step.evidence))
    for key in step.scripts:
        if script := playbook.scripts.get(key):
            words = translate("Pack", "{title} (approved by {role}): “{text}”")
            title, text = script.title.pick(language), script.text.pick(language)
            yield Line(words.format(title=title, role=role_word(script.approve_by), text=text), Face.QUIET)
