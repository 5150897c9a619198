"""What can be asked about work that was put off. Commands are values; `incidents/deferred/decide.py` answers them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incidents.commands import Command
from incidents.deferred.work import Outcome, WorkKind


@dataclass(frozen=True, slots=True)
class CountIn(Command):
    """A lot of work is put off; the client names it by `work`, so that asking twice counts once."""

    work: UUID
    what: WorkKind
    count: int
    owner: str = ""
    due: datetime | None = None
    note: str = ""
    read_back: bool = False


@dataclass(frozen=True, slots=True)
class Recount(Command):
    """Put right how many were counted in."""

    work: UUID
    count: int
    reason: str


@dataclass(frozen=True, slots=True)
class AssignWork(Command):
    work: UUID
    owner: str


@dataclass(frozen=True, slots=True)
class CountOut(Command):
    work: UUID
    count: int
    outcome: Outcome
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OfferWork(Command):
    """Offer some of it to somebody outside the response."""

    work: UUID
    count: int
    successor: str


@dataclass(frozen=True, slots=True)
class TakeWork(Command):
    """Accept what was offered to oneself."""

    work: UUID


@dataclass(frozen=True, slots=True)
class DeclineWork(Command):
    work: UUID
    reason: str
