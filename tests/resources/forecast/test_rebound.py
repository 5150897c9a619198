"""The wave after an outage: predicted before, compared after, learnt from."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.forecast.rebound import HORIZON, Lost, Redial, compared, learnt, lost, rebound

BACK = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)


def test_who_was_turned_away_gave_up_or_never_arrived_is_counted_once() -> None:
    found = lost(expected=[100, 100, 100], offered=[20, 30, 100], abandoned=[15, 20, 5], blocked=60, usual_share=0.02)
    assert found == Lost(blocked=60, abandoned=pytest.approx(37), missing=pytest.approx(90))
    redialled = lost(expected=[100], offered=[180], abandoned=[100], blocked=0, usual_share=0.0)
    assert redialled == Lost(0, 20, 0)  # 80 of the 180 were the same callers again


def test_most_come_soon_and_all_of_the_share_come() -> None:
    wave = rebound("cards", BACK, Lost(missing=400), Redial(share=0.5, delay_s=1800))
    assert wave.total == pytest.approx(200, rel=0.001)
    assert list(wave.extra) == sorted(wave.extra, reverse=True)
    assert wave.extra[0] == pytest.approx(200 * (1 - np.exp(-0.5)))
    assert wave.at(BACK + timedelta(minutes=20)) == wave.extra[1]
    assert wave.at(BACK - timedelta(minutes=1)) == 0
    assert all(low < extra < high for low, extra, high in zip(wave.low, wave.extra, wave.high, strict=True))


def test_what_came_is_compared_with_what_was_said() -> None:
    wave = rebound("cards", BACK, Lost(missing=400), Redial())
    found = compared(wave, [100.0] * 4, [180.0, 140.0, 120.0, 110.0])
    assert found.seen == 150
    assert found.predicted == pytest.approx(sum(wave.extra[:4]))
    assert found.until == BACK + timedelta(hours=1)
    assert compared(rebound("cards", BACK, Lost(), Redial()), [1.0], [9.0]).factor is None


@given(st.floats(0.1, 0.9), st.floats(600, 7200))
def test_a_banks_own_constants_are_found_again(share: float, delay: float) -> None:
    wave = rebound("cards", BACK, Lost(missing=1000), Redial(share, delay))
    found = learnt([(wave.lost, wave.extra)] * 60)
    assert found.outages == 60
    assert found.share == pytest.approx(share, abs=0.03)
    assert found.delay_s == pytest.approx(delay, rel=0.1)


def test_an_outage_that_lost_few_or_was_followed_by_calm_says_nothing() -> None:
    assert learnt([(Lost(missing=10), [5.0] * 4), (Lost(missing=500), [-3.0] * 4)]) == Redial()
    once = learnt([(Lost(missing=500), [100.0] * 4)])
    assert Redial().share < once.share < 0.8
    assert (
        rebound("cards", BACK, Lost(missing=100), once).high[0]
        < 2 * rebound("cards", BACK, Lost(missing=100), once).extra[0]
    )
    assert len(rebound("cards", BACK, Lost(missing=100), once).extra) == HORIZON
