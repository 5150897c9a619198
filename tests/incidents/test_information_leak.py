"""What the shipped playbook for an information leak is made of; `test_shipped` proves what holds for all."""

import re

from incidents.kinds import Kind
from incidents.playbooks.loader import load_playbook
from incidents.playbooks.playbook import LimitOrigin, Phase, Tool
from incidents.playbooks.shipped import shipped_text
from incidents.playbooks.walks import walks
from incidents.roles import Role

LEAK = load_playbook(shipped_text(Kind.INFORMATION_LEAK), "information_leak.yaml")
IDS = [step.id for step in LEAK.steps]


def test_the_leak_steps_are_all_there_after_the_common_opening() -> None:
    assert set(IDS) >= {f"L{number}" for number in range(1, 11)}
    assert IDS.index("L3") < IDS.index("L4") < IDS.index("L6") < IDS.index("L8")


def test_each_way_out_and_each_sort_of_data_has_a_branch() -> None:
    branched = {step.id: str(step.when.terms[0].choice) for step in LEAK.steps if step.when}
    assert branched == {
        "L2I": "inside",
        "L3A": "ongoing",
        "L3R": "sent",
        "L5C": "cards",
        "L7": "nobody",
        "L7F": "nobody",
        "L8": "nobody",
    }
    without = next(walk for walk in walks(LEAK) if ("L5", "nobody") in walk.choices)
    assert not {"L7", "L7F", "L8"} & set(without.steps)


def test_data_that_leaves_again_leads_back_to_containment() -> None:
    again = [walk for walk in walks(LEAK) if ("L9", "leaks_again") in walk.choices]
    assert all([step for step, _ in walk.choices].count("L3") == 2 for walk in again)
    assert all(walk.closes for walk in again)


def test_evidence_is_kept_with_a_keeper_and_nothing_is_switched_off() -> None:
    kept = LEAK.step("L4")
    contained = LEAK.step("L3")
    assert kept is not None
    assert contained is not None
    assert [field.key for field in kept.evidence if field.required] == ["pieces", "custody", "keeper"]
    assert [field.key for field in contained.evidence] == ["action", "before", "after"]
    assert "switches off or wipes" in contained.how.en
    assert not kept.skippable_by
    assert not contained.skippable_by


def test_the_regulator_is_told_within_the_hour_by_a_named_person_or_waived_by_one() -> None:
    first = LEAK.step("L6")
    assert first is not None
    assert first.role is Role.REGULATORY_LIAISON
    assert first.limit is not None
    assert str(first.limit) == "1:00:00"
    assert first.limit_origin is LimitOrigin.DEFAULT  # the law of the place runs as a clock of its own
    assert [field.key for field in first.evidence if field.required] == ["filing", "decided_by"]
    assert first.gate  # no override ends the incident without it
    assert not first.skippable_by


def test_who_knows_is_written_before_anything_else_is_done() -> None:
    circle, access = LEAK.step("L1"), LEAK.step("L2")
    assert circle is not None
    assert access is not None
    assert circle.phase is Phase.REPORT
    assert circle.evidence[0].key == "who_knows"
    assert {"access_list", "legal_contact"} <= {field.key for field in access.evidence if field.required}


def test_no_script_reads_data_back_and_what_binds_the_bank_is_read_by_the_legal_department() -> None:
    assert set(LEAK.scripts) == {
        "floor_notice",
        "hotline_answer",
        "affected_check",
        "recipient_request",
        "letter",
        "press_line",
    }
    assert {key for key, script in LEAK.scripts.items() if script.legal} == {
        "hotline_answer",
        "affected_check",
        "letter",
        "press_line",
    }
    assert "cannot read out which details" in LEAK.scripts["affected_check"].text.en
    assert re.search("no link", LEAK.scripts["letter"].text.en)
    assert all("[name" not in script.text.en for script in LEAK.scripts.values())


def test_the_hotline_gets_agents_with_the_consoles_own_tool() -> None:
    assert [step.id for step in LEAK.steps if step.tool is Tool.LEND] == ["L7"]


def test_campaigns_are_halted_whatever_leaked_and_nobody_is_told_why() -> None:
    halt = LEAK.step("L3C")
    assert halt is not None
    assert all("L3C" in walk.steps for walk in walks(LEAK))
    assert halt.tool is Tool.MEASURES
    assert "not what leaked" in halt.how.en
    assert [field.key for field in halt.evidence if field.required] == ["halted", "confirmed_by"]
