"""What is kept of the floor every five seconds, and from when on."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.floor import Freshness, Tally
from resources.measures.sample import FIELDS, SLOT_S, Figures, Sampler, kept_since
from tests.floors import AT, floor, queue

TAIPEI = ZoneInfo("Asia/Taipei")
FRESH = Freshness.FRESH


def counted(offered: int, waited_s: float = 0.0) -> Tally:
    return Tally(offered=offered, answered=offered, completed=offered, waited_s=waited_s)


def test_there_is_one_sample_in_five_seconds():
    sampler, seen = Sampler(), floor(queue("cards"))
    taken = [sampler.sample(seen, AT + second, FRESH) for second in range(15)]
    assert [sample.slot for sample in taken if sample] == [int(AT // SLOT_S) + k for k in range(4)]


def test_a_queue_is_kept_as_it_stands():
    shown = queue("cards", wait=31.27, elsewhere=4, need=None, ready=6)
    sample = Sampler().sample(floor(shown), AT, FRESH)
    figures = sample.queues["cards"]
    assert (figures.waiting, figures.longest_wait_ds, figures.elsewhere, figures.need) == (1, 312, 4, -1)
    assert (figures.ready, figures.agents_talking, figures.wrap_up, figures.paused) == (6, 30, 2, 3)
    window = shown.window
    assert figures.window_within / (figures.window_answered + figures.window_abandoned) == window.service_level
    assert figures.window_speed_ds == round(window.mean_speed_of_answer_s * 10)


def test_what_was_counted_before_the_first_sight_is_in_no_sample():
    sampler = Sampler()
    first = sampler.sample(floor(queue(total=counted(500))), AT, FRESH)
    after = sampler.sample(floor(queue(total=counted(503))), AT + SLOT_S, FRESH)
    assert (first.queues["cards"].offered, after.queues["cards"].offered) == (0, 3)


@pytest.mark.parametrize("freshness", [Freshness.STALE, Freshness.LOST])
def test_old_figures_are_not_measured_again(freshness):
    assert Sampler().sample(floor(queue("cards"), queue("loans")), AT, freshness).queues == {
        "cards": None,
        "loans": None,
    }


def test_a_floor_without_queues_is_nothing_to_keep():
    assert Sampler().sample(replace(floor(), queues={}), AT, FRESH) is None


def test_a_clock_that_was_put_back_is_followed():
    sampler, seen = Sampler(), floor()
    sampler.sample(seen, AT, FRESH)
    assert sampler.sample(seen, AT - 3600, FRESH).slot == int((AT - 3600) // SLOT_S)


@given(st.lists(st.tuples(st.integers(0, 9), st.floats(0, 90)), min_size=1, max_size=30))
def test_rounding_loses_no_second(steps):
    sampler, offered, waited, kept = Sampler(), 0, 0.0, 0
    sampler.sample(floor(queue(total=counted(0))), AT, FRESH)
    for number, (more, longer) in enumerate(steps, 1):
        offered, waited = offered + more, waited + longer
        sample = sampler.sample(floor(queue(total=counted(offered, waited))), AT + number * SLOT_S, FRESH)
        kept += sample.queues["cards"].waited_s
    assert kept == round(waited)


def test_every_figure_has_its_place():
    assert len(Figures(*range(len(FIELDS)))) == len(FIELDS) == 27


@pytest.mark.parametrize(
    ("now", "zone", "since"),
    [
        ("2026-11-22T06:32+00:00", "Asia/Taipei", "2025-10-22T00:00+08:00"),
        ("2026-11-21T17:00+00:00", "Asia/Taipei", "2025-10-22T00:00+08:00"),  # it is the 22nd there
        ("2027-03-31T12:00+00:00", "Asia/Taipei", "2026-02-28T00:00+08:00"),
        ("2025-03-31T12:00+00:00", "UTC", "2024-02-29T00:00+00:00"),
        ("2026-05-10T12:00+00:00", "Europe/Berlin", "2025-04-10T00:00+02:00"),
        ("2026-02-10T12:00+00:00", "Europe/Berlin", "2025-01-10T00:00+01:00"),
    ],
)
def test_thirteen_months_are_those_of_the_centre(now, zone, since):
    assert kept_since(datetime.fromisoformat(now), ZoneInfo(zone)) == datetime.fromisoformat(since)


def test_what_is_kept_never_shrinks_below_thirteen_months():
    assert (datetime(2026, 11, 22, tzinfo=UTC) - kept_since(datetime(2026, 11, 22, tzinfo=UTC), TAIPEI)).days >= 395
