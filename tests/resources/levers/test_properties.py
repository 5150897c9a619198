"""Random afternoons: nothing proposed breaks a rule, and what is said to be left is what a fresh count finds."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.changes.applied import with_changes
from resources.changes.change import CallIn, Move
from resources.changes.staffed import add_span, staffed
from resources.levers.ladder import propose
from resources.levers.proposal import Lever
from resources.limits.check import check
from resources.limits.ground import Lent
from resources.roster.agent import AgentSkill, SkillState
from resources.roster.shift import Absence, AbsenceKind, ActivityKind
from resources.roster.work_rules import WorkRules
from tests.resources.levers.cases import case, one_by_one, wish, with_activity
from tests.resources.limits.grounds import NOW, TODAY, ground
from tests.resources.roster.rosters import DAY, SPACE, agent, at, roster, shift

QUEUES = ("cards", "loans", "stop")


@st.composite
def agents(draw, number):
    home = draw(st.sampled_from(QUEUES))
    states = draw(st.lists(st.sampled_from([*SkillState, None]), min_size=3, max_size=3))
    skills = tuple(AgentSkill(queue, state=state) for queue, state in zip(QUEUES, states, strict=True) if state)
    new = draw(st.sampled_from([None, None, DAY.date()]))
    mentor = draw(st.sampled_from(["", "", "1", "2"]))
    return replace(
        agent(number, home), skills=skills, new_until=new, checked=draw(st.integers(0, 4)) > 0, mentor=mentor
    )


@st.composite
def cases(draw):
    people = [draw(agents(number)) for number in range(1, draw(st.integers(3, 9)))]
    shifts = [
        shift(number, start := draw(st.integers(4, 12)), start + 8, lunch=start + draw(st.sampled_from([3, 4, 4.5])))
        for number in range(1, len(people) + 1)
    ]
    sick = draw(st.sets(st.integers(1, 9), max_size=1))
    away = [Absence(SPACE, str(number), AbsenceKind.SICK, at(9), at(20)) for number in sick]
    rules = WorkRules(
        most_moves=draw(st.integers(0, 2)),
        longest_stretch=draw(st.sampled_from([200, 240, 300])),
        break_shift=draw(st.sampled_from([30, 90])),
        most_overtime=draw(st.sampled_from([30, 180])),
    )
    lent = tuple(
        Lent(str(number), "cards", at(9), at(draw(st.integers(12, 16)))) for number in draw(st.sets(st.integers(1, 3)))
    )
    made = ground(
        roster=roster(people, shifts, away), rules=rules, lent=lent, promises=draw(st.sampled_from([{}, {"1": 2}]))
    )
    if draw(st.booleans()):
        made = with_activity(made, 2, 13, 13.5, ActivityKind.TRAINING)
    start = draw(st.integers(40, 56)) / 4
    asked = wish(start=at(start), until=at(start + draw(st.integers(1, 12)) / 4))
    tried = draw(st.sampled_from([(), (Move("3", "cards", at(14), at(15)),)]))
    return case(
        made, asked, tried, cards=draw(st.integers(0, 8)), loans=draw(st.integers(0, 3)), stop=draw(st.integers(0, 3))
    )


@given(cases())
@settings(max_examples=80, deadline=None)
def test_nothing_that_is_proposed_breaks_a_rule(made):
    proposal = propose(made, one_by_one)
    broken = check((*made.tried, *proposal.changes), made.ground, NOW)
    assert not set(broken) & set(proposal.changes)
    assert {step.lever for step in proposal.steps} <= set(Lever) - {Lever.ASK}


@given(cases())
@settings(max_examples=60, deadline=None)
def test_what_is_left_is_what_a_fresh_count_finds(made):
    proposal = propose(made, one_by_one)
    every = (*made.tried, *proposal.changes)
    moves = [one for one in every if isinstance(one, Move)] + [one.move for one in made.ground.lent]
    staff = staffed(with_changes(made.ground.roster, every), TODAY, QUEUES, moves)
    for one in every:
        if isinstance(one, CallIn):
            add_span(staff[QUEUES.index(one.to)], TODAY, (one.start.timestamp(), one.end.timestamp()))
    first = TODAY.interval(made.wish.start.timestamp())
    last = TODAY.interval((made.wish.until - timedelta(seconds=1)).timestamp())
    need = np.array([made.need.queues[queue].likely for queue in QUEUES])
    short = np.maximum(0, need - staff)[:, first : last + 1]
    told = {one.queue: one.minutes for one in proposal.left}
    for queue, line in zip(QUEUES, short, strict=True):
        if queue in told or line.max() >= 0.5:
            assert abs(told[queue] - line.sum() * 15) < 1e-6
    closed = sum(one.minutes for step in proposal.steps for one in step.closed)
    assert proposal.steps == () or closed > 0
