"""A second way to reckon deadlines, written apart from the first: walks the calendar instead of computing.

Days are stepped one at a time through holiday tables copied by hand from the official announcements, months by walking
until the month changes, and a time of day is found by looking at what a wall clock shows minute by minute.
"""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


def _days(year, *spans):
    found = set()
    for span in spans:
        first, _, last = span.partition("-")
        month, day = map(int, first.split("."))
        at, end = date(year, month, day), date(year, *map(int, (last or first).split(".")))
        while at <= end:
            found.add(at)
            at += DAY
    return found


OFF = {
    "CN": _days(2025, "1.1", "1.28-2.4", "4.4-4.6", "5.1-5.5", "5.31-6.2", "10.1-10.8")
    | _days(2026, "1.1-1.3", "2.15-2.23", "4.4-4.6", "5.1-5.5", "6.19-6.21", "9.25-9.27", "10.1-10.7"),
    "TW": _days(
        2026, "1.1", "2.16-2.20", "2.27", "4.3", "4.6", "5.1", "6.19", "9.25", "9.28", "10.9", "10.26", "12.25"
    ),
    "US": _days(
        2026, "1.1", "1.19", "2.16", "5.25", "6.19", "7.3", "9.7", "10.12", "11.11", "11.26", "12.25"
    ),
    "SG": _days(2026, "1.1", "2.17-2.18", "4.3", "5.1", "5.27", "6.1", "8.10", "11.9", "12.25"),
    "weekdays": set(),
}  # fmt: skip
WORKED = {
    "CN": _days(2025, "1.26", "2.8", "4.27", "9.28", "10.11")
    | _days(2026, "1.4", "2.14", "2.28", "5.9", "9.20", "10.10")
}


def works(day, calendar):
    if day in WORKED.get(calendar, ()):
        return True
    return day.strftime("%a") not in ("Sat", "Sun") and day not in OFF[calendar]


def business(day, count, calendar):
    seen = []
    while len(seen) < count:
        day += DAY
        if works(day, calendar):
            seen.append(day)
    return day


def month_later(day, months):
    """Walks day by day: over `months` turns of the month, then on to the same number or to the last day there is."""
    wanted, turns = day.day, 0
    while turns < months:
        following = day + DAY
        turns += following.month != day.month
        day = following
    while day.day < wanted and (day + DAY).month == day.month:
        day += DAY
    return day


def first_shown(day, hour, minute, zone):
    """The first minute at which a clock on the wall shows this time of this day, or a later one."""
    wanted = (day.year, day.month, day.day, hour, minute)
    at = datetime(day.year, day.month, day.day, tzinfo=UTC) - 15 * 60 * MINUTE
    while True:
        shown = at.astimezone(zone)
        if (shown.year, shown.month, shown.day, shown.hour, shown.minute) >= wanted:
            return at
        at += MINUTE


def due(start, count, unit, zone, calendar="weekdays", *, end_of_day=False):
    if unit in ("min", "h"):
        seconds = count * {"min": 60, "h": 3600}[unit]
        return datetime.fromtimestamp(start.timestamp() + seconds, UTC)
    zone = ZoneInfo(zone)
    shown = start.astimezone(zone)
    day = date(shown.year, shown.month, shown.day)
    if unit == "calendar_day":
        for _ in range(count):
            day += DAY
    elif unit == "business_day":
        day = business(day, count, calendar)
    else:
        day = month_later(day, count)
    return first_shown(day + DAY, 0, 0, zone) if end_of_day else first_shown(day, shown.hour, shown.minute, zone)
