"""What the shipped playbook for disasters is made of; `test_shipped` proves what holds for all."""

from incidents import commands as c
from incidents.conditions.metrics import METRICS, Source
from incidents.kinds import Kind
from incidents.playbooks.loader import load_playbook
from incidents.playbooks.playbook import EvidenceType, Step, Tool
from incidents.playbooks.shipped import shipped_text
from incidents.playbooks.walks import walks
from incidents.steps.branch import branch_of
from tests.floors import queue
from tests.incidents.desk import Desk, running

TEXT = shipped_text(Kind.DISASTER_OTHER)
BOOK = load_playbook(TEXT, "disaster_other.yaml")
WALKS = walks(BOOK)
OWN = {"evacuation": "E1", "absence": "A1", "access": "Z1", "threat": "Y1", "other": "N1"}


def step(key: str) -> Step:
    found = BOOK.step(key)
    assert found is not None
    return found


def disaster(branch: str) -> Desk:
    desk = running(playbook=TEXT, kind=Kind.DISASTER_OTHER)
    return desk.must(c.CompleteStep(desk.incident_id, "C3", branch, (("site", "Tower 2"),)))


def on_path(desk: Desk) -> list[str]:
    return [run.id for run in desk.incident.steps]


def test_the_first_choice_says_what_sort_it_is_and_each_has_a_step_of_its_own() -> None:
    assert WALKS[0].choices[0][0] == BOOK.branch == "C3"
    for branch, own in OWN.items():
        desk = disaster(branch)
        assert [key for key in on_path(desk) if key in OWN.values()] == [own]
        made = branch_of(desk.incident)
        assert made is not None
        assert made.key == branch


def test_the_branch_can_change_with_the_picture() -> None:
    desk = disaster("other")
    desk.must(c.ReopenStep(desk.incident_id, "C3", "smoke"))
    assert branch_of(desk.incident) is None
    desk.must(c.CompleteStep(desk.incident_id, "C3", "evacuation", (("site", "Tower 2"),)))
    assert "E1" in on_path(desk)


def test_people_come_before_telephones_on_every_way() -> None:
    for walk in WALKS:
        order = [walk.steps.index(key) for key in ("D1", "D2", "D3", "D5", "D11")]
        assert order == sorted(order)
    assert not step("D1").skippable_by
    assert not step("D2").skippable_by


def test_who_is_missing_is_looked_for_by_name() -> None:
    desk = disaster("evacuation")
    desk.must(c.CompleteStep(desk.incident_id, "D2", "missing", (("safe", "41"), ("unknown", "1"))))
    assert "D2M" in on_path(desk)
    assert [each.key for each in step("D2M").evidence if each.required] == ["officer", "found"]


def test_the_state_of_the_site_is_asked_for_again_and_again() -> None:
    status = step("D2S")
    assert status.repeats is not None
    asked = {each.key: each.options for each in status.evidence}
    assert asked["status"] == ("usable", "partly", "closed", "not_known")


def test_changed_hours_have_an_end_and_are_a_measure_that_is_taken_back() -> None:
    hours = step("D5")
    assert hours.tool is Tool.MEASURES
    assert {each.key: each.type for each in hours.evidence if each.required}["until"] is EvidenceType.DATE
    assert "temporary_measures" in [criterion.metric for criterion in BOOK.exit]


def test_campaigns_are_halted_and_security_tightened_on_every_way() -> None:
    assert all({"D3C", "D6"} <= set(walk.steps) for walk in WALKS)
    assert "campaign" in step("D3C").title.en
    assert "confirmed_by" in [each.key for each in step("D3C").evidence]


def test_without_a_route_it_becomes_the_worst_grade() -> None:
    desk = disaster("access")
    desk.must(c.CompleteStep(desk.incident_id, "D3", "no_route", (("confirmed_by", "Lin"),)))
    assert "D3N" in on_path(desk)
    assert "severity I" in step("D3N").title.en


def test_no_card_data_is_handled_in_an_open_room() -> None:
    assert all(("D7" in walk.steps) is (walk.choices[0][1] not in {"threat", "other"}) for walk in WALKS)
    assert "takes no queue with card data" in step("D7").how.en


def test_a_return_that_does_not_hold_declares_the_service_anew() -> None:
    relapse = step("D11").choice("relapse")
    assert relapse is not None
    assert relapse.reopens == "D4"


def test_what_the_floor_can_tell_is_read_from_it() -> None:
    read = {criterion.metric for criterion in (*BOOK.entry, *BOOK.exit) if criterion.metric}
    assert {key for key in read if METRICS[key].source is Source.QUEUE} == {"staffed_over_need", "service_level"}


def test_the_staffed_share_of_the_need() -> None:
    share = METRICS["staffed_over_need"].now
    assert share is not None
    assert share(queue(need=50, ready=5, talking=23), 0.0) == 0.6  # and two in wrap-up
    assert share(queue(need=0), 0.0) is None  # nobody is needed
    assert share(queue(need=None), 0.0) is None


def test_the_scripts_are_all_there() -> None:
    assert set(BOOK.scripts) == {
        "evacuation_sentence",
        "ivr_emergency",
        "reduced_hours",
        "home_agent_greeting",
        "staff_message",
        "media_line",
        "branch_notice",
        "all_clear",
    }
    assert BOOK.scripts["media_line"].legal
    assert "no card number and no password" in BOOK.scripts["home_agent_greeting"].text.en
