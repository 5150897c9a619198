"""What arrived, what was expected and how long contacts took, per queue in steps of ten seconds, for 100 minutes."""

from collections.abc import Mapping

import numpy as np

from resources.surge.likelihood import Numbers

STEP_S = 10.0
STEPS = 600
OFFERED, EXPECTED, OVERFLOWED, COMPLETED, HANDLED_S = range(5)
FIELDS = 5

Counts = Mapping[str, tuple[float, ...]]  # by queue, in the order of the fields above


class Ledger:
    """The last 600 observed steps, the newest last. What was not observed is left out, not counted as nothing.

    `quiet` is 1 for the steps a queue's usual may be learnt from, 0 for those that belong to something unusual.
    """

    def __init__(self) -> None:
        self.rows: dict[str, int] = {}
        self.counts: Numbers = np.zeros((FIELDS, 0, STEPS))
        self.quiet: Numbers = np.ones((0, STEPS))
        self.seconds: Numbers = np.zeros((0, STEPS))  # 0 before a queue was known
        self.ends: Numbers = np.zeros(STEPS)  # epoch seconds

    def add(self, begin: float, end: float, counts: Counts) -> None:
        """Take in what happened between two moments less than two hours apart, spread evenly over the steps."""
        steps = max(1, round((end - begin) / STEP_S))
        width = (end - begin) / steps
        self._admit(counts)
        values = np.zeros((FIELDS, len(self.rows)))
        known = np.zeros(len(self.rows))
        for queue, fields in counts.items():
            row = self.rows[queue]
            values[:, row] = fields
            known[row] = width
        for each in (self.counts, self.quiet, self.seconds, self.ends):
            each[..., :-steps] = each[..., steps:]
        self.counts[..., -steps:] = (values / steps)[..., np.newaxis]
        self.quiet[:, -steps:] = 1.0
        self.seconds[:, -steps:] = known[:, np.newaxis]
        self.ends[-steps:] = begin + width * np.arange(1, steps + 1)

    def tails(self, values: Numbers) -> Numbers:
        """Sums over the last 0, 1, 2 … steps along the last axis."""
        summed = np.zeros((*values.shape[:-1], STEPS + 1))
        np.cumsum(values[..., ::-1], axis=-1, out=summed[..., 1:])
        return summed

    def mark(self, queue: str, since: float) -> None:
        """What the queue did since then is not its usual."""
        self.quiet[self.rows[queue], self.ends > since] = 0.0

    def began(self, steps: int) -> float:
        """When the last `steps` steps began, epoch seconds."""
        return float(self.ends[-steps]) - STEP_S

    def steps_after(self, moment: float) -> int:
        """How many steps lie after the moment (epoch seconds)."""
        return int((self.ends > moment).sum())

    def _admit(self, counts: Counts) -> None:
        new = [queue for queue in counts if queue not in self.rows]
        if not new:
            return
        for queue in new:
            self.rows[queue] = len(self.rows)
        grow = (0, len(new))
        self.counts = np.pad(self.counts, ((0, 0), grow, (0, 0)))
        self.quiet = np.pad(self.quiet, (grow, (0, 0)), constant_values=1.0)
        self.seconds = np.pad(self.seconds, (grow, (0, 0)))
