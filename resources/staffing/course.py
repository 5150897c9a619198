"""One queue over the next hour under one load and a number of agents.

A backlog is followed as a fluid (Newell, "Applications of Queueing Theory", 1982): arrivals minus answers minus those
who lose patience. Once it is worked off, the queue is taken to behave as the Erlang model says it settles.
"""

from collections.abc import Iterator
from math import erfc, exp, expm1, inf, log1p, pi, sqrt
from typing import NamedTuple

from resources.floor import QueueFigures
from resources.staffing.demand import Demand
from resources.staffing.erlang import IDLE, Performance, erlang_a, erlang_c
from resources.staffing.incomplete_gamma import upper_share

STEP_S = 60.0
HOUR_S = 3600.0


class Moment(NamedTuple):
    """Ratios 0..1 of those who arrive then, `wait_s` in seconds, `waiting` as a count."""

    service_level: float
    wait_s: float
    abandoned: float | None
    waiting: float


class Course:
    """`factor` times the load of `faced`: the backlog minute by minute, and what the queue settles at."""

    def __init__(self, queue: QueueFigures, faced: Demand, agents: int, factor: float) -> None:
        self._target_s, self._faced, self._factor = queue.target_s, faced, factor
        self._servers = agents * queue.contacts_at_once
        self._rate = self._servers / faced.handling_s  # of answers while everybody is busy
        self._leave = 1 / faced.patience_s if faced.patience_s else 0.0
        self._settled: dict[float, Performance] = {}
        self._backlog = list(self._followed(float(queue.waiting)))

    @property
    def clears_s(self) -> float | None:
        """From when on nobody waits, in the fluid."""
        behind = [minute for minute, waiting in enumerate(self._backlog) if waiting > 0]
        first = behind[-1] + 1 if behind else 0
        return first * STEP_S if first < len(self._backlog) else None

    def balance(self, after_s: float) -> float:
        """Arrivals minus answers per second while everybody is busy."""
        return self._faced.arrivals_at(after_s) * self._factor - self._rate

    def settled(self, after_s: float) -> Performance:
        """What the queue settles at under the load of that moment."""
        arrivals = self._faced.arrivals_at(after_s) * self._factor
        if arrivals not in self._settled:
            self._settled[arrivals] = self._settle(arrivals)
        return self._settled[arrivals]

    def at(self, after_s: float) -> Moment:
        """The queue at that moment: the backlog decides while it is longer than the queue that is usual then."""
        settled, waiting = self.settled(after_s), self._backlog[int(after_s / STEP_S)]
        if not self._leave and (settled.mean_queue is None or settled.mean_queue > self._by_chance(after_s)):
            return self._unsettled(settled, waiting, after_s)
        if settled.mean_queue is not None and waiting > settled.mean_queue and waiting >= 1:
            return self._behind(waiting)
        lost = settled.p_abandon if self._leave else None
        return Moment(settled.service_level or 0.0, settled.mean_wait_s or 0.0, lost, settled.mean_queue or 0.0)

    def _settle(self, arrivals: float) -> Performance:
        handling_s, patience_s = self._faced.handling_s, self._faced.patience_s
        if patience_s:
            return erlang_a(arrivals, handling_s, patience_s, self._servers, self._target_s)
        return erlang_c(arrivals, handling_s, self._servers, self._target_s) if arrivals else IDLE

    def _followed(self, waiting: float) -> Iterator[float]:
        """The backlog at each minute of the hour."""
        for minute in range(int(HOUR_S / STEP_S) + 1):
            yield waiting
            balance = self.balance(minute * STEP_S)
            if self._leave:
                level = balance / self._leave
                waiting = max(0.0, level + (waiting - level) * exp(-self._leave * STEP_S))
            else:
                waiting = max(0.0, waiting + balance * STEP_S)

    def _unsettled(self, settled: Performance, waiting: float, after_s: float) -> Moment:
        """Nobody hangs up, and the load is so near to the agents that nothing settles within the time.

        The queue is then a Brownian motion that cannot fall below nothing; its distribution after J. M. Harrison,
        "Brownian Motion and Stochastic Flow Systems" (1985), section 3.6.
        """
        if not self._rate:
            return Moment(0.0, HOUR_S, None, waiting)
        begins, drift = self._backlog[0], sum(self.balance(at) for at in (0.0, after_s)) / 2
        variance = self._faced.arrivals_at(after_s) * self._factor + self._rate
        in_time, scale = self._target_s * self._rate, sqrt(variance * after_s)  # so many are answered within the target
        below = _normal((in_time - begins - drift * after_s) / scale)
        mirrored = _normal((-in_time - begins - drift * after_s) / scale)
        level = below - (exp(min(700.0, 2 * drift * in_time / variance)) * mirrored if mirrored else 0.0)
        waiting = max(waiting, min(self._by_chance(after_s), settled.mean_queue or inf))
        return Moment(min(1.0, max(0.0, level)), waiting / self._rate, None, waiting)

    def _by_chance(self, after_s: float) -> float:
        """How far chance alone lets a fully loaded queue grow: the mean of |Brownian motion| after that time."""
        arrivals = self._faced.arrivals_at(after_s) * self._factor
        return sqrt(2 / pi * (arrivals + self._rate) * after_s)

    def _behind(self, waiting: float) -> Moment:
        """Who joins behind so many: all of them must be answered, or have left, first."""
        wait_s = HOUR_S if not self._rate else waiting / self._rate
        if self._leave and self._rate:
            wait_s = log1p(waiting * self._leave / self._rate) / self._leave
        stayed = exp(-self._leave * min(wait_s, self._target_s))
        in_time = 1 - upper_share(waiting + 1, (waiting + 1) * self._target_s / max(wait_s, 1e-9))
        return Moment(in_time * stayed, wait_s, -expm1(-self._leave * wait_s) if self._leave else None, waiting)


def _normal(deviations: float) -> float:
    """The share of a normal distribution below so many standard deviations."""
    return erfc(-deviations / sqrt(2)) / 2
