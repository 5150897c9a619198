"""Why something about work that was put off was not done; `widgets/deferred` has the sentences."""

from enum import StrEnum


class WorkCode(StrEnum):
    """Each code's parameters stand beside it."""

    UNKNOWN_WORK = "unknown_work"
    COUNT_INVALID = "count_invalid"  # limit
    WORK_DUE_MISSING = "work_due_missing"
    WORK_DUE_IN_PAST = "work_due_in_past"
    NOT_READ_BACK = "not_read_back"
    BELOW_COUNTED_OUT = "below_counted_out"  # count
    MORE_THAN_OPEN = "more_than_open"  # count, offered
    WORK_OWNER_MISSING = "work_owner_missing"
    NOT_OFFERED = "not_offered"
    OFFERED_TO_OTHER = "offered_to_other"  # person
    WORK_OPEN = "work_open"  # count, offered
