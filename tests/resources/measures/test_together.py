"""The waiting of several queues together is the sum slot by slot, and unknown where one of them is."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from resources.measures.blocks import ABSENT, MEASURED
from resources.measures.history import History
from resources.measures.sample import FIELDS, SLOT_S
from resources.measures.together import Waiting

FIRST = 10_000


def history(queue: str, waiting: list[int | None]) -> History:
    """A queue of which only `waiting` is kept; None: the console did not run."""
    known = np.array([ABSENT if one is None else MEASURED for one in waiting], np.uint8)
    values = np.zeros((len(FIELDS), len(waiting)), np.int64)
    values[FIELDS.index("waiting")] = [one or 0 for one in waiting]
    return History(queue, FIRST, known, values)


SLOTS = st.integers(1, 20).flatmap(
    lambda size: st.lists(
        st.lists(st.one_of(st.none(), st.integers(0, 99)), min_size=size, max_size=size), min_size=1, max_size=4
    )
)


@given(SLOTS)
def test_each_slot_is_the_sum_or_unknown(queues: list[list[int | None]]) -> None:
    kept = [queue for queue in queues if any(one is not None for one in queue)]
    together = Waiting.of(history(str(place), queue) for place, queue in enumerate(queues))
    if not kept:
        assert together is None
        return
    assert together is not None
    assert len(together.queues) == len(kept)
    for slot, each in enumerate(zip(*kept, strict=True)):
        known = [one for one in each if one is not None]
        expected = sum(known) if len(known) == len(kept) else None
        assert together.at((FIRST + slot) * SLOT_S + 1) == expected


def test_before_the_first_slot_nothing_is_known() -> None:
    together = Waiting.of([history("cards", [3])])
    assert together is not None
    assert together.at(FIRST * SLOT_S - 1) is None
