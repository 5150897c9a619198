"""The quarters of an hour of a day, on days of a clock change as well."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from resources.day import Day

NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("day", "intervals"), [(date(2026, 3, 8), 92), (date(2026, 11, 1), 100), (date(2026, 6, 1), 96)]
)
def test_a_clock_change_makes_a_day_shorter_or_longer(day, intervals):
    whole = Day.on(day, NEW_YORK)
    assert whole.intervals == intervals
    starts = list(whole.starts())
    assert len(starts) == intervals
    assert starts[0].astimezone(NEW_YORK).hour == 0
    assert [whole.interval(start.timestamp()) for start in starts] == list(range(intervals))


def test_the_day_of_a_moment_is_the_day_of_its_date_in_the_zone():
    moment = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
    assert Day.of(moment.timestamp(), NEW_YORK) == Day.on(date(2026, 11, 22), NEW_YORK)
