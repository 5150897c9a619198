"""What the shipped playbook for a complaint is made of; `test_shipped` proves what holds for all."""

from datetime import timedelta

import pytest

from incidents import commands as c
from incidents.clocks.deadline import DeadlineKind
from incidents.clocks.deadlines import deadlines
from incidents.incident import StepState
from incidents.kinds import Kind, Severity
from incidents.playbooks.durations import BusinessDays
from incidents.playbooks.loader import load_playbook
from incidents.playbooks.playbook import EvidenceType, LimitOrigin, Step
from incidents.playbooks.shipped import shipped_text
from incidents.playbooks.walks import walks
from incidents.refusals import RefusalCode
from incidents.steps.branch import branch_of
from tests.incidents.desk import START, Desk, running

TEXT = shipped_text(Kind.CUSTOMER_COMPLAINT)
BOOK = load_playbook(TEXT, "customer_complaint.yaml")
WALKS = walks(BOOK)
ASKED = "K8S"


def step(key: str) -> Step:
    found = BOOK.step(key)
    assert found is not None
    return found


def case() -> Desk:
    return running(Severity.S4, TEXT, Kind.CUSTOMER_COMPLAINT)


def finish(desk: Desk, key: str, choice: str = "") -> None:
    samples = {EvidenceType.NUMBER: "1", EvidenceType.DATE: "2026-11-24", EvidenceType.TIME: "14:05"}
    given = (
        (each.key, each.options[0] if each.options else samples.get(each.type, "x")) for each in step(key).evidence
    )
    desk.wait(hours=5).must(c.CompleteStep(desk.incident_id, key, choice, tuple(given)))


def on_path(desk: Desk) -> list[str]:
    return [run.id for run in desk.incident.steps]


def test_the_steps_of_the_standard_are_all_there_and_confirmation_comes_before_the_grade() -> None:
    ids = [each.id for each in BOOK.steps]
    assert set(ids) >= {f"K{number}" for number in range(1, 13)}
    assert ids.index("K3") < ids.index("K4") < ids.index("K5") < ids.index("K6") < ids.index("K7") < ids.index("K8")
    assert step("K3").limit == BusinessDays(1)
    assert step("K7").limit_origin is LimitOrigin.REGULATION


def test_the_first_decision_parts_the_routine_case_from_the_major_one() -> None:
    assert [choice.key for choice in step("K4").choices] == ["routine", "major"]
    desk = case()
    assert branch_of(desk.incident) is None
    finish(desk, "K4", "major")
    assert "M1" in on_path(desk)
    made = branch_of(desk.incident)
    assert made is not None
    assert made.title.zh_hant == "重大或群體投訴"


def test_no_way_through_the_playbook_avoids_the_question_whether_the_customer_is_satisfied() -> None:
    assert all(ASKED in walk.steps for walk in WALKS)
    assert step(ASKED).gate
    assert step("K7").gate
    answers = {key: made for walk in WALKS for key, made in walk.choices if key == ASKED}
    assert answers
    assert {choice.key: choice.tries for choice in step(ASKED).choices} == {
        "satisfied": 1,
        "not_satisfied": 1,
        "not_reached": 3,
    }


@pytest.mark.parametrize("answer", ["satisfied", "not_satisfied", "not_reached"])
def test_a_case_is_not_resolved_before_yes_no_or_three_tries(answer: str) -> None:
    desk = case()
    key = desk.incident_id
    desk.must(c.Stabilise(key), c.BeginRecovery(key))
    end = c.Resolve(key, "the queue is long today", "ben")
    assert desk.refused(end).params == (("step", "K7"),)  # nobody has decided yet
    finish(desk, "K7", "rejected")
    assert desk.refused(end).params == (("step", ASKED),)
    assert desk.refused(c.SkipStep(key, ASKED, "angry customer")).code is RefusalCode.STEP_NOT_SKIPPABLE
    for _ in range(step(ASKED).choice(answer).tries):  # type: ignore[union-attr]
        assert desk.refused(end).code is RefusalCode.GATE_OPEN
        finish(desk, ASKED, answer)
    desk.must(end)


def test_who_is_not_satisfied_is_shown_the_next_way() -> None:
    desk = case()
    finish(desk, "K7", "rejected")
    finish(desk, ASKED, "not_satisfied")
    assert "K8N" in on_path(desk)
    assert "K9" not in on_path(desk)  # nothing was granted


def test_who_withdrew_is_told_no_decision_but_asked_all_the_same() -> None:
    desk = case()
    finish(desk, "K7", "withdrawn")
    assert ASKED in on_path(desk)
    assert "K8" not in on_path(desk)


def test_more_time_is_approved_and_the_case_examined_further() -> None:
    desk = case()
    finish(desk, "K6")
    finish(desk, "K7", "more_time")
    states = {run.id: run.state for run in desk.incident.steps}
    assert (states["K6"], states["K7"]) == (StepState.OPEN, StepState.OPEN)
    assert ASKED not in states


def test_a_suggestion_is_followed_until_the_loop_is_closed_on_a_day() -> None:
    desk = case()
    finish(desk, "K11", "routed")
    refusal = desk.refused(c.CompleteStep(desk.incident_id, "K12", "", (("answer", "they will"),)))
    assert refusal.params == (("step", "K12"), ("field", "loop_closed"))
    finish(desk, "K12")


def test_danger_to_life_has_a_way_of_its_own() -> None:
    desk = case()
    finish(desk, "K1", "danger")
    danger = step("K1L")
    assert "K1L" in on_path(desk)
    assert (danger.role, danger.skippable_by) == ("safety_hr", ())


def test_the_scripts_are_all_there_and_decisions_pass_the_legal_department() -> None:
    legal = {key for key, script in BOOK.scripts.items() if script.legal}
    assert legal == {
        "delay_notice",
        "decision_granted",
        "decision_partly",
        "decision_rejected",
        "group_representative",
    }
    assert set(BOOK.scripts) - legal == {"listening", "acknowledgement", "satisfaction", "callback_no_answer"}
    assert "[body]" in BOOK.scripts["decision_rejected"].text.en
    assert "never ask for passwords" in BOOK.scripts["acknowledgement"].text.en


def test_a_case_is_told_of_daily_and_led_for_days_a_grave_one_by_the_hour() -> None:
    desk = running(Severity.S3, TEXT, Kind.CUSTOMER_COMPLAINT)
    assert desk.incident.update_due == START + timedelta(days=1)
    assert not {DeadlineKind.RELIEF, DeadlineKind.HAND_OVER} & {each.what for each in deadlines(desk.incident)}
    desk.must(c.Classify(desk.incident_id, Severity.S2))
    assert desk.incident.update_due == START + timedelta(minutes=30)
    assert DeadlineKind.HAND_OVER in {each.what for each in deadlines(desk.incident)}
