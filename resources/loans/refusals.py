"""Why a loan was not ordered; `widgets/loan_texts.py` has the sentences."""

from enum import StrEnum


class LoanCode(StrEnum):
    """Each code's parameters stand beside it."""

    UNKNOWN_AGENT = "unknown_agent"  # agent
    AGENT_ABSENT = "agent_absent"  # agent (as people know them)
    AGENT_PAUSED = "agent_paused"  # agent
    ALREADY_LENT = "already_lent"  # agent, to, at (until when), by (who lent them), ordered (when)
    ALREADY_PLANNED = "already_planned"  # agent, to, begins, at (until when), by, ordered (when)
    NOTHING_TO_GIVE = "nothing_to_give"  # agent
    NOT_A_MEMBER = "not_a_member"  # agent, queue
    SAME_QUEUE = "same_queue"  # queue
    UNKNOWN_QUEUE = "unknown_queue"  # queue
    UNTIL_IN_PAST = "until_in_past"
    UNTIL_TOO_LATE = "until_too_late"  # hours
    BEGINS_TOO_LATE = "begins_too_late"  # days
    LOAN_REASON_MISSING = "loan_reason_missing"
    LOAN_REASON_TOO_LONG = "loan_reason_too_long"  # limit
    FLOOR_STALE = "floor_stale"  # seconds
    FLOOR_LOST = "floor_lost"
    PROTECTED_SHORT = "protected_short"  # queue
    SECOND_IS_SELF = "second_is_self"
    INCIDENT_OVER = "incident_over"
    NOT_LENT = "not_lent"
