"""Why something about a regulator's clock was not carried out."""

from enum import StrEnum


class ClockCode(StrEnum):
    """Each code's parameters stand beside it."""

    UNKNOWN_CLOCK = "unknown_clock"
    CLOCK_NOT_STARTED = "clock_not_started"
    CLOCK_STOPPED = "clock_stopped"  # by, at
    NOT_LIAISON = "not_liaison"  # person: who is
    FILED_BEFORE_EVENT = "filed_before_event"  # at
    WAIVED_ALONE = "waived_alone"
    UNKNOWN_REGIME = "unknown_regime"  # regime
    UNKNOWN_GRADE = "unknown_grade"  # grade
    UNKNOWN_CRITERION = "unknown_criterion"  # criterion
    BELOW_CRITERIA = "below_criteria"  # grade: what the criteria make
    SAME_GRADE = "same_grade"
    TRIGGER_NOT_STATED = "trigger_not_stated"  # trigger
    PACK_BROKEN = "pack_broken"  # line, column, what
    STILL_REPORTABLE = "still_reportable"
    CLOCKS_OPEN = "clocks_open"  # count
