"""Degraded mode by queue: which minutes scorecards leave out."""

from datetime import timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from incidents.measures.commands import RevertMeasure
from incidents.measures.degraded import Degraded, Period
from incidents.measures.measure import Target
from tests.incidents.desk import START, running
from tests.incidents.test_measures import FIRST, degraded

MINUTE = timedelta(minutes=1)


def period(since: int, until: int | None, *suspends: Target) -> Period:
    end = None if until is None else START + until * MINUTE
    some = frozenset(suspends or (Target.HANDLING_TIME,))
    return Period("cards", START + since * MINUTE, end, START, some, "why", UUID(int=1), "INC-0001", UUID(int=since))


def test_a_declared_mode_lasts_until_somebody_ends_it():
    desk = running()
    begun = desk.now
    desk.must(degraded(desk, "cards"))
    desk.wait(minutes=90)
    found = Degraded.of(desk.board)
    now = found.now("cards")
    assert now is not None
    assert (now.since, now.until, now.name) == (begun, None, desk.incident.name)
    assert [one.queue for one in found.lasting] == ["cards"]
    assert found.minutes("cards", begun, desk.now) == 90
    assert found.minutes("loans", begun, desk.now) == 0
    desk.must(RevertMeasure(desk.incident_id, FIRST, "Anna"))
    desk.wait(minutes=30)
    over = Degraded.of(desk.board)
    assert over.now("cards") is None
    assert over.minutes("cards", begun, desk.now) == 90
    assert over.minutes("cards", begun + 80 * MINUTE, desk.now) == 10


def test_only_suspended_targets_count_when_one_is_asked_for():
    found = Degraded({"cards": (period(0, 10, Target.QUALITY),)})
    assert found.minutes("cards", START, START + 20 * MINUTE, Target.QUALITY) == 10
    assert found.minutes("cards", START, START + 20 * MINUTE, Target.SERVICE_LEVEL) == 0


SPANS = st.lists(st.tuples(st.integers(0, 100), st.one_of(st.none(), st.integers(0, 60))), max_size=6)


@given(SPANS, st.integers(0, 100), st.integers(0, 100))
def test_minutes_are_those_covered_by_any_period_counted_one_by_one(spans, begin, length):
    periods = tuple(period(a, None if b is None else a + b) for a, b in spans)
    end = begin + length
    covered = sum(any(a <= at and (b is None or at < a + b) for a, b in spans) for at in range(begin, end))
    found = Degraded({"cards": periods})
    assert found.minutes("cards", START + begin * MINUTE, START + end * MINUTE) == covered
