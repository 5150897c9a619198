"""Why a policy sheet was not signed; `widgets/policy/policy_refusal_words.py` has the sentences."""

from enum import StrEnum


class PolicyCode(StrEnum):
    """Each code's parameters stand beside it."""

    SHEET_CHANGED = "sheet_changed"  # by, at
    SHEET_SAME = "sheet_same"
    SHEET_EMPTY = "sheet_empty"
    SHEET_REASON = "sheet_reason"
    SHEET_REASON_LONG = "sheet_reason_long"  # limit
    SHEET_NUMBER = "sheet_number"  # term, most
    SHEET_NAME_LONG = "sheet_name_long"  # limit
    SHEET_IN_PAST = "sheet_in_past"
