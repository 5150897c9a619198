"""What is put on record about a group of loans: foreseen when it is ordered, measured later, summed up at its end."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, get_args
from uuid import UUID

AFTER_MIN = (15, 30, 60)


@dataclass(frozen=True, slots=True)
class Level:
    """A service level (0..1) so many minutes after the moves, as a band that holds four of five cases."""

    after_min: int
    low: float
    likely: float
    high: float


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A queue that gains or loses `change` agents; without levels too little was counted to estimate.

    `whole` is the level over all of the draft's time, as the board showed it beside the gap.
    """

    queue: str
    change: int
    levels: tuple[Level, ...] = ()
    whole: float | None = None

    def level(self, after_min: int) -> Level | None:
        """What was foreseen for that moment."""
        return next((one for one in self.levels if one.after_min == after_min), None)


@dataclass(frozen=True, slots=True)
class Seen:
    """Of the quarter of an hour up to that moment. `level` is None where nothing, or too little, was heard of it.

    `covered` is the share of the quarter of which the feed told; `foreseen` is what this is to be compared with.
    """

    queue: str
    level: float | None
    contacts: int  # answered and abandoned
    covered: float
    foreseen: Level | None = None


@dataclass(frozen=True, slots=True)
class EffectForeseen:
    kind: ClassVar[str] = "effect_foreseen"
    group: UUID
    incident: UUID | None
    agents: int
    at: datetime
    queues: tuple[Foreseen, ...]


@dataclass(frozen=True, slots=True)
class EffectSeen:
    kind: ClassVar[str] = "effect_seen"
    group: UUID
    incident: UUID | None
    after_min: int
    queues: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class LendingSummed:
    """All loans of the group have ended. `minutes` are agent-minutes lent, `cost` is None where none is stated."""

    kind: ClassVar[str] = "lending_summed"
    group: UUID
    incident: UUID | None
    agents: int
    minutes: float
    cost: float | None


EffectFact = EffectForeseen | EffectSeen | LendingSummed
EFFECT_FACTS: tuple[type, ...] = get_args(EffectFact)
STREAMS = "effect/"


def stream_of(group: UUID) -> str:
    """The journal stream of a group's effect."""
    return f"{STREAMS}{group}"


@dataclass(frozen=True, slots=True)
class NoteEffect:
    """The console's own command: put on record what was foreseen, measured or summed up."""

    fact: EffectFact
