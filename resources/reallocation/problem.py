"""A problem of reallocation: queues that need agents interval by interval, and agents who may change queue."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Demand:
    """What one queue needs. `need` are agents by interval; one missing agent costs `weight` an interval.

    `floor` is what the queue keeps, or as many as it has if nobody moves where that is less.
    """

    id: str
    need: tuple[float, ...]
    floor: int = 0
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Worker:
    """An agent as the problem sees them. `home` counts as a skill; `max_moves` None is no limit.

    A `pinned` worker is not moved: the same as `max_moves` 0.
    """

    id: str
    home: str
    skills: tuple[str, ...]
    available: tuple[bool, ...]
    max_moves: int | None = None
    pinned: bool = False

    @property
    def limit(self) -> int:
        """The most moves that can make a difference: one in each interval worked."""
        if self.pinned:
            return 0
        most = sum(self.available)
        return most if self.max_moves is None else min(self.max_moves, most)


@dataclass(frozen=True, slots=True)
class Cell:
    """One agent, interval (from 0) and queue: what a pin asks for, or what is forbidden."""

    agent: str
    interval: int
    queue: str


@dataclass(frozen=True)
class Problem:
    """Minimise Σ weight · max(0, need - staffed) + `move_cost` · moves over the queues and intervals.

    A move is a change of queue; the last queue worked is remembered across intervals without work and is `home` at
    first. A return after the last interval does not count.
    """

    start: datetime  # aware
    minutes: int  # an interval's length
    intervals: int
    queues: tuple[Demand, ...]
    workers: tuple[Worker, ...]
    move_cost: float = 0.0
    max_moves: int | None = None  # of all together
    pins: tuple[Cell, ...] = ()
    forbidden: tuple[Cell, ...] = ()

    @cached_property
    def queue_numbers(self) -> Mapping[str, int]:
        """The place of each queue in `queues`."""
        return {queue.id: number for number, queue in enumerate(self.queues)}
