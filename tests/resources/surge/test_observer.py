"""What counts as observed: not what lies in a hole, nor what is only a matter of the clock."""

from dataclasses import replace

import pytest

from resources.expected import Expected
from resources.floor import Floor, Gap, Link, Tally
from resources.surge.detector import Detector
from resources.surge.divergence import Basis
from resources.surge.ledger import EXPECTED, OFFERED
from resources.surge.observer import Observer
from tests.floors import AT, floor, queue

QUARTER = AT - AT % 900.0
PER_S = 0.2


def made(at: float, offered: float, contacts=(180, 180), **changes) -> Floor:
    total = Tally(offered=int(offered), completed=int(offered), talked_s=offered * 250.0)
    line = queue("cards", total=total, contacts=tuple(contacts), expected=(180.0,) * 96)
    return replace(floor(line), at=at, **changes)


def run(observer: Observer, begin: float, seconds: int, *, offered: float = 0.0, step: float = 1.0, **changes) -> float:
    for second in range(int(seconds / step) + 1):
        observer.see(made(begin + second * step, offered + PER_S * second * step, **changes))
    return offered + PER_S * seconds


def sums(observer: Observer) -> tuple[float, float, float]:
    ledger = observer.ledger
    return ledger.counts[OFFERED].sum(), ledger.counts[EXPECTED].sum(), ledger.seconds.sum()


@pytest.mark.parametrize("step", [1.0, 7.5, 30.0])
def test_steps_count_what_came_and_what_was_due(step):
    observer = Observer()
    run(observer, QUARTER + 60, 600, step=step)
    came, due, seconds = sums(observer)
    assert seconds == pytest.approx(600, abs=step)
    assert came == pytest.approx(PER_S * 600, abs=PER_S * step + 1)
    assert due == pytest.approx(PER_S * seconds)


def test_a_lost_connection_is_left_out_with_what_came_meanwhile():
    observer = Observer()
    offered = run(observer, QUARTER, 300)
    for second in range(120):
        observer.see(made(QUARTER + 300 + second, offered, link=Link.DOWN))
    run(observer, QUARTER + 420, 300, offered=offered + 500)
    came, _, seconds = sums(observer)
    assert came == pytest.approx(PER_S * seconds, abs=3)
    assert seconds <= 600


def test_a_server_that_starts_again_between_two_floors_is_a_hole():
    observer = Observer()
    offered = run(observer, QUARTER, 300)
    gap = (Gap(QUARTER + 300.2, QUARTER + 300.9, "server started again"),)
    run(observer, QUARTER + 301, 300, offered=offered + 40, gaps=gap)
    came, _, seconds = sums(observer)
    assert came == pytest.approx(PER_S * seconds, abs=3)


@pytest.mark.parametrize("leap", [600.0, -600.0])
def test_a_leap_of_time_is_no_lull_and_no_surge(leap):
    observer = Observer()
    offered = run(observer, QUARTER, 300)
    run(observer, QUARTER + 300 + leap, 300, offered=offered + 1)
    came, _, seconds = sums(observer)
    assert came == pytest.approx(PER_S * seconds, abs=3)


def test_counters_that_fall_are_another_server():
    observer = Observer()
    run(observer, QUARTER, 300, offered=1000)
    run(observer, QUARTER + 301, 300, offered=0)
    came, _, seconds = sums(observer)
    assert came == pytest.approx(PER_S * seconds, abs=3)


def test_what_the_feed_counted_before_the_first_floor_is_taken_in():
    observer = Observer()
    contacts = (100, 180, 200, 60)
    observer.see(made(QUARTER + 300, sum(contacts), contacts=contacts))
    came, due, seconds = sums(observer)
    assert came == pytest.approx(180 + 200 + 60)
    assert (due, seconds) == (pytest.approx(180 + 180 + 60), pytest.approx(2100))


def test_a_console_that_has_just_connected_knows_nothing_of_the_day():
    observer = Observer()
    observer.see(made(QUARTER + 300, 2, contacts=(0,) * 50 + (2,)))
    assert sums(observer) == (0, 0, 0)


def test_recorded_days_come_before_the_plan():
    observer = Observer()
    usual = Expected((90.0,) * 96, (20.0,) * 96, 8)
    for second in range(121):
        value = made(QUARTER + second, 0)
        observer.see(replace(value, queues={"cards": replace(value.queues["cards"], usual=usual)}))
    assert observer.bases["cards"] is Basis.HISTORY
    assert sums(observer)[1] == pytest.approx(0.1 * 120)
    assert observer.spreads["cards"] == pytest.approx((20**2 - 90) ** 0.5 / 90)


def test_nothing_grows_with_time():
    detector = Detector()
    for step in range(0, 40_000, 50):
        detector.see(made(QUARTER + step, PER_S * step))
    ledger = detector._observer.ledger
    assert ledger.counts.shape == (5, 1, 600)


@pytest.mark.parametrize("boundary", [900.0, 86_400.0])
def test_boundaries_of_the_clock_are_nothing(boundary):
    """Quarters and days turn with the contacts' list getting longer, or short again."""
    detector, begin = Detector(), QUARTER - QUARTER % 86_400.0 + 86_400.0 - 1_800.0
    said = []
    for second in range(0, 3_600, 5):
        at = begin + second
        quarters = int(at % boundary // 900) + 1 if boundary > 900 else 40
        said += detector.see(made(at, PER_S * second, contacts=(180,) * quarters))
    assert said == []
