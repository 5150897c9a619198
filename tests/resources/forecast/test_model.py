"""The forecast against what came: on two real banks, and where the truth is known."""

from datetime import date, timedelta

import numpy as np
import pytest

from resources.forecast.backtest import backtest
from resources.forecast.history import QUARTERS, History
from resources.forecast.model import fit, forecast
from resources.forecast.reading import read_history
from resources.forecast.special import SpecialDay
from resources.forecast.today import Running, reforecast
from tests.resources.forecast.records import BEGIN, bank, history


def lunch(day: date, quarter: int) -> float:
    return 20.0 + 10 * np.cos((quarter - 45) / 6) + (15 if day.weekday() == 0 else 0)


@pytest.mark.parametrize(("year", "most"), [(2003, 0.75), (1999, 0.88)])
def test_it_beats_the_same_weekday_a_week_before_and_its_band_is_honest(year: int, most: float) -> None:
    found = backtest(bank(year)).total
    assert found.days >= 30
    assert found.ratio is not None
    assert found.ratio < most
    assert found.bias == pytest.approx(0, abs=0.04)
    assert found.coverage == pytest.approx(0.82, abs=0.06)


def test_held_out_days_have_no_say_in_their_own_forecast() -> None:
    record = bank(2003).queues["bank"]
    day = record.days[40]
    known = record.first(40)
    changed = record.contacts.copy()
    changed[40:] = 1e6
    other = type(record)(record.queue, record.days, changed).before(day)
    assert np.array_equal(fit(known).day(day).contacts, fit(other).day(day).contacts)


def test_what_is_known_is_found() -> None:
    found = forecast(history(56, lunch), [BEGIN + timedelta(days=56)])["cards"][0]
    truth = np.array([lunch(found.day, quarter) if 32 <= quarter < 72 else 0.0 for quarter in range(QUARTERS)])
    assert np.abs(found.contacts - truth).sum() / truth.sum() < 0.06
    assert found.open.nonzero()[0].tolist() == list(range(32, 72))
    assert (found.low <= found.contacts).all()
    assert (found.contacts <= found.high).all()


def test_days_to_come_are_of_the_kinds_that_were_seen() -> None:
    record = history(12, lunch, kinds=5)
    assert record.last == date(2026, 3, 13)  # a Friday
    assert [day.isoformat() for day in record.coming(3)] == ["2026-03-16", "2026-03-17", "2026-03-18"]


def test_one_row_and_one_day_are_enough_for_a_forecast_with_a_wide_band() -> None:
    one = read_history(["start,queue,contacts\n", "2026-03-02T09:00:00+08:00,cards,50\n"])
    found = forecast(one, one.coming(1))["cards"][0]
    assert found.contacts[36] == pytest.approx(50, rel=0.05)
    assert found.low[36] < 43
    assert found.high[36] > 57
    day = history(1, lunch)
    assert forecast(day, day.coming(2))["cards"][1].contacts.sum() > 100


def test_a_silent_queue_is_forecast_to_stay_silent() -> None:
    silent = read_history(
        ["start,queue,contacts\n", *(f"2026-03-{d:02}T09:{q}:00,quiet,0\n" for d in (2, 3) for q in ("00", "15"))]
    )
    found = forecast(silent, silent.coming(1))["quiet"][0]
    assert found.contacts.max() < 1
    assert np.isfinite(found.high).all()


def test_an_outage_and_a_holiday_do_not_pass_for_the_ordinary() -> None:
    def troubled(day: date, quarter: int) -> float:
        holiday, outage = day == date(2026, 4, 3), day == date(2026, 4, 20) and 40 <= quarter < 48
        return lunch(day, quarter) * (0.1 if holiday or outage else 1.0)

    asked = [date(2026, 4, 27) + timedelta(days=number) for number in range(5)]
    plain, found = (forecast(history(56, way), asked)["cards"] for way in (lunch, troubled))
    for one, other in zip(plain, found, strict=True):
        assert other.contacts.sum() == pytest.approx(one.contacts.sum(), rel=0.04)
        assert np.abs(other.contacts - one.contacts).sum() / one.contacts.sum() < 0.08


def test_a_special_day_follows_what_somebody_said_or_earlier_ones_of_its_name() -> None:
    def festive(day: date, quarter: int) -> float:
        return lunch(day, quarter) * (0.4 if day == date(2026, 3, 24) else 1.0)

    record = history(56, festive)
    marked = (SpecialDay(date(2026, 3, 24), "Spring festival"), SpecialDay(date(2026, 4, 28), "Spring festival"))
    ordinary = forecast(record, [date(2026, 4, 28)])["cards"][0]
    found = forecast(record, [date(2026, 4, 28)], marked)["cards"][0]
    assert found.special == "Spring festival"
    assert found.contacts.sum() == pytest.approx(0.4 * ordinary.contacts.sum(), rel=0.06)
    said = forecast(record, [date(2026, 4, 28)], (SpecialDay(date(2026, 4, 28), "Campaign", 2.0),))["cards"][0]
    assert said.contacts.sum() == pytest.approx(2 * ordinary.contacts.sum(), rel=0.03)
    assert (said.high - said.low).sum() / said.contacts.sum() > (
        ordinary.high - ordinary.low
    ).sum() / ordinary.contacts.sum()


def test_handling_times_are_forecast_where_they_were_recorded() -> None:
    found = forecast(bank(1999), bank(1999).coming(1))["PS"][0]
    assert found.aht_s is not None
    assert 120 < float(found.aht_s[40]) < 260
    assert forecast(bank(2003), bank(2003).coming(1))["bank"][0].aht_s is None


def test_at_noon_the_afternoon_is_known_better_than_in_the_morning() -> None:
    for year, queue in ((2003, "bank"), (1999, "PS")):
        morning_off = noon_off = inside = quarters = 0.0
        record = bank(year).queues[queue]
        for back in range(4, 0, -1):
            known = record.before(record.days[-1] - timedelta(days=7 * back - 1))
            fitted = fit(known, {}, 7)
            for day, came in list(zip(record.days, record.contacts, strict=True))[len(known) :][:5]:
                morning = fitted.day(day)
                noon, seen = reforecast(morning, came, 48)
                rest = ~np.isnan(came) & (np.arange(QUARTERS) >= 48)
                morning_off += float(np.abs(morning.contacts - came)[rest].sum())
                noon_off += float(np.abs(noon.contacts - came)[rest].sum())
                inside += float(((noon.low <= came) & (came <= noon.high))[rest].sum())
                quarters += float(rest.sum())
                assert seen.spread < morning.spread.day or morning.spread.day < 0.02
        assert noon_off < 0.98 * morning_off, year
        assert 0.7 < inside / quarters < 0.95, year


def test_what_comes_moves_the_rest_of_the_day_as_far_as_it_says_something() -> None:
    morning = forecast(history(56, lunch), [BEGIN + timedelta(days=56)])["cards"][0]
    came = np.where(np.arange(QUARTERS) < 48, morning.contacts * 1.5, np.nan)
    noon, seen = reforecast(morning, came, 48)
    assert 1.0 < seen.factor < 1.5
    grown = noon.contacts / np.maximum(morning.contacts, 1e-9)
    assert grown[48] == pytest.approx(seen.factor)
    assert 1.0 < grown[60] <= grown[52] <= grown[48] * 1.001
    assert noon.contacts[40] == morning.contacts[40]
    again, nothing = reforecast(morning, np.full(QUARTERS, np.nan), 48)
    assert again is morning
    assert nothing.quarters == 0


def test_a_surge_shows_in_the_quarter_in_which_it_begins_and_is_half_over_after_an_hour() -> None:
    morning = forecast(history(56, lunch), [BEGIN + timedelta(days=56)])["cards"][0]
    came = np.where(np.arange(QUARTERS) < 48, morning.contacts, np.nan)
    due = float(morning.contacts[48])
    calm, _ = reforecast(morning, came, 48, Running(due / 2, 0.5))
    assert calm.contacts[49:60] == pytest.approx(morning.contacts[49:60], rel=0.02)
    surge, _ = reforecast(morning, came, 48, Running(1.5 * due, 0.5))
    grown = surge.contacts / np.maximum(morning.contacts, 1e-9)
    assert grown[49] > 1.4
    assert 1.1 < grown[53] < grown[49]
    young, _ = reforecast(morning, came, 48, Running(3.0, 0.01))
    assert young.contacts[49] == pytest.approx(calm.contacts[49], rel=0.05)


def test_nobody_is_expected_beside_the_hours_in_which_a_centre_is_open() -> None:
    made = forecast(history(56, lambda _day, quarter: 12 if 40 <= quarter < 64 else 0), [BEGIN + timedelta(days=56)])
    contacts = made["cards"][0].contacts
    assert np.flatnonzero(contacts > 0.05).tolist() == list(range(40, 64))
    assert contacts[40] == pytest.approx(12, rel=0.15)


def test_a_history_without_queues_has_nothing_to_come() -> None:
    assert History().coming(3) == ()
    assert backtest(History()).held_out == ()
