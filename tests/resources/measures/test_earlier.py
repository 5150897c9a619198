"""The morning before a restart is known from what was recorded, and what was missed meanwhile is a gap."""

from typing import NamedTuple
from zoneinfo import ZoneInfo

from resources.measures.earlier import NOTHING, Earlier, earlier
from resources.measures.sample import SLOTS
from tests.floors import AT, queue
from widgets.charts.chart_series import series_of

TAIPEI = ZoneInfo("Asia/Taipei")
MIDNIGHT = 1_763_740_800.0  # of the day of AT in Taipei
RESTART = MIDNIGHT + 40.5 * 900


class Row(NamedTuple):
    start: int
    queue: str
    measured: int
    offered: int


def rows(*measured: int, first: int = 36) -> list[Row]:
    return [Row(int(MIDNIGHT) + (first + n) * 900, "cards", count, 30 + n) for n, count in enumerate(measured)]


def test_quarters_that_were_missed_are_gaps_up_to_the_restart():
    day = earlier(rows(SLOTS, SLOTS, 100, 0, 90), MIDNIGHT, RESTART).day("cards", MIDNIGHT)
    assert day.contacts == (0,) * 36 + (30, 31, 32, 33, 34)
    assert day.gaps == ((38.0, 39.0), (39.0, 40.0))
    assert earlier(rows(SLOTS, SLOTS, SLOTS, SLOTS, 20), MIDNIGHT, RESTART).day("cards", MIDNIGHT).gaps == (
        (40.0, 40.5),
    )


def test_yesterday_is_not_today():
    known = earlier([Row(int(MIDNIGHT) - 900, "cards", SLOTS, 9), *rows(SLOTS)], MIDNIGHT, RESTART)
    assert sum(known.day("cards", MIDNIGHT).contacts) == 30
    assert known.day("cards", MIDNIGHT + 86_400) == known.day("loans", MIDNIGHT) == NOTHING == Earlier().day("x", 0.0)


def test_the_chart_of_the_day_goes_on_over_a_restart():
    known = earlier(rows(SLOTS, SLOTS, SLOTS, 0, 20), MIDNIGHT, RESTART)
    fresh = queue("cards", contacts=(*(0,) * 40, 5, 50, *(60,) * 17))
    series = series_of(fresh, AT, TAIPEI, (), known)
    assert series.contacts[36:43] == (30, 31, 32, 33, 34 + 5, 50, 60)
    assert series.gaps == ((39.0, 40.0), (40.0, 40.5))
    assert series.first == 36
    assert series_of(fresh, AT, TAIPEI).contacts == fresh.contacts
