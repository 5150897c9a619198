"""Actions are chased until somebody else has verified them, long after the close; changes until they are settled."""

from datetime import timedelta

from incidents import commands as c
from incidents.clocks.deadline import DeadlineKind
from incidents.clocks.deadlines import deadlines, due
from incidents.kinds import Kind, State
from incidents.refusals import RefusalCode
from incidents.review import commands as r
from incidents.review.kinds import ActionSort, ActionState
from incidents.review.refusals import ReviewCode
from incidents.visibility import may_see, seen_by
from resources.people import Person, Post
from tests.incidents.desk import ANNA, BEN, CHEN, DORA, Desk, running
from tests.incidents.review.reviewing import in_review, planned, signed, written


def closed() -> tuple[Desk, str]:
    """A closed incident with one action of Chen's."""
    desk = written()
    action = planned(desk)
    signed(desk).must(c.Close(desk.incident_id))
    assert desk.incident.state is State.CLOSED
    return desk, action


def test_an_action_needs_an_owner_and_a_day_to_come() -> None:
    desk = in_review()
    key, later = desk.incident_id, desk.now + timedelta(days=1)
    plan = r.PlanAction(key, "Feed", "chen", later, ActionSort.PREVENT)
    assert desk.refused(r.PlanAction(key, "", "chen", later, ActionSort.PREVENT)).code is RefusalCode.TEXT_MISSING
    assert desk.refused(r.PlanAction(key, "Feed", "", later, ActionSort.PREVENT)).code is ReviewCode.OWNER_MISSING
    past = r.PlanAction(key, "Feed", "chen", desk.now, ActionSort.PREVENT)
    assert desk.refused(past).code is RefusalCode.TIME_IN_PAST
    desk.must(plan, plan)
    desk.must(r.DropAction(key, "A1", "twice"), plan)
    assert [action.id for action in desk.incident.review.actions] == ["A2", "A3"]


def test_an_open_action_outlives_the_incident_and_is_passed_on_once() -> None:
    desk, action = closed()
    (owed,) = deadlines(desk.incident)
    assert (owed.what, owed.person, dict(owed.params)) == (DeadlineKind.ACTION, "chen", {"action": "Second power feed"})
    assert due(desk.board, desk.now) == ()
    desk.wait(days=15)
    assert [one.id for one in due(desk.board, desk.now)] == [owed.id]
    desk.must(c.Escalate(desk.incident_id, owed.id))
    assert due(desk.board, desk.now) == ()
    assert desk.do(c.Escalate(desk.incident_id, owed.id)) == ()
    assert desk.incident.review.open_actions[0].id == action


def test_done_is_not_verified_and_never_verified_by_who_did_it() -> None:
    desk, action = closed()
    key = desk.incident_id
    assert desk.refused(r.VerifyAction(key, action, "seen"), BEN).code is ReviewCode.ACTION_NOT_DONE
    assert desk.refused(r.ReportActionDone(key, action, ""), CHEN).code is RefusalCode.TEXT_MISSING
    desk.must(r.ReportActionDone(key, action, "photo of the feed"), who=ANNA)
    assert desk.refused(r.ReportActionDone(key, action, "again"), CHEN).code is ReviewCode.ACTION_NOT_OPEN
    (owed,) = deadlines(desk.incident)
    assert owed.what is DeadlineKind.VERIFY
    for involved in (ANNA, CHEN):
        assert desk.refused(r.VerifyAction(key, action, "seen"), involved).code is ReviewCode.VERIFIER_INVOLVED
    desk.must(r.VerifyAction(key, action, "seen it run"), who=DORA)
    assert desk.incident.review.actions[0].state is ActionState.VERIFIED
    assert deadlines(desk.incident) == ()


def test_not_good_enough_it_is_open_again_and_owed_again() -> None:
    desk, action = closed()
    key = desk.incident_id
    before = deadlines(desk.incident)
    desk.must(r.ReportActionDone(key, action, "ordered"), who=CHEN)
    assert desk.refused(r.SendBackAction(key, action, ""), DORA).code is RefusalCode.REASON_MISSING
    desk.must(r.SendBackAction(key, action, "ordered is not installed"), who=DORA)
    assert deadlines(desk.incident) == before
    assert desk.incident.review.actions[0].sent_back == "ordered is not installed"


def test_another_day_is_another_clock() -> None:
    desk, action = closed()
    key = desk.incident_id
    desk.wait(days=15).must(c.Escalate(key, deadlines(desk.incident)[0].id))
    later = desk.now + timedelta(days=30)
    assert desk.refused(r.MoveAction(key, action, "chen", later, "")).code is RefusalCode.REASON_MISSING
    assert desk.refused(r.MoveAction(key, "A9", "chen", later, "x")).code is ReviewCode.UNKNOWN_ACTION
    desk.must(r.MoveAction(key, action, "ben", later, "delivery late"))
    (owed,) = deadlines(desk.incident)
    assert (owed.when, owed.person, owed.escalated) == (later, "ben", False)


def test_a_proposed_change_is_owed_until_a_version_has_it_or_a_reason_stands_against_it() -> None:
    desk = written()
    key = desk.incident_id
    assert desk.refused(r.ProposeChange(key, "Q9", "less", "slow")).code is RefusalCode.UNKNOWN_STEP
    desk.must(r.ProposeChange(key, "O1", "Ask for the last change", "found late"), who=BEN)
    desk.must(r.ProposeChange(key, "", "Shorter", "nobody reads it"), who=BEN)
    signed(desk).must(c.Close(key))
    assert [one.what for one in deadlines(desk.incident)] == [DeadlineKind.PLAYBOOK_CHANGE] * 2
    desk.must(r.TakeOverChange(key, "P1", "4"), r.RejectChange(key, "P2", "the regulator wants it"))
    assert deadlines(desk.incident) == ()
    taken, rejected = desk.incident.review.changes
    assert (taken.version, rejected.rejected) == ("4", "the regulator wants it")
    assert desk.refused(r.RejectChange(key, "P1", "late")).code is ReviewCode.CHANGE_SETTLED
    assert desk.refused(r.TakeOverChange(key, "P7", "4")).code is ReviewCode.UNKNOWN_CHANGE


def test_who_owns_an_action_of_a_restricted_incident_sees_what_it_is_about() -> None:
    desk = running(kind=Kind.INFORMATION_LEAK, playbook="")
    key = desk.incident_id
    desk.must(c.Stabilise(key), c.BeginRecovery(key), c.Resolve(key, "over", "ben"), c.BeginReview(key))
    owner = Person("chen", "Chen", Post.SPECIALIST)
    assert not may_see(desk.incident, owner)
    planned(desk)
    assert may_see(desk.incident, owner)
    veiled = seen_by(desk.incident, Person("eve", "Eve", Post.SUPERVISOR))
    assert deadlines(veiled) == ()
