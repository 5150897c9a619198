"""Steps: who did what, choices that open and reopen, evidence, skips, added steps, limits."""

from datetime import timedelta

import pytest

from incidents import commands as c
from incidents.incident import StepRun, StepState
from incidents.kinds import State
from incidents.refusals import RefusalCode
from tests.incidents.desk import ANNA, BEN, START, Desk, running

OK = (("test_call", "ok"),)


def ids(desk: Desk) -> list[str]:
    return [run.id for run in desk.incident.steps]


def run(desk: Desk, key: str) -> StepRun:
    found = desk.incident.step(key)
    assert found is not None
    return found


def test_acts_before_the_activation_are_ticked_with_who_and_when() -> None:
    desk = running()
    assert (run(desk, "C2").state, run(desk, "C2").by, run(desk, "C2").at) == (StepState.DONE, ANNA, START)
    assert desk.refused(c.CompleteStep(desk.incident_id, "C2")).code is RefusalCode.STEP_DONE_BY_ACT
    assert desk.refused(c.SkipStep(desk.incident_id, "R1", "no")).code is RefusalCode.STEP_DONE_BY_ACT
    assert desk.refused(c.ReopenStep(desk.incident_id, "C2", "no")).code is RefusalCode.STEP_DONE_BY_ACT


def test_a_choice_opens_its_branch_and_its_limit_runs_from_then() -> None:
    desk = running()
    assert "T1" not in ids(desk)
    assert desk.refused(c.CompleteStep(desk.incident_id, "T1")).code is RefusalCode.STEP_NOT_ON_PATH
    desk.wait(minutes=30).must(c.CompleteStep(desk.incident_id, "O1", "telephony", OK))
    assert ids(desk) == ["C2", "O1", "T1", "O7", "O8", "U1", "U2", "F1", "R1", "R2"]
    assert run(desk, "O1").due == START + timedelta(minutes=5)
    assert run(desk, "T1").due == START + timedelta(minutes=40)


def test_a_choice_can_leave_steps_out() -> None:
    desk = running()
    desk.must(c.CompleteStep(desk.incident_id, "O1", "nothing", OK))
    assert ids(desk) == ["C2", "O1", "U1", "U2", "F1", "R1", "R2"]


def test_choice_and_evidence_are_demanded() -> None:
    desk = running()
    key = desk.incident_id

    def refused(choice: str, *evidence: tuple[str, str]) -> RefusalCode:
        code = desk.refused(c.CompleteStep(key, "O1", choice, evidence)).code
        assert isinstance(code, RefusalCode)
        return code

    ok = OK[0]
    assert refused("", ok) is RefusalCode.CHOICE_MISSING
    assert refused("weather", ok) is RefusalCode.CHOICE_UNKNOWN
    assert refused("business") is RefusalCode.EVIDENCE_MISSING
    assert refused("business", ("test_call", " ")) is RefusalCode.EVIDENCE_MISSING
    assert refused("business", ("test_call", "perhaps")) is RefusalCode.EVIDENCE_INVALID
    assert refused("business", ok, ("seats", "many")) is RefusalCode.EVIDENCE_INVALID
    assert refused("business", ok, ("seats", "１２")) is RefusalCode.EVIDENCE_INVALID
    assert refused("business", ok, ("since", "25:00")) is RefusalCode.EVIDENCE_INVALID
    assert refused("business", ok, ("since", "20261124")) is RefusalCode.EVIDENCE_INVALID
    assert refused("business", ok, ("colour", "red")) is RefusalCode.EVIDENCE_UNKNOWN
    assert refused("business", ok, ok) is RefusalCode.EVIDENCE_UNKNOWN
    assert refused("business", ("test_call", "x" * 4001)) is RefusalCode.TEXT_TOO_LONG
    assert desk.refused(c.CompleteStep(key, "O7", "works")).code is RefusalCode.CHOICE_UNKNOWN
    assert desk.refused(c.CompleteStep(key, "O99")).code is RefusalCode.UNKNOWN_STEP
    given = (ok, ("seats", "120"), ("since", "2026-11-24T13:55:00+08:00"))
    desk.must(c.CompleteStep(key, "O1", "business", given))
    assert run(desk, "O1").evidence == given


def test_a_done_step_names_who_did_it_and_when() -> None:
    desk = running()
    desk.wait(minutes=2).must(c.CompleteStep(desk.incident_id, "O7"), who=BEN).wait(minutes=1)
    answer = desk.refused(c.CompleteStep(desk.incident_id, "O7"))
    assert answer.code is RefusalCode.STEP_ALREADY_DONE
    assert dict(answer.params) == {"step": "O7", "by": "Ben", "at": "2026-11-24T06:02:00+00:00"}
    assert desk.refused(c.SkipStep(desk.incident_id, "O7", "no")).code is RefusalCode.STEP_ALREADY_DONE


def test_the_repair_loop_opens_the_repair_and_the_question_again() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.CompleteStep(key, "O1", "business", OK), c.CompleteStep(key, "O7"), c.CompleteStep(key, "O8", "fails"))
    assert (run(desk, "O7").state, run(desk, "O8").state) == (StepState.OPEN, StepState.OPEN)
    assert run(desk, "O8").choice == ""
    desk.must(c.CompleteStep(key, "O8", "fails"))  # the repair is open already: only the question is asked again
    desk.must(c.CompleteStep(key, "O7"), c.CompleteStep(key, "O8", "works"))
    assert run(desk, "O8").choice == "works"
    kinds = [entry.fact.kind for entry in desk.entries]
    assert kinds.count("step_reopened") == 3


def test_skipping_needs_a_permitted_role_and_a_reason() -> None:
    desk = running()
    key = desk.incident_id
    assert desk.refused(c.SkipStep(key, "O1", "no")).code is RefusalCode.STEP_NOT_SKIPPABLE
    assert desk.refused(c.SkipStep(key, "O7", "no"), BEN).code is RefusalCode.SKIP_NOT_YOURS
    assert desk.refused(c.SkipStep(key, "O7", " ")).code is RefusalCode.REASON_MISSING
    desk.must(c.SkipStep(key, "O7", "vendor decides"))
    assert (run(desk, "O7").state, run(desk, "O7").reason) == (StepState.SKIPPED, "vendor decides")
    assert desk.refused(c.CompleteStep(key, "O7")).code is RefusalCode.STEP_ALREADY_SKIPPED
    desk.must(c.CompleteStep(key, "O1", "telephony", OK), c.AssignRole(key, "deputy", "ben"))
    desk.must(c.SkipStep(key, "T1", "no spare trunk"), who=BEN)  # T1 may be skipped by the deputy too


def test_reopening_a_step_by_hand_closes_the_branch_its_choice_had_opened() -> None:
    desk = running()
    key = desk.incident_id
    assert desk.refused(c.ReopenStep(key, "O1", "no")).code is RefusalCode.STEP_STILL_OPEN
    assert desk.refused(c.ReopenStep(key, "T1", "no")).code is RefusalCode.STEP_NOT_ON_PATH
    desk.must(c.CompleteStep(key, "O1", "telephony", OK))
    assert desk.refused(c.ReopenStep(key, "O1", "")).code is RefusalCode.REASON_MISSING
    desk.wait(minutes=20).must(c.ReopenStep(key, "O1", "it is the lookup"))
    assert "T1" not in ids(desk)
    assert run(desk, "O1").due == desk.now + timedelta(minutes=5)


def test_what_was_done_on_a_branch_stays_when_the_branch_is_left() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.CompleteStep(key, "O1", "telephony", OK), c.CompleteStep(key, "T1"))
    desk.must(c.ReopenStep(key, "O1", "it is the lookup"), c.CompleteStep(key, "O1", "business", OK))
    assert run(desk, "T1").state is StepState.DONE


def test_added_steps_stand_behind_the_one_they_follow() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.AddStep(key, "Feed the team", "deputy", "O7", 600), c.AddStep(key, "Open a window", "deputy", "O7"))
    desk.must(c.AddStep(key, "Close it", "deputy", "+2"))
    assert ids(desk) == ["C2", "O1", "O7", "+1", "+2", "+3", "O8", "U1", "U2", "F1", "R1", "R2"]
    added = run(desk, "+1")
    assert (added.title, added.phase, added.due) == ("Feed the team", "measures", START + timedelta(minutes=10))
    desk.must(c.CompleteStep(key, "O1", "telephony", OK), c.CompleteStep(key, "+1"))
    assert ids(desk)[2:6] == ["T1", "O7", "+1", "+2"]
    desk.wait(minutes=30)
    desk.must(c.ReopenStep(key, "+1", "they are hungry again"))
    assert run(desk, "+1").state is StepState.OPEN
    assert run(desk, "+1").due == desk.now + timedelta(minutes=10)  # its limit runs anew


@pytest.mark.parametrize(
    ("title", "role", "after", "limit", "code"),
    [
        (" ", "deputy", "O7", None, RefusalCode.TEXT_MISSING),
        ("x" * 501, "deputy", "O7", None, RefusalCode.TEXT_TOO_LONG),
        ("x", "king", "O7", None, RefusalCode.UNKNOWN_ROLE),
        ("x", "deputy", "T1", None, RefusalCode.STEP_NOT_ON_PATH),
        ("x", "deputy", "", None, RefusalCode.UNKNOWN_STEP),
        ("x", "deputy", "O7", 0.0, RefusalCode.LIMIT_INVALID),
        ("x", "deputy", "O7", float("nan"), RefusalCode.LIMIT_INVALID),
        ("x", "deputy", "O7", float("inf"), RefusalCode.LIMIT_INVALID),
    ],
)
def test_senseless_added_steps_are_refused(
    title: str, role: str, after: str, limit: float | None, code: RefusalCode
) -> None:
    desk = running()
    assert desk.refused(c.AddStep(desk.incident_id, title, role, after, limit)).code is code


def test_a_repeating_step_stays_open_until_the_incident_is_resolved() -> None:
    desk = running()
    key = desk.incident_id
    counted = c.CompleteStep(key, "U2", evidence=(("calls", "40"),))
    assert run(desk, "U2").due == START + timedelta(minutes=15)
    desk.wait(minutes=10).must(counted).wait(minutes=10).must(counted)
    assert (run(desk, "U2").state, run(desk, "U2").times) == (StepState.OPEN, 2)
    assert run(desk, "U2").due == desk.now + timedelta(minutes=15)
    desk.must(c.PostUpdate(key, "still down"))
    assert (run(desk, "U1").times, run(desk, "U1").due) == (1, desk.now + timedelta(minutes=30))
    desk.must(c.Stabilise(key), c.BeginRecovery(key), c.Resolve(key, "done", "ben"))
    assert (run(desk, "U2").state, run(desk, "O7").state) == (StepState.DONE, StepState.OPEN)
    desk.must(c.Reopen(key, "again"))
    assert (run(desk, "U2").state, run(desk, "U2").times) == (StepState.OPEN, 2)


def test_a_limit_can_wait_for_a_state() -> None:
    desk = running()
    assert run(desk, "F1").due is None
    desk.must(c.Stabilise(desk.incident_id)).wait(hours=1).must(c.BeginRecovery(desk.incident_id))
    assert run(desk, "F1").due == desk.now + timedelta(minutes=30)


def test_a_relapse_stops_the_limits_of_the_recovery_and_a_new_recovery_starts_them_again() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.Stabilise(key), c.BeginRecovery(key)).wait(minutes=10).must(c.Resume(key))
    assert run(desk, "F1").due is None
    desk.must(c.Stabilise(key)).wait(hours=1).must(c.BeginRecovery(key))
    assert run(desk, "F1").due == desk.now + timedelta(minutes=30)
    desk.must(c.Resolve(key, "done", "ben"), c.Reopen(key, "again"))
    assert run(desk, "F1").due is None


def test_the_time_on_hold_does_not_count_against_the_limits() -> None:
    desk = running()
    key = desk.incident_id
    desk.wait(minutes=2).must(c.PutOnHold(key, "vendor", START + timedelta(days=1)))
    desk.wait(minutes=40).must(c.Resume(key))
    assert run(desk, "O1").due == START + timedelta(minutes=45)


def test_review_and_close_tick_their_steps() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.Stabilise(key), c.BeginRecovery(key), c.Resolve(key, "done", "ben"), c.BeginReview(key))
    desk.must(c.WriteReview(key, "course"), c.Close(key, "dora"))
    assert desk.incident.state is State.CLOSED
    assert (run(desk, "R1").state, run(desk, "R2").state) == (StepState.DONE, StepState.DONE)
