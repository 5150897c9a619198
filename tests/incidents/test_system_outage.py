"""What the shipped playbook for a system outage is made of; `test_shipped` proves what holds for all."""

from incidents.kinds import Kind
from incidents.playbooks.loader import load_playbook
from incidents.playbooks.playbook import Tool
from incidents.playbooks.shipped import shipped_text
from incidents.playbooks.walks import walks

OUTAGE = load_playbook(shipped_text(Kind.SYSTEM_OUTAGE), "system_outage.yaml")


def test_every_layer_has_a_branch_of_its_own() -> None:
    asked = {choice for walk in walks(OUTAGE) for step, choice in walk.choices if step == "O1"}
    assert asked == {"telephony", "business", "workforce", "power", "attack"}
    branched = {step.id for step in OUTAGE.steps if step.when}
    assert branched == {"T1", "T2", "T3", "B1", "B2", "W1", "W2", "W3", "P1", "X1"}


def test_the_outage_steps_are_all_there() -> None:
    assert {step.id for step in OUTAGE.steps} >= {f"O{number}" for number in range(1, 11)}


def test_the_scripts_are_all_there_and_none_asks_for_card_data() -> None:
    assert set(OUTAGE.scripts) == {
        "floor_notice",
        "ivr_short",
        "ivr_long",
        "agent_opening",
        "agent_no_data",
        "callback_promise",
        "branch_notice",
        "all_clear",
        "apology",
    }
    assert OUTAGE.scripts["apology"].legal
    forms = next(step for step in OUTAGE.steps if step.id == "B1")
    assert "Never write card numbers" in forms.how.en
    assert "一律不得記錄卡號" in forms.how.zh_hant


def test_campaigns_are_halted_in_every_outage_and_their_owner_says_so() -> None:
    halt = OUTAGE.step("O3C")
    assert halt is not None
    assert all("O3C" in walk.steps for walk in walks(OUTAGE))
    assert halt.tool is Tool.MEASURES
    assert [field.key for field in halt.evidence if field.required] == ["halted", "confirmed_by"]
