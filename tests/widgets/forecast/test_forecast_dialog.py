"""The dialog of the forecast: figures in, marked days out."""

from datetime import date, timedelta

import pytest

from resources.forecast.report import DAYS, DayRecord, report
from resources.forecast.special import SpecialDay
from resources.forecast.special_days import SpecialDays
from tests.desk_viewer import viewer
from tests.resources.forecast.records import bank
from widgets.forecast.forecast_dialog import ForecastDialog

TODAY = date(2003, 8, 23)


@pytest.fixture(scope="module")
def judged():
    return report(bank(2003), TODAY)


@pytest.fixture
def dialog(qtbot):
    made = ForecastDialog(viewer(), True)
    qtbot.addWidget(made)
    made.show()
    return made


def cells(table, row):
    return [table.item(row, column).text() for column in range(table.columnCount())]


def test_the_report_judges_two_weeks_and_lists_their_data(judged):
    assert judged.total.ratio < 0.9
    assert judged.yesterday["bank"].days == 1
    assert len(judged.days) == DAYS
    assert judged.days[0].measured == pytest.approx(56 / 96)
    assert judged.days[0].gaps[:3] == (0, 1, 2)
    assert judged.days[-2].measured is None  # a Sunday


def test_accuracy_stands_beside_the_naive_forecast(dialog, judged):
    assert "being read" in dialog.headline.text()
    dialog.show_report(judged)
    assert "the same weekday a week before by" in dialog.headline.text()
    assert cells(dialog.queues, 0)[1].endswith("%")
    assert cells(dialog.days, 0)[:3] == ["2003-08-22", "58%", "00:00–07:00, 21:00–24:00"]
    assert "nothing" in cells(dialog.days, 12)


def test_a_day_is_marked_and_an_ordinary_one_again(dialog, judged, qtbot):
    christmas = date(2003, 12, 25)
    dialog.show_report(judged)
    dialog.show_special_days(SpecialDays({christmas: SpecialDay(christmas, "Christmas", 0.1)}, 1))
    assert cells(dialog.days, 0) == ["2003-12-25", "not looked at", "", "special: Christmas (10%)"]
    dialog.days.selectRow(0)
    assert (dialog.name.text(), dialog.share.text()) == ("Christmas", "10")
    with qtbot.waitSignal(dialog.ordinary_wanted) as told:
        dialog.ordinary.click()
    assert told.args == [christmas]
    dialog.day.setText("tomorrow")
    dialog.try_confirm()
    assert "2026-12-24" in dialog.hint.text()
    dialog.day.setText("2003-12-26")
    with qtbot.waitSignal(dialog.confirmed):
        dialog.try_confirm()
    assert (dialog.marked_day(), dialog.marked_share()) == (christmas + timedelta(days=1), 0.1)


def test_who_may_not_mark_reads(qtbot, judged):
    dialog = ForecastDialog(viewer(), False, demo=True)
    qtbot.addWidget(dialog)
    dialog.show_report(judged)
    assert "invented" in dialog.headline.text()
    assert not dialog.confirm.isEnabled()
    assert not dialog.day.isEnabled()


def test_a_day_that_nobody_marked_and_that_was_odd_is_said_so(dialog, judged):
    odd = DayRecord(date(2003, 8, 21), 1.0, (), 0.31)
    dialog.show_report(type(judged)(judged.queues, judged.yesterday, (odd,)))
    assert cells(dialog.days, 0)[3] == "not marked, but unusual: 31% of an ordinary day"


def test_a_public_holiday_is_listed_by_its_name_and_can_be_an_ordinary_day(dialog, judged, qtbot):
    day = date(2003, 9, 11)
    dialog.show_report(judged)
    dialog.show_holidays([SpecialDay(day, "Mid-Autumn Festival"), SpecialDay(date(2004, 1, 1), "New Year")])
    assert cells(dialog.days, 0)[::3] == ["2003-09-11", "public holiday: Mid-Autumn Festival"]
    dialog.days.selectRow(0)
    with qtbot.waitSignal(dialog.ordinary_wanted) as told:
        dialog.ordinary.click()
    assert told.args == [day]
    dialog.show_special_days(SpecialDays(version=1, ordinary=frozenset({day})))
    assert cells(dialog.days, 0)[3] == "ordinary, although a public holiday: Mid-Autumn Festival"
