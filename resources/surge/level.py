"""How high today lies against what was expected, learnt from what lies back more than half an hour."""

from math import exp

import numpy as np

from resources.surge.ledger import FIELDS, STEPS, Ledger
from resources.surge.likelihood import Numbers

LAG_STEPS = 180  # half an hour: the longest window that is tested
MEMORY_S = 7_200.0  # older contacts count ever less: e-fold in two hours


class Level:
    """The sums of the ledger's fields per row over what is usual and older than the lag, fading with age."""

    def __init__(self) -> None:
        self.sums: Numbers = np.zeros((FIELDS, 0))

    def learn(self, ledger: Ledger, steps: int, width_s: float) -> None:
        """Take in the `steps` steps of `width_s` seconds that have just become older than the lag."""
        self.sums = np.pad(self.sums, ((0, 0), (0, len(ledger.rows) - self.sums.shape[1])))
        fresh = slice(max(0, STEPS - LAG_STEPS - steps), STEPS - LAG_STEPS)
        came = (ledger.counts[:, :, fresh] * ledger.quiet[:, fresh]).sum(axis=2)
        self.sums = self.sums * exp(-steps * width_s / MEMORY_S) + came
