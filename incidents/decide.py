"""Decides what follows from a command: facts to be written, or a refusal. Pure; the runner writes."""

from collections.abc import Callable
from types import NoneType
from typing import Any

from incidents import commands, decide_life, decide_log, decide_steps, decide_team, facts
from incidents.commands import IncidentCommand
from incidents.guards import Act, Answer
from incidents.incident import Incident
from incidents.kinds import ENDED, RUNNING, State
from incidents.refusals import RefusalCode
from resources.entry import Refusal

__all__ = ["ALLOWED_IN", "Act", "Answer", "decide"]

Rule = Callable[[Incident, Any, Act], Answer]

NOT_ACTIVATED = frozenset({State.REPORTED, State.ACKNOWLEDGED, State.CLASSIFIED})
AFTERWARDS = frozenset({State.RESOLVED, State.IN_REVIEW})
OPEN = frozenset(State) - ENDED

ALLOWED_IN: dict[type[commands.Command], frozenset[State]] = {
    commands.Acknowledge: frozenset({State.REPORTED}),
    commands.Classify: RUNNING | {State.ACKNOWLEDGED, State.CLASSIFIED},
    commands.Dismiss: NOT_ACTIVATED,
    commands.Merge: NOT_ACTIVATED,
    commands.Activate: frozenset({State.CLASSIFIED}),
    commands.AssignRole: RUNNING | AFTERWARDS,
    commands.AcceptRole: RUNNING | AFTERWARDS,
    commands.DeclineRole: RUNNING | AFTERWARDS,
    commands.CompleteStep: RUNNING,
    commands.SkipStep: RUNNING,
    commands.ReopenStep: RUNNING,
    commands.AddStep: RUNNING,
    commands.WriteNote: OPEN,
    commands.CorrectNote: OPEN,
    commands.PostUpdate: RUNNING,
    commands.PutOnHold: frozenset({State.ACTIVE, State.STABILISED}),
    # service that fails again while it is being watched takes the incident back to active
    commands.Resume: frozenset({State.ON_HOLD, State.STABILISED, State.RECOVERING}),
    commands.Stabilise: frozenset({State.ACTIVE}),
    commands.BeginRecovery: frozenset({State.STABILISED}),
    commands.Resolve: frozenset({State.RECOVERING}),
    commands.Reopen: frozenset({State.RESOLVED}),
    commands.BeginReview: frozenset({State.RESOLVED}),
    commands.WriteReview: frozenset({State.IN_REVIEW}),
    commands.Close: frozenset({State.IN_REVIEW}),
    commands.Escalate: OPEN,
}

LEADS_TO: dict[type[commands.Command], tuple[State, type]] = {
    commands.Acknowledge: (State.ACKNOWLEDGED, facts.Acknowledged),
    commands.Dismiss: (State.DISMISSED, facts.Dismissed),
    commands.Merge: (State.MERGED, facts.Merged),
    commands.Activate: (State.ACTIVE, facts.Activated),
    commands.PutOnHold: (State.ON_HOLD, facts.PutOnHold),
    commands.Stabilise: (State.STABILISED, facts.Stabilised),
    commands.BeginRecovery: (State.RECOVERING, facts.RecoveryBegun),
    commands.Resolve: (State.RESOLVED, facts.Resolved),
    commands.BeginReview: (State.IN_REVIEW, facts.ReviewBegun),
    commands.Close: (State.CLOSED, facts.Closed),
}

RULES: dict[type[commands.Command], Rule] = {
    commands.Acknowledge: decide_life.acknowledge,
    commands.Classify: decide_life.classify,
    commands.Dismiss: decide_life.dismiss,
    commands.Merge: decide_life.merge,
    commands.Activate: decide_life.activate,
    commands.AssignRole: decide_team.assign_role,
    commands.AcceptRole: decide_team.accept_role,
    commands.DeclineRole: decide_team.decline_role,
    commands.CompleteStep: decide_steps.complete_step,
    commands.SkipStep: decide_steps.skip_step,
    commands.ReopenStep: decide_steps.reopen_step,
    commands.AddStep: decide_steps.add_step,
    commands.WriteNote: decide_log.write_note,
    commands.CorrectNote: decide_log.correct_note,
    commands.PostUpdate: decide_log.post_update,
    commands.PutOnHold: decide_life.put_on_hold,
    commands.Resume: decide_life.resume,
    commands.Stabilise: decide_life.stabilise,
    commands.BeginRecovery: decide_life.begin_recovery,
    commands.Resolve: decide_life.resolve,
    commands.Reopen: decide_life.reopen,
    commands.BeginReview: decide_life.begin_review,
    commands.WriteReview: decide_log.write_review,
    commands.Close: decide_life.close,
    commands.Escalate: decide_log.escalate,
}


def decide(incident: Incident | None, command: IncidentCommand, act: Act) -> Answer:
    """The facts that follow from the command (none: there is nothing to do), or why it is refused."""
    if isinstance(command, commands.ReportIncident):
        return decide_life.report(incident, command, act)
    if incident is None:
        return Refusal(RefusalCode.UNKNOWN_INCIDENT)
    if incident.state not in ALLOWED_IN[type(command)]:
        # a deadline of an ended incident is met for good
        return () if isinstance(command, commands.Escalate) else _not_now(incident, command)
    return RULES[type(command)](incident, command, act)


def _not_now(incident: Incident, command: IncidentCommand) -> Refusal:
    """Why the command does not fit the state; if somebody else was faster, who and when."""
    target, fact = LEADS_TO.get(type(command), (None, NoneType))
    if target is incident.state or (target is State.ACKNOWLEDGED and incident.state not in ENDED):
        first = next((entry for entry in reversed(incident.entries) if isinstance(entry.fact, fact)), None)
        if first is not None:
            at = first.happened.isoformat()
            return Refusal.of(RefusalCode.ALREADY_THERE, state=target, by=first.who.name, at=at)
    if incident.state in ENDED:
        return Refusal.of(RefusalCode.INCIDENT_ENDED, state=incident.state)
    return Refusal.of(RefusalCode.WRONG_STATE, state=incident.state, command=type(command).__name__)
