"""The response team, notes, corrections, status updates."""

from datetime import timedelta
from uuid import uuid5

import pytest

from incidents import commands as c
from incidents import facts as f
from incidents.facts import NoteTag
from incidents.kinds import Severity, State
from incidents.refusals import RefusalCode
from tests.incidents.desk import ANNA, BEN, CHEN, SPACE, START, in_state, running


def test_a_role_is_accepted_by_its_holder_alone() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.AssignRole(key, "scribe", "ben"))
    assert desk.incident.team["scribe"].accepted_at is None
    assert desk.refused(c.AcceptRole(key, "scribe"), CHEN).params == (("role", "scribe"), ("person", "ben"))
    desk.wait(minutes=1).must(c.AcceptRole(key, "scribe"), who=BEN)
    assert desk.incident.team["scribe"].accepted_at == START + timedelta(minutes=1)
    assert desk.refused(c.AcceptRole(key, "scribe"), BEN).code is RefusalCode.ROLE_ALREADY_ACCEPTED


def test_who_takes_a_role_has_accepted_it() -> None:
    desk = running()
    desk.must(c.AssignRole(desk.incident_id, "scribe", "ben"), who=BEN)
    assert desk.incident.team["scribe"].accepted_at == START


def test_a_declined_role_is_open_again() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.AssignRole(key, "scribe", "ben"))
    assert desk.refused(c.DeclineRole(key, "scribe", " "), BEN).code is RefusalCode.REASON_MISSING
    desk.must(c.DeclineRole(key, "scribe", "on leave"), who=BEN)
    assert desk.incident.team["scribe"].declined == "on leave"
    assert desk.refused(c.AcceptRole(key, "scribe"), BEN).code is RefusalCode.ROLE_ALREADY_DECLINED
    desk.must(c.AssignRole(key, "scribe", "chen"), c.AssignRole(key, "deputy", "ben"))
    desk.must(c.AssignRole(key, "scribe", "ben"))


@pytest.mark.parametrize(
    ("role", "person", "code"),
    [
        ("king", "ben", RefusalCode.UNKNOWN_ROLE),
        ("scribe", " ", RefusalCode.PERSON_MISSING),
        ("incident_commander", "anna", RefusalCode.ROLE_ALREADY_HELD),
        ("duty_manager_reviewer", "anna", RefusalCode.REVIEWER_COMMANDED),
    ],
)
def test_senseless_assignments_are_refused(role: str, person: str, code: RefusalCode) -> None:
    desk = running()
    assert desk.refused(c.AssignRole(desk.incident_id, role, person)).code is code
    assert desk.refused(c.AcceptRole(desk.incident_id, "king")).code is RefusalCode.UNKNOWN_ROLE
    assert desk.refused(c.AcceptRole(desk.incident_id, "scribe")).code is RefusalCode.ROLE_NOT_ASSIGNED


def test_the_commander_does_not_leave_the_post_empty() -> None:
    desk = running()
    decline = c.DeclineRole(desk.incident_id, "incident_commander", "tired")
    assert desk.refused(decline).code is RefusalCode.COMMANDER_CANNOT_DECLINE


def test_after_the_response_nobody_takes_command() -> None:
    desk = in_state(State.RESOLVED)
    answer = desk.refused(c.AssignRole(desk.incident_id, "incident_commander", "ben"))
    assert answer.code is RefusalCode.WRONG_STATE
    desk.must(c.AssignRole(desk.incident_id, "duty_manager_reviewer", "dora"))


def test_notes_say_something_and_not_too_much() -> None:
    desk = running()
    key = desk.incident_id
    assert desk.refused(c.WriteNote(key, " \n")).code is RefusalCode.TEXT_MISSING
    assert desk.refused(c.WriteNote(key, "x" * 4001)).params == (("field", "text"), ("limit", "4000"))
    desk.must(c.WriteNote(key, "x" * 4000, NoteTag.DECISION))
    assert desk.entries[-1].fact == f.NoteWritten("x" * 4000, NoteTag.DECISION)


def test_notes_and_updates_of_this_incident_can_be_put_right_and_nothing_else() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.WriteNote(key, "thier fault"), c.PostUpdate(key, "down"))
    note, update = desk.entries[-2].id, desk.entries[-1].id
    desk.must(c.CorrectNote(key, note, "their fault"), c.CorrectNote(key, update, "still down"))
    correction, activated = desk.entries[-1].id, desk.entries[-5].id
    for entry in (correction, activated, uuid5(SPACE, "elsewhere")):
        assert desk.refused(c.CorrectNote(key, entry, "no")).code is RefusalCode.ENTRY_NOT_CORRECTABLE
    assert desk.refused(c.CorrectNote(key, note, "")).code is RefusalCode.TEXT_MISSING


@pytest.mark.parametrize(
    ("severity", "minutes"), [(Severity.S1, 15), (Severity.S2, 30), (Severity.S3, 60), (Severity.S4, 24 * 60)]
)
def test_updates_are_due_by_severity(severity: Severity, minutes: int) -> None:
    desk = running(severity)
    assert desk.incident.update_due == START + timedelta(minutes=minutes)
    desk.wait(minutes=7).must(c.PostUpdate(desk.incident_id, "still down"), who=BEN)
    assert desk.incident.update_due == START + timedelta(minutes=minutes + 7)
    assert desk.refused(c.PostUpdate(desk.incident_id, "")).code is RefusalCode.TEXT_MISSING


def test_a_worse_grade_brings_the_next_update_nearer() -> None:
    desk = running(Severity.S4)
    desk.wait(minutes=1).must(c.Classify(desk.incident_id, Severity.S1), who=ANNA)
    assert desk.incident.update_due == desk.now + timedelta(minutes=15)
