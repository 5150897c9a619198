"""Rules on the live floor: delays, deadbands, what is not judged, and what a restart leaves as it was."""

from dataclasses import dataclass, field, replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.alarms.evaluator import HOLE_S, Evaluator
from resources.alarms.figures import HAS_GOAL, PLAN_FIGURES, Figure, figure_of, goal_of
from resources.alarms.readings import FloorReading
from resources.alarms.rule import Comparison, Rule
from resources.alarms.rule import Test as RuleTest
from resources.alarms.shipped import SHIPPED
from resources.priority import Priority
from tests.floors import AT, floor, queue, tally
from tests.resources.alarms.room import START, Room, condition

WAIT = RuleTest(Figure.WAITING, Comparison.AT_LEAST, 10, for_s=30, deadband=3)
KEY = "busy/cards"


@dataclass(frozen=True)
class Numbers:
    """A reading made by hand."""

    at: float
    values: dict = field(default_factory=dict)
    fresh: bool = True
    silence_s: float = 0.0
    goals: dict = field(default_factory=dict)
    queues: tuple[str, ...] = ("cards",)

    def value(self, queue, figure):
        return self.values.get(figure) if queue else self.silence_s

    def goal(self, _queue, figure):
        return self.goals.get(figure)


def rule(*tests, **more) -> Rule:
    return Rule("busy", Priority.HIGH, (tests or (WAIT,),), title="Busy", **more)


def waiting(evaluator, start, *counts, step=5.0, **more):
    for number, count in enumerate(counts):
        evaluator = evaluator.look(Numbers(start + number * step, {Figure.WAITING: count}, **more))
    return evaluator


def holds(evaluator) -> bool:
    return bool(evaluator.verdict.conditions)


def test_a_figure_must_stay_beyond_for_the_whole_delay():
    evaluator = waiting(Evaluator((rule(),)), 0, 12, 12, 12, 12, 12, 12)
    assert not holds(evaluator)
    found = waiting(evaluator, 30, 12).verdict.conditions[0]
    assert (found.key, found.began, found.value, found.goal) == (KEY, 0, 12, 10)
    assert not holds(waiting(evaluator, 30, 9, 12, 12, 12, 12, 12))


def test_within_the_deadband_it_neither_ends_nor_begins():
    held = waiting(Evaluator((rule(),)), 0, *[10] * 7)
    assert holds(waiting(held, 35, 8, 7, 8, 7))
    assert not holds(waiting(held, 35, 6))
    assert not holds(waiting(Evaluator((rule(),)), 0, *[8] * 50))


def test_it_is_over_only_after_the_delay_off():
    held = waiting(Evaluator((rule(off_s=20),)), 0, *[12] * 7)
    assert holds(waiting(held, 35, 0, 0, 0, 0))
    assert not holds(waiting(held, 35, 0, 0, 0, 0, 0))
    assert holds(waiting(held, 35, 0, 0, 0, *[12] * 7, 0, 0))


def test_groups_are_alternatives_of_tests_that_must_all_hold():
    either = Rule(
        "busy",
        Priority.HIGH,
        ((RuleTest(Figure.WAITING, Comparison.ABOVE, 5), RuleTest(Figure.READY, Comparison.AT_MOST, 0)),
         (RuleTest(Figure.WAITING, Comparison.ABOVE, 50),)),
    )  # fmt: skip
    cases = ((6, 0, True), (6, 1, False), (51, 9, True), (5, 0, False))
    for count, ready, expected in cases:
        reading = Numbers(0, {Figure.WAITING: count, Figure.READY: ready})
        assert holds(Evaluator((either,)).look(reading)) is expected


def test_a_stale_floor_is_not_judged_and_says_nothing_of_the_time():
    begun = waiting(Evaluator((rule(),)), 0, *[12] * 6)
    stale = waiting(begun, 30, *[12] * 3, fresh=False)
    assert stale.verdict.judged == frozenset()
    assert not holds(waiting(stale, 45, 12))
    assert holds(waiting(stale, 45, 12, 12))
    held = waiting(waiting(begun, 30, 12), 35, 0, 0, fresh=False)
    assert holds(held)


@pytest.mark.parametrize("jump", [-7200.0, 7200.0])
def test_a_step_of_the_clock_neither_raises_nor_ends_anything(jump):
    begun = waiting(Evaluator((rule(),)), 0, *[12] * 6)
    assert not holds(waiting(begun, 25 + jump, 12))
    assert holds(waiting(begun, 25 + jump, 12, 12))
    easing = waiting(waiting(Evaluator((rule(off_s=20),)), 0, *[12] * 7), 35, 0)
    assert holds(waiting(easing, 40 + jump, 0, 0))


def test_a_lost_feed_is_an_alarm_of_the_centre():
    silent = Evaluator(SHIPPED).look(Numbers(0, fresh=False, silence_s=14.9))
    assert not holds(silent)
    lost = silent.look(Numbers(1, fresh=False, silence_s=15.0))
    assert [found.key for found in lost.verdict.conditions] == ["feed_lost"]
    assert lost.verdict.conditions[0].priority is Priority.CRITICAL
    assert not holds(lost.look(Numbers(2, silence_s=0.1)))


def test_a_ratio_of_too_few_contacts_is_no_ratio():
    poor = tally(4, level=0.0, abandoned=1.0)
    few = queue(window=poor)
    assert figure_of(few, Figure.SERVICE_LEVEL, AT) is None
    assert figure_of(few, Figure.ABANDON_RATE, AT) is None
    assert figure_of(queue(window=tally(5, level=0.0)), Figure.SERVICE_LEVEL, AT) == 0.0


def test_every_figure_of_a_queue_is_read_and_those_with_a_goal_have_one():
    for figure in set(Figure) - {Figure.LINK_AGE} - PLAN_FIGURES:
        assert figure_of(queue(), figure, AT) is not None, figure
        assert (goal_of(queue(), figure) is not None) == (figure in HAS_GOAL)


def test_a_queue_that_is_gone_has_no_alarm():
    held = waiting(Evaluator((rule(),)), 0, *[12] * 7)
    gone = held.look(Numbers(40, queues=()))
    assert (gone.verdict.conditions, KEY in gone.verdict.judged) == ((), True)


def test_the_shipped_rules_are_quiet_on_a_good_floor_and_speak_on_a_bad_one():
    calm = bad = Evaluator(SHIPPED)
    ill = queue(wait=200.0, window=tally(level=0.4, abandoned=0.2), ready=0, need=50)
    for second in range(0, 1500, 5):
        at = AT + second
        calm = calm.look(FloorReading(replace(floor(queue(wait=0)), at=at), 0.1, True, at))
        bad = bad.look(FloorReading(replace(floor(ill), at=at), 0.1, True, at))
    assert not holds(calm)
    expected = {rule.id for rule in SHIPPED} - {"feed_lost", "unstaffed", "absent"}
    assert {found.rule for found in bad.verdict.conditions} == expected


def test_after_a_restart_what_stands_goes_on_and_ends_by_its_deadband():
    room = Room()
    room.hold(condition("busy"))
    again = Evaluator.following((rule(),), room.alarms)
    assert holds(waiting(again, START.timestamp(), 8))
    assert not holds(waiting(again, START.timestamp(), 8, 6))
    assert not holds(waiting(Evaluator.following((), room.alarms), START.timestamp(), 12))


def test_changed_rules_keep_what_was_found_until_they_say_otherwise():
    other = rule(off_s=60)
    held = waiting(Evaluator((rule(), replace(rule(), id="same"))), 0, *[12] * 7)
    softer = RuleTest(Figure.WAITING, Comparison.AT_LEAST, 20, for_s=30, deadband=3)
    changed = held.under((rule(softer), replace(other, id="same")))
    assert holds(changed.look(Numbers(35, {Figure.WAITING: 18})))
    after = changed.look(Numbers(35, {Figure.WAITING: 16}))
    assert [found.rule for found in after.verdict.conditions] == ["same"]
    off = held.under((replace(rule(), enabled=False),))
    assert not holds(off.look(Numbers(35, {Figure.WAITING: 12})))


@settings(max_examples=60)
@given(
    st.lists(st.integers(0, 20), min_size=1, max_size=60),
    st.integers(0, 40),
    st.integers(0, 5),
    st.integers(0, 40),
)
def test_however_a_figure_chatters_alarms_follow_no_faster_than_the_delays(counts, for_s, deadband, off_s):
    test = RuleTest(Figure.WAITING, Comparison.AT_LEAST, 10, for_s=for_s, deadband=deadband)
    evaluator = Evaluator((rule(test, off_s=off_s),), HOLE_S)
    before, changes, since_beyond, since_back = False, [], None, None
    for number, count in enumerate(counts):
        at = number * 5.0
        evaluator = evaluator.look(Numbers(at, {Figure.WAITING: count}))
        since_beyond = None if count < 10 else at if since_beyond is None else since_beyond
        since_back = None if count >= 10 - deadband else at if since_back is None else since_back
        if holds(evaluator) and not before:
            assert since_beyond is not None
            assert at - since_beyond >= for_s
            changes.append(at)
        if before and not holds(evaluator):
            assert since_back is not None or count < 10
            changes.append(at)
        before = holds(evaluator)
    assert all(later - earlier >= min(for_s, off_s) for earlier, later in pairwise(changes))
