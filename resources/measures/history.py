"""What is kept of one queue over a time, slot by slot, as arrays; and the same figures as the live floor had them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from resources.measures.blocks import ABSENT, MEASURED, SILENT, Block
from resources.measures.sample import FIELDS, SLOT_S, SLOTS, UNKNOWN, Figures

Curve = NDArray[np.float64]  # a figure slot by slot, nan where it is not known
_STAFFED = ("ready", "ringing", "agents_talking", "wrap_up")


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """One queue from slot `first` on. `known` is ABSENT, SILENT or MEASURED a slot, shape (n,); `values` are the
    figures in the order of `Figures`, shape (len(FIELDS), n)."""

    queue: str
    first: int
    known: NDArray[np.uint8]
    values: NDArray[np.int64]

    @classmethod
    def of(cls, queue: str, since: float, until: float, blocks: Iterable[Block]) -> "History":
        """The slots from `since` to before `until` (epoch seconds); what no block covers is ABSENT."""
        first, end = int(since // SLOT_S), int(-(-until // SLOT_S))
        count = max(0, end - first)
        known, values = np.zeros(count, np.uint8), np.zeros((len(FIELDS), count), np.int64)
        for block in blocks:
            begin = block.start // SLOT_S - first
            here = slice(max(0, begin), min(count, begin + SLOTS))
            there = slice(here.start - begin, here.stop - begin)
            if here.start < here.stop:
                known[here], values[:, here] = block.known[there], block.values[:, there]
        return cls(queue, first, known, values)

    def __len__(self) -> int:
        return len(self.known)

    @property
    def times(self) -> Curve:
        """When each slot begins, epoch seconds."""
        times: Curve = np.arange(self.first, self.first + len(self), dtype=np.float64) * SLOT_S
        return times

    @property
    def measured(self) -> NDArray[np.bool_]:
        """Which slots have figures."""
        return np.equal(self.known, MEASURED)

    def figure(self, name: str) -> Curve:
        """A field of `Figures`, as it was kept."""
        kept: Curve = self.values[FIELDS.index(name)].astype(np.float64)
        kept[~self.measured | (kept == UNKNOWN if name in _MAY_BE_UNKNOWN else False)] = np.nan
        return kept

    @property
    def longest_wait_s(self) -> Curve:
        return self.figure("longest_wait_ds") / 10

    @property
    def staffed(self) -> Curve:
        """Agents who work for the queue: ready, or busy with a contact of it."""
        return sum((self.figure(name) for name in _STAFFED), np.zeros(len(self)))

    @property
    def gap(self) -> Curve:
        """Staffed minus need."""
        return self.staffed - self.figure("need")

    @property
    def finished(self) -> Curve:
        """Answered and abandoned in the last 30 minutes: of so many contacts a ratio speaks."""
        return self.figure("window_answered") + self.figure("window_abandoned")

    @property
    def service_level(self) -> Curve:
        """Of the last 30 minutes, as `Tally.service_level`."""
        return _ratio(self.figure("window_within"), self.finished)

    @property
    def abandon_rate(self) -> Curve:
        """Of the last 30 minutes, as `Tally.abandon_rate`."""
        return _ratio(self.figure("window_abandoned"), self.finished)

    @property
    def speed_of_answer_s(self) -> Curve:
        """ASA of the last 30 minutes, to a tenth of a second."""
        return self.figure("window_speed_ds") / 10

    @property
    def handling_s(self) -> Curve:
        """AHT of the last 30 minutes, to a tenth of a second."""
        return self.figure("window_handling_ds") / 10

    def gaps(self) -> Iterator[tuple[float, float, bool]]:
        """Times without figures as (since, until, whether the console ran), epoch seconds."""
        for state in (ABSENT, SILENT):
            edges = np.flatnonzero(np.diff(np.concatenate(([False], self.known == state, [False])).astype(np.int8)))
            for begin, end in edges.reshape(-1, 2).tolist():
                yield (self.first + begin) * SLOT_S, (self.first + end) * SLOT_S, state == SILENT

    def rows(self) -> Iterator[tuple[float, Figures | None]]:
        """Slot by slot: when it begins and what was measured."""
        columns = self.values.T.tolist()
        for place, (known, row) in enumerate(zip(self.known.tolist(), columns, strict=True)):
            yield float((self.first + place) * SLOT_S), Figures(*row) if known == MEASURED else None


_MAY_BE_UNKNOWN = ("need", "window_speed_ds", "window_handling_ds")


def _ratio(part: Curve, whole: Curve) -> Curve:
    ratio: Curve = np.full(len(part), np.nan)
    np.divide(part, whole, out=ratio, where=whole > 0)
    return ratio
