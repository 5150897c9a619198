"""Deadlines: what is owed, by whom, until when, who is told next; escalations happen once."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidents import commands as c
from incidents import facts as f
from incidents.board import Board
from incidents.clocks.cadence import review_due
from incidents.clocks.deadline import Deadline, DeadlineKind, Rung
from incidents.clocks.deadlines import deadlines, due, next_due
from incidents.clocks.policy import POLICY, Limit
from incidents.clocks.spans import Reckoning
from incidents.kinds import Severity, State
from tests.incidents.desk import BEN, START, Desk, in_state, report, running

DAY = timedelta(days=1)


def minutes(deadline: Deadline) -> float:
    return (deadline.when - START) / timedelta(minutes=1)


def only(desk: Desk, what: DeadlineKind) -> Deadline:
    (found,) = [one for one in deadlines(desk.incident) if one.what is what]
    return found


def test_an_unanswered_report_climbs_from_supervisor_to_duty_manager() -> None:
    desk = Desk()
    desk.must(report(desk))
    first = only(desk, DeadlineKind.ACKNOWLEDGE)
    assert (minutes(first), first.escalates_to, first.role) == (5, Rung.NEXT_SUPERVISOR, "duty_supervisor")
    assert first.warn_at == START + timedelta(minutes=3, seconds=45)
    desk.wait(minutes=5).must(c.Escalate(desk.incident_id, first.id))
    assert desk.entries[-1].fact == f.Escalated(first.id, "next_supervisor")
    second = only(desk, DeadlineKind.ACKNOWLEDGE)
    assert (minutes(second), second.escalates_to, second.escalated) == (10, Rung.DUTY_MANAGER, False)
    desk.wait(minutes=5).must(c.Escalate(desk.incident_id, second.id))
    assert only(desk, DeadlineKind.ACKNOWLEDGE).escalated
    assert next_due(desk.board) is None  # nobody is left to be told; the card stays overdue
    desk.must(c.Acknowledge(desk.incident_id), who=BEN)
    assert minutes(only(desk, DeadlineKind.CLASSIFY)) == 20  # ten minutes from the acknowledgement


def test_an_escalation_happens_once_and_only_if_the_deadline_stands_and_has_passed() -> None:
    desk = Desk()
    desk.must(report(desk))
    escalate = c.Escalate(desk.incident_id, only(desk, DeadlineKind.ACKNOWLEDGE).id)
    desk.wait(minutes=4, seconds=59)
    assert (desk.do(escalate), due(desk.board, desk.now)) == ((), ())
    desk.wait(seconds=1)
    assert [one.id for one in due(desk.board, desk.now)] == [escalate.deadline]
    assert len(desk.do(escalate)) == 1  # type: ignore[arg-type]
    assert (desk.do(escalate), due(desk.board, desk.now)) == ((), ())
    met = Desk()
    met.must(report(met), c.Acknowledge(met.incident_id)).wait(minutes=9)
    assert met.do(escalate) == ()


@pytest.mark.parametrize("state", [State.CLOSED, State.DISMISSED, State.MERGED])
def test_nothing_is_owed_in_an_incident_that_has_ended(state: State) -> None:
    desk = in_state(state)
    assert deadlines(desk.incident) == ()
    assert desk.do(c.Escalate(desk.incident_id, "acknowledge:next_supervisor:x")) == ()
    assert desk.incident.state is state


def test_roles_are_accepted_within_five_minutes() -> None:
    desk = running()
    key = desk.incident_id
    desk.wait(minutes=2).must(c.AssignRole(key, "scribe", "ben"))
    owed = only(desk, DeadlineKind.ROLE)
    assert (minutes(owed), owed.person, owed.params, owed.escalates_to) == (
        7,
        "ben",
        (("role", "scribe"),),
        Rung.INCIDENT_COMMANDER,
    )
    desk.must(c.DeclineRole(key, "scribe", "ill"), who=BEN)
    assert only(desk, DeadlineKind.ROLE).person == ""  # the role is open and still owed
    desk.wait(minutes=1).must(c.AssignRole(key, "scribe", "chen"))
    assert minutes(only(desk, DeadlineKind.ROLE)) == 8
    desk.must(c.AssignRole(key, "scribe", "anna"))
    assert [one for one in deadlines(desk.incident) if one.what is DeadlineKind.ROLE] == []


def test_a_commander_named_by_somebody_else_owes_an_answer_too() -> None:
    desk = in_state(State.CLASSIFIED)
    desk.must(c.Activate(desk.incident_id, "ben", ""))
    owed = only(desk, DeadlineKind.ROLE)
    assert (owed.role, owed.person, owed.escalates_to) == ("incident_commander", "ben", Rung.DUTY_MANAGER)


def test_open_steps_are_owed_by_the_holder_of_their_role() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.AssignRole(key, "it_liaison", "ben"), c.AssignRole(key, "deputy", "chen"))
    owed = {dict(one.params)["step"]: one for one in deadlines(desk.incident) if one.what is DeadlineKind.STEP}
    assert set(owed) == {"O1", "U2"}  # the update's step shares the update's deadline
    assert (minutes(owed["O1"]), owed["O1"].person, owed["U2"].person) == (5, "ben", "chen")
    assert owed["O1"].warn_at == START + timedelta(minutes=3, seconds=45)
    update = only(desk, DeadlineKind.UPDATE)
    assert (minutes(update), update.person, update.escalates_to) == (30, "anna", Rung.DEPUTY)
    desk.wait(minutes=10).must(c.PostUpdate(key, "down"))
    assert only(desk, DeadlineKind.UPDATE).warn_at == START + timedelta(minutes=32, seconds=30)


def test_on_hold_the_end_of_the_hold_is_owed_and_no_step() -> None:
    desk = running()
    desk.must(c.PutOnHold(desk.incident_id, "vendor", START + DAY))
    assert {one.what for one in deadlines(desk.incident)} == {DeadlineKind.HOLD, DeadlineKind.UPDATE}
    assert only(desk, DeadlineKind.HOLD).when == START + DAY


@pytest.mark.parametrize(
    ("severity", "days"),  # from a Tuesday: 3 calendar days; 5 and 10 business days
    [(Severity.S1, 3), (Severity.S2, 7), (Severity.S3, 14), (Severity.S4, 14)],
)
def test_the_review_is_owed_by_severity(severity: Severity, days: int) -> None:
    desk = in_state(State.RESOLVED, severity)
    review = only(desk, DeadlineKind.REVIEW)
    assert (review.when, review.role) == (START + days * DAY, "duty_manager_reviewer")


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)), st.sampled_from(Severity))
def test_reviews_are_never_due_at_a_weekend_unless_days_are_calendar_days(resolved: datetime, grade: Severity) -> None:
    when = review_due(resolved, grade, Reckoning(ZoneInfo("UTC")))
    assert when > resolved
    assert grade is Severity.S1 or when.weekday() < 5


def test_deadlines_come_soonest_first_and_the_next_is_the_soonest_of_all_incidents() -> None:
    desk = running()
    owed = deadlines(desk.incident)
    assert list(owed) == sorted(owed, key=lambda one: one.when)
    assert next_due(desk.board) == owed[0]
    assert next_due(Board()) is None


def test_a_relapse_leaves_the_update_due_when_it_was() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.Stabilise(key)).wait(minutes=31).must(c.Resume(key))
    update = only(desk, DeadlineKind.UPDATE)
    assert (minutes(update), update.warn_at) == (30, update.when)


def test_a_deadline_set_anew_can_escalate_again() -> None:
    desk = running()
    key = desk.incident_id
    first = only(desk, DeadlineKind.UPDATE)
    desk.wait(minutes=30).must(c.Escalate(key, first.id), c.PostUpdate(key, "down"))
    second = only(desk, DeadlineKind.UPDATE)
    assert (second.escalated, second.id == first.id) == (False, False)


def test_every_limit_the_policy_leaves_open_has_a_named_default() -> None:
    assert set(POLICY) == set(Limit)
    assert all(default.span > timedelta() for default in POLICY.values())
    assert [POLICY[Limit(f"update_{one}")].span for one in Severity] == [
        timedelta(minutes=15), timedelta(minutes=30), timedelta(minutes=60), timedelta(hours=24),
    ]  # fmt: skip
