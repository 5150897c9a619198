"""Agents on contacts against those needed, queue by queue, kept up while a hand drags agents over the day."""

from collections.abc import Iterable, Sequence
from math import ceil

import numpy as np
from numpy.typing import NDArray

from resources.changes.staffed import Span, Staffing
from resources.day import INTERVAL_S, Day

GRAIN_S = 300  # moves are tried in steps of 5 minutes
PER = INTERVAL_S // GRAIN_S

Served = tuple[tuple[str, Span], ...]  # for which queue an agent takes contacts, and when


class Cover:
    """Agents by queue (in the order of `queues`) and 5 minutes of `day`; exact for spans that begin anywhere."""

    def __init__(self, day: Day, queues: Sequence[str], counts: NDArray[np.float64] | None = None) -> None:
        self.day, self.queues = day, tuple(queues)
        self.row = {queue: number for number, queue in enumerate(self.queues)}
        self.counts = np.zeros((len(self.queues), day.intervals * PER)) if counts is None else counts

    def copy(self) -> "Cover":
        """The same, to go on from."""
        return Cover(self.day, self.queues, self.counts.copy())

    def lay(self, served: Iterable[tuple[str, Span]], weight: float = 1.0) -> None:
        """Add what an agent serves; with a weight of −1 take it away again."""
        start, last = self.day.start, self.counts.shape[1]
        for queue, (begin, end) in served:
            row = self.row.get(queue)
            a, b = max(0.0, (begin - start) / GRAIN_S), min(float(last), (end - start) / GRAIN_S)
            if row is None or a >= b:
                continue
            line, first, stop = self.counts[row], int(a), ceil(b)
            line[first:stop] += weight
            line[first] -= weight * (a - first)
            line[stop - 1] -= weight * (stop - b)

    def moved(self, presence: "Cover", to: str, span: Span) -> None:
        """All who are in `presence` (of agents already in here) serve `to` in the span, which keeps to the 5 minutes.

        However many they are, it costs the same: what a drag needs.
        """
        first, stop = (round((moment - self.day.start) / GRAIN_S) for moment in span)
        first, stop = max(0, first), min(stop, self.counts.shape[1])
        there = presence.counts[:, first:stop]
        self.counts[:, first:stop] -= there
        if to in self.row:
            self.counts[self.row[to], first:stop] += there.sum(axis=0)

    def staffed(self) -> Staffing:
        """Agents by queue and quarter of an hour, as `resources.changes.staffed` counts them."""
        means: Staffing = self.counts.reshape(len(self.queues), self.day.intervals, PER).mean(axis=2)
        return means
