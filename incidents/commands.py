"""What a person can ask of an incident. Commands are values, imperative; `incidents/decide.py` answers them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incidents.facts import NoteTag, QueueNote
from incidents.kinds import Kind, Severity

STREAMS = "incident/"  # what the streams of all incidents begin with


def stream_of(incident: UUID) -> str:
    """The journal stream of an incident."""
    return f"{STREAMS}{incident}"


@dataclass(frozen=True, slots=True)
class Command:
    """Every command names its incident; the incident's stream is what it reads and writes."""

    incident: UUID


@dataclass(frozen=True, slots=True)
class ReportIncident(Command):
    kind: Kind
    affected: str
    began_at: datetime
    noticed_at: datetime
    queues: tuple[QueueNote, ...] = ()
    floor_age_s: float | None = None
    drill: bool = False


@dataclass(frozen=True, slots=True)
class Acknowledge(Command):
    pass


@dataclass(frozen=True, slots=True)
class Classify(Command):
    """Grade for the first time, or grade again (upwards freely, downwards by the commander with a reason)."""

    severity: Severity
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Dismiss(Command):
    reason: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class Merge(Command):
    into: UUID


@dataclass(frozen=True, slots=True)
class Activate(Command):
    """Start the response: take the playbook (its whole text) and name the commander in one act.

    `zone` is the centre's: its days count as business days where no rule pack of the incident says otherwise.
    """

    commander: str
    playbook_text: str
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class AssignRole(Command):
    """To a person or to a contact, with a backup. The role of the commander is offered, not assigned."""

    role: str
    person: str
    contact: str = ""
    backup: str = ""
    backup_contact: str = ""


@dataclass(frozen=True, slots=True)
class AcceptRole(Command):
    """For a contact anybody in the response notes who answered there."""

    role: str
    answered_by: str = ""


@dataclass(frozen=True, slots=True)
class DeclineRole(Command):
    role: str
    reason: str


@dataclass(frozen=True, slots=True)
class CompleteStep(Command):
    step: str
    choice: str = ""
    evidence: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SkipStep(Command):
    step: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReopenStep(Command):
    step: str
    reason: str


@dataclass(frozen=True, slots=True)
class AddStep(Command):
    title: str
    role: str
    after: str
    limit_s: float | None = None


@dataclass(frozen=True, slots=True)
class WriteNote(Command):
    text: str
    tag: NoteTag = NoteTag.NOTE


@dataclass(frozen=True, slots=True)
class CorrectNote(Command):
    entry: UUID
    text: str


@dataclass(frozen=True, slots=True)
class PostUpdate(Command):
    text: str


@dataclass(frozen=True, slots=True)
class PutOnHold(Command):
    reason: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Resume(Command):
    pass


@dataclass(frozen=True, slots=True)
class Stabilise(Command):
    pass


@dataclass(frozen=True, slots=True)
class BeginRecovery(Command):
    pass


@dataclass(frozen=True, slots=True)
class Resolve(Command):
    override: str = ""
    second: str = ""


@dataclass(frozen=True, slots=True)
class Reopen(Command):
    reason: str


@dataclass(frozen=True, slots=True)
class BeginReview(Command):
    pass


@dataclass(frozen=True, slots=True)
class WriteReview(Command):
    """The review in three words; the sections one by one are `incidents.review.commands.WriteSection`."""

    summary: str
    went_well: str = ""
    to_improve: str = ""


@dataclass(frozen=True, slots=True)
class Close(Command):
    """`reviewer` signs with the close what nobody has signed yet; a signed review needs no name."""

    reviewer: str = ""


@dataclass(frozen=True, slots=True)
class Escalate(Command):
    """Stated by the console when a clock has run out; nothing happens when it was met in the meantime.

    `by_stopwatch`: by real seconds it has, although the wall's clock was set back and says otherwise.
    """

    deadline: str
    by_stopwatch: bool = False


IncidentCommand = (
    ReportIncident
    | Acknowledge
    | Classify
    | Dismiss
    | Merge
    | Activate
    | AssignRole
    | AcceptRole
    | DeclineRole
    | CompleteStep
    | SkipStep
    | ReopenStep
    | AddStep
    | WriteNote
    | CorrectNote
    | PostUpdate
    | PutOnHold
    | Resume
    | Stabilise
    | BeginRecovery
    | Resolve
    | Reopen
    | BeginReview
    | WriteReview
    | Close
    | Escalate
)
