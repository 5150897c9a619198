"""Where a span of time ends: a table by hand, and a second reckoning that was written independently."""

import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from incidents.clocks.business_days import Calendar, is_business_day
from incidents.clocks.spans import Reckoning, end_of, is_doubtful, parse_span
from tests.incidents.clocks import oracle

TAIPEI, NEW_YORK, LONDON, LORD_HOWE = "Asia/Taipei", "America/New_York", "Europe/London", "Australia/Lord_Howe"
ZONES = (TAIPEI, "Asia/Shanghai", NEW_YORK, LONDON, LORD_HOWE, "America/St_Johns", "UTC")

BY_HAND = [  # began (wall time of the zone), span, zone, calendar, due (wall time of the zone)
    ("2026-01-31 09:00", "1 month", TAIPEI, "weekdays", "2026-02-28 09:00"),
    ("2028-01-31 09:00", "1 month", TAIPEI, "weekdays", "2028-02-29 09:00"),
    ("2026-03-31 09:00", "1 month", TAIPEI, "weekdays", "2026-04-30 09:00"),
    ("2026-12-31 23:59", "2 month", TAIPEI, "weekdays", "2027-02-28 23:59"),
    ("2026-02-28 09:00", "1 month", TAIPEI, "weekdays", "2026-03-28 09:00"),
    ("2026-11-30 09:00", "3 month", TAIPEI, "weekdays", "2027-02-28 09:00"),
    ("2024-02-29 12:00", "12 month", TAIPEI, "weekdays", "2025-02-28 12:00"),
    ("2026-02-13 17:00", "1 business_day", "Asia/Shanghai", "CN", "2026-02-14 17:00"),  # a Saturday made up
    ("2026-02-14 17:00", "5 business_day", "Asia/Shanghai", "CN", "2026-02-28 17:00"),  # ends on one
    ("2026-09-30 10:00", "5 business_day", "Asia/Shanghai", "CN", "2026-10-13 10:00"),
    ("2025-01-24 10:00", "7 business_day", "Asia/Shanghai", "CN", "2025-02-10 10:00"),
    ("2026-02-13 10:00", "7 business_day", TAIPEI, "TW", "2026-03-04 10:00"),
    ("2026-11-21 10:00", "1 business_day", TAIPEI, "TW", "2026-11-23 10:00"),  # began on a Saturday
    ("2026-11-25 10:00", "1 business_day", NEW_YORK, "US", "2026-11-27 10:00"),
    ("2026-03-07 02:30", "1 calendar_day", NEW_YORK, "weekdays", "2026-03-08 03:00"),  # 02:30 is left out that night
    ("2026-10-31 01:30", "1 calendar_day", NEW_YORK, "weekdays", "2026-11-01 01:30"),  # comes twice: the first
    ("2026-03-28 22:00", "24 h", LONDON, "weekdays", "2026-03-29 23:00"),
    ("2026-10-24 22:00", "24 h", LONDON, "weekdays", "2026-10-25 21:00"),
    ("2026-06-30 23:59", "60 min", TAIPEI, "weekdays", "2026-07-01 00:59"),
]


def aware(text, zone):
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize("case", BY_HAND, ids=lambda case: f"{case[0]} {case[1]} {case[3]}")
def test_ends_worked_out_by_hand(case):
    began, span, zone, calendar, due = case
    found = end_of(aware(began, zone), parse_span(span), Reckoning(ZoneInfo(zone), Calendar(calendar)))
    assert found == aware(due, zone).astimezone(UTC)
    count, unit = span.split()
    assert oracle.due(aware(began, zone), int(count), unit, zone, calendar) == found


def generated(count):
    """Random cases of a fixed seed, thick around the turns of months, of clocks and of holidays."""
    draw = random.Random(20_081_103)
    turns = [
        (2026, 1, 31), (2026, 2, 28), (2026, 3, 8), (2026, 3, 29), (2026, 4, 5), (2026, 10, 4), (2026, 10, 25),
        (2026, 11, 1), (2026, 2, 14), (2026, 9, 30), (2025, 1, 26), (2025, 12, 31), (2028, 2, 29), (2026, 5, 9),
    ]  # fmt: skip
    for _ in range(count):
        zone, unit = draw.choice(ZONES), draw.choice(["min", "h", "calendar_day", "business_day", "month"])
        calendar = draw.choice(["CN", "TW", "US", "SG"]) if unit == "business_day" else "weekdays"
        year, month, day = draw.choice([turn for turn in turns if unit != "business_day" or turn[0] == 2026])
        began = datetime(year, month, day, draw.choice([0, 1, 2, 9, 23]), draw.choice([0, 15, 30, 59]))
        began -= timedelta(days=draw.randint(-2, 2))
        most = {"min": 600, "h": 100, "calendar_day": 60, "business_day": 15, "month": 13}[unit]
        yield began, draw.randint(0, most), unit, zone, calendar, draw.random() < 0.25


@pytest.mark.parametrize("case", list(generated(260)), ids=str)
def test_ends_equal_those_of_the_other_reckoning(case):
    began, count, unit, zone, calendar, end_of_day = case
    start = began.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    by = Reckoning(ZoneInfo(zone), Calendar(calendar), end_of_day)
    other = oracle.due(start, count, unit, zone, calendar, end_of_day=end_of_day)
    assert end_of(start, parse_span(f"{count} {unit}"), by) == other


@pytest.mark.parametrize("calendar", ["CN", "TW", "US", "SG"])
def test_every_day_of_2026_is_a_business_day_by_both_or_by_neither(calendar):
    days = (date(2026, 1, 1) + timedelta(days=number) for number in range(365))
    assert [day for day in days if is_business_day(day, Calendar(calendar)) != oracle.works(day, calendar)] == []


@pytest.mark.parametrize("text", ["", "60", "60 minutes", "1 months", "-1 h", "1.5 h", "７ h", "1  h", "12345 min"])
def test_what_is_no_span(text):
    with pytest.raises(ValueError, match="a span is written like"):
        parse_span(text)


def test_a_year_whose_working_days_are_not_announced_is_marked():
    by = Reckoning(ZoneInfo("Asia/Shanghai"), Calendar.CN)
    span = parse_span("7 business_day")
    known, unknown = aware("2026-11-20 09:00", "Asia/Shanghai"), aware("2030-12-30 09:00", "Asia/Shanghai")
    assert not is_doubtful(known, end_of(known, span, by), span, by)
    assert is_doubtful(unknown, end_of(unknown, span, by), span, by)
    assert not is_doubtful(unknown, unknown, parse_span("72 h"), by)
