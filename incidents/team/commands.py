"""What can be asked about command and about calling people; `incidents/team/` answers."""

from dataclasses import dataclass
from uuid import UUID

from incidents.commands import Command
from incidents.team.calls import Answered, PageChannel


@dataclass(frozen=True, slots=True)
class OfferCommand(Command):
    """Offer command to a person of the centre's list."""

    person: str


@dataclass(frozen=True, slots=True)
class WithdrawOffer(Command):
    pass


@dataclass(frozen=True, slots=True)
class DeclineCommand(Command):
    reason: str


@dataclass(frozen=True, slots=True)
class AcceptCommand(Command):
    """`brief` is the version of the incident of which the brief told; `assessed`: read to its end and weighed up."""

    brief: int
    assessed: bool


@dataclass(frozen=True, slots=True)
class KeepCommand(Command):
    """Go on commanding although it is time to hand over."""


@dataclass(frozen=True, slots=True)
class TakeCommand(Command):
    """By the deputy, from a commander who is silent or has commanded for too long."""

    reason: str


@dataclass(frozen=True, slots=True)
class RelieveCommander(TakeCommand):
    """The same by a duty manager, whose post alone allows it."""


@dataclass(frozen=True, slots=True)
class PageHolder(Command):
    """Call the holder of a role, named so that nobody else is called; `page` is the id under which it is done once."""

    page: UUID
    role: str
    person: str
    contact: str
    channel: PageChannel
    address: str
    digest: str


@dataclass(frozen=True, slots=True)
class NotePage(Command):
    """Stated by the console: what a channel answered."""

    page: UUID
    answer: Answered
    words: str


@dataclass(frozen=True, slots=True)
class TickCall(Command):
    """What came of ringing somebody up."""

    page: UUID
    reached: bool
    words: str
