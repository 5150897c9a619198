"""What the shipped playbook for suspicious transactions is made of; `test_shipped` proves what holds for all."""

import re

from incidents.conditions.metrics import METRICS, Source
from incidents.kinds import Kind
from incidents.playbooks.durations import BusinessDays
from incidents.playbooks.loader import load_playbook
from incidents.playbooks.playbook import Phase, Step, Tool
from incidents.playbooks.shipped import shipped_text
from incidents.playbooks.walks import walks
from incidents.roles import Role

FRAUD = load_playbook(shipped_text(Kind.SUSPICIOUS_TRANSACTIONS), "suspicious_transactions.yaml")
IDS = [step.id for step in FRAUD.steps]
SUSPICION = re.compile("suspect|suspicious|report(ed)? (you|him|about)|inquiry|investigat|可疑|調查|调查|提報|涉案")


def step(key: str) -> Step:
    found = FRAUD.step(key)
    assert found is not None
    return found


def test_the_fraud_steps_are_all_there_and_the_loss_is_stopped_first() -> None:
    assert set(IDS) >= {f"F{number}" for number in range(1, 9)}
    assert step("F1").phase is Phase.REPORT
    assert IDS.index("F1") < IDS.index("C2")
    assert not step("F1").skippable_by


def test_a_coerced_customer_an_insider_and_cases_unlike_have_a_branch() -> None:
    assert {one.id: one.when.terms[0] for one in FRAUD.steps if one.when}.keys() == {"F1L", "F2I", "F3", "F3S", "F5"}
    unlike = [walk for walk in walks(FRAUD) if walk.choices[-2:] == (("F2", "unlike"), ("F9", "quiet"))]
    assert unlike
    assert all("F3S" in walk.steps and not {"F3", "F5"} & set(walk.steps) for walk in unlike)


def test_what_comes_back_leads_to_the_pattern_again() -> None:
    assert next(choice for choice in step("F9").choices if choice.key == "again").reopens == "F2"
    again = [walk for walk in walks(FRAUD) if ("F9", "again") in walk.choices]
    assert all(walk.closes for walk in again)
    assert len(again) == 18


def test_nothing_tips_off() -> None:
    for key, script in FRAUD.scripts.items():
        for words in (script.text.en, script.text.zh_hant, script.text.zh_hans):
            assert not SUSPICION.search(words), key
    decision = step("F6")
    assert decision.role is Role.FRAUD_AML
    assert [field.key for field in decision.evidence] == ["reference"]
    assert not decision.scripts
    assert "not here" in decision.how.en
    assert decision.limit == BusinessDays(5)
    assert FRAUD.scripts["agent_held_payment"].legal


def test_warnings_have_no_link_and_customers_are_only_called_back_by_the_card() -> None:
    assert "no link" in FRAUD.scripts["app_warning"].text.en
    for key in ("block_released", "case_news"):
        assert "ring the number on your card" in FRAUD.scripts[key].text.en
        assert "I need no details from you" in FRAUD.scripts[key].text.en


def test_wrong_blocks_are_looked_at_every_half_hour_and_the_loss_every_hour() -> None:
    assert (str(step("F8R").repeats), str(step("F8").repeats)) == ("0:30:00", "1:00:00")


def test_the_fraud_queue_gets_trained_agents_with_the_consoles_own_tool() -> None:
    assert [one.id for one in FRAUD.steps if one.tool is Tool.LEND] == ["F4"]
    assert "call-back" in step("F4").why.en


def test_entry_and_end_read_the_floor() -> None:
    read = {one.metric: METRICS[one.metric].source for one in (*FRAUD.entry, *FRAUD.exit) if one.metric}
    assert read["arrivals_over_expected"] is Source.QUEUE
    assert read["service_level"] is Source.QUEUE
    assert read["open_loans"] is Source.CONSOLE
