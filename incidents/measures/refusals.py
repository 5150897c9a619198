"""Why something about a temporary measure was not done; `widgets/measures` has the sentences."""

from enum import StrEnum


class MeasureCode(StrEnum):
    """Each code's parameters stand beside it."""

    UNKNOWN_MEASURE = "unknown_measure"
    MEASURE_OWNER_MISSING = "measure_owner_missing"
    MEASURE_END_IN_PAST = "measure_end_in_past"
    MEASURE_ASKED_OF_NOBODY = "measure_asked_of_nobody"
    MEASURE_BY_COMMANDER = "measure_by_commander"  # commander
    MEASURE_CONFIRMED = "measure_confirmed_before"  # title, by, at
    MEASURE_REVERTED = "measure_reverted_before"  # title, by, at
    NAME_MISSING = "name_missing"
    DEGRADED_QUEUES_MISSING = "degraded_queues_missing"
    DEGRADED_TARGETS_MISSING = "degraded_targets_missing"
    DEGRADED_ALREADY = "degraded_already"  # queue
    STANCE_EMPTY = "stance_empty"
    STANCE_DOUBLE = "stance_double"  # queue
    MEASURES_OPEN = "measures_open"  # count, measures (their titles)
    LOANS_OPEN = "loans_open"  # count, agents
