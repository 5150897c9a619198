"""What a draft does to every queue it touches, donor and receiver: on the live floor now, and in the plan of the day.

Both are expectations, named by their model. The live one counts agents and contacts of this moment and looks 15, 30
and 60 minutes ahead (`resources.staffing.what_if`); the plan takes each quarter of an hour as settled under the
contacts forecast (Erlang A where the callers' patience is known, else Erlang C, which then rather fears too much).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import isnan
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from resources.changes.staffed import Staffing
from resources.day import INTERVAL_S
from resources.floor import Floor, QueueFigures
from resources.staffing import erlang_a, erlang_c, service_level
from resources.staffing.demand import patience
from resources.staffing.need import DayNeed, QueueNeed
from resources.staffing.quadrature import Numbers
from resources.staffing.serving import serving
from resources.staffing.what_if import Band, Effect, Model, effects

TOUCHED = 0.05  # agents: less than 45 seconds of one in a quarter of an hour changes nothing
SHORT = -0.5  # a gap that somebody would act upon
_HOUR = 5  # quarters that the next hour touches


class Quarter(NamedTuple):
    """A queue in one quarter of an hour with some staffing. Ratios 0..1 of the contacts expected, waits in seconds.

    `service_level` is a band over the forecast's: the likely contacts, and those that are rarely more or fewer.
    """

    agents: float  # on contacts; one who is there for five of the 15 minutes counts a third
    gap: float  # agents minus the likely need
    service_level: Band
    wait_s: float | None  # of all who arrive; None: it grows as long as this lasts
    abandoned: float | None  # None: nothing is known of the callers' patience
    occupancy: float | None  # None without agents


@dataclass(frozen=True, slots=True)
class QueueEffect:
    """One queue under a draft: quarter by quarter of its time, before and after, and what the live floor says.

    `short_from` is when this queue would first miss agents by the draft's doing, from now to the end of the day: until
    then a donor can spare its people; None: as long as the draft lasts. `live` is None where the draft changes nothing
    within the hour, and has no outlook where too little was counted; its `spare_s` is the same question asked of the
    live floor.
    """

    queue: str
    goal: float
    contacts: tuple[float, ...]
    before: tuple[Quarter, ...]
    after: tuple[Quarter, ...]
    short_from: datetime | None
    model: Model
    live: Effect | None = None

    @property
    def change(self) -> float:
        """Agents more or fewer in the mean of the draft's time."""
        return _mean([late.agents - early.agents for early, late in zip(self.before, self.after, strict=True)])

    @property
    def gap(self) -> float:
        """Staffed minus need at its worst, as it is."""
        return min(quarter.gap for quarter in self.before)

    @property
    def gap_after(self) -> float:
        """The same with the draft."""
        return min(quarter.gap for quarter in self.after)

    @property
    def level(self) -> float | None:
        """The service level of all contacts of the time together, as it is; None if none are expected."""
        return self._level(self.before)

    @property
    def level_after(self) -> float | None:
        """The same with the draft."""
        return self._level(self.after)

    @property
    def falls_below_goal(self) -> bool:
        """Whether it would meet its goal and does not with the draft."""
        early, late = self.level, self.level_after
        return early is not None and late is not None and late < self.goal <= early

    def _level(self, quarters: Sequence[Quarter]) -> float | None:
        whole = sum(self.contacts)
        answered = (count * one.service_level.likely for count, one in zip(self.contacts, quarters, strict=True))
        return sum(answered) / whole if whole else None


@dataclass(frozen=True, slots=True)
class DraftEffect:
    """The quarters from `start` to `end` in which a draft changes something, and its queues: who gains most first."""

    start: datetime
    end: datetime
    queues: tuple[QueueEffect, ...]


def draft_effect(
    need: DayNeed, floor: Floor, queues: Sequence[str], before: Staffing, after: Staffing
) -> DraftEffect | None:
    """The effect from now (the floor's) to the end of the day; None if the draft changes nothing by then.

    The quarter that runs is left out where there are others: what is short in it now is short with any draft.
    `before` and `after` are agents by queue, in the order of `queues`, and interval of the need's day (see
    `staffed_after`). Queues of which no need or no floor is known are left out.
    """
    day = need.day
    if floor.at >= day.end:
        return None
    first = day.interval(floor.at)
    changes = after - before
    changes[:, :first] = 0.0
    changes[[name not in need.queues or name not in floor.queues for name in queues]] = 0.0
    touched = np.abs(changes) >= TOUCHED
    rows, times = np.flatnonzero(touched.any(axis=1)), np.flatnonzero(touched.any(axis=0))
    if not rows.size:
        return None
    runs = int(times[0] == first and times.size > 1 and floor.at > day.begins(first).timestamp())
    span = slice(int(times[0]) + runs, int(times[-1]) + 1)
    chosen = [queues[row] for row in rows.tolist()]
    needs, figures = [need.queues[name] for name in chosen], [floor.queues[name] for name in chosen]
    quarters = _quarters(needs, figures, span, np.stack([before[rows], after[rows]])[:, :, span])
    live = _live(floor, chosen, changes[rows, first : first + _HOUR])
    told = [
        QueueEffect(
            queue=one.queue,
            goal=queue.goal,
            contacts=one.contacts[span],
            before=early,
            after=late,
            short_from=_short_from(need, one, changes[row], after[row]),
            model=Model.ERLANG_C if patience(queue) is None else Model.ERLANG_A,
            live=live.get(one.queue),
        )
        for row, one, queue, early, late in zip(rows, needs, figures, *quarters, strict=True)
    ]
    return DraftEffect(
        day.begins(span.start), day.begins(span.stop), tuple(sorted(told, key=lambda one: (-one.change, one.queue)))
    )


def _live(floor: Floor, queues: Sequence[str], changes: Staffing) -> Mapping[str, Effect]:
    """What the live floor says of the most that changes within the hour, as if it did now."""
    most = np.take_along_axis(changes, np.abs(changes).argmax(axis=1)[:, np.newaxis], axis=1)[:, 0]
    counts = {queue: round(change) for queue, change in zip(queues, most.tolist(), strict=True) if round(change)}
    return {one.queue: one for one in effects(floor, counts, serving(floor))}


def _short_from(need: DayNeed, queue: QueueNeed, change: Numbers, after: Numbers) -> datetime | None:
    missed = (change <= -TOUCHED) & (after - np.array(queue.likely) <= SHORT)
    return need.day.begins(int(missed.argmax())) if missed.any() else None


def _quarters(
    needs: Sequence[QueueNeed], figures: Sequence[QueueFigures], span: slice, agents: Numbers
) -> list[list[tuple[Quarter, ...]]]:
    """The quarters of each queue, before and after; `agents` by staffing, queue and quarter."""
    loads = np.array([[one.contacts_low[span], one.contacts[span], one.contacts_high[span]] for one in needs])
    aht_s = np.array([one.aht_s[span] for one in needs])
    known = [patience(queue) for queue in figures]
    cells = _Cells(
        arrivals_per_s=loads.transpose(1, 0, 2) / INTERVAL_S,
        handling_s=np.where(aht_s > 0, aht_s, 1.0),  # no time is known only where no contact is
        servers=np.maximum(agents, 0.0) * np.array([[queue.contacts_at_once] for queue in figures]),
        target_s=np.array([[queue.target_s] for queue in figures]),
        patience_s=np.array([[one or np.inf] for one in known]),
    )
    gaps = (agents - np.array([one.likely[span] for one in needs])).tolist()
    found = _settled(cells)
    return [
        [
            tuple(map(_quarter, staffing[row], gap[row], *(figure[place][row] for figure in found)))
            for row in range(len(needs))
        ]
        for place, (staffing, gap) in enumerate(zip(agents.tolist(), gaps, strict=True))
    ]


def _quarter(agents: float, gap: float, low: float, likely: float, high: float, *rest: float) -> Quarter:
    wait_s, abandoned, occupancy = (None if isnan(figure) else figure for figure in rest)
    return Quarter(agents, gap, Band(*sorted((low, likely, high))), wait_s, abandoned, occupancy)


class _Cells(NamedTuple):
    """Arrivals by load (low, likely, high), queue and quarter; servers by staffing, queue and quarter."""

    arrivals_per_s: Numbers
    handling_s: Numbers
    servers: Numbers
    target_s: Numbers
    patience_s: Numbers  # infinite where it is not known

    def of(self, queues: NDArray[np.bool_]) -> "_Cells":
        """Those of some queues."""
        arrivals, handling, servers, target, patience_s = self
        return _Cells(arrivals[:, queues], handling[queues], servers[:, queues], target[queues], patience_s[queues])


def _settled(cells: _Cells) -> list[list[list[list[float]]]]:
    """Service level under the three loads, mean wait, abandoned, occupancy; each by staffing, queue and quarter."""
    found = np.full((6, *cells.servers.shape), np.nan)
    impatient = np.isfinite(cells.patience_s[:, 0])
    for queues in (impatient, ~impatient):
        if not queues.any():
            continue
        arrivals, handling, servers, target, patience_s = cells.of(queues)
        others = arrivals[[0, 2], np.newaxis]
        if queues is impatient:
            likely = erlang_a(arrivals[1], handling, patience_s, servers, target)
            levels = service_level(others, handling, patience_s, servers, target)
            lost = likely.p_abandon
        else:
            likely = erlang_c(arrivals[1], handling, servers, target)
            levels = erlang_c(others, handling, servers, target).service_level
            lost = np.full_like(likely.p_wait, np.nan)
        found[:, :, queues] = (
            levels[0], likely.service_level, levels[1], likely.mean_wait_s, lost, likely.occupancy
        )  # fmt: skip
    return [figure.tolist() for figure in found]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
