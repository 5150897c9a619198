"""Every rule of a move: kept by an ordinary one, broken by the one thing that is wrong."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from resources.changes.change import CallIn, Move, Stretch
from resources.limits.breach import Breach, BreachCode
from resources.limits.check import breaches, check
from resources.limits.ground import Ground, Lent
from resources.roster.agent import AgentSkill, SkillState
from resources.roster.shift import Absence, AbsenceKind
from resources.roster.work_rules import WorkRules
from tests.resources.limits.grounds import NOW, ground, needs, with_agent
from tests.resources.roster.rosters import DAY, at, shift

MOVE = Move("1", "cards", at(13), at(14))
YESTERDAY, TODAY = date(2026, 11, 22), DAY.date()


def codes(change, made: Ground, *others) -> list[BreachCode]:
    return [one.code for one in breaches(change, others, made, NOW)]


def absent(**fields) -> Ground:
    made = ground()
    given = {"start": at(13.5), "end": at(20), **fields}
    absence = Absence(UUID(int=9), "1", AbsenceKind.LEAVE, **given)
    return replace(made, roster=replace(made.roster, absences={absence.id: absence}))


def skilled(**fields) -> Ground:
    return with_agent(ground(), 1, skills=(AgentSkill("loans"), AgentSkill("cards", **fields)))


def test_an_ordinary_move_breaks_nothing():
    assert not check([MOVE], ground(), NOW)


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (with_agent(ground(), 1, skills=()), BreachCode.SKILL_MISSING),
        (skilled(state=SkillState.LEARNING), BreachCode.STILL_LEARNING),
        (skilled(expires=YESTERDAY), BreachCode.CERTIFICATE_EXPIRED),
        (with_agent(ground(), 1, new_until=TODAY), BreachCode.NEW_HIRE),
        (with_agent(ground(), 1, address=""), BreachCode.NO_ADDRESS),
        (with_agent(ground(), 1, active=False), BreachCode.INACTIVE),
        (with_agent(ground(), 1, mentor="2"), BreachCode.MENTOR_APART),
        (with_agent(ground(), 2, mentor="1"), BreachCode.MENTOR_APART),
        (absent(), BreachCode.ABSENT),
        (ground(promises={"1": 3}), BreachCode.PROMISES_OPEN),
        (ground(lent=(Lent("1", "stop", at(12), at(13.5)),)), BreachCode.ALREADY_LENT),
        (ground(rules=WorkRules(shortest_move=61)), BreachCode.MOVE_TOO_SHORT),
        (ground(rules=WorkRules(most_moves=0)), BreachCode.TOO_MANY_MOVES),
        (ground(queues={}, need=None, roster=with_agent(ground(), 1, id="1").roster), None),
    ],
)
def test_what_stands_against_the_agent(made, code):
    assert codes(MOVE, made) == ([code] if code else [])


@pytest.mark.parametrize(
    "made",
    [
        skilled(expires=TODAY),
        with_agent(ground(), 1, new_until=YESTERDAY),
        absent(start=at(14)),
        ground(lent=(Lent("1", "stop", at(8), at(9), over=True),)),
        ground(promises={"2": 3}),
        with_agent(ground(), 1, mentor="3"),
    ],
)
def test_what_does_not(made):
    assert codes(MOVE, made) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (replace(MOVE, agent="99"), BreachCode.UNKNOWN_AGENT),
        (replace(MOVE, start=at(8), end=at(9)), BreachCode.IN_PAST),
        (replace(MOVE, end=at(16.25)), BreachCode.NOT_ON_SHIFT),
        (replace(MOVE, to="loans"), BreachCode.SAME_QUEUE),
    ],
)
def test_what_stands_against_the_move(change, code):
    assert codes(change, ground()) == [code]


def test_a_certificate_must_outlast_the_move_by_the_centre_s_date():
    night = ground()
    late = replace(shift(1, 20, 30, lunch=None))
    night = replace(night, roster=night.roster.with_shifts([late]))
    night = with_agent(night, 1, skills=(AgentSkill("loans"), AgentSkill("cards", expires=TODAY)))
    assert codes(Move("1", "cards", at(22), at(23)), night) == []
    assert codes(Move("1", "cards", at(23), at(25)), night) == [BreachCode.CERTIFICATE_EXPIRED]


def test_a_background_check_is_asked_for_on_protected_lines_only():
    made = with_agent(ground(), 1, checked=False, skills=(AgentSkill("cards"), AgentSkill("stop")))
    assert codes(MOVE, made) == []
    assert codes(replace(MOVE, to="stop"), made) == [BreachCode.NOT_CHECKED]


def test_a_pair_that_moves_together_is_not_apart():
    made = with_agent(ground(), 1, mentor="2")
    together = [MOVE, replace(MOVE, agent="2")]
    assert not check(together, made, NOW)


def test_moves_of_one_agent_are_seen_together():
    second = Move("1", "cards", at(13.5), at(15))
    assert codes(MOVE, ground(), second) == [BreachCode.MOVES_OVERLAP]
    third = [Move("1", "cards", at(hour), at(hour + 0.5)) for hour in (10, 11)]
    assert codes(MOVE, ground(), *third) == [BreachCode.TOO_MANY_MOVES]


def test_a_stretched_shift_holds_a_later_move():
    made = ground()
    late = Move("1", "cards", at(16), at(17))
    stretch = Stretch("1", shift(1).id, at(8), at(17))
    assert codes(late, made) == [BreachCode.NOT_ON_SHIFT]
    assert not check([stretch, late], made, NOW)


def test_a_protected_line_keeps_its_need():
    made = ground()
    first, second = Move("4", "cards", at(13), at(14)), Move("5", "cards", at(13.5), at(15))
    assert codes(first, made) == []
    broken = check([first, second], made, NOW)
    assert set(broken) == {first, second}
    breach = broken[first][0]
    assert breach == Breach.of(BreachCode.PROTECTED_FLOOR, queue="stop", at=at(13.5).isoformat(), staffed="0", need=1)
    assert breach.hard
    assert breach.signable


def test_a_protected_line_of_unknown_need_gives_nobody():
    assert codes(Move("4", "cards", at(13), at(14)), ground(need=needs(cards=1))) == [BreachCode.PROTECTED_FLOOR]


def test_a_protected_line_gives_one_when_another_comes():
    made = with_agent(ground(need=needs(stop=2)), 1, skills=(AgentSkill("loans"), AgentSkill("stop")))
    leaves, comes = Move("4", "cards", at(13), at(14)), Move("1", "stop", at(13), at(14))
    assert codes(leaves, made) == [BreachCode.PROTECTED_FLOOR]
    assert not check([leaves, comes], made, NOW)


def test_a_protected_line_counts_those_who_help_it_already():
    made = with_agent(ground(need=needs(stop=2)), 1, skills=(AgentSkill("loans"), AgentSkill("stop")))
    helped = replace(made, lent=(Lent("1", "stop", at(9), at(15)),))
    assert codes(Move("4", "cards", at(13), at(14)), helped) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (CallIn("r1", "cards", at(11), at(14)), None),
        (CallIn("r1", "cards", at(10.5), at(14)), BreachCode.ARRIVES_LATER),
        (CallIn("r1", "loans", at(11), at(14)), BreachCode.SKILL_MISSING),
        (CallIn("r9", "cards", at(11), at(14)), BreachCode.UNKNOWN_RESERVE),
        (CallIn("r1", "cards", at(9), at(10)), BreachCode.IN_PAST),
        (CallIn("r1", "cards", at(11), at(11.1)), BreachCode.MOVE_TOO_SHORT),
    ],
)
def test_somebody_of_the_reserve(change, code):
    assert codes(change, ground()) == ([code] if code else [])
