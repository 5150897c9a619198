"""Figures over months: how many incidents were reported, and how long it took until service was back."""

from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from typing import NamedTuple

from incidents.incident import Incident
from incidents.review.times import Span, Spread, counts, spread


class Month(NamedTuple):
    """A month of the centre's calendar; drills, dismissed and merged incidents are not in it."""

    first: date
    incidents: int
    restored: Spread | None  # in seconds; None: none was resolved


def months(incidents: Iterable[Incident], now: datetime, zone: tzinfo, many: int = 6) -> tuple[Month, ...]:
    """The last `many` months up to that of `now`, oldest first; an incident belongs to the month of its report."""
    of_month: dict[date, list[Incident]] = {first: [] for first in _firsts(now.astimezone(zone).date(), many)}
    for incident in incidents:
        first = incident.reported_at.astimezone(zone).date().replace(day=1)
        if counts(incident) and first in of_month:
            of_month[first].append(incident)
    return tuple(Month(first, len(some), spread(some, Span.RECOVER)) for first, some in of_month.items())


def _firsts(today: date, many: int) -> list[date]:
    last = today.year * 12 + today.month - 1
    return [date(number // 12, number % 12 + 1, 1) for number in range(last - many + 1, last + 1)]
