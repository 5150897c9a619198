"""What can be asked of attachments. The bytes are in the store before the first of them is given."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incidents.commands import Command


@dataclass(frozen=True, slots=True)
class AddAttachment(Command):
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
class HandOverAttachment(Command):
    attachment: UUID
    giver: str
    taker: str
    why: str


@dataclass(frozen=True, slots=True)
class CopyAttachment(Command):
    attachment: UUID
    taker: str
    why: str
