"""Contacts that take longer than usual: talk and after-call work of what was completed, against the queue's own mean.

The mean of the completed is compared on the log scale; a mean of n handling times with the coefficient of variation c
has the standard error c ÷ √n there (delta method), and so has the usual one. Handling times are about lognormal with c
near 1 (Brown et al., "Statistical analysis of a telephone call center", 2005, section 4); queues are put together by
dividing each one's seconds by its own usual mean, so that another mix of queues is no longer handling.
"""

from dataclasses import dataclass

import numpy as np

from resources.floor import Floor
from resources.surge.divergence import Basis, Divergence, Sign, Stage
from resources.surge.ledger import COMPLETED, HANDLED_S, OFFERED, STEP_S
from resources.surge.level import LAG_STEPS
from resources.surge.likelihood import LEAST, Numbers
from resources.surge.observer import Observer
from resources.surge.stages import Episode

VARIATION = 1.0  # coefficient of variation of one contact's handling time
WINDOWS = (30, 60, 90, 120, 180)  # in steps
FEWEST = 30.0  # completed contacts that tell a queue's usual
KNOWN_S = 900.0  # and observed before: of what begins with the observation, the short ones are completed first
LEAST_RATIO = 1.25
WATCH_Z, SURE_Z = 3.5, 4.2
STILL_WINDOW = 1  # ten minutes tell whether it goes on
LENGTH_BIAS = 1.3  # with so many times more completed than offered only long contacts are left to be completed
OWN_Z, OWN_RATIO = 2.0, 1.2  # of a queue that takes part
EVERYWHERE = 0.6  # share of the queues that are told


@dataclass(frozen=True, slots=True)
class _Measured:
    """Per row and window: completed contacts, seconds, and the seconds that many would usually have taken."""

    completed: Numbers
    handled_s: Numbers
    usual_s: Numbers
    error: Numbers  # standard error of the log of handled ÷ usual


class Handling:
    """The longer handling that may be going on."""

    def __init__(self) -> None:
        self._episode: Episode | None = None
        self._slow: tuple[int, ...] = ()
        self._factor = 1.0

    def judge(self, observer: Observer, floor: Floor) -> Divergence | None:
        """Whether contacts take longer at the moment of `floor`."""
        queues = tuple(observer.ledger.rows)
        if not queues:
            return None
        rows = _measure(observer)
        loudest = self._loudest(rows)
        if self._episode is None:
            if loudest is None:
                return None
            self._episode = Episode(observer.ledger.began(WINDOWS[loudest[1]]), floor.at, floor.at)
            self._factor = LEAST_RATIO
        episode = self._episode
        if episode.stage is Stage.WATCH and loudest is not None:
            episode.last = floor.at
            if loudest[0] >= SURE_Z:
                episode.confirm(floor.at)
        elif episode.stage is Stage.CONFIRMED and self._goes_on(rows):
            episode.last = floor.at
        if episode.is_over(floor.at):
            self._episode = None
            return None
        return self._said(observer, episode, rows, queues)

    def _goes_on(self, rows: _Measured) -> bool:
        slow = list(self._slow)
        usual_s = float(rows.usual_s[slow, STILL_WINDOW].sum())
        factor = float(rows.handled_s[slow, STILL_WINDOW].sum()) / max(usual_s, LEAST)
        self._factor = max(self._factor, factor)
        return factor >= (1.0 + self._factor) / 2.0

    def _loudest(self, rows: _Measured) -> tuple[float, int] | None:
        """The greatest z of all queues together or of one alone, and its window; None: nothing is longer."""
        found: tuple[float, int] | None = None
        for measured in (_put_together(rows), rows):
            ratio = measured.handled_s / np.maximum(measured.usual_s, LEAST)
            z = np.where(ratio >= LEAST_RATIO, np.log(np.maximum(ratio, LEAST)) / measured.error, 0.0)
            place = np.unravel_index(int(z.argmax()), z.shape)
            if z[place] >= WATCH_Z and (found is None or z[place] > found[0]):
                found = float(z[place]), int(place[1])
        return found

    def _said(
        self, observer: Observer, episode: Episode, rows: _Measured, queues: tuple[str, ...]
    ) -> Divergence | None:
        ratio = rows.handled_s[:, 1] / np.maximum(rows.usual_s[:, 1], LEAST)
        told = rows.usual_s[:, 1] > 0
        z = np.log(np.maximum(ratio, LEAST)) / rows.error[:, 1]
        slow = np.flatnonzero(told & (ratio >= OWN_RATIO) & (z >= OWN_Z))
        if not len(slow):
            slow = np.flatnonzero(told & (ratio >= OWN_RATIO))
        if not len(slow):
            return None
        self._slow = tuple(int(row) for row in slow)
        if episode.stage is Stage.CONFIRMED:
            for row in slow:
                observer.ledger.mark(queues[int(row)], episode.since)
        completed = max(float(rows.completed[slow, 1].sum()), LEAST)
        return Divergence(
            sign=Sign.LONGER,
            stage=episode.stage,
            queues=tuple(queues[int(row)] for row in slow),
            since=episode.since,
            seen=float(rows.handled_s[slow, 1].sum()) / completed,
            expected=float(rows.usual_s[slow, 1].sum()) / completed,
            basis=Basis.PAST,
            everywhere=len(slow) > 1 and len(slow) >= EVERYWHERE * int(told.sum()),
        )


def _measure(observer: Observer) -> _Measured:
    ledger, sums = observer.ledger, observer.level.sums
    windows = np.array(WINDOWS)
    completed, handled = ledger.tails(ledger.counts[COMPLETED]), ledger.tails(ledger.counts[HANDLED_S])
    quiet_n = ledger.tails(ledger.counts[COMPLETED] * ledger.quiet)
    quiet_s = ledger.tails(ledger.counts[HANDLED_S] * ledger.quiet)
    base_n = np.maximum(sums[COMPLETED, :, None] + quiet_n[:, [LAG_STEPS]] - quiet_n[:, windows], 0.0)
    base_s = np.maximum(sums[HANDLED_S, :, None] + quiet_s[:, [LAG_STEPS]] - quiet_s[:, windows], 0.0)
    told = (base_n >= FEWEST) & (
        completed[:, windows] <= LENGTH_BIAS * ledger.tails(ledger.counts[OFFERED])[:, windows]
    )
    observed_s = ledger.seconds.sum(axis=1)[:, None] - windows * STEP_S
    told &= observed_s >= KNOWN_S
    usual = np.where(told, base_s / np.maximum(base_n, LEAST), 0.0)
    seen = np.where(told, completed[:, windows], 0.0)
    error = VARIATION * np.sqrt(1.0 / np.maximum(seen, LEAST) + 1.0 / np.maximum(base_n, LEAST))
    return _Measured(seen, np.where(told, handled[:, windows], 0.0), seen * usual, error)


def _put_together(rows: _Measured) -> _Measured:
    """All queues as one: each one's seconds in parts of its usual mean, weighted by its contacts."""
    parts = rows.handled_s * rows.completed / np.maximum(rows.usual_s, LEAST)
    seen = rows.completed.sum(axis=0, keepdims=True)
    own = np.square(rows.error * rows.completed).sum(axis=0, keepdims=True)
    error = np.sqrt(own) / np.maximum(seen, LEAST)
    return _Measured(seen, parts.sum(axis=0, keepdims=True), seen, np.maximum(error, LEAST))
