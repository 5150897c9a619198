"""Deadlines: what is owed in an incident, by whom, until when, and who is told when it is late.

Everything here is worked out from the incident as it stands, so a restart, a sleep or a second desk neither loses nor
doubles an escalation: the stored `Escalated` facts say what was passed on, the incident says what is still owed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from incidents.board import Board
from incidents.cadence import ACCEPT_ROLE, ACKNOWLEDGE, ACTIVATE, CLASSIFY, review_due
from incidents.fold_steps import step_of
from incidents.incident import Assignment, Incident, StepRun, StepState
from incidents.kinds import ENDED, RUNNING, Severity, State
from incidents.playbook import DoneBy
from incidents.roles import Role

WARN = 0.75  # of the time given


class DeadlineKind(StrEnum):
    """What is owed. `role` has the parameter role, `step` the parameter step; the others have none."""

    ACKNOWLEDGE = "acknowledge"
    CLASSIFY = "classify"
    ACTIVATE = "activate"
    ROLE = "role"
    STEP = "step"
    UPDATE = "update"
    HOLD = "hold"
    REVIEW = "review"


class Rung(StrEnum):
    """Who is told when a deadline has passed."""

    NEXT_SUPERVISOR = "next_supervisor"
    DUTY_MANAGER = "duty_manager"
    INCIDENT_COMMANDER = "incident_commander"
    DEPUTY = "deputy"


@dataclass(frozen=True, slots=True)
class Deadline:
    """`id` names the deadline within its incident and changes when it is set anew; `person` is empty when nobody holds
    the role. `escalated`: it ran out and was passed on."""

    id: str
    incident: UUID
    when: datetime
    what: DeadlineKind
    role: str
    person: str
    escalates_to: Rung
    warn_at: datetime
    params: tuple[tuple[str, str], ...] = ()
    escalated: bool = False


def deadlines(incident: Incident) -> tuple[Deadline, ...]:
    """All that is owed in the incident and not met, soonest first."""
    return tuple(sorted(_owed(incident), key=lambda deadline: (deadline.when, deadline.id)))


def next_due(board: Board) -> Deadline | None:
    """The next deadline of all incidents that is still to be passed on when it runs out."""
    return min(_pending(board), key=lambda deadline: (deadline.when, deadline.id), default=None)


def due(board: Board, now: datetime) -> tuple[Deadline, ...]:
    """Deadlines that have run out and were not passed on yet, longest overdue first."""
    return tuple(sorted((one for one in _pending(board) if one.when <= now), key=lambda one: (one.when, one.id)))


def _pending(board: Board) -> Iterator[Deadline]:
    for incident in board:
        yield from (one for one in _owed(incident) if not one.escalated)


def _owed(incident: Incident) -> Iterator[Deadline]:
    if incident.state in ENDED:
        return
    first = _FIRST.get(incident.state)
    if first is not None:
        what, since, limit = first
        yield from _rungs(incident, what, incident.entered[since], limit)
    for assignment in incident.team.values():
        if assignment.accepted_at is None and incident.state in RUNNING:
            yield _role(incident, assignment)
    if incident.state in RUNNING:
        yield from _running(incident)
    if incident.state in {State.RESOLVED, State.IN_REVIEW} and incident.review is None:
        resolved = incident.entered[State.RESOLVED]
        when = review_due(resolved, incident.worst or Severity.S4)
        yield _make(incident, DeadlineKind.REVIEW, (resolved, when), Role.DUTY_MANAGER_REVIEWER, Rung.DUTY_MANAGER)


_FIRST = {
    State.REPORTED: (DeadlineKind.ACKNOWLEDGE, State.REPORTED, ACKNOWLEDGE),
    State.ACKNOWLEDGED: (DeadlineKind.CLASSIFY, State.ACKNOWLEDGED, CLASSIFY),
    State.CLASSIFIED: (DeadlineKind.ACTIVATE, State.ACKNOWLEDGED, ACTIVATE),
}


def _rungs(incident: Incident, what: DeadlineKind, since: datetime, limit: timedelta) -> Iterator[Deadline]:
    """The acknowledgement climbs: next supervisor, then duty manager, each after the limit once more."""
    climbs = (Rung.NEXT_SUPERVISOR, Rung.DUTY_MANAGER) if what is DeadlineKind.ACKNOWLEDGE else (Rung.DUTY_MANAGER,)
    for number, rung in enumerate(climbs, start=1):
        deadline = _make(incident, what, (since, since + number * limit), Role.DUTY_SUPERVISOR, rung, part=rung)
        if not deadline.escalated or number == len(climbs):
            yield deadline
            return


def _role(incident: Incident, assignment: Assignment) -> Deadline:
    commands = assignment.role == Role.INCIDENT_COMMANDER
    rung = Rung.DUTY_MANAGER if commands else Rung.INCIDENT_COMMANDER
    given = (assignment.assigned_at, assignment.assigned_at + ACCEPT_ROLE)
    role = assignment.role
    return _make(incident, DeadlineKind.ROLE, given, role, rung, part=role, params=(("role", role),))


def _running(incident: Incident) -> Iterator[Deadline]:
    commander = Role.INCIDENT_COMMANDER
    if incident.state is State.ON_HOLD and incident.hold_until is not None:
        since = incident.entered[State.ON_HOLD]
        yield _make(incident, DeadlineKind.HOLD, (since, incident.hold_until), commander, Rung.DUTY_MANAGER)
    else:
        yield from (_step(incident, run, run.due) for run in incident.steps if run.due and _is_owed(incident, run))
    if incident.update_due is not None:
        rung = Rung.DEPUTY if Role.DEPUTY in incident.team else Rung.DUTY_MANAGER
        given = (min(_last_update(incident), incident.update_due), incident.update_due)
        yield _make(incident, DeadlineKind.UPDATE, given, commander, rung)


def _is_owed(incident: Incident, run: StepRun) -> bool:
    """Whether the step has a deadline of its own; the update's step shares the update's."""
    step = step_of(incident, run)
    return run.state is StepState.OPEN and (step is None or step.done_by is not DoneBy.UPDATE)


def _step(incident: Incident, run: StepRun, when: datetime) -> Deadline:
    rung = Rung.DUTY_MANAGER if run.role == Role.INCIDENT_COMMANDER else Rung.INCIDENT_COMMANDER
    given = (min(run.opened or when, when), when)
    return _make(incident, DeadlineKind.STEP, given, run.role, rung, part=run.id, params=(("step", run.id),))


def _last_update(incident: Incident) -> datetime:
    posted = (entry.happened for entry in reversed(incident.entries) if entry.fact.kind == "update_posted")
    return next(posted, incident.entered[State.ACTIVE])


def _make(
    incident: Incident,
    what: DeadlineKind,
    given: tuple[datetime, datetime],
    role: str,
    rung: Rung,
    *,
    part: str = "",
    params: tuple[tuple[str, str], ...] = (),
) -> Deadline:
    since, when = given
    key = ":".join(filter(None, (what, part, when.isoformat())))
    holder = incident.team.get(role)
    person = holder.person if holder and not holder.declined else ""
    warn_at = since + WARN * (when - since)
    return Deadline(key, incident.id, when, what, role, person, rung, warn_at, params, key in incident.escalated)
