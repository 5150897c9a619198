"""Contacts that do not arrive where they should: a queue falls silent, or its contacts come in at another."""

from resources.agents import AgentState
from resources.floor import STAFFED, Floor
from resources.surge.arrivals import BASE
from resources.surge.divergence import Basis, Divergence, Sign, Stage
from resources.surge.ledger import Ledger
from resources.surge.looks import Look, Reading, steps_since
from resources.surge.observer import Observer
from resources.surge.stages import SURE, WATCH, Episode

SILENT = 0.1  # of the contacts expected, or fewer, is silence
LEFT = 0.5  # of its contacts, or fewer, are left to a queue whose callers arrive elsewhere
MADE_UP = (0.7, 1.4)  # what came too many elsewhere ÷ what is missing
PAST_STEPS = 18  # without a plan a silence must last three minutes
SPEAKS_AGAIN = 6  # steps in which a few contacts end a silence
SPEAKING = 0.3
SHOWN_STEPS = 180


class Misrouted:
    """The silence, or the exchange between queues, that may be going on."""

    def __init__(self) -> None:
        self._episode: Episode | None = None
        self._sign = Sign.STOPPED
        self._rows: tuple[int, ...] = ()
        self._to: tuple[int, ...] = ()

    @property
    def moved(self) -> frozenset[int]:
        """The rows at which other queues' contacts come in."""
        return frozenset(self._to)

    def judge(self, look: Look, observer: Observer, floor: Floor) -> Divergence | None:
        """What is misrouted at the moment of `floor`."""
        now = floor.at
        if self._episode is None:
            self._find(look, observer, floor)
        episode = self._episode
        if episode is None:
            return None
        missing = self._missing(look, steps_since(episode.since, now))
        recent = self._missing(look, SPEAKS_AGAIN)
        if recent.ratio < (SPEAKING if self._sign is Sign.STOPPED else (1.0 + LEFT) / 2.0):
            if -missing.score >= SURE and episode.stage is Stage.WATCH:
                episode.confirm(now)
            episode.last = now
        if episode.is_over(now):
            if episode.stage is Stage.CONFIRMED:
                observer.settled |= {look.queues[row]: now for row in (*self._rows, *self._to)}
            self._episode, self._rows, self._to = None, (), ()
            return None
        if episode.stage is Stage.CONFIRMED:
            for row in (*self._rows, *self._to):
                observer.ledger.mark(look.queues[row], episode.since)
        return self._said(look, episode, missing)

    def _find(self, look: Look, observer: Observer, floor: Floor) -> None:
        few = [
            one for one in look.readings() if one.score <= -WATCH and self._may_speak(one, look, observer.ledger, floor)
        ]
        silent = [one for one in few if one.ratio <= SILENT]
        if silent:
            widest = max(silent, key=lambda one: (len(one.rows), -one.score))
            rows = {row for one in silent for row in one.rows}
            self._sign, self._rows, self._to = Sign.STOPPED, tuple(sorted(rows)), ()
            self._episode = Episode(observer.ledger.began(widest.window), floor.at, floor.at)
            return
        left = [one for one in few if one.ratio <= LEFT and len(one.rows) == 1]
        if not left:
            return
        worst = min(left, key=lambda one: one.score)
        each = {one.rows[0]: one for one in look.each(worst.window)}
        gained = [one for row, one in each.items() if row not in worst.rows and one.score >= WATCH]
        missing = worst.mean - worst.seen
        if gained and MADE_UP[0] <= sum(one.seen - one.mean for one in gained) / missing <= MADE_UP[1]:
            to = tuple(sorted(one.rows[0] for one in gained))
            self._sign, self._rows, self._to = Sign.MOVED, worst.rows, to
            self._episode = Episode(observer.ledger.began(worst.window), floor.at, floor.at)

    def _may_speak(self, reading: Reading, look: Look, ledger: Ledger, floor: Floor) -> bool:
        """Not when a queue without agents takes no callers in, nor without a plan after silences that were ordinary."""
        if reading.basis is Basis.PAST and not self._was_lively(reading, ledger):
            return False
        return any(_is_open(floor, look.queues[row]) for row in reading.rows)

    def _was_lively(self, reading: Reading, ledger: Ledger) -> bool:
        """Whether the silence is long, and the time before it had none: then its rate is not judged too high."""
        window = reading.window
        before = ledger.quiet[list(reading.rows), -(window + BASE) : -window]
        return window >= PAST_STEPS and bool(before.all())

    def _missing(self, look: Look, steps: int) -> Reading:
        basis = look.basis(self._rows[0])
        return look.at([row for row in self._rows if look.basis(row) is basis], [min(steps, SHOWN_STEPS)])[0]

    def _said(self, look: Look, episode: Episode, missing: Reading) -> Divergence:
        moved = self._sign is Sign.MOVED
        here, there = (self._to, self._rows) if moved else (self._rows, ())
        low, high = missing.band
        return Divergence(
            sign=self._sign,
            stage=episode.stage,
            queues=tuple(look.queues[row] for row in here),
            since=episode.since,
            seen=missing.seen,
            expected=missing.mean,
            low=low,
            high=high,
            basis=missing.basis,
            origin=tuple(look.queues[row] for row in there),
            everywhere=not moved and 2 * len(here) > len(look.queues),
        )


def _is_open(floor: Floor, queue: str) -> bool:
    figures = floor.queues.get(queue)
    if figures is None:
        return False
    return figures.elsewhere > 0 or any(figures.agents.get(state, 0) for state in (*STAFFED, AgentState.PAUSED))
