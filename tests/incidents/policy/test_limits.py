"""The clocks of an incident run under the policy sheet in force when it was reported."""

from datetime import timedelta

from incidents import commands as c
from incidents.clocks.deadline import DeadlineKind, Rung
from incidents.clocks.deadlines import deadlines
from incidents.clocks.policy import POLICY, Limit, limit_of
from incidents.decide import Act, decide
from incidents.playbooks.playbook import LimitOrigin
from incidents.policy.facts import LimitsTaken
from incidents.visibility import _veiled
from tests.incidents.desk import ANNA, Desk, report
from widgets.incidents.deadline_origin import origin_text

SHEET = LimitsTaken(sheet=7, support_min=3, report_min=4, activate_min=10)


def reported(limits: LimitsTaken | None) -> Desk:
    desk = Desk()
    act = Act(desk.now, ANNA, "desk 4", 142, limits)
    for fact in decide(None, report(desk), act):
        desk.append(desk.incident_id, fact)
    return desk


def owed(desk: Desk, what: DeadlineKind):
    return next(one for one in deadlines(desk.incident) if one.what is what)


def test_acknowledgement_and_activation_follow_the_sheet_rung_by_rung():
    desk = reported(SHEET)
    first = owed(desk, DeadlineKind.ACKNOWLEDGE)
    assert (first.when - desk.now, first.escalates_to) == (timedelta(minutes=3), Rung.NEXT_SUPERVISOR)
    begun = desk.now
    desk.wait(minutes=3).must(c.Escalate(desk.incident_id, first.id))
    second = owed(desk, DeadlineKind.ACKNOWLEDGE)
    assert (second.when - begun, second.escalates_to) == (timedelta(minutes=6), Rung.DUTY_MANAGER)
    desk.must(c.Acknowledge(desk.incident_id), c.Classify(desk.incident_id, "s2"))
    assert owed(desk, DeadlineKind.ACTIVATE).when - desk.now == timedelta(minutes=10)


def test_without_a_sheet_or_its_value_the_default_holds_and_says_so():
    for limits in (None, LimitsTaken(sheet=7)):
        desk = reported(limits)
        assert owed(desk, DeadlineKind.ACKNOWLEDGE).when - desk.now == POLICY[Limit.ACKNOWLEDGE].span
        assert limit_of(desk.incident, Limit.ACKNOWLEDGE).origin is LimitOrigin.DEFAULT
    assert limit_of(reported(SHEET).incident, Limit.CLASSIFY) == POLICY[Limit.CLASSIFY]


def test_the_incident_says_under_which_version_its_clocks_run():
    desk = reported(SHEET)
    assert desk.incident.policy == SHEET
    assert "version 7" in origin_text(owed(desk, DeadlineKind.ACKNOWLEDGE), desk.incident)
    assert "version" not in origin_text(owed(reported(None), DeadlineKind.ACKNOWLEDGE), reported(None).incident)


def test_who_may_not_see_an_incident_sees_the_same_clocks():
    desk = reported(SHEET)
    assert deadlines(_veiled(desk.incident))[0].when == deadlines(desk.incident)[0].when
