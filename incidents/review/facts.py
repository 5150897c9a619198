"""What can have happened to a review, its actions and the changes it proposes."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from incidents.review.kinds import ActionSort, Cause, Channel, Section


@dataclass(frozen=True, slots=True)
class SectionWritten:
    """A section as it reads now; earlier wordings stay in the journal. `version` counts from 1 within the section."""

    kind: ClassVar[str] = "review_section_written"
    section: Section
    text: str
    version: int


@dataclass(frozen=True, slots=True)
class CauseNamed:
    kind: ClassVar[str] = "review_cause_named"
    cause: Cause


@dataclass(frozen=True, slots=True)
class ActionPlanned:
    """`proof` is what will show that it works."""

    kind: ClassVar[str] = "action_planned"
    action: str
    title: str
    owner: str
    due: datetime
    sort: ActionSort
    proof: str


@dataclass(frozen=True, slots=True)
class ActionDropped:
    """Left out again before the review was signed."""

    kind: ClassVar[str] = "action_dropped"
    action: str
    reason: str


@dataclass(frozen=True, slots=True)
class ActionMoved:
    """Another owner or another day; the review keeps what was signed."""

    kind: ClassVar[str] = "action_moved"
    action: str
    owner: str
    due: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ActionDone:
    kind: ClassVar[str] = "action_done"
    action: str
    evidence: str


@dataclass(frozen=True, slots=True)
class ActionVerified:
    """Whoever states it is not the owner, nor the one who called it done."""

    kind: ClassVar[str] = "action_verified"
    action: str
    finding: str


@dataclass(frozen=True, slots=True)
class ActionSentBack:
    """Looked at and not good enough: it is open again."""

    kind: ClassVar[str] = "action_sent_back"
    action: str
    reason: str


@dataclass(frozen=True, slots=True)
class ChangeProposed:
    """What should be different in the playbook; `step` is empty when it concerns the whole."""

    kind: ClassVar[str] = "playbook_change_proposed"
    change: str
    step: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class ChangeTakenOver:
    """The playbook has it from `version` on."""

    kind: ClassVar[str] = "playbook_change_taken_over"
    change: str
    version: str


@dataclass(frozen=True, slots=True)
class ChangeRejected:
    kind: ClassVar[str] = "playbook_change_rejected"
    change: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReviewSubmitted:
    """Given to whoever signs, in the wording of `digest` (SHA-256, hex)."""

    kind: ClassVar[str] = "review_submitted"
    digest: str


@dataclass(frozen=True, slots=True)
class ReviewSentBack:
    kind: ClassVar[str] = "review_sent_back"
    comments: str


@dataclass(frozen=True, slots=True)
class ReviewSigned:
    """The wording of `digest` is complete; `signer` never commanded and wrote none of it."""

    kind: ClassVar[str] = "review_signed"
    signer: str
    digest: str


@dataclass(frozen=True, slots=True)
class ResultTold:
    """`to` (the reporter, a department) was told how it ended, by `person`."""

    kind: ClassVar[str] = "result_told"
    to: str
    person: str
    channel: Channel
    words: str
