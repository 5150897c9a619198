"""A desk that lends and also foresees and measures, on a record that says the same of every quarter of an hour."""

import numpy as np

from console.planning.applying.effecting import Effecting
from resources.effects.effects import Effects
from resources.measures.blocks import MEASURED
from resources.measures.history import History
from resources.measures.sample import FIELDS
from tests.console.lending_desk import LendingDesk


class Record:
    """The floor on record: every queue with nine of ten contacts in time."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, float, float]] = []

    def history(self, queue, since, until, done) -> None:
        self.asked.append((queue, since, until))
        slots = round((until - since) / 5)
        known, values = np.full(slots, MEASURED, np.uint8), np.zeros((len(FIELDS), slots), np.int64)
        values[FIELDS.index("within"), 0], values[FIELDS.index("answered"), 0] = 9, 10
        done(History(queue, 0, known, values))


class Planned(LendingDesk):
    """A desk that also foresees and measures."""

    def __init__(self, qtbot, directory, feed, clock, queues=()) -> None:
        super().__init__(qtbot, directory, feed, clock, queues)
        self.record, self.effects = Record(), Effects.of(tuple(self.store.entries()))
        self.effecting = Effecting(
            self.operations, self.schedule, self.state, self.record, desk="desk 7", minute_cost=0.5
        )
        self.lending.wished.connect(self.effecting.foresee)
        self.effecting.show(self.effects)

    def _stored(self, entries: tuple) -> None:
        super()._stored(entries)
        if hasattr(self, "effecting"):
            self.effects = self.effects.after(entries)
            self.effecting.show(self.effects)

    @property
    def only(self):
        (effect,) = self.effects
        return effect
