"""Why a special day was not marked; `widgets/forecast/forecast_refusal_words.py` has the sentences."""

from enum import StrEnum


class ForecastCode(StrEnum):
    """Each code's parameters stand beside it."""

    CALENDAR_CHANGED = "calendar_changed"  # by, at
    DAY_UNNAMED = "day_unnamed"
    DAY_NAME_LONG = "day_name_long"  # limit
    DAY_SAME = "day_same"
    DAY_NOT_MARKED = "day_not_marked"
    DAY_SHARE = "day_share"  # most
    HISTORY_KNOWN = "history_known"
    HISTORY_BRINGS_NOTHING = "history_brings_nothing"
    DAY_FAR = "day_far"  # years
