"""What an outage keeps from its queues while it lasts, the wave that is to follow, and what followed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from resources.day import INTERVAL_S, Day
from resources.forecast.rebound import Lost, Rebound, Redial, lost, rebound
from resources.measures.history import History
from resources.measures.sample import SLOT_S

BEFORE_S = 3600.0  # before an outage: how many gave up as a rule
TOLD = 8  # intervals after the return that are told, and compared with what came: two hours
FEWEST_S = 60.0  # of an outage on record, below which it tells nothing of it
SURE = 2.0  # standard deviations beyond which fewer contacts than expected are missing, not chance
HEARD = 0.5  # of an interval that must be on record for its contacts to be counted

Line = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Outage:
    """An outage of some queues, epoch seconds: `began`, `back` since when it works again (None: it lasts), `stated`
    when somebody says it will. `records` reach from an hour before it to now, or to two hours after the return.

    `lost`: as it was put on record when the service returned; empty: not yet.
    """

    key: str
    began: float
    back: float | None
    stated: float | None
    records: Mapping[str, History]
    redial: Redial = field(default_factory=Redial)
    lost: Mapping[str, Lost] = field(default_factory=dict)

    def returns(self, now: float) -> float:
        """When the service is back, or is taken to be: as stated, else now."""
        return self.back if self.back is not None else max(now, self.stated or now)


@dataclass(frozen=True, slots=True, eq=False)
class Due:
    """A queue's contacts by interval of `day`, as they were expected when the outage began; `spread` is the share by
    which that level was unsure."""

    day: Day
    line: Line
    spread: float

    def between(self, since: float, until: float) -> float:
        """Contacts expected between two moments of the day."""
        return float((self.line * _share(self.day, since, until)).sum())


@dataclass(frozen=True, slots=True, eq=False)
class Wave:
    """What an outage means for one queue. `sofar` is lost until now, `rebound` what follows if the service is back
    when it `returns`; `unrecorded` is the share of the outage of which nothing is on record, and which is taken to
    have lost as much as the rest; without any record, to have lost everything.

    `usual` and `agents` reach the queue's goal without and with the wave in the first intervals of 15 minutes after
    the return; `on_top` is what came beyond expectation in those that are over. `if_now` is the wave if the service
    came back before it is stated to.
    """

    rebound: Rebound
    sofar: Lost
    unrecorded: float = 0.0
    usual: tuple[int, ...] = ()
    agents: tuple[int, ...] = ()
    on_top: tuple[float, ...] = ()
    if_now: Rebound | None = None


def apart(outages: Iterable[Outage]) -> list[Outage]:
    """Those of one queue that do not overlap, so that no contact is lost twice: of several the one that began first."""
    found: list[Outage] = []
    for one in sorted(outages, key=lambda one: one.began):
        if not found or (found[-1].back is not None and found[-1].back <= one.began):
            found.append(one)
    return found


def wave(outage: Outage, queue: str, due: Due, now: float) -> Wave:
    """The wave of one queue as it is to be expected at `now` (epoch seconds).

    While the service is away, what will be lost until it `returns` is in it: at the rate at which it was lost so far.
    """
    record = outage.records[queue]
    until = now if outage.back is None else outage.back
    sofar, unrecorded = deferred(record, due, outage.began, until)
    whole = outage.lost.get(queue) or sofar
    returns = outage.returns(now)
    at_once = rebound(queue, datetime.fromtimestamp(until, UTC), whole, outage.redial) if returns > until else None
    if returns > until and (before := due.between(outage.began, until)) > 0:
        whole = _times(whole, 1 + due.between(until, returns) / before)
    found = rebound(queue, datetime.fromtimestamp(returns, UTC), whole, outage.redial)
    on_top = () if outage.back is None else on_top_of(record, due, outage.back, now)
    return Wave(found, sofar, unrecorded, on_top=on_top, if_now=at_once)


def deferred(record: History, due: Due, began: float, until: float) -> tuple[Lost, float]:
    """What a queue lost between two moments, and the share of that time of which nothing is on record."""
    inside = _within(record, max(began, due.day.start), until)
    expected = due.between(began, until)
    heard = _expected(record, due, inside)
    unrecorded = min(1.0, max(0.0, 1 - heard / expected)) if expected > 0 else 0.0
    if inside.sum() * SLOT_S < FEWEST_S or heard <= 0:
        return Lost(missing=expected), unrecorded
    offered, abandoned = _sum(record, "offered", inside), _sum(record, "abandoned", inside)
    before = _within(record, began - BEFORE_S, began)
    came = _sum(record, "offered", before)
    found = lost([heard], [offered], [abandoned], 0.0, _sum(record, "abandoned", before) / came if came > 0 else 0.0)
    sure = found.missing > SURE * sqrt(heard + (due.spread * heard) ** 2)
    grave = found.abandoned > SURE * sqrt(max(abandoned, 1.0))
    certain = Lost(0.0, found.abandoned if grave else 0.0, found.missing if sure else 0.0)
    return _times(certain, expected / heard), unrecorded


def on_top_of(record: History, due: Due, back: float, now: float) -> tuple[float, ...]:
    """What came beyond expectation in each whole interval of 15 minutes since the return, two hours at most; it ends
    before the first of which too little is on record."""
    found: list[float] = []
    for number in range(TOLD):
        begin = back + number * INTERVAL_S
        inside = _within(record, begin, begin + INTERVAL_S)
        if begin + INTERVAL_S > now or inside.sum() * SLOT_S < HEARD * INTERVAL_S:
            break
        heard = _expected(record, due, inside)
        whole = due.between(begin, begin + INTERVAL_S)
        found.append((_sum(record, "offered", inside) - heard) * (whole / heard if heard > 0 else 1.0))
    return tuple(found)


def on_day(found: Rebound, day: Day) -> tuple[Line, Line, Line]:
    """A wave as (low, likely, high) by interval of a day."""
    shares = np.zeros((len(found.extra), day.intervals))
    back = found.begins.timestamp()
    for number in range(len(found.extra)):
        begin = back + number * INTERVAL_S
        shares[number] = _share(day, begin, begin + INTERVAL_S)
    low, likely, high = (np.asarray(line) @ shares for line in (found.low, found.extra, found.high))
    return low, likely, high


def hidden(came: Line, order: list[int], outage: Outage, found: Wave, when: tuple[Day, float]) -> Line:
    """What came of a day, without what would mislead its forecast: nothing is known of the quarters of the outage, and
    those of the wave are known without it. `came` and the answer are by quarter of the clock on the wall; `when` is the
    day, and now."""
    day, now = when
    line = came.copy()
    until = now if outage.back is None else outage.back
    out = _share(day, outage.began, until) > 0
    line[[place for place, hit in zip(order, out, strict=True) if hit]] = np.nan
    if outage.back is not None:
        for place, extra in zip(order, on_day(found.rebound, day)[1], strict=True):
            line[place] = np.maximum(line[place] - extra, 0.0)
    return line


def _share(day: Day, since: float, until: float) -> Line:
    """Which share of each interval of a day lies between two moments."""
    starts = day.start + np.arange(day.intervals, dtype=np.float64) * INTERVAL_S
    overlap: Line = np.minimum(starts + INTERVAL_S, until) - np.maximum(starts, since)
    return np.maximum(overlap, 0.0) / INTERVAL_S


def _within(record: History, since: float, until: float) -> NDArray[np.bool_]:
    """The measured slots that lie between two moments."""
    return record.measured & (record.times >= since) & (record.times + SLOT_S <= until)


def _sum(record: History, name: str, inside: NDArray[np.bool_]) -> float:
    return float(np.nansum(record.figure(name)[inside]))


def _expected(record: History, due: Due, inside: NDArray[np.bool_]) -> float:
    """What was due in those slots."""
    place = ((record.times[inside] - due.day.start) // INTERVAL_S).astype(np.intp)
    known = place[(place >= 0) & (place < len(due.line))]
    return float(due.line[known].sum()) * SLOT_S / INTERVAL_S


def _times(some: Lost, factor: float) -> Lost:
    return Lost(some.blocked * factor, some.abandoned * factor, some.missing * factor)
