"""How deep the bench of a queue is, what hangs on single persons, which certificates end, who learns."""

from dataclasses import replace
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from resources.roster.agent import AgentSkill, SkillState
from resources.roster.shift import Absence, AbsenceKind
from resources.workforce.coverage import benches, certificates, learners
from resources.workforce.standing import standings
from tests.resources.roster.rosters import agent, at, roster, shift

ZONE, TODAY = ZoneInfo("Asia/Taipei"), date(2026, 11, 23)


def _standings(agents, shifts=(), absences=()):
    return standings(roster(agents, shifts, absences), at(4), ZONE)


def test_only_what_may_be_used_today_counts():
    skills = (
        AgentSkill("cards", 5),
        AgentSkill("loans", 2, expires=date(2026, 11, 22)),
        AgentSkill("fraud", 1, SkillState.LEARNING),
    )
    agents = [agent(1, "cards", skills=skills), agent(2, "cards", active=False)]
    found = {bench.queue: bench for bench in benches(_standings(agents), ("general",), TODAY)}
    assert found["cards"].levels == (0, 0, 0, 0, 1)
    assert (found["loans"].certified, found["fraud"].certified, found["fraud"].learning) == (0, 0, 1)
    assert found["general"].certified == 0  # a queue of the centre that nobody may serve


def test_who_is_there_now_and_later_and_what_ends():
    skills = (AgentSkill("cards", expires=date(2026, 12, 1)),)
    agents = [agent(number, "cards", skills=skills) for number in range(1, 5)]
    shifts = [shift(1, 1, 9), shift(2, 5, 13), shift(3, 1, 9), shift(4, -9, -1, None)]
    away = Absence(UUID(int=1), "3", AbsenceKind.SICK, at(0), at(20))
    (bench,) = benches(_standings(agents, shifts, [away]), (), TODAY)
    assert (bench.certified, bench.now, bench.later, bench.ending) == (4, 1, 1, 4)
    assert not bench.is_thin
    assert bench.holders == ()


def test_a_thin_bench_comes_first_and_names_its_people_those_on_shift_first():
    many = [agent(number, "cards") for number in range(1, 5)]
    few = [replace(agent(8, "fraud"), name="Away"), replace(agent(9, "fraud"), name="There")]
    found = benches(_standings([*many, *few], [shift(9, 1, 9)]), ("cards", "fraud"), TODAY)
    assert [bench.queue for bench in found] == ["fraud", "cards"]
    assert [one.agent.name for one in found[0].holders] == ["There", "Away"]


def test_certificates_come_by_their_end_and_learning_is_none():
    skills = (
        AgentSkill("cards", expires=date(2027, 1, 5)),
        AgentSkill("loans", expires=date(2026, 11, 1)),
        AgentSkill("fraud", state=SkillState.LEARNING, expires=date(2026, 12, 1)),
    )
    found = certificates(_standings([agent(1, "cards", skills=skills), agent(2, "cards")]), date(2027, 1, 31))
    assert [(one.skill.queue, one.expires) for one in found] == [
        ("loans", date(2026, 11, 1)), ("cards", date(2027, 1, 5)),
    ]  # fmt: skip
    assert len(certificates(_standings([agent(1, "cards", skills=skills)]), date(2026, 12, 31))) == 1


def test_a_learners_week_counts_from_the_first_day_of_the_induction():
    learning = (AgentSkill("cards", state=SkillState.LEARNING),)
    new = agent(1, "cards", skills=learning, new_until=date(2026, 11, 20))
    old = agent(2, "cards", skills=learning)
    found = learners(_standings([new, old]), TODAY, induction_days=5)
    assert {one.standing.agent.id: one.week for one in found} == {"1": 2, "2": None}  # 16 to 20 November, then week 2
    assert learners(_standings([new]), TODAY, induction_days=None)[0].week is None
