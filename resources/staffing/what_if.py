"""What more or fewer agents would do to a queue within the hour: a first estimate by Erlang A or C and by fluids.

Every agent is taken to serve one queue, see `resources/serving.py`; `resources/course.py` has the model.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from typing import NamedTuple

from resources.floor import Floor, QueueFigures
from resources.staffing.course import MOMENTS_S, STEP_S, Asked, Course, courses
from resources.staffing.demand import FOUR_OF_FIVE, Demand, demand

HORIZONS_S = MOMENTS_S[1:]
WINDOW_S, QUARTER_S = 1800.0, 900.0  # over which a service level is judged, and seen
TOGETHER = 2.0  # those who wait wait together; as `python -m tests.benchmarks what_if` finds it


class Model(StrEnum):
    """Which model an estimate was made with."""

    ERLANG_A = "erlang_a"
    ERLANG_C = "erlang_c"


class Band(NamedTuple):
    """The likely figure between the two that it has if the load is as low or as high as counting allows.

    Of a service level also what chance adds in a quarter of an hour.
    """

    low: float
    likely: float
    high: float


@dataclass(frozen=True, slots=True)
class Later:
    """A queue `after_s` seconds from now. Ratios 0..1 of those who arrive then, waits in seconds."""

    after_s: float
    service_level: Band
    wait_s: Band
    abandoned: Band | None  # None where nothing is known of the callers' patience
    waiting: Band


@dataclass(frozen=True, slots=True)
class Outlook:
    """A queue with a number of agents. `grows_per_min` is the balance of contacts while agents are all busy.

    `clears_s` is from when on a backlog is worked off; None: not within the hour.
    """

    agents: int
    occupancy: Band
    overloaded: bool  # as many contacts as the agents can handle, or more
    grows_per_min: float
    clears_s: float | None
    later: tuple[Later, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change of staffing does to one queue. Without an outlook too little was counted to estimate."""

    queue: str
    change: int
    before: Outlook | None
    after: Outlook | None
    model: Model | None
    spare_s: float | None  # how long its 30-minute service level holds the goal; None: for longer than the hour
    falls_below_goal: bool  # it would have met its goal and does not after the change


def effects(floor: Floor, changes: Mapping[str, int], staffed: Mapping[str, int]) -> tuple[Effect, ...]:
    """The effect on each queue of `floor` that `changes` names; `staffed` are the agents of each queue before."""
    queues = floor.queues
    asked = [(queues[name], staffed.get(name, 0), change) for name, change in changes.items() if name in queues]
    return _estimated(asked, floor.at)


def effect(queue: QueueFigures, agents: int, change: int, now: float) -> Effect:
    """The effect on `queue` at `now` (epoch seconds) of `change` agents more than `agents`, or fewer."""
    return _estimated([(queue, agents, change)], now)[0]


def _estimated(asked: Sequence[tuple[QueueFigures, int, int]], now: float) -> tuple[Effect, ...]:
    """The effect on each queue with so many agents of so many more, or fewer."""
    faced = [demand(queue, now) for queue, _, _ in asked]
    wanted = [
        (queue, load, staffing)
        for (queue, agents, change), load in zip(asked, faced, strict=True)
        if load is not None
        for staffing in (agents, max(0, agents + change))
    ]
    seen = iter(outlooks(wanted))
    return tuple(
        _effect(queue, change, load, next(seen), next(seen)) if load else Effect(queue.queue, change, *_UNKNOWN)
        for (queue, _, change), load in zip(asked, faced, strict=True)
    )


_UNKNOWN = (None, None, None, None, False)


def _effect(queue: QueueFigures, change: int, faced: Demand, before: Outlook, after: Outlook) -> Effect:
    falls = any(
        late.service_level.likely < queue.goal <= early.service_level.likely
        for early, late in zip(before.later, after.later, strict=True)
    )
    model = Model.ERLANG_C if faced.patience_s is None else Model.ERLANG_A
    return Effect(queue.queue, change, before, after, model, spare_s(queue, after), falls)


def outlooks(wanted: Sequence[tuple[QueueFigures, Demand, int]]) -> list[Outlook]:
    """How queues fare with so many agents under what they face."""
    factors = [(1 / faced.spread, 1.0, faced.spread) for _, faced, _ in wanted]
    asked = [Asked(*one, factor) for one, three in zip(wanted, factors, strict=True) for factor in three]
    found = courses(asked)
    return [
        _outlook(found[3 * place : 3 * place + 3], faced, agents) for place, (_, faced, agents) in enumerate(wanted)
    ]


def _outlook(found: Sequence[Course], faced: Demand, agents: int) -> Outlook:
    likely = found[1]
    return Outlook(
        agents=agents,
        occupancy=Band(*(course.occupancy for course in found)),
        overloaded=likely.balance(0.0) >= 0,
        grows_per_min=likely.balance(0.0) * STEP_S,
        clears_s=likely.clears_s,
        later=tuple(_later(found, after_s, faced.arrivals_at(after_s) * QUARTER_S) for after_s in HORIZONS_S),
    )


def spare_s(queue: QueueFigures, after: Outlook) -> float | None:
    """For how many seconds the service level of the last 30 minutes stays at the goal; None: for the whole hour.

    Each minute that passes replaces one of the last 30 by one as `after` foresees it.
    """
    now = queue.window.service_level
    if now is not None and now < queue.goal:
        return 0.0
    ahead = next((late for late in after.later if late.service_level.likely < queue.goal), None)
    if ahead is None:
        return None
    if now is None:
        return max(0.0, ahead.after_s - HORIZONS_S[0])
    share = (now - queue.goal) / (now - ahead.service_level.likely)
    return max(0.0, ahead.after_s - HORIZONS_S[0]) + share * WINDOW_S


def _later(found: Sequence[Course], after_s: float, contacts: float) -> Later:
    """All courses at one moment; `contacts` are those of a quarter of an hour then."""
    at = [course.at(after_s) for course in found]
    lost = [moment.abandoned for moment in at if moment.abandoned is not None]
    return Later(
        after_s=after_s,
        service_level=_seen(Band(*sorted(moment.service_level for moment in at)), contacts),
        wait_s=Band(*sorted(moment.wait_s for moment in at)),
        abandoned=Band(*sorted(lost)) if len(lost) == len(at) else None,
        waiting=Band(*sorted(moment.waiting for moment in at)),
    )


def _seen(level: Band, contacts: float) -> Band:
    """The range in which a quarter of an hour is seen: of so few contacts chance alone answers more or fewer in time.

    As for a share of independent ones (Wald), but with `TOGETHER` times their variance.
    """
    share = min(max(level.likely, 0.02), 0.98)
    chance = FOUR_OF_FIVE * sqrt(TOGETHER * share * (1 - share) / max(1.0, contacts))
    return Band(max(0.0, level.low - chance), level.likely, min(1.0, level.high + chance))
