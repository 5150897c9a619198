"""What can have happened to a roll. `kind` names each fact for ever."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from incidents.rolls.roll import Name, Reply, RollKind


@dataclass(frozen=True, slots=True)
class RollOpened:
    kind: ClassVar[str] = "roll_opened"
    roll: UUID
    what: RollKind
    title: str
    names: tuple[Name, ...]
    need: int = 0


@dataclass(frozen=True, slots=True)
class RollAnswered:
    """One reply for one name or for many at once; `called` are their names, for whoever reads only the log."""

    kind: ClassVar[str] = "roll_answered"
    roll: UUID
    title: str
    names: tuple[str, ...]
    called: tuple[str, ...]
    reply: Reply
    coming_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RollGrown:
    """More names: visitors, agents who signed in since, another tier."""

    kind: ClassVar[str] = "roll_grown"
    roll: UUID
    title: str
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class RollClosed:
    """`left` names are unsettled; then `note` says what becomes of them."""

    kind: ClassVar[str] = "roll_closed"
    roll: UUID
    title: str
    left: int
    note: str = ""
