"""What rules are judged on: the figures of all queues at one moment, however they were come by."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from resources.alarms.figures import PLAN_FIGURES, Figure, figure_of, goal_of
from resources.floor import Floor
from resources.roster.missing import Missing


class Reading(Protocol):
    """Figures at `at` (epoch seconds). A figure or a goal that is not known is None."""

    @property
    def at(self) -> float: ...

    @property
    def fresh(self) -> bool:
        """Whether the queues' figures may be judged: on a stale floor they tell how it was, not how it is."""
        ...

    @property
    def queues(self) -> Collection[str]: ...

    def value(self, queue: str, figure: Figure) -> float | None:
        """A queue's figure; of the centre where `queue` is empty."""
        ...

    def goal(self, queue: str, figure: Figure) -> float | None: ...


@dataclass(frozen=True, slots=True)
class FloorReading:
    """The live floor, looked at at `at`. `silence_s` is how long nothing was heard, in real seconds.

    `missing` are the agents missing against the plan, by queue; empty without a roster.
    """

    floor: Floor
    silence_s: float
    fresh: bool
    at: float
    missing: Mapping[str, Missing] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def queues(self) -> Collection[str]:
        return self.floor.queues

    def value(self, queue: str, figure: Figure) -> float | None:
        """A queue's figure; of the centre where `queue` is empty."""
        if not queue:
            return self.silence_s if figure is Figure.LINK_AGE else None
        if figure in PLAN_FIGURES:
            return self._planned(queue, figure)
        figures = self.floor.queues.get(queue)
        return None if figures is None else figure_of(figures, figure, self.floor.at)

    def goal(self, queue: str, figure: Figure) -> float | None:
        """The queue's own goal for the figure."""
        figures = self.floor.queues.get(queue)
        return None if figures is None else goal_of(figures, figure)

    def _planned(self, queue: str, figure: Figure) -> float | None:
        found = self.missing.get(queue)
        if found is None:
            return None
        return found.missing if figure is Figure.ABSENT else found.share
