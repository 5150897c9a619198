"""Decides what follows from a command: facts to be written, or a refusal. Pure; the runner writes."""

from types import NoneType

from incidents import commands, facts
from incidents.guards import Act, Answer
from incidents.incident import Incident
from incidents.kinds import AFTERWARDS, ENDED, RUNNING, State
from incidents.life import decide as life
from incidents.log import decide as log
from incidents.refusals import RefusalCode
from incidents.steps import decide as steps
from incidents.team import decide as team
from incidents.topic import Rule
from incidents.topics import TOPICS
from resources.entry import Refusal

__all__ = ["ALLOWED_IN", "Act", "Answer", "decide"]

NOT_ACTIVATED = frozenset({State.REPORTED, State.ACKNOWLEDGED, State.CLASSIFIED})
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
    commands.Escalate: OPEN | {State.CLOSED},  # what outlives an incident
    **{command: states for topic in TOPICS for command, (states, _) in topic.rules.items()},
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
    commands.Acknowledge: life.acknowledge,
    commands.Classify: life.classify,
    commands.Dismiss: life.dismiss,
    commands.Merge: life.merge,
    commands.Activate: life.activate,
    commands.AssignRole: team.assign_role,
    commands.AcceptRole: team.accept_role,
    commands.DeclineRole: team.decline_role,
    commands.CompleteStep: steps.complete_step,
    commands.SkipStep: steps.skip_step,
    commands.ReopenStep: steps.reopen_step,
    commands.AddStep: steps.add_step,
    commands.WriteNote: log.write_note,
    commands.CorrectNote: log.correct_note,
    commands.PostUpdate: log.post_update,
    commands.PutOnHold: life.put_on_hold,
    commands.Resume: life.resume,
    commands.Stabilise: life.stabilise,
    commands.BeginRecovery: life.begin_recovery,
    commands.Resolve: life.resolve,
    commands.Reopen: life.reopen,
    commands.BeginReview: life.begin_review,
    commands.WriteReview: log.write_review,
    commands.Close: life.close,
    commands.Escalate: log.escalate,
    **{command: rule for topic in TOPICS for command, (_, rule) in topic.rules.items()},
}


def decide(incident: Incident | None, command: commands.Command, act: Act) -> Answer:
    """The facts that follow from the command (none: there is nothing to do), or why it is refused."""
    if isinstance(command, commands.ReportIncident):
        return life.report(incident, command, act)
    if incident is None:
        return Refusal(RefusalCode.UNKNOWN_INCIDENT)
    if incident.state not in ALLOWED_IN[type(command)]:
        # a deadline of an ended incident is met for good
        return () if isinstance(command, commands.Escalate) else _not_now(incident, command)
    return RULES[type(command)](incident, command, act)


def _not_now(incident: Incident, command: commands.Command) -> Refusal:
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
