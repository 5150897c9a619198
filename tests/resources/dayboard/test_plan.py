"""The plan of a day: it counts as the staffing does, however it is tried and changed; groups and strips."""

from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.changes.applied import with_changes
from resources.changes.change import CallIn, Move, Retime, Stretch
from resources.changes.draft import Draft, Edit
from resources.changes.staffed import staffed
from resources.day import Day
from resources.dayboard.attempt import attempt, moved, retimed, stretched
from resources.dayboard.cover import Cover
from resources.dayboard.groups import Grouping, Wanted, groups
from resources.dayboard.lane import Look, Piece, longest_free
from resources.dayboard.plan import DayPlan
from resources.dayboard.strip import UNKNOWN, strip_of
from resources.loans.loan import LoanState
from resources.priority import Priority
from resources.roster.shift import Absence, AbsenceKind
from tests.resources.dayboard.crowd import QUEUES, crowd
from tests.resources.roster.rosters import agent, at, roster, shift

DAY = Day.on(date(2026, 11, 23), ZoneInfo("UTC"))
CENTRE = crowd(24)
NUMBERS = tuple(CENTRE.agents)


def truth(changes):
    """Staffing counted anew from the beginning."""
    moves = [change for change in changes if isinstance(change, Move)]
    return staffed(with_changes(CENTRE, changes), DAY, QUEUES, moves)


MOVES = st.builds(
    lambda who, to, start, length: Move(who, to, at(start / 12), at((start + length) / 12)),
    st.sampled_from(NUMBERS),
    st.sampled_from(QUEUES),
    st.integers(6 * 12, 20 * 12),
    st.integers(1, 40),
)
STRETCHES = st.builds(
    lambda who, by: Stretch(
        who, CENTRE.shifts_of(who)[0].id, CENTRE.shifts_of(who)[0].start, CENTRE.shifts_of(who)[0].end + by
    ),
    st.sampled_from(NUMBERS),
    st.integers(-20, 20).map(lambda count: timedelta(minutes=5 * count)),
)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.one_of(MOVES, STRETCHES), max_size=4), st.data())
def test_a_plan_follows_the_roster_as_if_made_anew(changes, data):
    """Shifts change, go, come on another day; agents leave, learn, fall ill: rows and cover are those of a new plan."""
    plan, now = DayPlan(CENTRE, DAY, QUEUES), CENTRE
    plan.show_draft(tuple(changes))
    for who in data.draw(st.lists(st.sampled_from(NUMBERS), max_size=4)):
        plan.lane(who) if who in plan.begins else None
        now = data.draw(st.sampled_from(EDITS))(now, who)
        plan.show_roster(now)
    fresh = DayPlan(now, DAY, QUEUES)
    fresh.show_draft(tuple(changes))
    assert plan.begins == fresh.begins
    assert plan.served == fresh.served
    assert [plan.lane(who) for who in plan.begins] == [fresh.lane(who) for who in plan.begins]
    assert plan.cover.counts == pytest.approx(fresh.cover.counts, abs=1e-9)


def later(now, who, by):
    moved = [replace(one, start=one.start + by, end=one.end + by, activities=()) for one in now.shifts_of(who)]
    return now.with_shifts(moved)


def edited(now, who, **fields):
    return replace(now, agents=dict(now.agents) | {who: replace(now.agents[who], **fields)})


def ill(now, who):
    gone = Absence(UUID(int=int(who)), who, AbsenceKind.SICK, at(9), at(12))
    return replace(now, absences={**now.absences, gone.id: gone})


EDITS = (
    lambda now, who: later(now, who, timedelta(hours=2)),
    lambda now, who: later(now, who, timedelta(days=3)),
    lambda now, who: edited(now, who, home="loans"),
    lambda now, who: edited(now, who, active=False),
    lambda now, who: replace(now, absences={}),
    ill,
)


def test_what_the_roster_has_not_touched_is_not_reckoned_again():
    plan = DayPlan(CENTRE, DAY, QUEUES)
    lanes = {who: plan.lane(who) for who in plan.begins}
    assert plan.show_roster(later(CENTRE, "1003", timedelta(hours=1))) == {"1003"}
    assert {who for who, lane in lanes.items() if plan.lane(who) is not lane} == {"1003"}


@settings(max_examples=30, deadline=None)
@given(st.lists(st.one_of(MOVES, STRETCHES), max_size=6))
def test_the_cover_follows_a_draft_as_if_counted_anew(changes):
    plan, draft = DayPlan(CENTRE, DAY, QUEUES), Draft()
    for number, change in enumerate(changes):
        draft = draft.edited(Edit(str(number), new=(change,)))
        plan.show_draft(draft.changes)
        assert np.allclose(plan.cover.staffed(), truth(draft.changes))
    plan.show_draft(())
    assert np.allclose(plan.cover.staffed(), truth(()))


@settings(max_examples=30, deadline=None)
@given(st.sets(st.sampled_from(NUMBERS), min_size=1), MOVES)
def test_a_drag_of_many_counts_as_if_each_had_been_moved(agents, move):
    plan = DayPlan(CENTRE, DAY, QUEUES)
    span = move.start.timestamp(), move.end.timestamp()
    dragged = plan.cover.copy()
    dragged.moved(plan.presence(agents), move.to, span)
    tried = attempt(plan, agents, lambda one: moved(plan, one, move.to, span))
    assert np.allclose(dragged.staffed(), tried.cover.staffed())
    edited = Draft().edited(tried.edit(plan, "drag")).changes
    assert np.allclose(tried.cover.staffed(), truth(edited))


def test_parts_of_five_minutes_count():
    cover = Cover(DAY, ("cards",))
    cover.lay([("cards", (DAY.start + 100, DAY.start + 400)), ("unknown", (DAY.start, DAY.end))])
    assert cover.staffed()[0, 0] == pytest.approx(300 / 900)
    cover.lay([("cards", (DAY.start - 500, DAY.start + 100))])
    assert cover.counts[0, :2] == pytest.approx([1.0, 1 / 3])


def test_a_reserve_that_is_called_in_counts():
    plan = DayPlan(CENTRE, DAY, QUEUES)
    before = plan.cover.staffed()[0, 40]
    plan.show_draft((CallIn("r1", "cards", at(10), at(11)),))
    assert plan.cover.staffed()[0, 40] == pytest.approx(before + 1)


def loan(number="1", to="loans", confirmed=6.0, **fields):
    given = {
        "agent": f"SIP/{number}", "to": to, "state": LoanState.CONFIRMED, "planned_at": at(6),
        "confirmed_at": None if confirmed is None else at(confirmed), "until": at(8), "ended_at": None, "id": None,
        "span": (at(6.5), at(8)),
    }  # fmt: skip
    return SimpleNamespace(**{**given, **fields})


def test_a_loan_is_solid_and_counts_only_when_the_pbx_confirmed_it():
    one = roster([agent(1, "cards", "loans")], [shift(1, 5, 14, None)])
    for confirmed, look, count in ((6.0, Look.LOAN, 1), (None, Look.LOAN_AHEAD, 0)):
        plan = DayPlan(one, DAY, ("cards", "loans"), [loan(confirmed=confirmed)])
        assert [piece.look for piece in plan.lane("1")] == [Look.WORK, look]
        assert plan.cover.staffed()[1, 28] == count
        assert plan.lane("1")[1].start == at(6.5 if confirmed is None else 6).timestamp()
    refused = loan(confirmed=None, state=LoanState.REFUSED)
    assert [piece.look for piece in DayPlan(one, DAY, ("cards", "loans"), [refused]).lane("1")] == [Look.WORK]


def test_what_is_tried_goes_before_a_loan():
    one = roster([agent(1, "cards", "loans", "chat")], [shift(1, 5, 14, None)])
    plan = DayPlan(one, DAY, ("cards", "loans", "chat"), [loan()])
    plan.show_draft((Move("1", "chat", at(7), at(8)),))
    assert plan.cover.staffed()[:, 28].tolist() == [0, 0, 1]
    assert plan.cover.staffed()[:, 27].tolist() == [0, 1, 0]


def test_a_loan_that_comes_touches_only_its_agent():
    one = roster([agent(1, "cards"), agent(2, "cards")], [shift(1), shift(2)])
    plan = DayPlan(one, DAY, ("cards", "loans"))
    assert plan.show_loans([loan("2")]) == {"2"}
    assert plan.show_loans([loan("2")]) == frozenset()


def test_a_break_keeps_to_its_shift_and_to_free_time():
    one = roster([agent(1, "cards")], [shift(1, 8, 16, 12)])
    plan, given_ = DayPlan(one, DAY, ("cards",)), shift(1, 8, 16, 12)
    lunch = given_.activities[0].id
    assert retimed(plan, "1", given_.id, lunch, at(20).timestamp()) == (Retime("1", given_.id, lunch, at(15.5)),)
    assert retimed(plan, "1", given_.id, lunch, at(12).timestamp()) == ()
    plan.show_draft((Retime("1", given_.id, lunch, at(13)),))
    assert retimed(plan, "1", given_.id, lunch, at(12).timestamp()) == ()
    assert stretched(plan, "1", given_.id, at(8).timestamp(), at(16).timestamp()) == plan.changes


def test_every_queue_has_its_group_until_something_is_filtered():
    plan = DayPlan(CENTRE, DAY, (*QUEUES, "chat"))

    def found(**wanted):
        return groups(
            CENTRE, plan.begins, plan.queues, replace(Wanted(), **wanted), titles={"loans": "Loans"},
            served=plan.served, changed={NUMBERS[0]},
        )  # fmt: skip

    assert [group.key for group in found()] == [*QUEUES, "chat"]
    assert sum(len(group.agents) for group in found()) == 24
    assert [group.key for group in found(group=Grouping.NONE)] == [""]
    assert [group.key for group in found(group=Grouping.TEAM)][:2] == ["Team 0", "Team 1"]
    assert [group.key for group in found(only_changed=True)] == [*QUEUES, "chat"]
    assert [group.agents for group in found(only_changed=True) if group.agents] == [(NUMBERS[0],)]
    assert found(text=f"agent {NUMBERS[3]}")[0].agents == (NUMBERS[3],)
    assert all(CENTRE.agents[one].skill("loans") for group in found(queue="loans") for one in group.agents)
    assert found(text="nobody of that name") == ()


def test_a_strip_grades_what_is_missing():
    need = np.array([[10, 10, 10, 10.4, 0], [4, 4, 4, 4, 4]], dtype=float)
    there = np.array([[10, 9.6, 9, 10, 3], [9, 9, 9, 9, 3]], dtype=float)
    first = strip_of([0], there, need)
    assert [first.priority(place) for place in range(5)] == [None, None, Priority.HIGH, None, None]
    assert strip_of([1], there, need).priority(4) is Priority.CRITICAL
    both = strip_of([0, 1], there, need)
    assert both.missing.tolist() == [0, 0, 1, 0, 1]
    assert strip_of([0], there, None).level.tolist() == [UNKNOWN] * 5


def test_the_longest_stretch_without_a_break_is_where_words_fit():
    def piece(look, start, end):
        return Piece(look, at(start).timestamp(), at(end).timestamp())

    move, lane = piece(Look.MOVE, 10, 16), [piece(Look.WORK, 8, 18), piece(Look.ACTIVITY, 9.5, 10.5)]
    assert longest_free(lane, move) == (at(10.5).timestamp(), at(16).timestamp())
    assert longest_free([*lane, piece(Look.MOVED_HERE, 12, 13)], move) == (at(13).timestamp(), at(16).timestamp())
    assert longest_free([], move) == (move.start, move.end)
