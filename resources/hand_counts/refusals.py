"""Why a hand count was not taken; `widgets/hand_counts/hand_count_refusals.py` has the sentences."""

from enum import StrEnum


class HandCountCode(StrEnum):
    """Each code's parameters stand beside it."""

    COUNT_OUT_OF_RANGE = "count_out_of_range"  # limit
    COUNT_EMPTY = "count_empty"
    SLOT_UNKNOWN = "slot_unknown"
    SLOT_IN_FUTURE = "slot_in_future"
    SLOT_TOO_OLD = "slot_too_old"  # hours
    NOT_COUNTING = "not_counting"
