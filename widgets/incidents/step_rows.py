"""A running playbook as rows to draw: phases with their counts, steps done, open, still ahead or not yet decided."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from incidents.clocks.deadlines import deadlines
from incidents.incident import Incident, StepRun, StepState
from incidents.kinds import RUNNING, State
from incidents.playbooks.playbook import Phase, Playbook, Step
from incidents.roles import Role
from incidents.steps.tries import tries_made
from widgets.format import clock_time, day_time
from widgets.incidents.incident_texts import role_word
from widgets.incidents.log_lines import who_text
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class Look(StrEnum):
    """How a step stands."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"
    SAVING = "saving"  # sent, not yet stored: never drawn as done
    UNDECIDED = "undecided"  # an earlier choice decides whether it comes


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step. `who` is who did it or the role that owes it; `condition` says when an undecided one comes."""

    id: str
    phase: Phase
    title: str
    role: str
    who: str
    look: Look
    due: datetime | None = None
    warn_at: datetime | None = None  # from here on it is amber
    at: datetime | None = None
    note: str = ""  # the choice made, or the reason of a skip
    condition: str = ""
    added: bool = False
    repeats: bool = False
    mine: bool = False
    times: int = 0  # how often a repeating step was done

    @property
    def deviation(self) -> bool:
        """Whether the response left the playbook here."""
        return self.added or self.look is Look.SKIPPED

    @property
    def settled(self) -> bool:
        return self.look in (Look.DONE, Look.SKIPPED)


@dataclass(frozen=True, slots=True)
class PhaseRows:
    """A phase and its steps; undecided ones do not count."""

    phase: Phase
    steps: tuple[StepRow, ...]

    @property
    def key(self) -> str:
        """Tells two stretches of the same phase apart."""
        return f"{self.phase}:{self.steps[0].id}"

    @property
    def settled(self) -> int:
        return sum(step.settled for step in self.steps)

    @property
    def count(self) -> int:
        return sum(step.look is not Look.UNDECIDED for step in self.steps)


def phase_rows(
    incident: Incident, viewer: Viewer, saving: Collection[str] = (), mine: bool = False
) -> tuple[PhaseRows, ...]:
    """The phases in the order in which the steps come. With `mine`, only the viewer's own steps."""
    rows = [row for row in step_rows(incident, viewer, saving) if row.mine or not mine]
    found: list[PhaseRows] = []
    for row in rows:
        if found and found[-1].phase is row.phase:
            found[-1] = PhaseRows(row.phase, (*found[-1].steps, row))
        else:
            found.append(PhaseRows(row.phase, (row,)))
    return tuple(found)


def step_rows(incident: Incident, viewer: Viewer, saving: Collection[str] = ()) -> tuple[StepRow, ...]:
    """Every step on the path in its order, with those not yet decided at their places between."""
    warned = {dict(one.params).get("step"): one.warn_at for one in deadlines(incident)}
    if incident.playbook is None:
        rows = [_row(run, None, incident, viewer, saving) for run in incident.steps]
    else:
        rows = list(_merged(incident, incident.playbook, viewer, saving))
    return tuple(replace(row, warn_at=warned.get(row.id)) for row in rows)


def first_open(rows: Collection[StepRow]) -> str:
    """The step to work on next; one that repeats only when nothing else is left. Empty when none is open."""
    left = [row for row in rows if row.look in (Look.OPEN, Look.SAVING)]
    return next((row.id for row in left if not row.repeats), left[0].id if left else "")


def progress(incident: Incident) -> tuple[int, int]:
    """How many steps of the path are settled, and how many there are."""
    return sum(run.state is not StepState.OPEN for run in incident.steps), len(incident.steps)


def _merged(incident: Incident, playbook: Playbook, viewer: Viewer, saving: Collection[str]) -> Iterator[StepRow]:
    waiting = [step for step in playbook.steps if _undecided(step, incident)] if incident.state in RUNNING else []
    order = {step.id: place for place, step in enumerate(playbook.steps)}
    reached = -1
    for run in incident.steps:
        reached = order.get(run.id, reached)
        while waiting and order[waiting[0].id] < reached:
            yield _ahead(waiting.pop(0), playbook, viewer)
        yield _row(run, playbook.step(run.id), incident, viewer, saving)
    for step in waiting:
        yield _ahead(step, playbook, viewer)


def _undecided(step: Step, incident: Incident) -> bool:
    runs = {run.id: run for run in incident.steps}
    if step.id in runs or step.when is None:
        return False
    return any(
        all(_may_hold(runs.get(term.step), term.choice, term.equal) for term in group) for group in step.when.groups
    )


def _may_hold(run: StepRun | None, choice: str, equal: bool) -> bool:
    if run is None or run.state is StepState.SKIPPED:
        return False
    return run.state is StepState.OPEN or (run.choice == choice) is equal


def _ahead(step: Step, playbook: Playbook, viewer: Viewer) -> StepRow:
    return StepRow(
        id=step.id,
        phase=step.phase,
        title=step.title.pick(viewer.language),
        role=step.role,
        who=role_word(step.role),
        look=Look.UNDECIDED,
        condition=_condition_text(step, playbook, viewer),
        repeats=step.repeats is not None,
    )


def _condition_text(step: Step, playbook: Playbook, viewer: Viewer) -> str:
    if step.when is None:
        return ""
    terms = [_term_text(playbook.step(term.step), term.choice, term.equal, viewer) for term in step.when.terms]
    return translate("Playbook", "if {condition}").format(condition=" / ".join(dict.fromkeys(terms)))


def _term_text(asked: Step | None, choice: str, equal: bool, viewer: Viewer) -> str:
    made = asked.choice(choice) if asked else None
    words = made.title.pick(viewer.language) if made else choice
    return words if equal else translate("Playbook", "not {choice}").format(choice=words)


def _row(run: StepRun, step: Step | None, incident: Incident, viewer: Viewer, saving: Collection[str]) -> StepRow:
    settled = run.state is not StepState.OPEN
    made = step.choice(run.choice) if step and run.choice else None
    return StepRow(
        id=run.id,
        phase=Phase(run.phase),
        title=step.title.pick(viewer.language) if step else run.title,
        role=run.role,
        who=who_text(run.by) if run.by and settled else role_word(run.role),
        look=_look(run, saving),
        due=run.due if incident.state in RUNNING - {State.ON_HOLD} else None,  # its clock rests
        at=run.at if settled else None,
        note=run.reason
        or (made.title.pick(viewer.language) if made else run.choice)
        or _so_far(run, step, incident, viewer),
        added=step is None,
        repeats=step is not None and step.repeats is not None,
        mine=_mine(run, incident, viewer),
        times=run.times,
    )


def _so_far(run: StepRun, step: Step | None, incident: Incident, viewer: Viewer) -> str:
    """What was done of an open step: tries, or when a repeating one was done last."""
    if run.state is not StepState.OPEN:
        return ""
    for choice in step.choices if step else ():
        made = tries_made(incident, run.id, choice.key) if choice.tries > 1 else ()
        if made:
            words = translate("Playbook", "{made} of {tries} tries, last {time}")
            time = day_time(made[-1], viewer.zone, incident.entries[-1].recorded)
            return words.format(made=len(made), tries=choice.tries, time=time)
    if run.at is None:
        return ""
    return translate("Playbook", "last at {time}").format(time=clock_time(run.at, viewer.zone))


def _look(run: StepRun, saving: Collection[str]) -> Look:
    if run.state is StepState.OPEN:
        return Look.SAVING if run.id in saving else Look.OPEN
    return Look.DONE if run.state is StepState.DONE else Look.SKIPPED


def _mine(run: StepRun, incident: Incident, viewer: Viewer) -> bool:
    if run.by is not None and run.state is not StepState.OPEN:
        return run.by.person == viewer.me
    if run.role == Role.INCIDENT_COMMANDER and incident.commander == viewer.me:
        return True
    holder = incident.team.get(run.role)
    return holder is not None and not holder.declined and holder.person == viewer.me
