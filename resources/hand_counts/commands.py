"""What can be asked of the hand count. Commands are values; `resources/hand_counts/decide.py` answers them."""

from dataclasses import dataclass

from resources.hand_counts.facts import Compared, CountingCause, HandCounted

STREAM = "floor/by-hand"


@dataclass(frozen=True, slots=True)
class BeginHandCounting:
    """From now on people count. Asking again changes nothing."""

    cause: CountingCause


@dataclass(frozen=True, slots=True)
class CountByHand:
    """What somebody has counted; begins the counting if nobody has."""

    count: HandCounted
    cause: CountingCause = CountingCause.ASKED


@dataclass(frozen=True, slots=True)
class EndHandCounting:
    """The feed is trusted again; `compared` is what the desk showed beside the hand counts."""

    compared: tuple[Compared, ...]


HandCountCommand = BeginHandCounting | CountByHand | EndHandCounting
