"""How urgently a person should look: the four priorities of alarms and incidents alike."""

from enum import StrEnum


class Priority(StrEnum):
    """On screen always shape + colour + word: square, triangle up, triangle down, diamond."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        """0 for the worst, 3 for the mildest."""
        return list(Priority).index(self)


def worst(*priorities: Priority | None) -> Priority | None:
    """The most urgent of those given; None when none is."""
    return min((each for each in priorities if each), key=lambda each: each.rank, default=None)
