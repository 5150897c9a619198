"""Figures and times as people read them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from widgets import format

TAIPEI = ZoneInfo("Asia/Taipei")


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, "–"),
        (0, "00:00"),
        (59.9, "00:59"),
        (214, "03:34"),
        (3599, "59:59"),
        (3600, "1:00:00"),
        (86_399, "23:59:59"),
        (100_800, "1 d 04 h"),
        (-125, "−02:05"),
        (-0.5, "00:00"),
    ],
)
def test_duration(seconds, text):
    assert format.duration(seconds) == text


@given(st.integers(0, 3599))
def test_durations_under_an_hour_read_back(seconds):
    minutes, rest = format.duration(seconds).split(":")
    assert int(minutes) * 60 + int(rest) == seconds


def test_times_are_of_the_centre():
    moment = datetime(2025, 11, 22, 6, 32, 8, tzinfo=UTC)
    assert format.clock_time(moment, TAIPEI) == "14:32"
    assert format.clock_time(moment.timestamp(), TAIPEI, seconds=True) == "14:32:08"
    assert format.weekday(moment, TAIPEI) == "Sat"
    assert format.clock_time(None, TAIPEI) == "–"


def test_the_date_is_shown_only_when_not_today():
    moment = datetime(2025, 11, 22, 15, 59, tzinfo=UTC)
    assert format.day_time(moment, TAIPEI, today=moment) == "23:59"
    assert format.day_time(moment, TAIPEI, today=moment.timestamp() + 60) == "2025-11-22 23:59"


def test_ratios_and_counts():
    assert format.percent(0.764) == "76%"
    assert format.percent(0.0589, 1) == "5.9%"
    assert format.percent(None) == "–"


@pytest.mark.parametrize(("ratio", "words"), [(0.8999, "89%"), (0.9, "90%"), (0.29, "29%"), (1.0, "100%"), (None, "–")])
def test_a_missed_service_level_never_looks_met(ratio, words):
    assert format.level(ratio) == words
    assert format.count(18204) == "18,204"
    assert (format.signed(3), format.signed(-9), format.signed(0), format.signed(None)) == ("+3", "−9", "0", "–")


def test_numbers_follow_the_locale():
    QLocale.setDefault(QLocale("de_DE"))
    assert format.percent(0.0589, 1) == "5,9%"
    assert format.count(18204) == "18.204"


def test_age():
    assert [format.age(s) for s in (0.31, 12.9, 75)] == ["0.3 s", "12 s", "01:15"]
    assert format.age(8, tenths=False) == "8 s"
