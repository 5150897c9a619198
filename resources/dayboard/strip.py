"""Need against staffed along a day: how many are missing in each quarter of an hour, and how bad that is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from resources.changes.staffed import Staffing
from resources.pressure import SHORT_SHARE
from resources.priority import Priority
from resources.staffing.need import DayNeed

LEVELS = (None, Priority.MEDIUM, Priority.HIGH, Priority.CRITICAL)
UNKNOWN = -1
_ENOUGH = 0.5  # less than half an agent is nobody


@dataclass(frozen=True)
class Strip:
    """One value an interval: `level` is a place in LEVELS, or UNKNOWN where nobody has forecast a need."""

    need: NDArray[np.float64]
    staffed: NDArray[np.float64]
    missing: NDArray[np.float64]
    level: NDArray[np.int8]

    def priority(self, interval: int) -> Priority | None:
        """How urgently a person should look."""
        return LEVELS[max(0, int(self.level[interval]))]


def strip_of(rows: Sequence[int], staffed: Staffing, need: Staffing | None) -> Strip:
    """The strip of some queues, given by their rows: nobody too many in one of them makes up for another.

    The levels are those of the floor: shares of the need that are missing.
    """
    there = staffed[list(rows)].sum(axis=0)
    if need is None or not len(rows):
        nothing = np.zeros(staffed.shape[1])
        return Strip(nothing, there, nothing, np.full(staffed.shape[1], UNKNOWN, np.int8))
    wanted = need[list(rows)]
    missing = np.maximum(0.0, wanted - staffed[list(rows)])
    missing[missing < _ENOUGH] = 0.0
    total, short = wanted.sum(axis=0), missing.sum(axis=0)
    share = np.round(np.divide(short, total, out=np.zeros_like(short), where=total > 0), 9)
    level = (share > SHORT_SHARE[0]).astype(np.int8)
    level += share >= SHORT_SHARE[1]
    level += share >= SHORT_SHARE[2]
    return Strip(total, there, short, level)


def need_rows(need: DayNeed, queues: Sequence[str]) -> Staffing:
    """The likely need by queue (in the order of `queues`) and interval; a queue that nobody forecast needs nobody."""
    none = (0,) * need.day.intervals
    by_queue: Mapping[str, Sequence[int]] = {queue: one.likely for queue, one in need.queues.items()}
    return np.array([by_queue.get(queue, none) for queue in queues], dtype=float).reshape(len(queues), -1)
