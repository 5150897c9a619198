"""Decisions about an incident's life: report, grade, activate, hold, resolve, review, close."""

import hashlib
from collections.abc import Iterator
from itertools import chain

from incidents import commands, facts
from incidents.clocks.cadence import REOPEN
from incidents.clocks.refusals import ClockCode
from incidents.clocks.running import is_reportable
from incidents.fold import playbook_of
from incidents.guards import LONGEST_LINE, Act, Answer, reason, second_person, text
from incidents.incident import Incident, StepRun, StepState
from incidents.kinds import ENDED, State
from incidents.playbooks.loader import PlaybookFault
from incidents.playbooks.playbook import Phase
from incidents.refusals import RefusalCode
from incidents.review.decide import signed_by
from incidents.review.review import digest_of
from incidents.steps.fold import step_of
from incidents.team.needed import opened_by
from incidents.topics import TOPICS
from resources.entry import Refusal

AFTER_RESOLUTION = {Phase.REVIEW, Phase.CLOSED}


def report(incident: Incident | None, command: commands.ReportIncident, act: Act) -> Answer:
    """A new incident, with its number and the limits of the policy in force; the times told must be possible."""
    if incident is not None:
        return Refusal.of(RefusalCode.ALREADY_REPORTED, number=incident.name)
    if refusal := text("affected", command.affected, LONGEST_LINE):
        return refusal
    for field in ("began_at", "noticed_at"):
        if getattr(command, field) > act.now:
            return Refusal.of(RefusalCode.TIME_IN_FUTURE, field=field)
    if command.noticed_at < command.began_at:
        return Refusal(RefusalCode.NOTICED_BEFORE_BEGAN)
    return (
        facts.IncidentReported(
            number=act.next_number,
            incident_kind=command.kind,
            affected=command.affected,
            began_at=command.began_at,
            noticed_at=command.noticed_at,
            queues=command.queues,
            floor_age_s=command.floor_age_s,
            drill=command.drill,
        ),
        *((act.limits,) if act.limits else ()),
    )


def acknowledge(_incident: Incident, _command: commands.Acknowledge, _act: Act) -> Answer:
    """Somebody has seen the report and takes it on."""
    return (facts.Acknowledged(),)


def classify(incident: Incident, command: commands.Classify, act: Act) -> Answer:
    """Upwards freely; downwards with a reason, and once there is a commander, by nobody else."""
    if incident.severity is None:
        return (facts.Classified(command.severity, command.reason),)
    if command.severity is incident.severity:
        return Refusal.of(RefusalCode.SAME_SEVERITY, severity=command.severity)
    if not command.severity.at_least(incident.severity):
        if incident.commander and incident.commander != act.who.person:
            return Refusal.of(RefusalCode.DOWNGRADE_BY_COMMANDER, commander=incident.commander)
        if refusal := reason(command.reason):
            return refusal
    return (facts.SeverityChanged(command.severity, command.reason), *opened_by(incident, command.severity))


def dismiss(incident: Incident, command: commands.Dismiss, act: Act) -> Answer:
    """A false alarm, with a reason; from severity II with a second named person."""
    if is_reportable(incident):
        return Refusal(ClockCode.STILL_REPORTABLE)
    refusal = reason(command.reason) or second_person(incident, act, command.second)
    return refusal or (facts.Dismissed(command.reason, command.second),)


def merge(incident: Incident, command: commands.Merge, _act: Act) -> Answer:
    """The same matter as another incident, which goes on; one that a regulator is told about does not disappear."""
    if is_reportable(incident):
        return Refusal(ClockCode.STILL_REPORTABLE)
    if command.into == incident.id:
        return Refusal(RefusalCode.MERGE_INTO_ITSELF)
    return (facts.Merged(command.into),)


def takes_in(other: Incident | None) -> Refusal | None:
    """Why `other` cannot take in an incident: two that were merged into each other would both be gone."""
    if other is None:
        return Refusal(RefusalCode.UNKNOWN_INCIDENT)
    if other.state in ENDED:
        return Refusal.of(RefusalCode.MERGE_INTO_ENDED, incident=other.name, state=other.state)
    return None


def activate(incident: Incident, command: commands.Activate, _act: Act) -> Answer:
    """A kind without a playbook runs on steps added by hand: `playbook_text` is then empty."""
    if not command.commander.strip():
        return Refusal(RefusalCode.COMMANDER_MISSING)
    begun = (facts.CommanderNamed(command.commander), _days(incident, command))
    if not command.playbook_text:
        return begun
    taken = _take(incident, command.playbook_text)
    return taken if isinstance(taken, Refusal) else (taken, *begun)


def _days(incident: Incident, command: commands.Activate) -> facts.Activated:
    """Business days as the incident's first rule pack counts them, else Monday to Friday of the centre's zone."""
    pack = next(iter(incident.regulation.packs), None)
    return facts.Activated(pack.zone, pack.rules.calendar) if pack else facts.Activated(command.zone)


def _take(incident: Incident, written: str) -> facts.PlaybookTaken | Refusal:
    try:
        playbook = playbook_of(written)
    except PlaybookFault as fault:
        return Refusal.of(RefusalCode.PLAYBOOK_BROKEN, line=fault.line, column=fault.column, what=fault.what)
    if playbook.kind is not incident.kind:
        return Refusal.of(RefusalCode.PLAYBOOK_OF_OTHER_KIND, playbook=playbook.id, kind=incident.kind)
    digest = hashlib.sha256(written.encode()).hexdigest()
    return facts.PlaybookTaken(playbook.id, playbook.version, digest, written)


def put_on_hold(_incident: Incident, command: commands.PutOnHold, act: Act) -> Answer:
    """Waiting for something, with a reason and until a moment to come."""
    if refusal := reason(command.reason):
        return refusal
    if command.until <= act.now:
        return Refusal.of(RefusalCode.TIME_IN_PAST, field="until")
    return (facts.PutOnHold(command.reason, command.until),)


def resume(_incident: Incident, _command: commands.Resume, _act: Act) -> Answer:
    """The hold is over, or the service failed again while it was being watched."""
    return (facts.Resumed(),)


def stabilise(_incident: Incident, _command: commands.Stabilise, _act: Act) -> Answer:
    """It gets no worse."""
    return (facts.Stabilised(),)


def begin_recovery(_incident: Incident, _command: commands.BeginRecovery, _act: Act) -> Answer:
    """The service is back and is being watched."""
    return (facts.RecoveryBegun(),)


def resolve(incident: Incident, command: commands.Resolve, act: Act) -> Answer:
    """Nothing left to do or to undo; or an override with a reason and, from severity II, a second named person.

    No override passes a gate.
    """
    in_the_way = next(unfinished(incident), None)
    if in_the_way is None:
        return (facts.Resolved(),)
    if gate := next((run for run in steps_left(incident) if is_gate(incident, run)), None):
        return Refusal.of(RefusalCode.GATE_OPEN, step=gate.id)
    if not command.override.strip():
        return in_the_way
    refusal = text("override", command.override) or second_person(incident, act, command.second)
    return refusal or (facts.Resolved(command.override, command.second),)


def unfinished(incident: Incident) -> Iterator[Refusal]:
    """Why the incident should not count as resolved yet: open steps, then what the topics have open."""
    if left := steps_left(incident):
        yield Refusal.of(RefusalCode.STEPS_OPEN, count=len(left), steps=",".join(run.id for run in left))
    for topic in TOPICS:
        yield from topic.unfinished(incident)


def is_gate(incident: Incident, run: StepRun) -> bool:
    """Whether the incident cannot be resolved before this step is done."""
    step = step_of(incident, run)
    return step is not None and step.gate


def steps_left(incident: Incident) -> tuple[StepRun, ...]:
    """Steps that must be done or skipped before the incident counts as resolved."""
    repeating = {step.id for step in incident.playbook.steps if step.repeats} if incident.playbook else set()
    return tuple(
        run
        for run in incident.steps
        if run.state is StepState.OPEN and run.phase not in AFTER_RESOLUTION and run.id not in repeating
    )


def reopen(incident: Incident, command: commands.Reopen, act: Act) -> Answer:
    """It came back within 72 hours; later it is a new incident."""
    if refusal := reason(command.reason):
        return refusal
    if act.now - incident.entered[State.RESOLVED] > REOPEN:
        return Refusal.of(RefusalCode.REOPEN_TOO_LATE, hours=int(REOPEN.total_seconds()) // 3600)
    return (facts.Reopened(command.reason),)


def begin_review(_incident: Incident, _command: commands.BeginReview, _act: Act) -> Answer:
    """The review has begun."""
    return (facts.ReviewBegun(),)


def close(incident: Incident, command: commands.Close, _act: Act) -> Answer:
    """Quotes the review that a second person signed, or signs it here; when no topic has anything left open."""
    signed = signed_by(incident, command.reviewer)
    if isinstance(signed, Refusal):
        return signed
    reasons = (chain(topic.unfinished(incident), topic.left(incident)) for topic in TOPICS)
    in_the_way = next(chain.from_iterable(reasons), None)
    reviewer, signing = signed
    digest = incident.review.signature.digest if incident.review.signature else digest_of(incident.review)
    return in_the_way or (*signing, facts.Closed(reviewer, digest))
