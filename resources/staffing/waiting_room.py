"""Queues with a limited number of lines, M/M/n/K and M/M/n/K+M, summed over their states.

With j waiting, the next contact leaves at the rate (n + j·s) ÷ AHT, s = AHT ÷ mean patience (0: nobody hangs up); the
states' shares follow from the balance of births and deaths. Who joins with q ahead is offered an agent after q + 1
departures at the rates n, n + s … n + q·s, and is answered if the patience lasts so long: W. Whitt, "Engineering
Solution of a Basic Call-Center Model" (Management Science 51, 2005). The time until then is −ln of a beta variable of
parameters n/s and q + 1, whose distribution is a sum of negative binomial terms (all positive, so no digit is lost).
"""

from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from resources.staffing.erlang_b import log_inverse
from resources.staffing.performance import Performance, check, check_handling
from resources.staffing.quadrature import Numbers

MOST_STATES = 1_000_000
BLOCK = 100_000  # states of several cells that are summed together
_NEVER = 1e-200


@dataclass(frozen=True)
class Room:
    """The states of queues, one a column; `places` may wait, `leave` is AHT ÷ patience. Times in handling times.

    Means and variances are of one contact; `…_in_time` are shares of those they name.
    """

    load: Numbers
    agents: Numbers
    leave: Numbers
    places: Numbers
    target: Numbers

    @cached_property
    def _ahead(self) -> Numbers:
        return np.arange(1.0, self.places.max(initial=0) + 1)[:, np.newaxis]

    @cached_property
    def _pace(self) -> Numbers:
        """Departures per handling time while so many wait."""
        return np.maximum(self.agents + self._ahead * self.leave, _NEVER)

    @cached_property
    def _shares(self) -> tuple[Numbers, Numbers]:
        """The share of time in which somebody is free; and in which 0, 1, 2 … wait (by row)."""
        steps = np.log(self.load) - np.log(self._pace)
        steps[self._ahead > self.places] = -np.inf
        weights = np.vstack((np.zeros_like(self.load), np.cumsum(steps, axis=0)))
        inverse = log_inverse(self.load, self.agents)
        with np.errstate(divide="ignore"):
            free = inverse + np.log(-np.expm1(-inverse))  # ln(1/B − 1): all states below against "all are busy"
        top = np.maximum(weights.max(axis=0), free)
        shares, idle = np.exp(weights - top), np.exp(free - top)
        whole = idle + shares.sum(axis=0)
        return idle / whole, shares / whole

    @property
    def idle(self) -> Numbers:
        """The share of time in which an agent is free."""
        return self._shares[0]

    @property
    def waiting(self) -> Numbers:
        """The shares of time in which 0, 1, 2 … wait and no agent is free, by row."""
        return self._shares[1]

    @cached_property
    def joined(self) -> Numbers:
        """The share of arrivals who wait behind 0, 1, 2 … others."""
        return np.where(self._ahead <= self.places, self.waiting[:-1], 0.0)

    @cached_property
    def _answered(self) -> Numbers:
        return self.joined * self.agents / self._pace

    @cached_property
    def _wait(self) -> Numbers:
        """Mean wait of those who are answered, by how many were ahead."""
        return np.cumsum(1 / self._pace, axis=0)

    @property
    def p_block(self) -> Numbers:
        return np.asarray(np.take_along_axis(self.waiting, self.places.astype(int)[np.newaxis], axis=0)[0])

    @property
    def mean_queue(self) -> Numbers:
        return np.asarray((self._ahead * self.waiting[1:]).sum(axis=0))

    @property
    def var_queue(self) -> Numbers:
        return np.asarray((self._ahead**2 * self.waiting[1:]).sum(axis=0) - self.mean_queue**2)

    @property
    def p_abandon(self) -> Numbers:
        return np.asarray(self.leave * self.mean_queue / self.load)

    @property
    def mean_in_system(self) -> Numbers:
        return self.mean_queue + self.load * self.p_answered

    @property
    def p_answered(self) -> Numbers:
        return np.asarray(self.idle + self._answered.sum(axis=0))

    @property
    def wait_of_answered(self) -> Numbers:
        """Mean wait of the answered, those who do not wait among them."""
        return np.asarray((self._answered * self._wait).sum(axis=0)) / self.p_answered

    @property
    def var_wait_of_answered(self) -> Numbers:
        return self._squared_of_answered / self.p_answered - self.wait_of_answered**2

    @property
    def wait_of_abandoned(self) -> Numbers:
        """Mean wait until they hang up: at any of the departures ahead with the chance leave ÷ pace at the outset."""
        until = np.cumsum(self._ahead / self._pace, axis=0) * self.leave / self._pace
        return np.asarray((self.joined * until).sum(axis=0)) / self.p_abandon

    @property
    def var_wait_of_abandoned(self) -> Numbers:
        stayed = self._answered * (1 + self.leave * self._wait)
        squared = 2 / self.leave**2 * (self.joined - stayed).sum(axis=0) - self._squared_of_answered
        return np.asarray(squared / self.p_abandon - self.wait_of_abandoned**2)

    @property
    def answered_in_time(self) -> Numbers:
        """Answered within the target ÷ all arrivals."""
        return np.asarray(self.idle + (self._answered * (1 - self._late(1))).sum(axis=0))

    @property
    def offered_in_time(self) -> Numbers:
        """Answered within the target, or would have been if they had not hung up, ÷ all arrivals."""
        return np.asarray(self.idle + (self.joined * (1 - self._late(0))).sum(axis=0))

    @property
    def abandoned_in_time(self) -> Numbers:
        """Hung up within the target ÷ all arrivals."""
        left = 1 - np.exp(-self.leave * self.target) * self._late(0)
        return np.asarray((self.joined * left - self._answered * (1 - self._late(1))).sum(axis=0))

    @property
    def _squared_of_answered(self) -> Numbers:
        squares = self._wait**2 + np.cumsum(1 / self._pace**2, axis=0)
        return np.asarray((self._answered * squares).sum(axis=0))

    def _late(self, stays: int) -> Numbers:
        """The share that is not yet offered an agent at the target; with `stays` 1 of those who do not hang up."""
        leave, ahead = self.leave, self._ahead[:-1]
        with np.errstate(divide="ignore", invalid="ignore"):
            spent = np.where(leave > 0, -np.expm1(-leave * self.target) / leave, self.target)
            terms = np.log(self.agents + (ahead - 1 + stays) * leave) + np.log(spent) - np.log(ahead)
        first = -(self.agents + stays * leave) * self.target
        logs = first + np.vstack((np.zeros_like(first), terms.cumsum(axis=0)))
        return np.asarray(np.minimum(1.0, np.exp(logs).cumsum(axis=0)))


def waiting_room(
    arrivals_per_s: ArrayLike,
    handling_s: ArrayLike,
    agents: ArrayLike,
    target_s: ArrayLike,
    *,
    lines: ArrayLike,
    patience_s: ArrayLike = np.inf,
) -> Performance:
    """Queues of `agents` with at most `lines` contacts in them (those being served included), by cell.

    Nobody hangs up where the mean patience is infinite. Raises ValueError for a negative figure, for fewer lines than
    agents, and where more than 1,000,000 states would count.
    """
    given = (arrivals_per_s, handling_s, agents, target_s, lines, patience_s)
    cells = np.broadcast_arrays(*(np.asarray(figure, dtype=np.float64) for figure in given))
    found = np.full((len(fields(Performance)), cells[0].size), np.nan)
    flat = [cell.reshape(-1) for cell in cells]
    for chosen, room in rooms(flat):
        found[:, chosen] = astuple(figures(room, flat[1][chosen]))
    return Performance(*(line.reshape(cells[0].shape)[()] for line in found))


def rooms(cells: Sequence[Numbers]) -> Iterator[tuple[NDArray[np.intp], Room]]:
    """The states of flat cells, those with about as many together, with the cells' numbers.

    A cell is what `waiting_room` takes, in its order: arrivals, handling time, agents, target, lines, patience.
    """
    arrivals_per_s, handling_s, agents, target_s, lines, patience_s = cells
    check(arrivals_per_s=arrivals_per_s, agents=agents, target_s=target_s)
    check_handling(handling_s)
    if (lines < agents).any() or not (patience_s > 0).all():
        raise ValueError("fewer lines than agents, or no patience")
    load, leave = np.maximum(arrivals_per_s * handling_s, _NEVER), handling_s / patience_s
    places = np.minimum(lines - agents, places_that_count(load, agents, leave))
    if places.max(initial=0) > MOST_STATES:
        raise ValueError("too many states to sum over")
    order, start = np.argsort(places, kind="stable"), 0
    while start < order.size:
        together = (places[order[start:]] + 2) * np.arange(1, order.size - start + 1)
        chosen = order[start : start + max(1, int(np.searchsorted(together, BLOCK, side="right")))]
        yield chosen, Room(*(each[chosen] for each in (load, agents, leave, places, target_s / handling_s)))
        start += chosen.size


def places_that_count(load: Numbers, agents: Numbers, leave: Numbers) -> Numbers:
    """Beyond so many waiting the states weigh nothing (e^−45 of the heaviest); infinite where all of them do."""
    with np.errstate(divide="ignore", invalid="ignore"):
        patient = np.where(load < agents, 45 / np.log(agents / load) + 2, np.inf)
        impatient = np.maximum(0.0, (load - agents) / leave) + 10 * np.sqrt(load / leave) + 60
    return np.asarray(np.ceil(np.where(leave > 0, impatient, patient)))


def figures(room: Room, handling_s: Numbers) -> Performance:
    """What the queues of a room settle at, by column; `handling_s` turns its times into seconds."""
    with np.errstate(divide="ignore", invalid="ignore"):
        let_in = 1 - room.p_block
        return Performance(
            p_wait=np.minimum(1.0, room.joined.sum(axis=0)),
            p_no_wait=room.idle,
            service_level=np.minimum(1.0, room.answered_in_time),
            mean_wait_s=room.mean_queue / room.load / let_in * handling_s,
            mean_wait_of_answered_s=room.wait_of_answered * handling_s,
            mean_wait_of_abandoned_s=room.wait_of_abandoned * handling_s,
            p_abandon=np.minimum(1.0, room.p_abandon),
            p_block=room.p_block,
            occupancy=np.minimum(1.0, room.load * room.p_answered / room.agents),
            mean_queue=room.mean_queue,
        )
