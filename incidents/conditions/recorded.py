"""What was counted in whole intervals, from the measures on record: so that a restart forgets nothing."""

import numpy as np

from incidents.conditions.ledger import INTERVAL_S, UNSEEN_S
from resources.floor import Tally
from resources.measures.history import History
from resources.measures.sample import SLOT_S

SLOTS = INTERVAL_S // SLOT_S
HOLES = int(UNSEEN_S // SLOT_S)  # slots of an interval that may be missing: a restart takes less than a minute


def counted(history: History) -> tuple[dict[int, Tally], float]:
    """The counts by interval (epoch seconds ÷ 900), and until when they are known (epoch seconds, 0 if they are not).

    Intervals with holes are left out. The last one is what was counted in it until then.
    """
    measured = history.measured
    if not measured.any():
        return {}, 0.0
    end = history.first + int(np.flatnonzero(measured)[-1]) + 1
    flows = [np.nan_to_num(history.figure(name)) for name in ("offered", "answered", "abandoned", "within")]
    found: dict[int, Tally] = {}
    for interval in range(-(-history.first // SLOTS), end // SLOTS + 1):
        here = slice(interval * SLOTS - history.first, min((interval + 1) * SLOTS, end) - history.first)
        if here.stop - here.start - int(measured[here].sum()) <= HOLES:
            offered, answered, abandoned, within = (int(flow[here].sum()) for flow in flows)
            found[interval] = Tally(offered, answered, abandoned, answered_within_target=within)
    return found, float(end * SLOT_S) if end // SLOTS in found else 0.0
