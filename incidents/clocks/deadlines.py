"""Deadlines: what is owed in an incident, by whom, until when, and who is told when it is late.

Everything here is worked out from the incident as it stands, so a restart, a sleep or a second desk neither loses nor
doubles an escalation: the stored `Escalated` facts say what was passed on, the incident says what is still owed.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from incidents.board import Board
from incidents.clocks.cadence import ACCEPT_ROLE, review_due
from incidents.clocks.deadline import Deadline, DeadlineKind, Rung, owed
from incidents.clocks.policy import Limit, limit_of
from incidents.incident import Assignment, Incident, StepRun, StepState
from incidents.kinds import AFTERWARDS, ENDED, RUNNING, Severity, State
from incidents.playbooks.playbook import DoneBy
from incidents.roles import Role
from incidents.steps.fold import step_of
from incidents.topics import TOPICS


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
    for topic in TOPICS:
        yield from topic.outlives(incident)
    if incident.state in ENDED:
        return
    first = _FIRST.get(incident.state)
    if first is not None:
        what, since, limit = first
        yield from _rungs(incident, what, incident.entered[since], limit_of(incident, limit).span)
    for assignment in incident.team.values():
        if assignment.accepted_at is None and incident.state in RUNNING:
            yield _role(incident, assignment)
    if incident.state in RUNNING:
        yield from _running(incident)
    for topic in () if incident.veiled else TOPICS:  # what a topic is owed follows from details
        yield from topic.owed(incident)
    if incident.state in AFTERWARDS and not (incident.veiled or incident.review.delivered):
        resolved = incident.entered[State.RESOLVED]
        when = review_due(resolved, incident.worst or Severity.S4, incident.days)
        yield owed(incident, DeadlineKind.REVIEW, (resolved, when), Role.DUTY_MANAGER_REVIEWER, Rung.DUTY_MANAGER)


_FIRST = {
    State.REPORTED: (DeadlineKind.ACKNOWLEDGE, State.REPORTED, Limit.ACKNOWLEDGE),
    State.ACKNOWLEDGED: (DeadlineKind.CLASSIFY, State.ACKNOWLEDGED, Limit.CLASSIFY),
    State.CLASSIFIED: (DeadlineKind.ACTIVATE, State.ACKNOWLEDGED, Limit.ACTIVATE),
}


def _rungs(incident: Incident, what: DeadlineKind, since: datetime, limit: timedelta) -> Iterator[Deadline]:
    """The acknowledgement climbs: next supervisor, then duty manager, each after the limit once more."""
    climbs = (Rung.NEXT_SUPERVISOR, Rung.DUTY_MANAGER) if what is DeadlineKind.ACKNOWLEDGE else (Rung.DUTY_MANAGER,)
    for number, rung in enumerate(climbs, start=1):
        deadline = owed(incident, what, (since, since + number * limit), Role.DUTY_SUPERVISOR, rung, part=rung)
        if not deadline.escalated or number == len(climbs):
            yield deadline
            return


def _role(incident: Incident, assignment: Assignment) -> Deadline:
    rung = Rung.DUTY_MANAGER if assignment.role == Role.INCIDENT_COMMANDER else Rung.INCIDENT_COMMANDER
    rung = Rung.BACKUP if assignment.has_backup else rung
    given = (assignment.assigned_at, assignment.assigned_at + ACCEPT_ROLE)
    role = assignment.role
    return owed(incident, DeadlineKind.ROLE, given, role, rung, part=role, params=(("role", role),))


def _running(incident: Incident) -> Iterator[Deadline]:
    commander = Role.INCIDENT_COMMANDER
    if incident.state is State.ON_HOLD and incident.hold_until is not None:
        since = incident.entered[State.ON_HOLD]
        yield owed(incident, DeadlineKind.HOLD, (since, incident.hold_until), commander, Rung.DUTY_MANAGER)
    else:
        yield from (_step(incident, run, run.due) for run in incident.steps if run.due and _is_owed(incident, run))
    if incident.update_due is not None:
        rung = Rung.DEPUTY if Role.DEPUTY in incident.team else Rung.DUTY_MANAGER
        since = incident.updated_at or incident.entered[State.ACTIVE]
        given = (min(since, incident.update_due), incident.update_due)
        yield owed(incident, DeadlineKind.UPDATE, given, commander, rung)


def _is_owed(incident: Incident, run: StepRun) -> bool:
    """Whether the step has a deadline of its own; the update's step shares the update's."""
    step = step_of(incident, run)
    return run.state is StepState.OPEN and (step is None or step.done_by is not DoneBy.UPDATE)


def _step(incident: Incident, run: StepRun, when: datetime) -> Deadline:
    rung = Rung.DUTY_MANAGER if run.role == Role.INCIDENT_COMMANDER else Rung.INCIDENT_COMMANDER
    given = (min(run.opened or when, when), when)
    return owed(incident, DeadlineKind.STEP, given, run.role, rung, part=run.id, params=(("step", run.id),))
