"""What can have happened in an incident: the facts its journal is made of. `kind` names them for ever."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from incidents.clocks.business_days import Calendar
from incidents.kinds import Kind, Severity


class NoteTag(StrEnum):
    """What a line in the log is about."""

    NOTE = "note"
    DECISION = "decision"
    OBJECTIVE = "objective"  # what the response is to reach
    PROMISE = "promise"  # to customers, to the regulator, to anybody
    QUESTION = "question"  # not answered yet


@dataclass(frozen=True, slots=True)
class QueueNote:
    """A queue's figures at a moment, as the console adds them to a report. Ratios 0..1, times in seconds."""

    queue: str
    title: str
    waiting: int
    longest_wait_s: float
    service_level: float | None
    abandon_rate: float | None


@dataclass(frozen=True, slots=True)
class IncidentReported:
    kind: ClassVar[str] = "incident_reported"
    number: int
    incident_kind: Kind
    affected: str
    began_at: datetime
    noticed_at: datetime
    queues: tuple[QueueNote, ...]
    floor_age_s: float | None  # how old those figures were; None: there was no floor
    drill: bool = False


@dataclass(frozen=True, slots=True)
class Acknowledged:
    kind: ClassVar[str] = "acknowledged"


@dataclass(frozen=True, slots=True)
class Classified:
    kind: ClassVar[str] = "classified"
    severity: Severity
    reason: str


@dataclass(frozen=True, slots=True)
class SeverityChanged:
    kind: ClassVar[str] = "severity_changed"
    severity: Severity
    reason: str


@dataclass(frozen=True, slots=True)
class Dismissed:
    kind: ClassVar[str] = "dismissed"
    reason: str
    second: str = ""  # a second named person, from severity II upwards


@dataclass(frozen=True, slots=True)
class Merged:
    kind: ClassVar[str] = "merged"
    into: UUID


@dataclass(frozen=True, slots=True)
class PlaybookTaken:
    """The playbook as it was at activation, whole: later edits never change a running or closed incident."""

    kind: ClassVar[str] = "playbook_taken"
    playbook: str
    version: str
    digest: str  # SHA-256 of `text`, hex
    text: str


@dataclass(frozen=True, slots=True)
class Activated:
    """How the incident's business days are counted; what was activated before this was kept counts Monday to Friday."""

    kind: ClassVar[str] = "activated"
    zone: str = "UTC"
    calendar: Calendar = Calendar.WEEKDAYS


class Handed(StrEnum):
    """How somebody came to command."""

    NAMED = "named"  # by the activation
    ACCEPTED = "accepted"  # offered by the commander before
    FORCED = "forced"  # taken from a commander who was silent or had commanded for too long


@dataclass(frozen=True, slots=True)
class CommanderNamed:
    """`reason` of a forced change; `brief`: the version of the incident of which the accepted brief told."""

    kind: ClassVar[str] = "commander_named"
    person: str
    how: Handed = Handed.NAMED
    reason: str = ""
    brief: int = 0


@dataclass(frozen=True, slots=True)
class RoleAssigned:
    """The holder is a person, or a contact of the directory or by name; so is the backup, if there is one."""

    kind: ClassVar[str] = "role_assigned"
    role: str
    person: str
    contact: str = ""
    backup: str = ""
    backup_contact: str = ""


@dataclass(frozen=True, slots=True)
class RoleAccepted:
    kind: ClassVar[str] = "role_accepted"
    role: str
    answered_by: str = ""  # who said so at a contact that holds the role


@dataclass(frozen=True, slots=True)
class RoleDeclined:
    kind: ClassVar[str] = "role_declined"
    role: str
    reason: str


@dataclass(frozen=True, slots=True)
class StepDone:
    kind: ClassVar[str] = "step_done"
    step: str
    choice: str = ""
    evidence: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class StepSkipped:
    kind: ClassVar[str] = "step_skipped"
    step: str
    reason: str


@dataclass(frozen=True, slots=True)
class StepReopened:
    kind: ClassVar[str] = "step_reopened"
    step: str
    reason: str


@dataclass(frozen=True, slots=True)
class StepAdded:
    """A step the playbook does not have; `after` is the step it follows."""

    kind: ClassVar[str] = "step_added"
    step: str
    title: str
    role: str
    after: str
    limit_s: float | None


@dataclass(frozen=True, slots=True)
class NoteWritten:
    kind: ClassVar[str] = "note_written"
    text: str
    tag: NoteTag = NoteTag.NOTE


@dataclass(frozen=True, slots=True)
class NoteCorrected:
    """The words of an earlier entry, put right; the earlier ones stay readable."""

    kind: ClassVar[str] = "note_corrected"
    entry: UUID
    text: str


@dataclass(frozen=True, slots=True)
class UpdatePosted:
    kind: ClassVar[str] = "update_posted"
    text: str
    next_due: datetime | None


@dataclass(frozen=True, slots=True)
class PutOnHold:
    kind: ClassVar[str] = "put_on_hold"
    reason: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Resumed:
    kind: ClassVar[str] = "resumed"


@dataclass(frozen=True, slots=True)
class Stabilised:
    kind: ClassVar[str] = "stabilised"


@dataclass(frozen=True, slots=True)
class RecoveryBegun:
    kind: ClassVar[str] = "recovery_begun"


@dataclass(frozen=True, slots=True)
class Resolved:
    kind: ClassVar[str] = "resolved"
    override: str = ""  # why, although steps are open
    second: str = ""


@dataclass(frozen=True, slots=True)
class Reopened:
    kind: ClassVar[str] = "reopened"
    reason: str


@dataclass(frozen=True, slots=True)
class ReviewBegun:
    kind: ClassVar[str] = "review_begun"


@dataclass(frozen=True, slots=True)
class ReviewWritten:
    kind: ClassVar[str] = "review_written"
    summary: str
    went_well: str
    to_improve: str


@dataclass(frozen=True, slots=True)
class Closed:
    """Signed by `reviewer`, who never commanded; `review` is the digest of what was signed."""

    kind: ClassVar[str] = "closed"
    reviewer: str
    review: str = ""  # empty in entries of before reviews were signed


@dataclass(frozen=True, slots=True)
class Escalated:
    """A clock ran out: what was owed, and who is told next."""

    kind: ClassVar[str] = "escalated"
    what: str
    to: str


IncidentFact = (
    IncidentReported
    | Acknowledged
    | Classified
    | SeverityChanged
    | Dismissed
    | Merged
    | PlaybookTaken
    | Activated
    | CommanderNamed
    | RoleAssigned
    | RoleAccepted
    | RoleDeclined
    | StepDone
    | StepSkipped
    | StepReopened
    | StepAdded
    | NoteWritten
    | NoteCorrected
    | UpdatePosted
    | PutOnHold
    | Resumed
    | Stabilised
    | RecoveryBegun
    | Resolved
    | Reopened
    | ReviewBegun
    | ReviewWritten
    | Closed
    | Escalated
)
