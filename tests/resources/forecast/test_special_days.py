"""Days that somebody marked: decided, folded, and nobody overwrites what they have not read."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.entry import Entry, Refusal, Who
from resources.forecast.commands import STREAM, MarkSpecialDay, UnmarkSpecialDay
from resources.forecast.decide import decide
from resources.forecast.facts import SpecialDayMarked, SpecialDayUnmarked
from resources.forecast.refusals import ForecastCode
from resources.forecast.special import SpecialDay
from resources.forecast.special_days import SpecialDays

NOW = datetime(2026, 11, 22, 6, tzinfo=UTC)
LIN = Who("lin", "Lin")
DAY = date(2027, 2, 6)


def after(calendar: SpecialDays, *facts: object) -> SpecialDays:
    entries = (Entry(UUID(int=n), STREAM, n, n, LIN, "desk 1", NOW, NOW, NOW, fact) for n, fact in enumerate(facts, 1))
    return calendar.after(entries)


def code(answer: object) -> ForecastCode:
    assert isinstance(answer, Refusal)
    assert isinstance(answer.code, ForecastCode)
    return answer.code


def test_a_day_is_marked_told_otherwise_and_ordinary_again() -> None:
    first = decide(SpecialDays(), MarkSpecialDay(DAY, " New Year "), NOW)
    assert first == (SpecialDayMarked(DAY, "New Year"),)
    known = after(SpecialDays(), *first)
    assert known.listed() == (SpecialDay(DAY, "New Year"),)
    told = decide(known, MarkSpecialDay(DAY, "New Year", 0.3, seen=1), NOW)
    assert not isinstance(told, Refusal)
    known = after(known, *told)
    assert known.days[DAY].share == 0.3
    gone = decide(known, UnmarkSpecialDay(DAY, seen=2), NOW)
    assert not isinstance(gone, Refusal)
    assert after(known, *gone).days == {}


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (MarkSpecialDay(DAY, "Campaign", seen=0), ForecastCode.CALENDAR_CHANGED),
        (MarkSpecialDay(DAY, "  ", seen=1), ForecastCode.DAY_UNNAMED),
        (MarkSpecialDay(DAY, "x" * 81, seen=1), ForecastCode.DAY_NAME_LONG),
        (MarkSpecialDay(DAY, "New Year", seen=1), ForecastCode.DAY_SAME),
        (MarkSpecialDay(DAY, "Campaign", -0.1, seen=1), ForecastCode.DAY_SHARE),
        (MarkSpecialDay(DAY, "Campaign", float("nan"), seen=1), ForecastCode.DAY_SHARE),
        (MarkSpecialDay(date(2062, 2, 6), "Campaign", seen=1), ForecastCode.DAY_FAR),
        (UnmarkSpecialDay(date(2027, 2, 7), seen=1), ForecastCode.DAY_NOT_MARKED),
    ],
)
def test_what_cannot_be_marked_is_refused(command: MarkSpecialDay | UnmarkSpecialDay, why: ForecastCode) -> None:
    assert code(decide(after(SpecialDays(), SpecialDayMarked(DAY, "New Year")), command, NOW)) is why


@given(st.lists(st.tuples(st.dates(date(2026, 1, 1), date(2026, 1, 9)), st.booleans())))
def test_the_calendar_is_what_its_entries_say(asked: list[tuple[date, bool]]) -> None:
    known, truth = SpecialDays(), set[date]()
    for day, marks in asked:
        command = MarkSpecialDay(day, "Day", None, known.version) if marks else UnmarkSpecialDay(day, known.version)
        answer = decide(known, command, NOW)
        assert isinstance(answer, Refusal) == ((day in truth) == marks)
        if not isinstance(answer, Refusal):
            known = after(known, *answer)
            truth ^= {day}
    assert set(known.days) == truth


def test_public_holidays_are_special_by_themselves_until_somebody_says_otherwise() -> None:
    holiday, other = SpecialDay(DAY, "New Year"), SpecialDay(date(2027, 1, 1), "Founding Day")
    known = SpecialDays()
    assert known.with_holidays([holiday, other]) == (other, holiday)
    assert code(decide(known, UnmarkSpecialDay(DAY), NOW)) is ForecastCode.DAY_NOT_MARKED
    said = decide(known, UnmarkSpecialDay(DAY, holiday="New Year"), NOW)
    assert said == (SpecialDayUnmarked(DAY, "New Year"),)
    ordinary = after(known, *said)
    assert ordinary.with_holidays([holiday, other]) == (other,)
    assert code(decide(ordinary, UnmarkSpecialDay(DAY, seen=1, holiday="New Year"), NOW)) is ForecastCode.DAY_NOT_MARKED
    marked = after(ordinary, SpecialDayMarked(DAY, "Campaign", 2.0))
    assert marked.with_holidays([holiday]) == (SpecialDay(DAY, "Campaign", 2.0),)
