"""Decisions about what is written down: notes, corrections, status updates, the review, clocks that ran out."""

from incidents import commands, facts
from incidents.clocks.cadence import next_update
from incidents.clocks.deadline import DeadlineKind
from incidents.clocks.deadlines import deadlines
from incidents.guards import Act, Answer, text, too_long
from incidents.incident import Incident
from incidents.refusals import RefusalCode
from incidents.review.decide import not_editable
from incidents.team.facts import PassedOn
from incidents.team.needed import to_backup
from resources.entry import Refusal

CORRECTABLE = (facts.NoteWritten, facts.UpdatePosted)


def write_note(_incident: Incident, command: commands.WriteNote, _act: Act) -> Answer:
    """A note or a decision: not empty, at most 4,000 characters."""
    return text("text", command.text) or (facts.NoteWritten(command.text, command.tag),)


def correct_note(incident: Incident, command: commands.CorrectNote, _act: Act) -> Answer:
    """Notes, decisions and updates of this incident can be put right; what was done cannot."""
    if refusal := text("text", command.text):
        return refusal
    if not any(entry.id == command.entry and isinstance(entry.fact, CORRECTABLE) for entry in incident.entries):
        return Refusal(RefusalCode.ENTRY_NOT_CORRECTABLE)
    return (facts.NoteCorrected(command.entry, command.text),)


def post_update(incident: Incident, command: commands.PostUpdate, act: Act) -> Answer:
    """A status update, which sets when the next one is due."""
    next_due = next_update(incident, act.now)
    return text("text", command.text) or (facts.UpdatePosted(command.text, next_due),)


def write_review(incident: Incident, command: commands.WriteReview, _act: Act) -> Answer:
    """What is learned, in short; may be written again until somebody reads it to sign it."""
    refusal = (
        not_editable(incident)
        or text("summary", command.summary)
        or too_long("went_well", command.went_well)
        or too_long("to_improve", command.to_improve)
    )
    return refusal or (facts.ReviewWritten(command.summary, command.went_well, command.to_improve),)


def escalate(incident: Incident, command: commands.Escalate, act: Act) -> Answer:
    """Passes a deadline on once, and only if it still stands and has really run out. A role goes to its backup."""
    for deadline in deadlines(incident):
        late = command.by_stopwatch or deadline.when <= act.now
        if late and deadline.id == command.deadline and not deadline.escalated:
            escalated = facts.Escalated(deadline.id, deadline.escalates_to)
            silent = to_backup(incident, deadline.role, PassedOn.SILENT) if deadline.what is DeadlineKind.ROLE else ()
            return (escalated, *silent)
    return ()
