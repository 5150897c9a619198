"""Which queue hurts: the thresholds, what is too little to judge, and the order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.pressure import Cause, findings, grade, pressure
from resources.priority import Priority, worst
from tests.floors import AT, queue, tally

CRITICAL, HIGH, MEDIUM = Priority.CRITICAL, Priority.HIGH, Priority.MEDIUM


def judged(**changes):
    return {f.cause: f.priority for f in findings(queue(**changes), AT)}


def test_a_queue_within_its_goals_has_no_findings():
    assert judged() == {}
    assert pressure(()) is None


@pytest.mark.parametrize(
    ("level", "priority"), [(0.80, None), (0.79, MEDIUM), (0.75, HIGH), (0.66, HIGH), (0.65, CRITICAL), (0.0, CRITICAL)]
)
def test_service_level(level, priority):
    assert judged(window=tally(1000, level)).get(Cause.SERVICE_LEVEL) is priority


@pytest.mark.parametrize(("wait", "priority"), [(60, None), (61, MEDIUM), (90, HIGH), (180, CRITICAL)])
def test_longest_wait(wait, priority):
    assert judged(wait=wait).get(Cause.LONGEST_WAIT) is priority


@pytest.mark.parametrize(("rate", "priority"), [(0.05, None), (0.06, MEDIUM), (0.075, HIGH), (0.15, CRITICAL)])
def test_abandoned(rate, priority):
    assert judged(window=tally(1000, 0.85, rate)).get(Cause.ABANDONED) is priority


@pytest.mark.parametrize(("need", "priority"), [(37, None), (38, MEDIUM), (40, HIGH), (44, CRITICAL), (None, None)])
def test_short_of_agents(need, priority):
    assert judged(need=need, wait=61).get(Cause.SHORT) is priority


def test_a_gap_that_nobody_feels_is_a_warning():
    assert judged(need=60) == {Cause.SHORT: MEDIUM}


def test_nobody_staffed_while_somebody_waits_is_critical():
    alone = judged(ready=0, talking=0, agents={}, wait=1, need=None)
    assert alone[Cause.UNSTAFFED] is CRITICAL
    assert judged(ready=0, talking=0, agents={}, need=None) == {}


def test_few_contacts_say_nothing_about_ratios():
    assert judged(window=tally(4, 0.0, 0.5)) == {}
    assert Cause.SERVICE_LEVEL in judged(window=tally(6, 0.0, 0.5))


def test_the_day_is_judged_by_the_day():
    bad_now = queue(window=tally(1000, 0.5))
    assert findings(bad_now, AT)
    assert findings(bad_now, AT, day=True) == ()


@given(st.floats(-10, 10), st.floats(-10, 10))
def test_worse_is_never_milder(a, b):
    steps = (0.0, 1.0, 3.0)
    low, high = sorted((a, b))
    assert worst(grade(low, steps), grade(high, steps)) is grade(high, steps)
