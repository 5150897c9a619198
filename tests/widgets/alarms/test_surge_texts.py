from dataclasses import replace

import pytest

from resources.surge.alarm import RULES, condition_of
from resources.surge.divergence import Basis, Divergence, Sign, Stage
from tests.alarms import alarm
from tests.floors import AT, floor, queue
from widgets.alarms.alarm_guidance import shipped_guidance
from widgets.alarms.alarm_texts import alarm_title
from widgets.alarms.surge_texts import SURGE_RULES, is_surge, surge_against, surge_what, surge_where

FLOOR = floor(queue("cards"), queue("loans"))
MORE = Divergence(Sign.MORE, Stage.CONFIRMED, ("cards", "loans"), AT - 900, 206.0, 98.0, 80.0, 118.0, Basis.PLAN)


def said(**changes) -> str:
    return surge_what(condition_of(replace(MORE, **changes), FLOOR), FLOOR)


def test_a_surge_is_said_with_its_figures():
    condition = condition_of(MORE, FLOOR)
    assert surge_where(condition, FLOOR) == "Cards, Loans"
    assert said() == "contacts ×2.1: 206 came, 98 were expected"
    assert surge_against(condition) == "by the plan 80 to 118 would be ordinary"


def test_lost_agents_and_longer_contacts_are_said_in_their_units():
    assert said(sign=Sign.PHONES_GONE, seen=112.0, expected=206.0) == "phones of 94 of 206 agents are gone"
    assert said(sign=Sign.LONGER, seen=410.0, expected=280.0) == "contacts take 06:50, usually 04:40"
    assert "Loans" in said(sign=Sign.MOVED, origin=("loans",))


@pytest.mark.parametrize("sign", Sign)
def test_every_sign_has_words_without_a_gap(sign):
    words = said(sign=sign, origin=("loans",))
    assert words
    assert "{" not in words


@pytest.mark.parametrize("basis", Basis)
def test_every_basis_has_words(basis):
    assert "80" in surge_against(condition_of(replace(MORE, basis=basis), FLOOR))


def test_many_queues_are_counted_and_the_centre_is_named():
    many = condition_of(replace(MORE, queues=("a", "b", "c", "d")), FLOOR)
    assert surge_where(many, FLOOR) == "4 queues"
    assert surge_where(condition_of(replace(MORE, everywhere=True), FLOOR), FLOOR) == "Centre"


def test_its_rules_are_known_and_have_guidance():
    assert set(SURGE_RULES) == set(RULES.values())
    assert all(all(shipped_guidance(rule) or ("",)) for rule in SURGE_RULES)


def test_an_alarm_of_it_names_the_queues():
    made = condition_of(MORE, FLOOR)
    one = alarm(
        made.rule, "", of={"group": made.group, "params": made.params, "proposal": made.proposal, "figure": None}
    )
    assert is_surge(one.condition)
    assert alarm_title(one, FLOOR) == "Cards, Loans: contacts ×2.1: 206 came, 98 were expected"
