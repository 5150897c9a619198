"""What can have happened to an attachment."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID


@dataclass(frozen=True, slots=True)
class AttachmentAdded:
    """A file was taken in and lies in the store under its id. `name` is what it was called where it came from.

    `size` in bytes, `digest` its SHA-256 (hex), `media` what its first bytes say it is; `step` is the step whose
    evidence it is, empty for none.
    """

    kind: ClassVar[str] = "attachment_added"
    attachment: UUID
    name: str
    size: int
    digest: str
    media: str
    source: str
    collected_at: datetime
    collected_by: str
    step: str = ""


@dataclass(frozen=True, slots=True)
class AttachmentHandedOver:
    """The evidence changed hands: people or bodies, inside or outside the bank."""

    kind: ClassVar[str] = "attachment_handed_over"
    attachment: UUID
    giver: str
    taker: str
    why: str


@dataclass(frozen=True, slots=True)
class AttachmentCopied:
    """A copy was saved outside the store, verified as it was read; `taker` is for whom."""

    kind: ClassVar[str] = "attachment_copied"
    attachment: UUID
    taker: str
    why: str
