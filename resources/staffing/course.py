"""One queue over the next hour under one load and a number of agents.

A backlog is followed as a fluid (Newell, "Applications of Queueing Theory", 1982): arrivals minus answers minus those
who lose patience. Once it is worked off, the queue is taken to behave as the Erlang model says it settles.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import erfc, exp, expm1, inf, isnan, log1p, pi, sqrt
from typing import NamedTuple

import numpy as np

from resources.floor import QueueFigures
from resources.staffing.demand import Demand
from resources.staffing.erlang_a import erlang_a
from resources.staffing.erlang_b import poisson_share
from resources.staffing.erlang_c import erlang_c

STEP_S = 60.0
HOUR_S = 3600.0
MOMENTS_S = (0.0, 900.0, 1800.0, 3600.0)


class Moment(NamedTuple):
    """Ratios 0..1 of those who arrive then, `wait_s` in seconds, `waiting` as a count."""

    service_level: float
    wait_s: float
    abandoned: float | None
    waiting: float


class Settled(NamedTuple):
    """What the queue settles at under a load; NaN of what never settles, `p_abandon` None where nobody hangs up."""

    service_level: float
    mean_wait_s: float
    p_abandon: float | None
    occupancy: float
    mean_queue: float


class Asked(NamedTuple):
    """A queue with `agents` under `factor` times the load of `faced`."""

    queue: QueueFigures
    faced: Demand
    agents: int
    factor: float

    @property
    def servers(self) -> int:
        """Contacts that can be served at the same time."""
        return self.agents * self.queue.contacts_at_once

    def arrivals_at(self, after_s: float) -> float:
        return self.faced.arrivals_at(after_s) * self.factor


def courses(asked: Sequence[Asked]) -> "list[Course]":
    """The courses of all that is asked; what they settle at is worked out together."""
    settled = _settled([(one, one.arrivals_at(at)) for one in asked for at in MOMENTS_S])
    step = len(MOMENTS_S)
    return [
        Course(one, dict(zip(MOMENTS_S, settled[step * place : step * (place + 1)], strict=True)))
        for place, one in enumerate(asked)
    ]


def _settled(loads: Sequence[tuple[Asked, float]]) -> list[Settled]:
    """By Erlang A where the patience is known, else by Erlang C."""
    found: list[Settled | None] = [None] * len(loads)
    for impatient in (True, False):
        places = [place for place, (one, _) in enumerate(loads) if bool(one.faced.patience_s) is impatient]
        if not places:
            continue
        figures = np.array(
            [
                (rate, one.faced.handling_s, one.faced.patience_s or 0.0, one.servers, one.queue.target_s)
                for one, rate in (loads[place] for place in places)
            ]
        ).T
        rates, handling_s, patience_s, servers, target_s = figures
        if impatient:
            seen = erlang_a(rates, handling_s, patience_s, servers, target_s)
        else:
            seen = erlang_c(rates, handling_s, servers, target_s)
        busy = np.nan_to_num(seen.occupancy, nan=1.0)  # where there are no agents, none is free
        lost = seen.p_abandon.tolist() if impatient else [None] * len(places)
        rows = zip(
            seen.service_level.tolist(),
            seen.mean_wait_s.tolist(),
            lost,
            busy.tolist(),
            seen.mean_queue.tolist(),
            strict=True,
        )
        for place, row in zip(places, rows, strict=True):
            found[place] = Settled(*row)
    return [one for one in found if one is not None]


class Course:
    """The backlog minute by minute, and what the queue settles at by then."""

    def __init__(self, asked: Asked, settled: Mapping[float, Settled]) -> None:
        self._asked, self._settled, faced = asked, settled, asked.faced
        self._rate = asked.servers / faced.handling_s  # of answers while everybody is busy
        self._leave = 1 / faced.patience_s if faced.patience_s else 0.0
        self._backlog = list(self._followed(float(asked.queue.waiting)))

    @property
    def clears_s(self) -> float | None:
        """From when on nobody waits, in the fluid."""
        behind = [minute for minute, waiting in enumerate(self._backlog) if waiting > 0]
        first = behind[-1] + 1 if behind else 0
        return first * STEP_S if first < len(self._backlog) else None

    def balance(self, after_s: float) -> float:
        """Arrivals minus answers per second while everybody is busy."""
        return self._asked.arrivals_at(after_s) - self._rate

    @property
    def occupancy(self) -> float:
        """What it settles at under the load of now."""
        return self._settled[0.0].occupancy

    def at(self, after_s: float) -> Moment:
        """The queue at one of the moments: the backlog decides while it is longer than the queue that is usual then."""
        settled, waiting = self._settled[after_s], self._backlog[int(after_s / STEP_S)]
        if not self._leave and (isnan(settled.mean_queue) or settled.mean_queue > self._by_chance(after_s)):
            return self._unsettled(settled, waiting, after_s)
        if waiting > settled.mean_queue and waiting >= 1:
            return self._behind(waiting)
        return Moment(settled.service_level, settled.mean_wait_s, settled.p_abandon, settled.mean_queue)

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

    def _unsettled(self, settled: Settled, waiting: float, after_s: float) -> Moment:
        """Nobody hangs up, and the load is so near to the agents that nothing settles within the time.

        The queue is then a Brownian motion that cannot fall below nothing; its distribution after J. M. Harrison,
        "Brownian Motion and Stochastic Flow Systems" (1985), section 3.6.
        """
        if not self._rate:
            return Moment(0.0, HOUR_S, None, waiting)
        begins, drift = self._backlog[0], sum(self.balance(at) for at in (0.0, after_s)) / 2
        variance = self._asked.arrivals_at(after_s) + self._rate
        in_time, scale = (
            self._asked.queue.target_s * self._rate,
            sqrt(variance * after_s),
        )  # so many are answered within the target
        below = _normal((in_time - begins - drift * after_s) / scale)
        mirrored = _normal((-in_time - begins - drift * after_s) / scale)
        level = below - (exp(min(700.0, 2 * drift * in_time / variance)) * mirrored if mirrored else 0.0)
        waiting = max(waiting, min(self._by_chance(after_s), inf if isnan(settled.mean_queue) else settled.mean_queue))
        return Moment(min(1.0, max(0.0, level)), waiting / self._rate, None, waiting)

    def _by_chance(self, after_s: float) -> float:
        """How far chance alone lets a fully loaded queue grow: the mean of |Brownian motion| after that time."""
        arrivals = self._asked.arrivals_at(after_s)
        return sqrt(2 / pi * (arrivals + self._rate) * after_s)

    def _behind(self, waiting: float) -> Moment:
        """Who joins behind so many: all of them must be answered, or have left, first."""
        wait_s = HOUR_S if not self._rate else waiting / self._rate
        if self._leave and self._rate:
            wait_s = log1p(waiting * self._leave / self._rate) / self._leave
        stayed = exp(-self._leave * min(wait_s, self._asked.queue.target_s))
        in_time = 1 - poisson_share(waiting, (waiting + 1) * self._asked.queue.target_s / max(wait_s, 1e-9))
        return Moment(in_time * stayed, wait_s, -expm1(-self._leave * wait_s) if self._leave else None, waiting)


def _normal(deviations: float) -> float:
    """The share of a normal distribution below so many standard deviations."""
    return erfc(-deviations / sqrt(2)) / 2
