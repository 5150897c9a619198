"""Takes the best of many candidates, again and again, until nothing more is gained."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

import numpy as np

from resources.changes.change import Change
from resources.levers.balance import Line
from resources.levers.proposal import Lever, Passed, PassedCode
from resources.levers.work import Work
from resources.limits.breach import Breach
from resources.limits.of_floors import floor_broken

NOTICEABLE = 5.0  # agent-minutes: less is not worth anybody's trouble


@dataclass(slots=True)
class Candidate:
    """Somebody and what they could do for a queue: `deltas` is options × intervals, `price` minutes an option."""

    who: str
    name: str
    queue: str
    options: list[Change]
    deltas: Line
    price: Line
    allowed: Line = field(init=False)  # 0, or minus infinity once a rule stands against the option
    breach: Breach | None = None

    def __post_init__(self) -> None:
        self.allowed = np.zeros(len(self.options))

    def best(self, work: Work) -> tuple[float, int]:
        """The score and number of the best option now."""
        scores = work.balance.gains(work.balance.row[self.queue], self.deltas) - self.price + self.allowed
        number = int(np.argmax(scores))
        return float(scores[number]), number


def take_best(work: Work, lever: Lever, candidates: Iterable[Candidate]) -> None:
    """Take candidates while they close something of the gap; note why each other was passed over.

    A gain never grows while others are taken, so that only the best is reckoned anew (lazy greedy).
    """
    every = [one for one in candidates if one.options]
    heap = [(-one.best(work)[0], one.who, number) for number, one in enumerate(every)]
    heapify(heap)
    while heap:
        _, _, number = heappop(heap)
        one = every[number]
        score, option = one.best(work)
        if score < NOTICEABLE:
            work.pass_over(_why(lever, one, score, work))
        elif heap and -score > heap[0][0]:
            heappush(heap, (-score, one.who, number))
        elif broken := _stands_against(work, one, option):
            one.breach = one.breach or broken[0]
            one.allowed[option] = -np.inf
            heappush(heap, (-one.best(work)[0], one.who, number))
        else:
            work.take(lever, one.options[option])


def _stands_against(work: Work, one: Candidate, option: int) -> tuple[Breach, ...]:
    """The rules that the option breaks; of a protected line also in the light of what others were asked to do."""
    broken = work.broken(one.options[option])
    if broken or one.queue not in work.ground.protected:
        return broken
    balance = work.balance
    row = balance.row[one.queue]
    at = balance.falls_at(row, one.deltas[option])
    if at is None:
        return ()
    after = balance.staff[row] + one.deltas[option]
    return (floor_broken(one.queue, balance.day.begins(at), after[at], balance.need[row, at]),)


def _why(lever: Lever, one: Candidate, score: float, work: Work) -> Passed:
    """A rule, if one stood against the best they could do; else that it would have been no use."""
    if one.breach is not None:
        return Passed.by(lever, one.who, one.name, one.queue, one.breach)
    code = PassedCode.NO_GAIN if work.balance.is_short(one.queue) else PassedCode.NOT_NEEDED
    return Passed(lever, one.who, one.name, one.queue, code)
