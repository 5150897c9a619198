from dataclasses import replace

import pytest

from resources.alarms.condition import key_of
from resources.floor import Link
from resources.priority import Priority
from resources.surge.alarm import RULES, SurgeWatch, condition_of
from resources.surge.divergence import Cause, Divergence, Sign, Stage
from resources.surge.grading import kind_of, severity_of
from tests.alarms import alarm, alarms
from tests.floors import AT, floor, queue, tally

CALM = floor(queue("cards"), queue("loans"))


def found(sign=Sign.MORE, queues=("cards", "loans"), **changes) -> Divergence:
    return replace(Divergence(sign, Stage.CONFIRMED, queues, AT - 900, 206.0, 98.0, 80.0, 118.0), **changes)


@pytest.mark.parametrize(
    ("divergence", "value", "kind", "severity"),
    [
        (found(), CALM, "traffic_surge", "s4"),
        (found(), floor(queue(window=tally(400, 0.45))), "traffic_surge", "s3"),
        (found(), floor(queue(window=tally(400, 0.45, abandoned=0.31))), "traffic_surge", "s2"),
        (found(Sign.SIGNED_OFF, seen=75, expected=100, everywhere=True), CALM, "disaster_other", "s3"),
        (found(Sign.PHONES_GONE, seen=49, expected=100, everywhere=True), CALM, "disaster_other", "s2"),
        (found(Sign.PHONES_GONE, ("cards",), seen=5, expected=20), CALM, "disaster_other", "s4"),
        (found(Sign.LONGER, everywhere=True), CALM, "system_outage", "s3"),
        (found(Sign.LONGER), CALM, "system_outage", "s4"),
        (found(Sign.STOPPED, everywhere=True, since=AT - 120), CALM, "system_outage", "s2"),
        (found(Sign.STOPPED, everywhere=True, since=AT - 600), CALM, "system_outage", "s1"),
        (found(Sign.MOVED), CALM, "system_outage", "s4"),
    ],
)
def test_what_it_is_proposed_as(divergence, value, kind, severity):
    assert (kind_of(divergence), severity_of(divergence, value)) == (kind, severity)


def test_every_sign_has_a_cause_and_every_cause_a_rule_and_a_kind():
    assert {found(sign).cause for sign in Sign} == set(Cause) == set(RULES)
    assert all(kind_of(found(sign)) for sign in Sign)


def test_a_condition_carries_scope_beginning_and_figures():
    made = condition_of(found(), CALM)
    assert (made.rule, made.queue, made.began) == ("surge_demand", "", AT - 900)
    assert made.priority is Priority.MEDIUM
    assert made.proposal is not None
    assert (made.proposal.queues, made.proposal.began) == (("cards", "loans"), AT - 900)
    assert dict(made.params)["seen"] == "206"


def test_what_callers_feel_is_more_urgent():
    waiting = floor(queue("cards", wait=50, waiting=4))
    assert condition_of(found(), waiting).priority is Priority.HIGH


def test_a_cause_gathers_the_alarms_of_its_queues():
    cause = alarm("surge_demand", "", of=_of(condition_of(found(), CALM)))
    cards, retail = alarm("long_wait", "cards"), alarm("long_wait", "retail")
    groups = {group.key: {one.key for one in group.alarms} for group in alarms(cause, cards, retail).groups}
    assert groups["surge/demand"] == {"surge_demand", "long_wait/cards"}
    assert groups[retail.group] == {"long_wait/retail"}
    gathered = next(group for group in alarms(cards, cause).groups if group.key == "surge/demand")
    assert gathered.first_out is cause


def test_a_cause_that_is_over_gathers_nothing():
    cause = alarm("surge_demand", "", of=_of(condition_of(found(), CALM)), active=False)
    assert len(alarms(cause, alarm("long_wait", "cards")).groups) == 2


def test_a_floor_that_is_not_fresh_is_not_judged():
    watch = SurgeWatch()
    verdict = watch(replace(CALM, link=Link.DOWN), AT, False)
    assert verdict.judged == frozenset()
    assert verdict.rules == {key_of(rule, "") for rule in RULES.values()}
    assert watch(CALM, AT, True).judged == verdict.rules


def _of(condition) -> dict[str, object]:
    return {name: getattr(condition, name) for name in ("group", "params", "proposal", "figure")}
