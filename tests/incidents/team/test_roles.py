"""Roles: by kind and grade, held by people or contacts, passed on to a backup."""

from datetime import timedelta
from uuid import uuid4

import pytest

from incidents import commands as c
from incidents.clocks.deadline import DeadlineKind, Rung
from incidents.clocks.deadlines import deadlines, due
from incidents.kinds import Kind, Severity
from incidents.refusals import RefusalCode
from incidents.roles import Role, needed_for
from incidents.team import commands as t
from incidents.team import facts as tf
from incidents.team.calls import Answered, PageChannel
from incidents.team.needed import needed_roles
from incidents.team.paging import unanswered
from incidents.team.refusals import TeamCode
from resources.entry import CONSOLE
from tests.incidents.desk import BEN, CHEN, PLAYBOOK, Desk, running

IT_DESK = "IT duty desk"


def test_silence_for_five_minutes_passes_the_role_to_the_backup_once() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.AssignRole(key, "scribe", "ben", backup="chen"))
    (asked,) = [one for one in deadlines(desk.incident) if one.what is DeadlineKind.ROLE]
    assert asked.escalates_to is Rung.BACKUP
    desk.wait(minutes=5)
    (late,) = [one for one in due(desk.board, desk.now) if one.id == asked.id]
    desk.must(c.Escalate(key, late.id), who=CONSOLE)
    assert desk.entries[-1].fact == tf.RolePassedOn("scribe", "chen", "", tf.PassedOn.SILENT)
    assert desk.entries[-1].who == CONSOLE
    held = desk.incident.team["scribe"]
    assert (held.person, held.instead_of, held.accepted_at, held.has_backup) == ("chen", "ben", None, False)
    assert desk.do(c.Escalate(key, late.id), CONSOLE) == ()
    assert desk.refused(c.AcceptRole(key, "scribe"), BEN).code is RefusalCode.ROLE_OF_SOMEONE_ELSE
    desk.must(c.AcceptRole(key, "scribe"), who=CHEN)


def test_an_answer_in_time_keeps_the_role() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.AssignRole(key, "scribe", "ben", backup="chen"))
    (asked,) = [one for one in deadlines(desk.incident) if one.what is DeadlineKind.ROLE]
    desk.wait(minutes=4).must(c.AcceptRole(key, "scribe"), who=BEN)
    assert desk.wait(minutes=9).do(c.Escalate(key, asked.id), CONSOLE) == ()
    assert desk.incident.team["scribe"].person == "ben"


def test_declining_passes_the_role_to_the_backup_at_once() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.AssignRole(key, "scribe", "ben", backup_contact=IT_DESK))
    desk.must(c.DeclineRole(key, "scribe", "on leave"), who=BEN)
    held = desk.incident.team["scribe"]
    assert (held.holder, held.declined, held.instead_of) == (IT_DESK, "", "ben")


def test_for_a_desk_somebody_notes_who_answered_there() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.AssignRole(key, "it_liaison", "", contact=IT_DESK))
    assert desk.refused(c.AcceptRole(key, "it_liaison"), BEN).code is TeamCode.DESK_ANSWER_MISSING
    desk.must(c.AcceptRole(key, "it_liaison", answered_by="Mr Ong, ext. 7711"), who=BEN)
    held = desk.incident.team["it_liaison"]
    assert (held.accepted_at, held.answered_by) == (desk.now, "Mr Ong, ext. 7711")


@pytest.mark.parametrize("names", [{"backup": "ben"}, {"backup_contact": "ben"}])
def test_nobody_is_their_own_backup(names: dict[str, str]) -> None:
    desk = running()
    refused = desk.refused(c.AssignRole(desk.incident_id, "scribe", "ben", **names))
    assert refused.code is TeamCode.BACKUP_IS_HOLDER


def test_a_worse_grade_opens_roles_and_tells_them() -> None:
    desk = running(Severity.S4)
    key = desk.incident_id
    assert needed_roles(desk.incident) == ("incident_commander", "it_liaison")
    desk.must(c.Classify(key, Severity.S2))
    opened = ("deputy", "operations", "duty_manager_reviewer")
    assert desk.entries[-1].fact == tf.RolesOpened(opened)
    owed = [one for one in deadlines(desk.incident) if one.what is DeadlineKind.FILL]
    assert {dict(one.params)["role"] for one in owed} == set(opened)
    assert {one.when for one in owed} == {desk.now + timedelta(minutes=5)}
    desk.must(c.AssignRole(key, "deputy", "ben"))
    left = [dict(one.params)["role"] for one in deadlines(desk.incident) if one.what is DeadlineKind.FILL]
    assert left == sorted(set(opened) - {"deputy"})
    desk.must(c.Classify(key, Severity.S4, "less bad"))
    assert not [one for one in deadlines(desk.incident) if one.what is DeadlineKind.FILL]


def test_roles_belong_to_kinds_where_there_is_no_playbook() -> None:
    assert Role.COMPLAINT_OFFICER in needed_for(Kind.CUSTOMER_COMPLAINT, Severity.S4)
    assert Role.COMPLAINT_OFFICER not in needed_for(Kind.SYSTEM_OUTAGE, Severity.S1)
    assert {Role.DEPUTY, Role.SCRIBE, Role.FRAUD_AML} <= set(needed_for(Kind.SUSPICIOUS_TRANSACTIONS, Severity.S2))
    desk = running(Severity.S2, playbook="")
    assert Role.IT_LIAISON in needed_roles(desk.incident)


def test_a_page_is_stated_once_and_answered_once() -> None:
    desk = _with_scribe()
    page = t.PageHolder(desk.incident_id, uuid4(), "scribe", "ben", "", PageChannel.MAIL, "ben@bank.example", "d")
    desk.must(page)
    assert desk.do(page) == ()
    assert [one.id for one in unanswered(desk.incident)] == [page.page]
    desk.must(t.NotePage(desk.incident_id, page.page, Answered.FAILED, "550 no such user " + "x" * 400), who=CONSOLE)
    assert desk.do(t.NotePage(desk.incident_id, page.page, Answered.TAKEN, "250"), CONSOLE) == ()
    (told,) = desk.incident.calls.pages
    assert (told.answered, len(told.words)) == (Answered.FAILED, 300)
    assert unanswered(desk.incident) == ()


def test_only_the_holder_is_paged() -> None:
    desk = _with_scribe()
    key = desk.incident_id

    def page(role: str, person: str) -> t.PageHolder:
        return t.PageHolder(key, uuid4(), role, person, "", PageChannel.MAIL, "x@bank.example", "d")

    assert desk.refused(page("scribe", "chen")).code is TeamCode.NOT_HOLDER
    assert desk.refused(page("king", "chen")).code is RefusalCode.UNKNOWN_ROLE
    assert desk.refused(page("incident_commander", "chen")).code is TeamCode.NOT_HOLDER
    desk.must(t.OfferCommand(key, "chen"), page("incident_commander", "chen"), page("incident_commander", "anna"))


def test_a_call_is_ticked_by_a_person_and_waits_for_that() -> None:
    desk = _with_scribe()
    key, page = desk.incident_id, uuid4()
    desk.must(t.PageHolder(key, page, "scribe", "ben", "", PageChannel.CALL, "ext. 12", "d"))
    assert unanswered(desk.incident) == ()
    desk.must(t.TickCall(key, page, False, "no answer"))
    assert desk.incident.calls.pages[0].answered is Answered.NOT_REACHED
    assert desk.refused(t.TickCall(key, page, True, "")).code is TeamCode.PAGE_ALREADY_ANSWERED
    assert desk.refused(t.TickCall(key, uuid4(), True, "")).code is TeamCode.UNKNOWN_PAGE
    mail = uuid4()
    desk.must(t.PageHolder(key, mail, "scribe", "ben", "", PageChannel.MAIL, "b@x", "d"))
    assert desk.refused(t.TickCall(key, mail, True, "")).code is TeamCode.NOT_A_CALL


def _with_scribe() -> Desk:
    desk = running(playbook=PLAYBOOK)
    return desk.must(c.AssignRole(desk.incident_id, "scribe", "ben"))
