"""Why a figure of the impact was not put on record; `widgets/impact` has the sentences."""

from enum import StrEnum


class ImpactCode(StrEnum):
    """Each code's parameters stand beside it."""

    IMPACT_VALUE_INVALID = "impact_value_invalid"
    IMPACT_IN_FUTURE = "impact_in_future"
    PLACE_MISSING = "place_missing"
    CURRENCY_INVALID = "currency_invalid"  # currency
    NOT_COUNTED_BY_FLOOR = "not_counted_by_floor"
