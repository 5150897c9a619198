"""Why something about a roll was not done; `widgets/rolls` has the sentences."""

from enum import StrEnum


class RollCode(StrEnum):
    """Each code's parameters stand beside it."""

    UNKNOWN_ROLL = "unknown_roll"
    ROLL_EMPTY = "roll_empty"
    ROLL_TOO_LONG = "roll_too_long"  # limit
    ROLL_NAME_TWICE = "roll_name_twice"  # name
    ROLL_IS_CLOSED = "roll_is_closed"  # title
    NOT_ON_ROLL = "not_on_roll"
    REPLY_OF_OTHER_ROLL = "reply_of_other_roll"
    ROLL_NOTE_MISSING = "roll_note_missing"  # count
    HEAD_COUNT_OPEN = "head_count_open"  # title, count
