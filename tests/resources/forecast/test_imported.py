"""A history that is brought in fills gaps, and replaces only what it is asked to."""

from datetime import UTC, date, datetime
from uuid import UUID

import numpy as np

from resources.entry import Entry, Refusal, Who
from resources.forecast.commands import STREAM, ImportHistory
from resources.forecast.decide import decide
from resources.forecast.facts import HistoryImported
from resources.forecast.history import History, QueueHistory
from resources.forecast.imported import brought, changed, laid_over
from resources.forecast.refusals import ForecastCode
from resources.forecast.report import report
from resources.forecast.special_days import SpecialDays

MONDAY, TUESDAY, TODAY = date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)


def history(each: float, *days: date, gaps: slice = slice(0), queue: str = "cards") -> History:
    table = np.full((len(days), 96), each)
    table[:, gaps] = np.nan
    return History({queue: QueueHistory(queue, days, table)})


RECORD = history(5.0, TUESDAY, gaps=slice(40, 60))
FILE = history(7.0, MONDAY, TUESDAY, TODAY)


def test_the_preview_counts_what_is_filled_and_what_was_measured() -> None:
    found = brought(RECORD, History({**FILE.queues, **history(1.0, MONDAY, queue="x").queues}), {"cards"}, TODAY)
    assert (found.days, found.queues, found.strangers) == ((MONDAY, TUESDAY), ("cards",), ("x",))
    assert (found.fills, found.measured) == (96 + 20, 76)


def test_gaps_are_filled_and_what_was_measured_stays_unless_it_is_replaced() -> None:
    gentle = laid_over(RECORD, FILE, {"cards"}, TODAY, replaces=False).queues["cards"]
    assert gentle.days == (MONDAY, TUESDAY)
    assert gentle.contacts[1, 39:41].tolist() == [5, 7]
    whole = laid_over(RECORD, FILE, {"cards"}, TODAY, replaces=True).queues["cards"]
    assert set(whole.contacts.ravel().tolist()) == {7}
    filled = laid_over(RECORD, history(7.0, TUESDAY), {"cards"}, TODAY, replaces=False)
    assert changed(RECORD, filled) == {TUESDAY}
    assert changed(filled, laid_over(filled, FILE, {"cards"}, TODAY, replaces=False)) == {MONDAY}
    assert laid_over(RECORD, FILE, (), TODAY, replaces=True).queues["cards"].days == (TUESDAY,)


def test_the_days_are_marked_as_imported() -> None:
    whole = laid_over(RECORD, FILE, {"cards"}, TODAY, replaces=False)
    days = {one.day: one.imported for one in report(whole, TODAY, (), {MONDAY}).days}
    assert (days[MONDAY], days[TUESDAY]) == (True, False)


def test_a_history_is_taken_in_once_and_only_if_it_brings_something() -> None:
    fact = HistoryImported("week.csv", "ab", MONDAY, TUESDAY, 2, ("cards",), 116, 76)
    assert decide(SpecialDays(), ImportHistory(fact), NOW) == (fact,)
    after = SpecialDays().after([Entry(UUID(int=1), STREAM, 1, 1, Who("lin", "Lin"), "d", NOW, NOW, NOW, fact)])
    assert (after.imports, after.version) == ((fact,), 1)
    again = decide(after, ImportHistory(fact, 1), NOW)
    assert isinstance(again, Refusal)
    assert again.code is ForecastCode.HISTORY_KNOWN
    nothing = HistoryImported("week.csv", "cd", MONDAY, TUESDAY, 2, ("cards",), 0, 76)
    empty = decide(after, ImportHistory(nothing, 1), NOW)
    assert isinstance(empty, Refusal)
    assert empty.code is ForecastCode.HISTORY_BRINGS_NOTHING
