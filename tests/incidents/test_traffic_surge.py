"""What the shipped playbook for a traffic surge is made of; `test_shipped` proves what holds for all."""

import re

from incidents.conditions.metrics import METRICS, Source
from incidents.kinds import Kind
from incidents.playbooks.loader import load_playbook
from incidents.playbooks.playbook import Origin, TierKey, Tool
from incidents.playbooks.shipped import shipped_text
from incidents.playbooks.walks import walks

SURGE = load_playbook(shipped_text(Kind.TRAFFIC_SURGE), "traffic_surge.yaml")
WALKS = walks(SURGE)
LEVERS = ("G4", "G4B", "G4C", "G5", "G5B")


def test_each_cause_has_a_branch_and_a_second_wave_leads_back_to_the_forecast() -> None:
    assert {made for walk in WALKS for step, made in walk.choices if step == "G1"} == {
        "demand",
        "supply",
        "handling",
        "attack",
    }
    assert {step.id for step in SURGE.steps if step.when} == {"S1", "H1", "X1"}
    again = [walk for walk in WALKS if ("G10", "second_wave") in walk.choices]
    assert len(again) == 4
    stand_down = SURGE.step("G10")
    assert stand_down is not None
    assert next(choice for choice in stand_down.choices if choice.key == "second_wave").reopens == "G2"


def test_the_levers_stand_in_order_and_the_banks_own_measures_are_its_policy() -> None:
    ids = [step.id for step in SURGE.steps]
    assert set(ids) >= {f"G{number}" for number in range(1, 11)}
    assert [step.title.en[:7] for step in SURGE.steps if step.id in LEVERS] == [f"Lever {n}" for n in range(1, 6)]
    policy = {step.id for step in SURGE.steps if step.origin is Origin.POLICY and "policy 8 (2) 3" in step.sources}
    assert policy >= {*LEVERS, "G6", "G7"}
    assert ids.index("G3") < ids.index("G4") < ids.index("G10")


def test_the_stance_asks_what_is_defended_what_may_slip_and_when_it_becomes_worse() -> None:
    stance = SURGE.step("G3")
    assert stance is not None
    assert [field.key for field in stance.evidence if field.required] == ["defended", "may_slip", "becomes_ii"]
    assert not stance.skippable_by


def test_what_the_pbx_link_cannot_do_is_asked_of_telephony_and_confirmed_by_name() -> None:
    asked = {step.id for step in SURGE.steps if "ask telephony" in (step.title.en + step.how.en).lower()}
    assert asked >= {"G5B", "G6", "G8", "H1", "X1", "C9"}
    for key in ("G5B", "G6", "G8", "X1"):
        step = SURGE.step(key)
        assert step is not None
        assert "confirmed_by" in [field.key for field in step.evidence]


def test_the_scripts_are_all_there_and_none_asks_for_secrets() -> None:
    assert set(SURGE.scripts) == {
        "floor_notice",
        "ivr_busy_reason",
        "callback_offer",
        "callback_failed",
        "overflow_greeting",
        "agent_one_breath",
        "helper_line",
        "app_notice",
        "all_clear",
    }
    for key in ("callback_offer", "callback_failed"):
        assert re.search("never asks? for", SURGE.scripts[key].text.en)
    assert "no link" in SURGE.scripts["callback_failed"].text.en


def test_tiers_rise_and_what_the_floor_can_tell_is_read_from_it() -> None:
    assert [tier.tier for tier in SURGE.tiers] == list(TierKey)
    assert all(METRICS[each.metric or ""].source is Source.QUEUE for tier in SURGE.tiers for each in tier.any)
    told = {criterion.metric: METRICS[criterion.metric or ""].source for criterion in SURGE.exit}
    assert told == {
        "service_level": Source.QUEUE,
        "longest_wait": Source.QUEUE,
        "open_loans": Source.CONSOLE,
        "callbacks_open": Source.CONSOLE,
        "temporary_measures": Source.CONSOLE,
    }


def test_agents_are_lent_with_the_consoles_own_tool() -> None:
    assert [step.id for step in SURGE.steps if step.tool is Tool.LEND] == ["G4C"]
