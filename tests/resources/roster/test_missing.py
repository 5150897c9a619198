"""Agents missing against the plan: counted by queue, raised as an alarm, over when they are there or excused."""

from dataclasses import replace
from uuid import uuid4

import pytest

from resources.agents import AgentState
from resources.alarms.evaluator import Evaluator
from resources.alarms.figures import PLAN_FIGURES, Figure
from resources.alarms.readings import FloorReading
from resources.alarms.shipped import SHIPPED
from resources.floor import Floor, Link
from resources.roster.adherence import adherence
from resources.roster.attendance import Attendance
from resources.roster.excuse import Excuse
from resources.roster.missing import Missing, missing_of
from tests import floors
from tests.resources.roster.rosters import agent, at, roster, shift
from tests.resources.roster.test_adherence import figures

PEOPLE = [*(agent(number, "cards") for number in range(1, 11)), agent(11, "loans")]
PLAN = roster(PEOPLE, [shift(number) for number in range(1, 12)])
MISSING_RULE = tuple(rule for rule in SHIPPED if rule.id == "absent")


def missing(*there: int, hours=9.0, plan=PLAN, state=AgentState.READY):
    agents = {f"SIP/{number}": figures(f"SIP/{number}", state, at(8)) for number in (*there, 99)}
    return missing_of(
        adherence(plan, Floor(at(hours).timestamp(), link=Link.UP, agents=agents), at(hours), Attendance())
    )


def test_those_who_are_planned_and_not_there_are_counted_where_they_are_at_home():
    assert missing(*range(1, 9)) == {"cards": Missing(10, 2), "loans": Missing(1, 1)}
    assert missing(*range(1, 12), state=AgentState.PAUSED) == {"cards": Missing(10, 0), "loans": Missing(1, 0)}
    assert missing(hours=20) == {}
    assert missing(hours=8.05)["cards"] == Missing(10, 0)  # within the five minutes of being late


def test_who_is_excused_is_planned_and_not_missing():
    excuse = Excuse(uuid4(), "10", at(8), at(10), "train")
    assert missing(*range(1, 9), plan=replace(PLAN, excuses={excuse.id: excuse}))["cards"] == Missing(10, 1)


def looked(evaluator, found, since_s, seconds, fresh=True):
    for second in range(0, seconds, 5):
        now = floors.AT + since_s + second
        floor = replace(floors.floor(floors.queue(wait=0)), at=now)
        evaluator = evaluator.look(FloorReading(floor, 0.1, fresh, now, found))
    return evaluator


def conditions(evaluator):
    return [(found.key, found.figure, found.value) for found in evaluator.verdict.conditions]


def test_an_alarm_says_how_many_are_missing_and_ends_when_they_are_there():
    rules = Evaluator(MISSING_RULE)
    raised = looked(rules, {"cards": Missing(10, 2)}, 0, 130)
    assert conditions(raised) == [("absent/cards", Figure.ABSENT, 2)]
    assert conditions(looked(raised, {"cards": Missing(10, 1)}, 130, 130)) == []
    assert conditions(looked(rules, {"cards": Missing(10, 2)}, 0, 60)) == []


@pytest.mark.parametrize("found", [{}, {"cards": Missing(40, 3)}, {"cards": Missing(5, 1)}, {"loans": Missing(5, 5)}])
def test_few_of_many_and_one_alone_and_no_roster_at_all_are_no_alarm(found):
    assert conditions(looked(Evaluator(MISSING_RULE), found, 0, 300)) == []


def test_the_plan_s_figures_are_read_from_the_plan_alone():
    reading = FloorReading(floors.floor(), 0.1, True, floors.AT, {"cards": Missing(8, 2)})
    assert [reading.value("cards", figure) for figure in sorted(PLAN_FIGURES)] == [2, 0.25]
    assert reading.value("elsewhere", Figure.ABSENT) is None
