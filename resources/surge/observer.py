"""Turns successive floors into the ledger's steps: only what was really observed counts."""

from collections.abc import Mapping
from math import hypot, sqrt

from resources.floor import Floor, Link, QueueFigures
from resources.surge.divergence import Basis
from resources.surge.ledger import OFFERED, STEP_S, Ledger
from resources.surge.level import Level

LONGEST_S = 120.0  # between two floors: after a longer silence nobody knows when what was counted happened
SETTLE_S = 20.0  # after a connection is up again
FORGET_S = 1_800.0  # a longer hole and what was learnt before it says nothing any more
QUARTER_S = 900.0
ALL_SILENT_STEPS, SILENT_STEPS = 6, 18  # without any contact: everywhere, in one queue

Counters = dict[str, tuple[float, float, float, float]]


class Observer:
    """Counts what happened between floors. A lost connection, a restarted server or a leap of time is a hole."""

    def __init__(self) -> None:
        self.ledger, self.level = Ledger(), Level()
        self.bases: dict[str, Basis] = {}  # what each queue is compared with
        self.spreads: dict[str, float] = {}  # how uncertain the running quarter's expectation is, as a share
        self.settled: dict[str, float] = {}  # until when something lasted that is over
        self._counters: Counters = {}
        self._at: float | None = None  # up to where it is counted; None: nothing to go on from
        self._ready_at = float("-inf")
        self._last_seen = float("-inf")
        self._gaps: tuple[object, ...] = ()
        self._started = False

    def see(self, floor: Floor) -> bool:
        """Take in a floor; True when at least one step was completed by it."""
        if floor.link is not Link.UP or not floor.queues or self._broken(floor):
            self._at = None
            self._ready_at = floor.at + SETTLE_S if self._started else floor.at
            return False
        if floor.at < self._ready_at:
            return False
        if not self._started:
            self._started = True
            self._expect(floor)
            self._look_back(floor)
        elif self._at is None:
            if floor.at - self._last_seen > FORGET_S:
                self.ledger, self.level, self.settled = Ledger(), Level(), {}
        elif floor.at - self._at < STEP_S:
            return False
        else:
            self._expect(floor)
            self._add(floor, self._at)
            self._begin(floor)
            return True
        self._begin(floor)
        return False

    def _broken(self, floor: Floor) -> bool:
        """Whether something lies between the last floor and this one that is not simply time."""
        gaps, self._gaps = self._gaps, tuple(gap.since for gap in floor.gaps[-1:])
        if gaps != self._gaps and self._started:
            return True
        if self._at is None:
            return False
        fell = any(
            figures.total.offered < self._counters[queue][0]
            for queue, figures in floor.queues.items()
            if queue in self._counters
        )
        return fell or not 0.0 <= floor.at - self._at <= LONGEST_S

    def _begin(self, floor: Floor) -> None:
        self._at = self._last_seen = floor.at
        self._counters = {queue: _counters(figures) for queue, figures in floor.queues.items()}

    def _add(self, floor: Floor, begin: float) -> None:
        counts = {}
        for queue, figures in floor.queues.items():
            now, before = _counters(figures), self._counters.get(queue)
            offered, overflowed, completed, handled_s = (
                tuple(a - b for a, b in zip(now, before, strict=True)) if before else (0.0,) * 4
            )
            due = _due(figures, begin, floor.at)
            counts[queue] = (offered, due, overflowed, completed, handled_s)
        self._enter(begin, floor.at, counts)

    def _enter(self, begin: float, end: float, counts: Mapping[str, tuple[float, ...]]) -> None:
        self.ledger.add(begin, end, counts)
        steps = max(1, round((end - begin) / STEP_S))
        self.level.learn(self.ledger, steps, (end - begin) / steps)
        self._pass_over_silence()

    def _pass_over_silence(self) -> None:
        """Without a plan nobody knows whether a silence is usual: then it tells nothing of how much is."""
        ledger = self.ledger
        past = [row for queue, row in ledger.rows.items() if self.bases.get(queue, Basis.PAST) is Basis.PAST]
        for rows, steps in ((past, ALL_SILENT_STEPS), *(((row,), SILENT_STEPS) for row in past)):
            chosen = list(rows)
            if chosen and not ledger.counts[OFFERED, chosen, -steps:].any():
                ledger.quiet[chosen, -steps:] = 0.0

    def _look_back(self, floor: Floor) -> None:
        """What the feed has counted today before the first floor: the demo begins at its midnight."""
        columns = {queue: figures.contacts for queue, figures in floor.queues.items()}
        whole = all(sum(columns[queue]) == figures.total.offered for queue, figures in floor.queues.items())
        last = max(map(len, columns.values())) - 1
        begun = [index for index in range(last) if any(column[index : index + 1] > (0,) for column in columns.values())]
        if not whole or floor.gaps or not begun:
            return
        opens = floor.at - floor.at % QUARTER_S - last * QUARTER_S
        for index in range(begun[0] + 1, last + 1):
            begin = opens + index * QUARTER_S
            end = min(begin + QUARTER_S, floor.at)
            if end - begin < STEP_S:
                continue
            counts = {}
            for queue, figures in floor.queues.items():
                came = figures.contacts[index] if index < len(figures.contacts) else 0
                mean, _ = _quarter(figures, index)
                counts[queue] = (came, mean * (end - begin) / QUARTER_S, 0.0, 0.0, 0.0)
            self._enter(begin, end, counts)

    def _expect(self, floor: Floor) -> None:
        for queue, figures in floor.queues.items():
            known, index = figures.usual, len(figures.contacts) - 1
            if known is not None:
                self.bases[queue] = Basis.HISTORY
            else:
                self.bases[queue] = Basis.PLAN if figures.expected else Basis.PAST
            slope = _slope(figures, index) / sqrt(12.0)
            self.spreads[queue] = hypot(known.spread(index) if known else 0.0, slope)


def _counters(figures: QueueFigures) -> tuple[float, float, float, float]:
    total = figures.total
    return total.offered, total.exit_timeout, total.completed, total.talked_s + total.wrapped_s


def _quarter(figures: QueueFigures, index: int) -> tuple[float, float]:
    if figures.usual is not None:
        return figures.usual.quarter(index)
    plan = figures.expected
    return (plan[min(max(index, 0), len(plan) - 1)], 0.0) if plan else (0.0, 0.0)


def _due(figures: QueueFigures, begin: float, end: float) -> float:
    """Contacts expected between two moments at most a quarter of an hour apart."""
    index, inside = len(figures.contacts) - 1, min(end % QUARTER_S, end - begin)
    due = _quarter(figures, index)[0] * inside
    if index > 0:
        due += _quarter(figures, index - 1)[0] * (end - begin - inside)
    return due / QUARTER_S


def _slope(figures: QueueFigures, index: int) -> float:
    """By which share of itself the rate changes within the quarter: an even rate is a rough picture of a steep morning.

    The even distribution of that width has the width ÷ √12 for its standard deviation.
    """
    here = _quarter(figures, index)[0]
    if here <= 0:
        return 0.0
    before, after = _quarter(figures, index - 1)[0], _quarter(figures, index + 1)[0]
    return abs(after - before) / (2.0 * here)
