"""Which days are business days: a country's public holidays and the Saturdays and Sundays it makes up for them.

Covered by the `holidays` package: public holidays with their substitutes, and the make-up working days of China and
Taiwan once they have been announced (China: each November for the next year; Taiwan has had none since 2025). Not
covered: days a regulator or one bank closes on its own, typhoon days, and half days, which count as whole ones.
"""

from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import NamedTuple

_ANNOUNCED_YEARLY = {"CN"}  # whose make-up working days nobody can reckon in advance


class Calendar(StrEnum):
    """Whose business days count."""

    CN = "CN"
    TW = "TW"
    HK = "HK"
    SG = "SG"
    GB = "GB"
    US = "US"
    ECB = "ECB"  # the days of TARGET
    WEEKDAYS = "weekdays"  # Monday to Friday, no holidays


class Year(NamedTuple):
    """One year's exceptions: weekdays off, weekend days worked; `announced`: nothing of it is still to be published."""

    off: frozenset[date]
    worked: frozenset[date]
    announced: bool


def is_business_day(day: date, calendar: Calendar) -> bool:
    """Whether the calendar's country works on this day."""
    year = year_of(calendar, day.year)
    return day in year.worked or (day.weekday() < 5 and day not in year.off)


def after_business_days(day: date, count: int, calendar: Calendar) -> date:
    """The `count`th business day after `day`, which itself is never counted."""
    while count:
        day += timedelta(days=1)
        count -= is_business_day(day, calendar)
    return day


@cache
def year_of(calendar: Calendar, year: int) -> Year:
    """The exceptions of a year."""
    if calendar is Calendar.WEEKDAYS:
        return Year(frozenset(), frozenset(), announced=True)
    from holidays import country_holidays, financial_holidays  # takes a while: only where a day is counted

    days = (
        financial_holidays("XECB", years=year)
        if calendar is Calendar.ECB
        else country_holidays(calendar.value, years=year)
    )
    worked = frozenset(day for day in getattr(days, "weekend_workdays", ()) if day.year == year)
    return Year(frozenset(days), worked, announced=bool(worked) or calendar.value not in _ANNOUNCED_YEARLY)
