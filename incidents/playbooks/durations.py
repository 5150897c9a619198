"""Spans of time as playbooks write them: "45s", "5m", "1h30m", "3d", and "2bd" for business days."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from incidents.clocks import spans
from incidents.clocks.spans import Reckoning, Span, SpanUnit

UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
SHAPE = re.compile(r"(?:\d{1,4}d)?(?:\d{1,4}h)?(?:\d{1,4}m)?(?:\d{1,4}s)?")
PART = re.compile(r"(\d+)([dhms])")
WORKING = re.compile(r"(\d{1,3})bd")


@dataclass(frozen=True, slots=True)
class BusinessDays:
    """A limit of so many business days; it ends at the time of day at which it began."""

    count: int

    def after(self, since: datetime, by: Reckoning) -> datetime:
        """When the limit is over that began at `since`, in UTC: counted on the days of that zone and its calendar."""
        return spans.end_of(since, Span(self.count, SpanUnit.BUSINESS_DAY), by)


Limit = timedelta | BusinessDays


def parse_duration(text: str) -> timedelta:
    """The span that `text` names; ValueError when it names none, or none longer than nothing."""
    if not text or not text.isascii() or not SHAPE.fullmatch(text):
        raise ValueError('a duration is written like "45s", "5m", "1h30m" or "3d"')
    span = timedelta(**{UNITS[unit]: int(count) for count, unit in PART.findall(text)})
    if not span:
        raise ValueError("a duration is longer than nothing")
    return span


def parse_limit(text: str) -> Limit:
    """The limit that `text` names: a duration, or business days such as "5bd"; ValueError when it names none."""
    days = WORKING.fullmatch(text) if text.isascii() else None
    if days is None:
        return parse_duration(text)
    if not int(days[1]):
        raise ValueError("a limit is longer than nothing")
    return BusinessDays(int(days[1]))


def end_of(limit: Limit, since: datetime, by: Reckoning) -> datetime:
    """When a limit that began at `since` is over; business days are counted as `by` says."""
    return since + limit if isinstance(limit, timedelta) else limit.after(since, by)
