"""What can be asked of rolls. Commands are values; `incidents/rolls/decide.py` answers them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incidents.commands import Command
from incidents.rolls.roll import Name, Reply, RollKind


@dataclass(frozen=True, slots=True)
class OpenRoll(Command):
    """The client names it by `roll`, so that asking twice opens one."""

    roll: UUID
    what: RollKind
    title: str
    names: tuple[Name, ...]
    need: int = 0


@dataclass(frozen=True, slots=True)
class AnswerRoll(Command):
    """One reply for all of these ids."""

    roll: UUID
    names: tuple[str, ...]
    reply: Reply
    coming_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class GrowRoll(Command):
    """Names that are on it already stay as they are."""

    roll: UUID
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class CloseRoll(Command):
    roll: UUID
    note: str = ""
