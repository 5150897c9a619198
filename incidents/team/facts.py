"""What can have happened in the team of a response beside the roles themselves; `kind` names each for ever."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from incidents.team.calls import Answered, PageChannel


class PassedOn(StrEnum):
    """Why a role went to its backup."""

    SILENT = "silent"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class CommandOffered:
    """Until the person accepts, the one who offers commands."""

    kind: ClassVar[str] = "command_offered"
    person: str


@dataclass(frozen=True, slots=True)
class CommandOfferDeclined:
    kind: ClassVar[str] = "command_offer_declined"
    reason: str


@dataclass(frozen=True, slots=True)
class CommandOfferWithdrawn:
    kind: ClassVar[str] = "command_offer_withdrawn"


@dataclass(frozen=True, slots=True)
class CommandKept:
    """The commander was asked to hand over and goes on."""

    kind: ClassVar[str] = "command_kept"


@dataclass(frozen=True, slots=True)
class RolesOpened:
    """Roles that a worse grade asks for and nobody holds."""

    kind: ClassVar[str] = "roles_opened"
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RolePassedOn:
    """A role went to its backup, a person or a contact, who has still to accept it."""

    kind: ClassVar[str] = "role_passed_on"
    role: str
    person: str
    contact: str
    why: PassedOn


@dataclass(frozen=True, slots=True)
class Paged:
    """A channel is asked to call somebody; what it answered is another fact. `address` is where it was asked to."""

    kind: ClassVar[str] = "paged"
    page: UUID
    role: str
    person: str
    contact: str
    channel: PageChannel
    address: str
    digest: str  # SHA-256 of the words, hex


@dataclass(frozen=True, slots=True)
class PageAnswered:
    """What the channel answered, in its own words."""

    kind: ClassVar[str] = "page_answered"
    page: UUID
    answer: Answered
    words: str
