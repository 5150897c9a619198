"""The steps of a running incident: which are on the path, when each is due, and what the acts make of them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from incidents.clocks.cadence import next_update
from incidents.incident import Incident, StepRun, StepState
from incidents.kinds import State
from incidents.playbooks.durations import end_of
from incidents.playbooks.playbook import DoneBy, Phase, Step
from resources.entry import Entry

ACTS = {
    "incident_reported": DoneBy.REPORT,
    "acknowledged": DoneBy.ACKNOWLEDGE,
    "classified": DoneBy.CLASSIFY,
    "activated": DoneBy.ACTIVATE,
    "update_posted": DoneBy.UPDATE,
    "review_written": DoneBy.REVIEW,
    "review_submitted": DoneBy.REVIEW,
    "closed": DoneBy.CLOSE,
}


def lay_out(incident: Incident, now: datetime) -> Incident:
    """The incident with the steps that its choices open; a step that was done stays although its branch was left."""
    if incident.playbook is None:
        return incident
    known = {run.id: run for run in incident.steps}
    choices = {run.id: run.choice for run in incident.steps if run.choice}
    path = {step.id for step in incident.playbook.path(choices)}
    laid: list[StepRun] = []
    for step in incident.playbook.steps:
        run = known.get(step.id)
        if step.id in path or (run is not None and run.state is not StepState.OPEN):
            laid.append(run or _opened(incident, step, now))
    for run in incident.steps:
        if run.after or incident.playbook.step(run.id) is None:
            _insert(laid, run)
    return replace(incident, steps=tuple(laid))


def tick(incident: Incident, entry: Entry) -> Incident:
    """The incident with those steps done that this entry's act does by itself."""
    act = ACTS.get(entry.fact.kind)
    if act is None or incident.playbook is None:
        return incident
    return _each(incident, lambda run, step: _done(incident, run, step, entry) if step.done_by is act else run)


def complete(incident: Incident, entry: Entry, choice: str, evidence: tuple[tuple[str, str], ...]) -> Incident:
    """The incident after the step named by the entry was done."""
    key = entry.fact.step

    def done(run: StepRun) -> StepRun:
        step = step_of(incident, run)
        return replace(_done(incident, run, step, entry), choice=choice, evidence=evidence)

    return lay_out(_one(incident, key, done), entry.happened)


def skip(incident: Incident, entry: Entry, reason: str) -> Incident:
    """The incident after the step named by the entry was skipped."""

    def skipped(run: StepRun) -> StepRun:
        return replace(run, state=StepState.SKIPPED, by=entry.who, at=entry.happened, reason=reason)

    return lay_out(_one(incident, entry.fact.step, skipped), entry.happened)


def reopen(incident: Incident, entry: Entry) -> Incident:
    """The step is open again, its limit runs anew; the choice it carried no longer holds."""

    def opened(run: StepRun) -> StepRun:
        return _again(incident, run, entry.happened)

    return lay_out(_one(incident, entry.fact.step, opened), entry.happened)


def add(incident: Incident, run: StepRun, at: datetime) -> Incident:
    """The incident with a step that its playbook does not have, open from `at` on."""
    laid = list(incident.steps)
    _insert(laid, _added(run, at))
    return replace(incident, steps=tuple(laid))


def start_limits(incident: Incident, state: State, at: datetime) -> Incident:
    """The incident with the limits running that count from the state just reached."""

    def due(run: StepRun, step: Step) -> StepRun:
        waits = run.state is StepState.OPEN and run.due is None and step.limit_since is state
        return replace(run, opened=at, due=end_of(step.limit, at, incident.days)) if waits and step.limit else run

    return _each(incident, due)


def stop_limits(incident: Incident) -> Incident:
    """The incident without the limits that count from a state which no longer holds."""

    def stopped(run: StepRun, step: Step) -> StepRun:
        stops = run.state is StepState.OPEN and step.limit and step.limit_since not in incident.entered
        return replace(run, due=None) if stops else run

    return _each(incident, stopped)


def shift(incident: Incident, by: timedelta) -> Incident:
    """The incident with the open steps' limits put off by the time it was on hold."""
    steps = (
        replace(run, due=run.due + by) if run.due and run.state is StepState.OPEN else run for run in incident.steps
    )
    return replace(incident, steps=tuple(steps))


def end_repeating(incident: Incident, entry: Entry) -> Incident:
    """Steps that repeat are over when the incident is resolved."""

    def over(run: StepRun, step: Step) -> StepRun:
        ends = step.repeats and run.state is StepState.OPEN
        return replace(run, state=StepState.DONE, due=None, by=entry.who, at=entry.happened) if ends else run

    return _each(incident, over)


def restart(incident: Incident, at: datetime) -> Incident:
    """After a reopening: repeating steps run again and open steps get their limits anew."""

    def again(run: StepRun, step: Step) -> StepRun:
        runs = run.state is StepState.OPEN or (step.repeats and run.state is StepState.DONE)
        return _again(incident, run, at) if runs else run

    return _each(incident, again)


def added_phase(incident: Incident, after: str) -> str:
    """The phase of an added step: that of the step it follows."""
    run = incident.step(after)
    return run.phase if run else Phase.MEASURES


def step_of(incident: Incident, run: StepRun) -> Step | None:
    """What the playbook says about a step; None for one added by hand."""
    return incident.playbook.step(run.id) if incident.playbook else None


def _opened(incident: Incident, step: Step, now: datetime) -> StepRun:
    since = incident.entered.get(step.limit_since)
    due = end_of(step.limit, max(since, now), incident.days) if step.limit and since else None
    due = due if step.repeats is None else _next(incident, step, now)
    return StepRun(step.id, step.phase, step.role, opened=now, due=due)


def _added(run: StepRun, now: datetime) -> StepRun:
    return replace(run, opened=now, due=now + run.limit if run.limit else None)


def _again(incident: Incident, run: StepRun, now: datetime) -> StepRun:
    step = step_of(incident, run)
    if step is None:
        return replace(_added(run, now), state=StepState.OPEN, by=None, at=None, evidence=(), reason="")
    return replace(_opened(incident, step, now), times=run.times)


def _done(incident: Incident, run: StepRun, step: Step | None, entry: Entry) -> StepRun:
    if run.state is not StepState.OPEN:
        return run
    if step is not None and step.repeats:
        due = _next(incident, step, entry.happened)
        return replace(run, opened=entry.happened, due=due, by=entry.who, at=entry.happened, times=run.times + 1)
    return replace(run, state=StepState.DONE, by=entry.who, at=entry.happened, times=run.times + 1)


def _next(incident: Incident, step: Step, now: datetime) -> datetime | None:
    if step.repeats == "cadence":
        return next_update(incident, now)
    return now + step.repeats if step.repeats else None


def _each(incident: Incident, change: Callable[[StepRun, Step], StepRun]) -> Incident:
    changed = ((run, step_of(incident, run)) for run in incident.steps)
    return replace(incident, steps=tuple(change(run, step) if step else run for run, step in changed))


def _one(incident: Incident, key: str, change: Callable[[StepRun], StepRun]) -> Incident:
    return replace(incident, steps=tuple(change(run) if run.id == key else run for run in incident.steps))


def _insert(laid: list[StepRun], run: StepRun) -> None:
    """Put an added step behind the one it follows, and behind those added there before it."""
    at = next((number for number, other in enumerate(laid) if other.id == run.after), None)
    if at is None:
        laid.append(run)
        return
    at += 1
    while at < len(laid) and laid[at].after == run.after:
        at += 1
    laid.insert(at, run)
