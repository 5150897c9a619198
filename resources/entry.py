"""The journal's envelope: one fact, who stated it, where, when it happened and when it was recorded."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar, Protocol, runtime_checkable
from uuid import UUID


class Identity(StrEnum):
    """How sure the console is of the person behind an entry."""

    CLAIMED = "claimed"  # picked from the centre's list; the OS account is recorded beside it
    VERIFIED = "verified"  # signed in
    CONSOLE = "console"  # the console itself: a lost link, a clock that ran out


@dataclass(frozen=True, slots=True)
class Who:
    """A person of the centre's list as an actor; `account` is the OS account of the desk."""

    person: str
    name: str
    identity: Identity = Identity.CLAIMED
    account: str = ""


CONSOLE = Who("console", "console", Identity.CONSOLE)


@runtime_checkable
class Fact(Protocol):
    """Something that happened, as a frozen dataclass; `kind` names it in the journal for ever."""

    kind: ClassVar[str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal. Never edited, never deleted: a correction is a later entry.

    `seq` is gapless from 1 within `stream` ("incident/<uuid>"); `position` is the line's place in the whole
    journal. `happened` and `recorded` are in the centre's clock (virtual in a demo), `wall` is the machine's.
    All times are aware and UTC.
    """

    id: UUID
    stream: str
    seq: int
    position: int
    who: Who
    desk: str
    happened: datetime
    recorded: datetime
    wall: datetime
    fact: Any


@dataclass(frozen=True, slots=True)
class Refusal:
    """A command that was not carried out, and why: `code` is one of a domain's enums, `params` fill the sentence."""

    code: StrEnum
    params: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, code: StrEnum, **params: object) -> "Refusal":
        """A refusal whose parameters are given by name."""
        return cls(code, tuple((name, str(value)) for name, value in params.items()))
