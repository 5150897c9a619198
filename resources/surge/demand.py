"""More contacts than expected: finds them, says which queues, since when and how many times, and when it is over."""

from math import sqrt

from resources.floor import Floor
from resources.surge.divergence import Divergence, Sign, Stage
from resources.surge.looks import Look, Reading, steps_since
from resources.surge.observer import Observer
from resources.surge.stages import WATCH, Episode, is_felt

LEAST_FACTOR = 1.2  # of a queue that takes part
OWN_SCORE = 9.0  # and what must speak for it by itself
EXCESS_SHARE = 0.8  # else: the queues that together bring so much of what came too many
AGREES = 1 / 3  # so much of the excess must go on after the suspicion
PLAIN = 4.0  # or so many standard deviations of chance, at once
REFINED_S = 300.0  # for so long after it is sure the beginning is estimated anew
SHOWN_STEPS = 180  # the factor is that of the last half hour at most
ENDS = (6, 12, 18, 30, 60, 90, 120, 180)  # windows, in steps, in which the end may show
TOLD_APART = 9.0  # square of the standard deviations between a surge and its end in the window that judges it
PAST_S = 5_400.0  # so long after the beginning a queue's own past says nothing any more


class Demand:
    """The one surge of the centre that may be going on, with all queues that take part."""

    def __init__(self) -> None:
        self._episode: Episode | None = None
        self._rows: tuple[int, ...] = ()

    def judge(self, look: Look, observer: Observer, floor: Floor, moved: frozenset[int]) -> Divergence | None:
        """The surge at the moment of `floor`; `moved` are rows whose contacts are another queue's."""
        found = [one for one in look.readings() if one.score > 0 and not one.is_overflow and not moved & {*one.rows}]
        best = max(found, key=lambda one: one.score, default=None)
        now = floor.at
        if self._episode is None:
            if best is None or best.score < WATCH or best.ratio < LEAST_FACTOR:
                return None
            self._episode = Episode(observer.ledger.began(best.window), now, now)
        episode = self._episode
        if episode.stage is Stage.WATCH or now - (episode.confirmed_at or now) < REFINED_S:
            self._refine(episode, best, observer)
        self._rows = self._taking_part(look, best, steps_since(episode.since, now), moved) or self._rows
        mine = self._together(look, [min(steps_since(episode.since, now), SHOWN_STEPS)])[0]
        felt = any(is_felt(floor, look.queues[row]) for row in self._rows)
        score = max((one.score for one in found if {*one.rows} & {*self._rows}), default=0.0)
        if episode.stage is Stage.WATCH:
            fresh = self._together(look, [steps_since(episode.begun, now)])[0]
            goes_on = fresh.ratio >= 1.0 + (mine.ratio - 1.0) * AGREES
            plainly = fresh.seen - fresh.mean >= PLAIN * sqrt(fresh.mean + 1.0)
            score = score if mine.ratio >= LEAST_FACTOR else 0.0
            episode.judge(now, score, felt=felt, goes_on=goes_on, plainly=plainly)
        elif not self._has_ended(look, mine, now - episode.since):
            episode.last = now
        if episode.is_over(now) or not self._rows:
            if episode.stage is Stage.CONFIRMED:
                observer.settled |= {look.queues[row]: now for row in self._rows}
            self._episode, self._rows = None, ()
            return None
        if episode.stage is Stage.CONFIRMED:
            for row in self._rows:
                observer.ledger.mark(look.queues[row], episode.since)
        return self._said(look, episode, mine)

    def _refine(self, episode: Episode, best: Reading | None, observer: Observer) -> None:
        if best is not None and best.score >= WATCH:
            episode.since = observer.ledger.began(best.window)

    def _taking_part(self, look: Look, best: Reading | None, steps: int, moved: frozenset[int]) -> tuple[int, ...]:
        each = [one for one in look.each(steps) if one.rows[0] not in moved and not one.is_overflow]
        own = [one for one in each if one.score >= OWN_SCORE and one.ratio >= LEAST_FACTOR]
        sure = self._episode is not None and self._episode.stage is Stage.CONFIRMED
        if own or sure:
            return tuple(sorted({*(one.rows[0] for one in own), *(self._rows if sure else ())}))
        if best is None:
            return ()
        candidates = sorted((one for one in each if one.rows[0] in best.rows), key=lambda one: one.mean - one.seen)
        taken, excess = [], EXCESS_SHARE * sum(max(0.0, one.seen - one.mean) for one in candidates)
        for one in candidates:
            if excess <= 0:
                break
            taken.append(one.rows[0])
            excess -= one.seen - one.mean
        return tuple(sorted(taken))

    def _together(self, look: Look, windows: list[int]) -> list[Reading]:
        """Readings of those who take part, as far as they are compared with the same thing as the first."""
        basis = look.basis(self._rows[0])
        return look.at([row for row in self._rows if look.basis(row) is basis], windows)

    def _has_ended(self, look: Look, mine: Reading, age_s: float) -> bool:
        """Whether the shortest window that could tell lies nearer to the usual than to the surge."""
        if mine.basis.value == "past" and age_s > PAST_S:
            return True
        factor = max(mine.ratio, LEAST_FACTOR)
        for one in self._together(look, list(ENDS)):
            if one.mean * (factor - 1.0) ** 2 >= TOLD_APART * factor or one.window == ENDS[-1]:
                return one.ratio < 1.0 + (factor - 1.0) / 2.0
        return False

    def _said(self, look: Look, episode: Episode, mine: Reading) -> Divergence:
        low, high = mine.band
        return Divergence(
            sign=Sign.MORE,
            stage=episode.stage,
            queues=tuple(look.queues[row] for row in self._rows),
            since=episode.since,
            seen=mine.seen,
            expected=mine.mean,
            low=low,
            high=high,
            basis=mine.basis,
            everywhere=len(self._rows) > 1 and 2 * len(self._rows) > len(look.queues),
        )
