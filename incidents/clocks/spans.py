"""Spans of time as rules give them, "60 min", "7 business_day", "1 month", and where they end.

Minutes and hours run through; days and months are counted on the centre's calendar and end at the same time of day as
they began, which is the stricter of the usual readings, or at the end of the day where the rule says so.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from incidents.clocks.business_days import Calendar, after_business_days, year_of

_SHAPE = re.compile(r"([0-9]{1,4}) (min|h|calendar_day|business_day|month)")


class SpanUnit(StrEnum):
    MIN = "min"
    HOUR = "h"
    CALENDAR_DAY = "calendar_day"
    BUSINESS_DAY = "business_day"
    MONTH = "month"


_EXACT = {SpanUnit.MIN: timedelta(minutes=1), SpanUnit.HOUR: timedelta(hours=1)}


@dataclass(frozen=True, slots=True)
class Span:
    """So many of a unit; 0 means at once."""

    count: int
    unit: SpanUnit

    @property
    def exact(self) -> timedelta | None:
        """Its length, of minutes and hours."""
        return self.count * _EXACT[self.unit] if self.unit in _EXACT else None


@dataclass(frozen=True, slots=True)
class Reckoning:
    """Where days are counted: the centre's zone, whose holidays, and whether the last day counts to its end."""

    zone: ZoneInfo
    calendar: Calendar = Calendar.WEEKDAYS
    to_end_of_day: bool = False


def parse_span(text: str) -> Span:
    """The span that `text` names. Raises ValueError."""
    found = _SHAPE.fullmatch(text)
    if not found:
        raise ValueError('a span is written like "60 min", "72 h", "7 business_day" or "1 month"')
    return Span(int(found[1]), SpanUnit(found[2]))


def end_of(start: datetime, span: Span, by: Reckoning) -> datetime:
    """When a span that began at `start` (aware) is over, in UTC. 31 January and a month: the last day of February."""
    if span.exact is not None:
        return start.astimezone(UTC) + span.exact
    began = start.astimezone(by.zone)
    day = _last_day(began.date(), span, by.calendar)
    if by.to_end_of_day:
        return moment_of(day + timedelta(days=1), time(), by.zone)
    return moment_of(day, began.time(), by.zone)


def is_doubtful(start: datetime, due: datetime, span: Span, by: Reckoning) -> bool:
    """Whether business days are counted in a year whose working days have not been announced yet."""
    if span.unit is not SpanUnit.BUSINESS_DAY:
        return False
    first, last = start.astimezone(by.zone).year, due.astimezone(by.zone).year
    return not all(year_of(by.calendar, year).announced for year in range(first, last + 1))


def moment_of(day: date, at: time, zone: ZoneInfo) -> datetime:
    """A time of day of the zone in UTC: of one that comes twice the first, of one that is left out the moment it is."""
    earlier, later = (datetime.combine(day, at, zone).replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    if earlier <= later:  # alike, or twice as clocks are put back
        return earlier
    return _change_between(later, earlier, zone)


def _last_day(first: date, span: Span, calendar: Calendar) -> date:
    if span.unit is SpanUnit.BUSINESS_DAY:
        return after_business_days(first, span.count, calendar)
    if span.unit is SpanUnit.CALENDAR_DAY:
        return first + timedelta(days=span.count)
    years, month = divmod(first.month - 1 + span.count, 12)
    year = first.year + years
    return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1]))


def _change_between(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The second at which the zone's offset changes, between two moments in UTC."""
    offset = before.astimezone(zone).utcoffset()
    left, right = int(before.timestamp()), int(after.timestamp()) + 1
    while right - left > 1:
        middle = (left + right) // 2
        same = datetime.fromtimestamp(middle, zone).utcoffset() == offset
        left, right = (middle, right) if same else (left, middle)
    return datetime.fromtimestamp(right, UTC)
