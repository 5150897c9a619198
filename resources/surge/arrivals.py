"""Whether contacts arrive otherwise than usual: per queue and for queues together, over windows of half a minute to 30.

The chart is a window-limited generalized likelihood ratio for counts (Lai 1998; Höhle and Paul 2008): for every window
the surprise of its count against a mean whose level was learnt from what came before that window.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from resources.surge.ledger import EXPECTED, OFFERED, OVERFLOWED, STEP_S, STEPS, Ledger
from resources.surge.level import LAG_STEPS, Level
from resources.surge.likelihood import LEAST, Numbers, combined_shape, surprise, windowed

Places = NDArray[np.int64]

WINDOWS = np.array((3, 6, 9, 12, 18, 30, 42, 60, 90, 120, LAG_STEPS))  # in steps

LEVEL_SPREAD = 0.12  # how far a day may lie from the plan as a whole, as a share: a plan 10 % wrong is ordinary
LOCAL_SPREAD = 0.035  # how far a quarter of an hour may lie from the day's level
LEAST_EXCESS = 8.0  # contacts too many or too few: less is no matter for a person, however rare

# Without any plan
BASE = 90  # steps before the window that tell the usual: a quarter of an hour, or longer for so many contacts
FEWEST = 20  # without which nothing is said
SHORTEST_S = 60.0  # and seconds
TREND = 180  # steps before the base that tell how fast contacts have been growing
TREND_S = 600.0  # of which so many must be known
GROWTH = 1.5 / 3600.0  # else: an ordinary morning may grow by e to the 1.5 in an hour
STEEPEST = 2.0 / 3600.0
MARGIN = 0.4 / 3600.0  # a trend may steepen


@dataclass(frozen=True, slots=True)
class Scope:
    """Queues that are looked at together, as rows of the ledger."""

    rows: tuple[int, ...]
    whole: bool = False  # all there are: whoever goes on from one queue to another is one contact, not two


@dataclass(frozen=True, slots=True)
class Chart:
    """Per scope and window: contacts seen, the mean expected, its shape, and the surprise after correction."""

    scopes: tuple[Scope, ...]
    windows: Places  # in steps
    seen: Numbers
    mean: Numbers
    shape: Numbers
    score: Numbers


def against_plan(
    ledger: Ledger, level: Level, scopes: Sequence[Scope], spread: Numbers, windows: Places = WINDOWS
) -> Chart:
    """The chart of queues with an expectation; `spread` is each row's own uncertainty of the quarter, a share."""
    counts, quiet = ledger.counts, ledger.counts * ledger.quiet
    lag = np.array([LAG_STEPS])
    usual = _contacts(scopes, ledger, quiet)
    planned, planned_usual = _sums(scopes, ledger.tails(counts[EXPECTED])), _sums(scopes, ledger.tails(quiet[EXPECTED]))
    learnt = _gathered(scopes, level.sums[OFFERED, :, None], level.sums[OVERFLOWED, :, None])
    learnt = np.maximum(learnt + usual[:, lag] - usual[:, windows], 0.0)
    due = _sums(scopes, level.sums[EXPECTED, :, None]) + planned_usual[:, lag] - planned_usual[:, windows]
    due = np.maximum(due, 0.0)
    weights = counts[EXPECTED, :, -LAG_STEPS:].sum(axis=1) + LEAST
    unsure = _sums(scopes, (weights * spread)[:, None]) / _sums(scopes, weights[:, None])
    prior = 1.0 / np.square(np.maximum(LEVEL_SPREAD, unsure))
    mean = planned[:, windows] * (prior + learnt) / (prior + due)
    shape = combined_shape(prior + learnt, np.maximum(LOCAL_SPREAD, unsure))
    return _chart(scopes, windows, _contacts(scopes, ledger, counts)[:, windows], mean, shape)


def against_past(ledger: Ledger, scopes: Sequence[Scope], windows: Places = WINDOWS) -> Chart:
    """The chart of queues of which nothing is known but their own last hour.

    The usual rate is a gamma variable after the contacts counted in the base (Jeffreys' prior: shape n + ½). It may
    have gone on growing or shrinking since as all together did before: that much is no surprise.
    """
    past = _Past(
        tuple(scopes),
        windows,
        seen=_contacts(scopes, ledger, ledger.counts),
        usual=_contacts(scopes, ledger, ledger.counts * ledger.quiet),
        observed=_means(scopes, ledger.tails(ledger.seconds)),
        useful=_means(scopes, ledger.tails(ledger.seconds * ledger.quiet)),
    )
    return past.chart()


@dataclass(frozen=True, slots=True)
class _Past:
    """Sums over the last 0, 1, 2 … steps per scope: contacts, usual ones, seconds observed, seconds that were usual."""

    scopes: tuple[Scope, ...]
    windows: Places
    seen: Numbers
    usual: Numbers
    observed: Numbers
    useful: Numbers

    def chart(self) -> Chart:
        """Against what was usual just before each window."""
        windows, ends = self.windows, self._ends()
        learnt = np.take_along_axis(self.usual, ends, 1) - self.usual[:, windows]
        seconds = np.take_along_axis(self.useful, ends, 1) - self.useful[:, windows]
        seen, window_s = self.seen[:, windows], self.observed[:, windows]
        flat = (learnt + 0.5) / np.maximum(seconds, STEP_S) * window_s
        grows, shrinks = self._drifts()
        lag_s = (seconds + window_s) / 2.0
        nearest = np.clip(seen, flat * np.exp(-shrinks * lag_s), flat * np.exp(grows * lag_s))
        shape = combined_shape(learnt + 0.5, LOCAL_SPREAD)
        score = _chart(self.scopes, windows, seen, nearest, shape).score
        known = (learnt >= FEWEST) & (self.useful[:, [STEPS]] - self.useful[:, windows] >= SHORTEST_S)
        return Chart(self.scopes, windows, seen, flat, shape, np.where(known, score, 0.0))

    def _drifts(self) -> tuple[Numbers, Numbers]:
        """How fast contacts may ordinarily grow and shrink beyond each window, as log rates per second.

        The widest scope tells the trend: the base against the half hour before it, and some margin.
        """
        widest = int(np.argmax(self.usual[:, -1]))
        usual, useful = self.usual[widest], self.useful[widest]
        near, far = np.minimum(self.windows + BASE, STEPS), np.minimum(self.windows + BASE + TREND, STEPS)
        late_n, late_s = usual[near] - usual[self.windows], useful[near] - useful[self.windows]
        early_n, early_s = usual[far] - usual[near], useful[far] - useful[near]
        rates = (late_n + 0.5) / np.maximum(late_s, STEP_S) / ((early_n + 0.5) / np.maximum(early_s, STEP_S))
        trend = np.log(rates) / np.maximum((late_s + early_s) / 2.0, STEP_S)
        told = (early_s >= TREND_S) & (early_n >= FEWEST) & (late_n >= FEWEST)
        grows, shrinks = (np.clip(each, 0.0, STEEPEST) + MARGIN for each in (trend, -trend))
        return np.where(told, grows, GROWTH), np.where(told, shrinks, GROWTH)

    def _ends(self) -> Places:
        """Up to which step back the base of each scope and window reaches."""
        enough = [np.searchsorted(row, row[self.windows] + FEWEST) for row in self.usual]
        wide = np.array(enough, dtype=np.int64).reshape(len(self.usual), len(self.windows))
        return np.minimum(np.maximum(wide, self.windows + BASE), STEPS)


def _chart(scopes: Sequence[Scope], windows: Places, seen: Numbers, mean: Numbers, shape: Numbers) -> Chart:
    score = windowed(surprise(seen, mean, shape), np.float64(STEP_S) * windows, LAG_STEPS * STEP_S)
    return Chart(tuple(scopes), windows, seen, mean, shape, np.where(abs(seen - mean) >= LEAST_EXCESS, score, 0.0))


def _contacts(scopes: Sequence[Scope], ledger: Ledger, counts: Numbers) -> Numbers:
    """Contacts per scope over the last 0, 1, 2 … steps."""
    return _gathered(scopes, ledger.tails(counts[OFFERED]), ledger.tails(counts[OVERFLOWED]))


def _gathered(scopes: Sequence[Scope], offered: Numbers, overflowed: Numbers) -> Numbers:
    """Contacts per scope from those of the rows."""
    found = _sums(scopes, offered)
    for index, scope in enumerate(scopes):
        if scope.whole:
            found[index] -= overflowed[list(scope.rows)].sum(axis=0)
    return found


def _sums(scopes: Sequence[Scope], values: Numbers) -> Numbers:
    """Sums of the rows of each scope; a matrix product would wake threads for so little."""
    return np.array([values[list(scope.rows)].sum(axis=0) for scope in scopes])


def _means(scopes: Sequence[Scope], values: Numbers) -> Numbers:
    return np.array([values[list(scope.rows)].mean(axis=0) for scope in scopes])
