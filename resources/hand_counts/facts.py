"""What can have happened while the floor is counted by hand."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, get_args

MOST = 9999  # no figure of a quarter of an hour is larger


class CountingCause(StrEnum):
    """Why people count."""

    BLIND = "blind"  # nothing is heard from the PBX
    ASKED = "asked"  # somebody wanted it: workforce management is down, the figures look wrong


@dataclass(frozen=True, slots=True)
class HandCountingBegun:
    """From here on figures of this floor may be counted by hand."""

    kind: ClassVar[str] = "hand_counting_begun"
    cause: CountingCause


@dataclass(frozen=True, slots=True)
class HandCounted:
    """One queue in one quarter of an hour, as its counter saw it; a later one of the same quarter takes its place.

    `slot` is when the quarter began. `waiting` and `present` (agents) are as last seen, `answered` and `abandoned` are
    sums of the quarter; None: not counted.
    """

    kind: ClassVar[str] = "hand_counted"
    queue: str
    slot: datetime
    waiting: int | None = None
    answered: int | None = None
    abandoned: int | None = None
    present: int | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """A hand count beside what the PBX says of the same quarter.

    `counted` is answered and abandoned by hand; `offered` by the PBX, None where it was blind throughout; `blind_s`
    are the seconds of the quarter that it did not see.
    """

    queue: str
    slot: datetime
    counted: int | None
    offered: int | None
    blind_s: float


@dataclass(frozen=True, slots=True)
class HandCountingEnded:
    """The PBX is trusted again; `compared` keeps for ever what it said of the quarters that were counted."""

    kind: ClassVar[str] = "hand_counting_ended"
    compared: tuple[Compared, ...] = ()


HandCountFact = HandCountingBegun | HandCounted | HandCountingEnded
HAND_COUNT_FACTS: tuple[type, ...] = get_args(HandCountFact)
