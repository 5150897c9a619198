"""Today, as it is revised through the day."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from console.storage.measures import Contacts
from resources.day import Day
from resources.floor import Tally
from resources.forecast.outlook import FEWEST_DAYS, Morning, morning, outlook
from resources.forecast.recorded import recorded
from resources.measures.sample import SLOTS
from tests.floors import floor, queue, tally

BERLIN, TAIPEI = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Taipei")


def counted(day: date, zone: ZoneInfo, each: int, *, measured: int = SLOTS) -> Iterator[Contacts]:
    whole = Day.on(day, zone)
    return (Contacts(int(start.timestamp()), "cards", measured, each) for start in whole.starts())


def noon(day: date, zone: ZoneInfo) -> float:
    return datetime(day.year, day.month, day.day, 12, tzinfo=zone).timestamp()


def test_a_record_of_measures_is_a_history_without_what_was_measured_by_half() -> None:
    rows = [*counted(date(2026, 3, 2), TAIPEI, 7), *counted(date(2026, 3, 3), TAIPEI, 9, measured=SLOTS // 2)]
    found = recorded(rows, TAIPEI, date(2026, 3, 4)).queues["cards"]
    assert [day.isoformat() for day in found.days] == ["2026-03-02"]
    assert found.contacts[0].tolist() == [7.0] * 96


def test_the_day_follows_what_came_of_it() -> None:
    today = date(2026, 3, 30)
    record = [row for number in range(2, 30) for row in counted(date(2026, 3, number), TAIPEI, 20)]
    first = morning(recorded(record, TAIPEI, today), today)
    assert first.days == 28
    now = noon(today, TAIPEI)
    came = [row for row in counted(today, TAIPEI, 30) if row.start < now]
    served = tally(90, aht=240.0)
    found = outlook(first, floor(queue("cards", day=served), demo=False), came, TAIPEI, now)
    need = found.need.queues["cards"]
    assert found.need.why == "28 days"
    assert need.contacts[50] > 21
    assert need.contacts[20] == pytest.approx(20, rel=0.05)
    assert need.low[60] <= need.likely[60] <= need.high[60]
    assert need.likely[60] >= 30 * 240 // 900
    assert found.seen["cards"].factor > 1.05
    assert found.need.made_at == datetime.fromtimestamp(now, UTC)


def test_without_a_record_the_plan_stands_and_without_both_nobody_guesses() -> None:
    today = date(2026, 3, 30)
    served = tally(90, aht=240.0)
    planned = queue("cards", day=served, expected=(12.0,) * 96)
    few = [row for number in range(20, 20 + FEWEST_DAYS - 1) for row in counted(date(2026, 3, number), TAIPEI, 50)]
    first = morning(recorded(few, TAIPEI, today), today)
    assert not first.queues
    now = noon(today, TAIPEI)
    found = outlook(first, floor(planned, queue("loans", day=served, expected=()), demo=False), (), TAIPEI, now)
    assert found.need.why == "plan"
    assert set(found.need.queues) == {"cards"}
    assert found.need.queues["cards"].contacts[70] == 12.0
    silent = outlook(
        first,
        floor(queue("cards", expected=(12.0,) * 96, day=Tally(), window=Tally()), demo=False),
        (),
        TAIPEI,
        noon(today, TAIPEI),
    )
    assert not silent.need.queues  # nobody knows how long a contact takes


@pytest.mark.parametrize(("day", "intervals"), [(date(2026, 3, 29), 92), (date(2026, 10, 25), 100)])
def test_a_day_of_a_clock_change_has_its_own_number_of_intervals(day: date, intervals: int) -> None:
    served = tally(90, aht=240.0)
    planned = queue("cards", day=served, expected=tuple(float(n) for n in range(intervals)))
    need = outlook(Morning(day), floor(planned, demo=False), (), BERLIN, noon(day, BERLIN)).need
    assert need.day.intervals == intervals
    assert len(need.queues["cards"].contacts) == intervals == len(need.queues["cards"].high)
    assert need.queues["cards"].contacts[-1] == intervals - 1
