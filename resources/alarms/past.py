"""The recorded past as alarm rules see it: the figures that the live rules would have read, column by column."""

from collections.abc import Callable, Iterable, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from resources.alarms.figures import HAS_GOAL, Figure, goal_of
from resources.alarms.preview import Numbers, Past
from resources.floor import QueueFigures
from resources.measures.blocks import MEASURED, Block, DamagedBlock, Encoded, decode, states_of
from resources.measures.history import History
from resources.measures.sample import SLOT_S, SLOTS
from resources.pressure import MIN_CONTACTS

COLUMNS_KEPT = 120  # of a week they take about 1 MB each


def past_of(rows: Iterable[Encoded], since: float, until: float, queues: Iterable[QueueFigures]) -> Past:
    """What was recorded of all queues in a time (epoch seconds), with the goals of `queues` as they are now."""
    by_queue: dict[str, list[Encoded]] = {}
    for row in rows:
        by_queue.setdefault(row.queue, []).append(row)
    first, count = int(since // SLOT_S), int(-(-until // SLOT_S)) - int(since // SLOT_S)
    known = {queue.queue: queue for queue in queues}
    return Past(
        at=np.arange(first, first + count, dtype=np.float64) * SLOT_S,
        fresh=_fresh(by_queue, first, count),
        queues=tuple(by_queue),
        figures=Columns(by_queue, since, until),
        goals={(name, figure): goal for name, queue in known.items() for figure, goal in _goals(queue)},
    )


class Columns(Mapping[tuple[str, Figure], Numbers]):
    """Columns by queue and figure, unfolded when they are asked for; the last ones are kept."""

    def __init__(self, rows: Mapping[str, list[Encoded]], since: float, until: float) -> None:
        self._rows, self._since, self._until = rows, since, until
        self._kept: dict[tuple[str, Figure], Numbers] = {}
        self._unfolded: History | None = None

    def __getitem__(self, key: tuple[str, Figure]) -> Numbers:
        queue, figure = key
        if queue not in self._rows or figure not in _READ:
            raise KeyError(key)
        if key not in self._kept:
            while len(self._kept) >= COLUMNS_KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = _READ[figure](self._history(queue))
        return self._kept[key]

    def __iter__(self) -> Iterator[tuple[str, Figure]]:
        return ((queue, figure) for queue in self._rows for figure in _READ)

    def __len__(self) -> int:
        return len(self._rows) * len(_READ)

    def _history(self, queue: str) -> History:
        if self._unfolded is None or self._unfolded.queue != queue:
            self._unfolded = History.of(queue, self._since, self._until, _decoded(self._rows[queue]))
        return self._unfolded


def _decoded(rows: Iterable[Encoded]) -> Iterator[Block]:
    for row in rows:
        try:
            yield decode(row.queue, row.start, row.data)
        except DamagedBlock:
            continue  # a time that cannot be read is one that is not known; writing and charts name it


def _fresh(rows: Mapping[str, list[Encoded]], first: int, count: int) -> NDArray[np.bool_]:
    """Where anything at all was measured: the feed is one for all queues."""
    fresh = np.zeros(count + 2 * SLOTS, np.bool_)
    for row in (row for some in rows.values() for row in some):
        begin = row.start // SLOT_S - first + SLOTS
        if 0 <= begin <= count + SLOTS:
            fresh[begin : begin + SLOTS] |= states_of(row.data) == MEASURED
    return fresh[SLOTS : SLOTS + count]


def _goals(queue: QueueFigures) -> Iterator[tuple[Figure, float]]:
    for figure in HAS_GOAL - {Figure.STAFFED}:  # what is needed changes with the load
        goal = goal_of(queue, figure)
        if goal is not None:
            yield figure, goal


def _spoken(column: Numbers, contacts: Numbers) -> Numbers:
    """A ratio of too few contacts says nothing."""
    spoken: Numbers = np.where(contacts >= MIN_CONTACTS, column, np.nan)
    return spoken


def _short_share(history: History) -> Numbers:
    need = history.figure("need")
    share: Numbers = np.full(len(history), np.nan)
    np.divide(np.maximum(0.0, -history.gap), need, out=share, where=need > 0)
    return share


def _occupancy(history: History) -> Numbers:
    staffed = history.staffed
    share: Numbers = np.full(len(history), np.nan)
    np.divide(staffed - history.figure("ready"), staffed, out=share, where=staffed > 0)
    return share


_READ: dict[Figure, Callable[[History], Numbers]] = {
    Figure.WAITING: lambda history: history.figure("waiting"),
    Figure.LONGEST_WAIT: lambda history: history.longest_wait_s,
    Figure.SERVICE_LEVEL: lambda history: _spoken(history.service_level, history.finished),
    Figure.ABANDON_RATE: lambda history: _spoken(history.abandon_rate, history.finished),
    Figure.ABANDONED: lambda history: history.figure("window_abandoned"),
    Figure.SPEED_OF_ANSWER: lambda history: _spoken(history.speed_of_answer_s, history.figure("window_answered")),
    Figure.HANDLING_TIME: lambda history: _spoken(history.handling_s, history.figure("window_completed")),
    Figure.READY: lambda history: history.figure("ready"),
    Figure.STAFFED: lambda history: history.staffed,
    Figure.GAP: lambda history: history.gap,
    Figure.SHORT_SHARE: _short_share,
    Figure.OCCUPANCY: _occupancy,
}
