"""Reads successive floors and says what is otherwise than usual, each cause by itself."""

from math import inf

from resources.floor import Floor, Link
from resources.surge.beside import Beside
from resources.surge.demand import Demand
from resources.surge.divergence import Divergence
from resources.surge.handling import Handling
from resources.surge.ledger import OFFERED, STEP_S, STEPS
from resources.surge.looks import Look
from resources.surge.misrouted import Misrouted
from resources.surge.observer import Observer
from resources.surge.supply import Supply

SUPPLY_S = 5.0  # how often the agents are looked at
SILENT_S = 180.0  # a queue without a plan that was silent for so long has been closed
OPENED_S = 900.0  # and tells nothing of the others for so long after it opened


class Detector:
    """Give it about a floor a second, in order. It keeps 100 minutes, whatever happens.

    A queue is compared with its recorded days; without them with the feed's plan, and without a plan with its own last
    hour.
    """

    def __init__(self) -> None:
        self._observer = Observer()
        self._ledger = self._observer.ledger
        self._supply, self._beside = Supply(), Beside()
        self._begin()
        self._agents: Divergence | None = None
        self._supply_at = -inf
        self._opened: dict[str, float] = {}

    def see(self, floor: Floor) -> tuple[Divergence, ...]:
        """What is otherwise than usual at the moment of `floor`. While the link is not up: what was so before."""
        stepped = self._observer.see(floor)
        if self._observer.ledger is not self._ledger:
            self._ledger = self._observer.ledger
            self._begin()
        if floor.link is not Link.UP:
            self._beside.forget()
            return self._known(None)
        if stepped:
            self._look(floor)
        if not 0.0 <= floor.at - self._supply_at < SUPPLY_S:
            self._supply_at = floor.at
            self._agents = self._supply.judge(floor)
        return self._known(self._beside.judge(floor))

    def _begin(self) -> None:
        """Judge what arrives from the beginning: what was observed before is forgotten."""
        self._demand, self._misrouted, self._handling = Demand(), Misrouted(), Handling()
        self._arrivals: tuple[Divergence | None, ...] = ()

    def _look(self, floor: Floor) -> None:
        look = Look(self._observer, self._just_opened(floor.at))
        misrouted = self._misrouted.judge(look, self._observer, floor)
        demand = self._demand.judge(look, self._observer, floor, self._misrouted.moved)
        self._arrivals = (demand, misrouted, self._handling.judge(self._observer, floor))

    def _known(self, beside: Divergence | None) -> tuple[Divergence, ...]:
        return tuple(one for one in (*self._arrivals, self._agents, beside) if one is not None)

    def _just_opened(self, now: float) -> frozenset[int]:
        """Rows that were silent before; what is silent now tells nothing of how much is usual."""
        ledger = self._observer.ledger
        steps = int(SILENT_S / STEP_S)
        silent = ledger.counts[OFFERED, :, -steps:].sum(axis=1) == 0
        known = ledger.seconds[:, STEPS - steps] > 0
        for queue, row in ledger.rows.items():
            if silent[row] and known[row]:
                self._opened[queue] = now
        opened = (queue for queue, at in self._opened.items() if now - at < OPENED_S)
        return frozenset(ledger.rows[queue] for queue in opened)
