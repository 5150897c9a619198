"""One look at everything that arrives: every queue by itself, the small ones together, all together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from resources.surge.arrivals import WINDOWS, Chart, Places, Scope, against_past, against_plan
from resources.surge.divergence import Basis
from resources.surge.ledger import OFFERED, OVERFLOWED, STEP_S, STEPS
from resources.surge.level import LAG_STEPS
from resources.surge.likelihood import LEAST, Numbers
from resources.surge.observer import Observer

SMALL = 30.0  # contacts in half an hour below which a queue is also looked at together with others of its size
Z80 = 1.2816  # of the normal distribution: 80 times in 100 within as many standard deviations


@dataclass(frozen=True, slots=True)
class Reading:
    """What a window says of some queues. `score` is negative where too few came."""

    rows: tuple[int, ...]
    basis: Basis
    window: int  # in steps
    seen: float
    mean: float
    shape: float
    score: float
    overflowed: float  # contacts that other queues let go on to anywhere, meanwhile

    @property
    def ratio(self) -> float:
        return self.seen / max(self.mean, LEAST)

    @property
    def is_overflow(self) -> bool:
        """Whether what other queues passed on explains what came too many."""
        return len(self.rows) == 1 and self.seen - self.mean <= 1.2 * self.overflowed

    @property
    def band(self) -> tuple[float, float]:
        """Between which two counts it would have been ordinary, 80 times in 100."""
        half = Z80 * sqrt(self.mean + self.mean * self.mean / max(self.shape, LEAST))
        return max(0.0, self.mean - half), self.mean + half


class Look:
    """The charts of one moment; `closed` are rows that have only just opened and tell nothing of the others."""

    def __init__(self, observer: Observer, closed: frozenset[int] = frozenset()) -> None:
        ledger = self._ledger = observer.ledger
        self.queues = tuple(ledger.rows)
        self._level = observer.level
        self._bases = [observer.bases.get(queue, Basis.PAST) for queue in self.queues]
        self._spread: Numbers = np.array([observer.spreads.get(queue, 0.0) for queue in self.queues])
        counts = ledger.counts
        self._overflowed = ledger.tails(counts[OVERFLOWED])
        recent = counts[OFFERED, :, -LAG_STEPS:].sum(axis=1)
        planned = tuple(row for row, basis in enumerate(self._bases) if basis is not Basis.PAST)
        past = tuple(row for row, basis in enumerate(self._bases) if basis is Basis.PAST)
        self._charts: list[Chart] = []
        for rows, pooled in ((planned, planned), (past, tuple(row for row in past if row not in closed))):
            small = tuple(row for row in pooled if recent[row] < SMALL)
            scopes = [Scope((row,)) for row in rows]
            scopes += [Scope(small)] if 1 < len(small) < len(pooled) else []
            scopes += [Scope(pooled, whole=True)] if len(pooled) > 1 else []
            if scopes:
                self._charts.append(self._settled(self._chart(scopes, WINDOWS), observer.settled))

    def readings(self) -> Iterator[Reading]:
        """What speaks loudest in each scope: one reading for too many and one for too few."""
        for chart in self._charts:
            for most in (chart.score.argmax(axis=1), chart.score.argmin(axis=1)):
                for index in range(len(chart.scopes)):
                    if chart.score[index, most[index]]:
                        yield self._reading(chart, index, int(most[index]))

    def at(self, rows: Sequence[int], windows: Sequence[int]) -> list[Reading]:
        """What these windows (in steps) say of the rows together; they must be compared with the same thing."""
        bounded = np.clip(np.array(windows, dtype=np.int64), 1, STEPS)
        chart = self._chart([Scope(tuple(rows))], bounded)
        return [self._reading(chart, 0, place) for place in range(len(windows))]

    def each(self, window: int) -> list[Reading]:
        """What one window says of every queue by itself."""
        bounded = np.array([min(max(window, 1), STEPS)], dtype=np.int64)
        found = []
        for chart in self._charts:
            singles = [scope for scope in chart.scopes if len(scope.rows) == 1]
            one = self._chart(singles, bounded)
            found += [self._reading(one, index, 0) for index in range(len(singles))]
        return found

    def basis(self, row: int) -> Basis:
        return self._bases[row]

    def _settled(self, chart: Chart, settled: Mapping[str, float]) -> Chart:
        """Without what windows say that reach back into something known to be over."""
        for index, scope in enumerate(chart.scopes):
            over = max((settled.get(self.queues[row], 0.0) for row in scope.rows), default=0.0)
            if over:
                chart.score[index, chart.windows > self._ledger.steps_after(over)] = 0.0
        return chart

    def _chart(self, scopes: Sequence[Scope], windows: Places) -> Chart:
        if self._bases[scopes[0].rows[0]] is Basis.PAST:
            return against_past(self._ledger, scopes, windows)
        return against_plan(self._ledger, self._level, scopes, self._spread, windows)

    def _reading(self, chart: Chart, index: int, place: int) -> Reading:
        rows, window = chart.scopes[index].rows, int(chart.windows[place])
        passed_on = self._overflowed[:, window]
        return Reading(
            rows=rows,
            basis=self._bases[rows[0]],
            window=window,
            seen=float(chart.seen[index, place]),
            mean=float(chart.mean[index, place]),
            shape=float(chart.shape[index, place]),
            score=float(chart.score[index, place]),
            overflowed=float(passed_on.sum() - passed_on[list(rows)].sum()),
        )


def steps_since(moment: float, now: float) -> int:
    """How many steps lie between two moments, at least one."""
    return max(1, round((now - moment) / STEP_S))
