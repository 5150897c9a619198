"""What is usual is learnt from days alike; special days, odd quarters and holes do not bend it."""

from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.expected import Like
from resources.measures.sample import SLOTS
from resources.measures.usual import QUARTERS, usual

TAIPEI, BERLIN = ZoneInfo("Asia/Taipei"), ZoneInfo("Europe/Berlin")
TUESDAY = date(2026, 11, 24)
SHAPE = 40 * (1.2 + np.sin(np.linspace(0, 2 * np.pi, QUARTERS)))


class Row(NamedTuple):
    start: int
    queue: str
    measured: int
    offered: int


def day_of(day: date, counts, zone=TAIPEI, measured=SLOTS, queue="cards") -> list[Row]:
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone).timestamp()
    return [Row(int(midnight) + place * 900, queue, measured, int(count)) for place, count in enumerate(counts)]


def tuesdays(count: int, draw=lambda week: SHAPE) -> list[Row]:
    days = [TUESDAY - timedelta(weeks=week) for week in range(count, 0, -1)]
    return [row for week, day in enumerate(days) for row in day_of(day, np.round(draw(week)))]


@pytest.mark.parametrize(("days", "known"), [(2, False), (3, True), (6, True), (20, True)])
def test_three_days_alike_are_needed(days, known):
    found = usual(tuesdays(days), TUESDAY, TAIPEI)
    assert ("cards" in found) == known
    if known:
        assert (found["cards"].days, found["cards"].like) == (min(days, 8), Like.WEEKDAY)


def test_working_days_stand_in_for_one_another_but_not_for_a_sunday():
    rows = [row for back in range(1, 9) for row in day_of(TUESDAY - timedelta(days=back), np.round(SHAPE))]
    found = usual(rows, TUESDAY, TAIPEI)["cards"]
    assert (found.like, found.days) == (Like.WORKDAYS, 6)
    assert usual(rows, date(2026, 11, 29), TAIPEI) == {}


def test_today_does_not_foretell_itself():
    assert usual(day_of(TUESDAY, SHAPE) * 5, TUESDAY, TAIPEI) == {}


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_the_band_holds_about_four_of_five_quarters_of_a_new_day(seed):
    chance = np.random.default_rng(seed)
    found = usual(tuesdays(8, lambda _: chance.poisson(SHAPE * chance.normal(1, 0.08))), TUESDAY, TAIPEI)["cards"]
    mean, sd = np.array(found.mean), np.array(found.sd)
    inside = [np.abs(chance.poisson(SHAPE * chance.normal(1, 0.08)) - mean) <= 1.2816 * sd for _ in range(60)]
    assert 0.7 < np.mean(inside) < 0.93
    assert np.abs(mean / SHAPE - 1).mean() < 0.12


@pytest.mark.parametrize("factor", [0.0, 0.2, 2.5])
def test_a_special_day_is_left_out(factor):
    found = usual(tuesdays(7, lambda week: SHAPE * (factor if week == 3 else 1)), TUESDAY, TAIPEI)["cards"]
    assert found.days == 6
    assert np.allclose(found.mean, np.round(SHAPE))


def test_an_odd_quarter_bends_little():
    odd = SHAPE.copy()
    odd[40] *= 6
    found = usual(tuesdays(6, lambda week: odd if week == 2 else SHAPE), TUESDAY, TAIPEI)["cards"]
    assert found.days == 6
    assert found.mean[40] < SHAPE[40] * 1.12


def test_quarters_that_were_not_heard_as_a_whole_do_not_count():
    rows = [row._replace(measured=90, offered=0) if 30 <= n % 96 < 34 else row for n, row in enumerate(tuesdays(4))]
    found = usual(rows, TUESDAY, TAIPEI)["cards"]
    assert found.mean[30:34] == found.sd[30:34] == (found.mean[29],) * 2 + (found.mean[34],) * 2
    assert [quarter for quarter in range(96) if not found.knows(quarter)] == [30, 31, 32, 33]
    assert found.mean[34] == round(SHAPE[34])


def test_a_quarter_that_was_nearly_whole_counts_in_full():
    rows = [row._replace(measured=171, offered=95) for row in tuesdays(3)]
    assert usual(rows, TUESDAY, TAIPEI)["cards"].mean[0] == pytest.approx(100)


@pytest.mark.parametrize(("day", "quarters", "repeated"), [("2026-10-25", 100, 8), ("2026-03-29", 92, None)])
def test_on_days_of_a_clock_change_the_clock_on_the_wall_counts(day, quarters, repeated):
    target, counts = date.fromisoformat(day), np.arange(QUARTERS)
    rows = [row for week in range(1, 5) for row in day_of(target - timedelta(weeks=week), counts, BERLIN)]
    mean = usual(rows, target, BERLIN)["cards"].mean
    assert len(mean) == quarters
    assert mean[-1] == 95
    if repeated:
        assert mean[repeated : repeated + 4] == mean[repeated + 4 : repeated + 8] == (8, 9, 10, 11)
    else:
        assert mean[7:9] == (7, 12)
