"""Grades proposed upwards: the table, what it reads, when it is proposed and when it stays quiet."""

from datetime import timedelta

import pytest

from incidents import commands as c
from incidents.conditions.counted import counted
from incidents.conditions.criteria import Standing
from incidents.conditions.watch import Watch
from incidents.deferred.work import WorkKind
from incidents.grading.commands import DeclineGrade
from incidents.grading.strength import MEMORY_S, Strength
from incidents.grading.table import load_grades, shipped_grades
from incidents.grading.topic import proposal_of
from incidents.impact.commands import NoteImpact
from incidents.impact.impact import ImpactKind
from incidents.kinds import Severity
from incidents.playbooks.loader import PlaybookFault
from incidents.refusals import RefusalCode
from resources.floor import Floor, Freshness
from tests.floors import agents, floor, queue
from tests.incidents.desk import running
from tests.incidents.test_deferred import forms
from tests.incidents.test_measures import measure

LIVE = Freshness.FRESH


def standing(told: dict[str, float], at: float = 1000.0, lasting: float = 0.0) -> Standing:
    watch = Watch(shipped_grades())
    seconds = 0.0
    while seconds <= lasting:
        watch.see(floor(queue()), LIVE, at + seconds, told)
        seconds += 30.0
    return watch.standing


def test_the_shipped_table_goes_from_the_mildest_to_the_worst_and_says_where_it_comes_from() -> None:
    table = shipped_grades()
    assert [tier.severity for tier in table.tiers] == [Severity.S4, Severity.S3, Severity.S2, Severity.S1]
    assert table.origin == "default"
    for tier in table.tiers:
        for criterion in tier.any:
            assert criterion.text.has("zh-Hant")
            assert criterion.text.has("zh-Hans")


def test_a_table_with_an_unknown_figure_is_refused_with_its_place() -> None:
    text = (
        'schema: "1"\nid: own\nversion: "1"\norigin: policy\ntiers:\n'
        "  - tier: T1\n    title: {en: x}\n    advice: {en: x}\n    severity: s3\n"
        "    any: [{text: {en: x}, metric: moon, op: '>', value: '1'}]\n"
    )
    with pytest.raises(PlaybookFault) as fault:
        load_grades(text, "own.yaml")
    assert fault.value.line == 10


@pytest.mark.parametrize(
    ("told", "lasting", "fits"),
    [
        ({"contacts_hit": 999}, 0, None),
        ({"contacts_hit": 1000}, 0, Severity.S2),
        ({"customers_affected": 100_000, "contacts_hit": 5}, 0, Severity.S1),
        ({"running_minutes": 60}, 0, None),  # a desk of severity III is at III already
        ({"running_minutes": 240}, 0, Severity.S2),
        ({"agents_gone": 0.5}, 90, None),
        ({"agents_gone": 0.5}, 120, Severity.S2),
        ({"nobody_serving": 1.0}, 600, Severity.S1),
    ],
)
def test_what_fits_is_proposed_when_it_is_worse(told: dict[str, float], lasting: float, fits: Severity | None) -> None:
    desk = running(Severity.S3)
    proposal = proposal_of(desk.incident, standing(told, lasting=lasting))
    assert (proposal.severity if proposal else None) == fits


def test_nothing_is_proposed_downwards_or_after_the_end() -> None:
    desk = running(Severity.S1)
    assert proposal_of(desk.incident, standing({"contacts_hit": 5000})) is None
    assert proposal_of(desk.incident, None) is None


def test_a_declined_grade_comes_back_for_another_reason_or_a_worse_grade() -> None:
    desk = running(Severity.S3)
    first = proposal_of(desk.incident, standing({"contacts_hit": 1000}))
    assert first is not None
    no_reason = DeclineGrade(desk.incident_id, first.severity, first.signs, " ")
    assert desk.refused(no_reason).code is RefusalCode.REASON_MISSING
    desk.must(DeclineGrade(desk.incident_id, first.severity, first.signs, "most of them called twice"))
    assert proposal_of(desk.incident, standing({"contacts_hit": 1200})) is None
    assert proposal_of(desk.incident, standing({"contacts_hit": 1200, "running_minutes": 240})) is not None
    worse = proposal_of(desk.incident, standing({"contacts_hit": 1200, "customers_affected": 100_000}))
    assert worse is not None
    assert worse.severity is Severity.S1


def test_an_accepted_grade_is_not_proposed_again() -> None:
    desk = running(Severity.S3)
    desk.must(c.Classify(desk.incident_id, Severity.S2, "a thousand contacts hit"))
    assert proposal_of(desk.incident, standing({"contacts_hit": 1000})) is None


def with_agents(count: int, at: float, need: int) -> Floor:
    return floor(queue(ready=count, talking=0, need=need), at=at, agents=agents(count))


def test_who_went_home_is_missed_only_when_too_few_are_left() -> None:
    strength = Strength()
    assert strength.see(with_agents(10, 0.0, need=1))["agents_gone"] == 0.0
    assert strength.see(with_agents(6, 60.0, need=1))["agents_gone"] == 0.0
    assert strength.see(with_agents(4, 120.0, need=50))["agents_gone"] == pytest.approx(0.6)
    assert strength.see(with_agents(4, 121.0 + MEMORY_S, need=50))["agents_gone"] == 0.0


def test_what_the_console_counts_of_an_incident() -> None:
    desk = running()
    desk.must(measure(desk), forms(desk, 4, WorkKind.CALL_BACK, owner="", due=desk.now + timedelta(hours=1)))
    desk.wait(minutes=30)
    desk.must(NoteImpact(desk.incident_id, ImpactKind.CUSTOMERS, 12, desk.now))
    assert counted(desk.incident, desk.now, None) == {
        "temporary_measures": 1, "callbacks_open": 4, "deferred_without_owner": 4, "running_minutes": 30.0,
        "customers_affected": 12,
    }  # fmt: skip
    assert counted(desk.incident, desk.now, 2)["open_loans"] == 2
