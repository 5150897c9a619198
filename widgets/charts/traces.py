"""The course of a queue over minutes or hours: four figures under one time axis, from what was recorded."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, tzinfo

import numpy as np
from PySide6.QtCore import QCoreApplication

from resources.floor import QueueFigures
from resources.measures.history import Curve, History
from resources.measures.sample import SLOT_S
from widgets import format

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """One figure: its values slot by slot (nan: unknown), how to write one, the least its scale shows, its goal."""

    key: str
    title: str
    values: Curve
    words: Callable[[float | None], str]
    least: float
    goal: float | None = None

    @property
    def top(self) -> float:
        """What the upper edge stands for."""
        highest = float(np.nanmax(self.values)) if np.isfinite(self.values).any() else 0.0
        return max(self.least, highest, self.goal or 0.0)

    def at(self, place: int) -> float | None:
        """The value of a slot, None where it is not known."""
        known = 0 <= place < len(self.values) and np.isfinite(self.values[place])
        return float(self.values[place]) if known else None


@dataclass(frozen=True, slots=True, eq=False)
class Traces:
    """`first` is when the first slot begins (epoch seconds); `gaps` are (since, until, whether the console ran)."""

    queue: str = ""
    title: str = ""
    first: float = 0.0
    slots: int = 0
    traces: tuple[Trace, ...] = ()
    gaps: tuple[tuple[float, float, bool], ...] = ()
    zone: tzinfo = UTC

    @property
    def until(self) -> float:
        """The end of the last slot."""
        return self.first + self.slots * SLOT_S

    @property
    def newest(self) -> int:
        """The last slot with figures; -1 without one."""
        known = [np.flatnonzero(np.isfinite(trace.values)) for trace in self.traces]
        return max((int(places[-1]) for places in known if len(places)), default=-1)

    def time(self, place: int) -> str:
        """When a slot begins, on the centre's clock."""
        return format.clock_time(self.first + place * SLOT_S, self.zone, seconds=True)

    def words(self) -> str:
        """The newest figures in one sentence, for screen readers."""
        figures = format.listed(f"{trace.title} {trace.words(trace.at(self.newest))}" for trace in self.traces)
        return format.headed(self.title, figures) if figures else self.title

    def rows(self) -> Sequence[Sequence[str]]:
        """All values with a head; numbers as numbers, unknown ones empty."""
        head = (translate("Course", "Time"), *(trace.title for trace in self.traces))
        columns = [[_number(value) for value in trace.values.tolist()] for trace in self.traces]
        return [head, *((self.time(place), *row) for place, row in enumerate(zip(*columns, strict=True)))]


def traces_of(history: History, queue: QueueFigures, zone: tzinfo) -> Traces:
    """The four figures that say how a queue fares, with its goals."""
    ready, waiting = history.figure("ready"), history.figure("waiting")
    return Traces(
        queue=history.queue,
        title=queue.title or queue.queue,
        first=history.first * SLOT_S,
        slots=len(history),
        traces=(
            Trace("waiting", translate("Course", "Waiting"), waiting, _count, 6.0),
            Trace(
                "longest_wait",
                translate("Course", "Longest wait"),
                history.longest_wait_s,
                format.duration,
                30.0,
                queue.longest_wait_goal_s,
            ),
            Trace("level", translate("Course", "Service level"), history.service_level, format.level, 1.0, queue.goal),
            Trace("ready", translate("Course", "Ready"), ready, _count, 6.0),
        ),
        gaps=tuple(history.gaps()),
        zone=zone,
    )


def _count(value: float | None) -> str:
    return format.count(None if value is None else round(value))


def _number(value: float) -> str:
    return "" if np.isnan(value) else f"{value:.4f}".rstrip("0").rstrip(".")
