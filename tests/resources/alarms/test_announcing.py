"""At most ten announcements in ten minutes for one desk, and nothing critical unsaid."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from resources.alarms.announcing import COLLECT_S, MOST, WITHIN_S, Annunciator, News, Occasion
from resources.alarms.commands import EscalateAlarms
from resources.alarms.escalation import Rung
from resources.priority import Priority
from tests.resources.alarms.room import Room, condition


class Desk:
    """Hears what is raised in a room; `heard` is every announcement with its time."""

    def __init__(self):
        self.room, self.annunciator, self.heard = Room(), Annunciator(), []

    def raise_all(self, at, *conditions):
        facts = self.room.hold(*conditions)
        return self.tell(at, *(News(self.room.alarm(fact.condition.key)) for fact in facts))

    def tell(self, at, *news):
        self.annunciator, spoken = self.annunciator.hear(news, self.room.alarms, at)
        self.heard += [(at, each) for each in spoken]
        return spoken


def test_alarms_of_one_cause_are_told_once_and_worse_ones_again():
    desk = Desk()
    (first,) = desk.raise_all(
        0, condition("short", priority=Priority.MEDIUM), condition("stretched", priority=Priority.LOW)
    )
    assert (first.alarms, first.groups, first.lead.condition.rule) == (2, 1, "short")
    assert desk.raise_all(60, condition("other", priority=Priority.MEDIUM)) == ()
    (worse,) = desk.raise_all(61, condition("long_wait"))
    assert worse.lead.condition.rule == "long_wait"


def test_what_comes_shortly_after_another_is_collected():
    desk = Desk()
    desk.raise_all(0, condition(queue="a"))
    assert [desk.raise_all(at, condition(queue=f"q{at}")) for at in (1, 2, 3)] == [(), (), ()]
    (together,) = desk.tell(COLLECT_S)
    assert (together.alarms, together.groups) == (3, 3)


def test_what_had_to_wait_is_told_only_while_it_waits_for_somebody():
    desk = Desk()
    desk.raise_all(0, condition(queue="a"))
    desk.raise_all(1, condition(queue="seen"), condition(queue="over"), condition(queue="open"))
    desk.room.acknowledge("long_wait/seen")
    desk.room.clear("long_wait/over")
    (late,) = desk.tell(COLLECT_S)
    assert (late.lead.condition.queue, late.alarms) == ("open", 1)


def test_an_alarm_passed_on_is_news_although_its_cause_was_told():
    desk = Desk()
    desk.raise_all(0, condition())
    desk.room.do(EscalateAlarms(((desk.room.alarm().id, Rung.AGAIN),)))
    (again,) = desk.tell(300, News(desk.room.alarm(), Rung.AGAIN))
    assert (again.occasion, again.to) == (Occasion.PASSED_ON, Rung.AGAIN)


def test_all_alarms_of_a_cause_are_passed_on_in_one_breath():
    desk = Desk()
    desk.raise_all(0, condition(), condition("low_level"))
    desk.raise_all(2, condition(queue="loans"))
    for at, rule in ((300, "long_wait"), (330, "low_level")):
        desk.tell(at, News(desk.room.alarm(f"{rule}/cards"), Rung.AGAIN))
    desk.tell(600, News(desk.room.alarm(), Rung.NEXT_SUPERVISOR))
    assert [(at, said.occasion, said.to) for at, said in desk.heard] == [
        (0, Occasion.NEW, None), (300, Occasion.PASSED_ON, Rung.AGAIN), (330, Occasion.NEW, None),
        (600, Occasion.PASSED_ON, Rung.NEXT_SUPERVISOR),
    ]  # fmt: skip


def test_after_ten_a_critical_alarm_revises_the_newest_announcement():
    desk = Desk()
    for number in range(MOST):
        (said,) = desk.raise_all(number, condition(queue=f"q{number}", priority=Priority.CRITICAL))
        assert not said.revises
    (said,) = desk.raise_all(20, condition(queue="more", priority=Priority.CRITICAL))
    assert said.revises
    (said,) = desk.raise_all(WITHIN_S, condition(queue="later", priority=Priority.CRITICAL))
    assert not said.revises


steps = st.lists(
    st.tuples(
        st.sampled_from([0.4, 1.0, 20.0, 200.0]),
        st.lists(st.tuples(st.integers(0, 12), st.sampled_from(Priority)), max_size=4),
    ),
    max_size=60,
)


@settings(max_examples=150)
@given(steps)
def test_whatever_comes_ten_minutes_hold_ten_announcements_and_every_critical_alarm(course):
    desk, at = Desk(), 0.0
    for number, (wait, raised) in enumerate(course):
        at += wait
        found = [condition(f"r{number}", f"q{queue}", priority) for queue, priority in dict(raised).items()]
        spoken = desk.raise_all(at, *found)
        critical = sum(each.priority is Priority.CRITICAL for each in found)
        assert sum(each.alarms for each in spoken if each.lead.priority is Priority.CRITICAL) == critical
    times = [at for at, each in desk.heard if not each.revises]
    assert all(later - earlier >= WITHIN_S for earlier, later in zip(times, times[MOST:], strict=False))
    calm = [at for at, each in desk.heard if each.lead.priority is not Priority.CRITICAL]
    assert all(later - earlier >= COLLECT_S for earlier, later in pairwise(calm))
