"""Who waited in several queues together, slot by slot."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from resources.measures.history import Curve, History


@dataclass(frozen=True, slots=True, eq=False)
class Waiting:
    """`times` are when the slots begin (epoch seconds), `contacts` the sum over `queues`; nan where one is not known.

    A queue of which nothing is kept over the whole time is not among `queues`.
    """

    queues: tuple[str, ...]
    times: Curve
    contacts: Curve

    @classmethod
    def of(cls, histories: Iterable[History]) -> "Waiting | None":
        """The sum of histories over the same slots; None when nothing of any of them was measured."""
        kept = [history for history in histories if history.measured.any()]
        if not kept:
            return None
        contacts: Curve = np.sum([history.figure("waiting") for history in kept], axis=0)
        return cls(tuple(history.queue for history in kept), kept[0].times, contacts)

    def at(self, moment: float) -> int | None:
        """How many waited in the slot of that moment; None where that is not known."""
        place = int(np.searchsorted(self.times, moment, side="right")) - 1
        known = 0 <= place < len(self.times) and bool(np.isfinite(self.contacts[place]))
        return int(self.contacts[place]) if known else None
