"""The demo's time is lively and never runs backwards."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from console.demo.time import CLOSES, OPENS, demo_start

ZONE = ZoneInfo("Asia/Taipei")
moments = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))


def test_an_empty_log_begins_at_the_first_look():
    start = demo_start(datetime(2026, 11, 22, 1, 0, tzinfo=UTC), None, ZONE)
    assert start.isoformat() == "2026-11-22T14:20:00+08:00"


def test_an_evening_goes_on_next_morning():
    last = datetime(2026, 11, 22, 20, 5, tzinfo=ZONE)
    assert demo_start(last, last, ZONE).isoformat() == "2026-11-23T09:30:00+08:00"


@given(today=moments, last=moments, zone=st.sampled_from([ZONE, ZoneInfo("Europe/Zurich"), ZoneInfo("UTC")]))
def test_never_before_the_last_entry_and_always_in_opening_hours(today, last, zone):
    start = demo_start(today, last, zone)
    assert start > last
    assert OPENS <= start.time() <= CLOSES
    assert start - max(last, today) < timedelta(days=2)
