"""Command: offered, read up, accepted; kept; taken from a silent commander."""

from datetime import timedelta
from uuid import uuid4

import pytest

from incidents import commands as c
from incidents import facts as f
from incidents.clocks.deadline import Deadline, DeadlineKind, Rung
from incidents.clocks.deadlines import deadlines
from incidents.kinds import Kind, Severity, State
from incidents.refusals import RefusalCode
from incidents.team import commands as t
from incidents.team import facts as tf
from incidents.team.calls import Answered, PageChannel
from incidents.team.refusals import TeamCode
from incidents.visibility import may_see
from resources.entry import CONSOLE, Who
from resources.people import Person, Post
from tests.incidents.desk import BEN, CHEN, DORA, START, Desk, hand_over, running

COMMANDER = "incident_commander"


def accept(desk: Desk, assessed: bool = True) -> t.AcceptCommand:
    return t.AcceptCommand(desk.incident_id, desk.incident.version, assessed)


def page(
    desk: Desk, by: Who, answer: Answered | None = Answered.TAKEN, channel: PageChannel = PageChannel.MAIL
) -> None:
    commander, key = desk.incident.commander, uuid4()
    desk.must(t.PageHolder(desk.incident_id, key, COMMANDER, commander, "", channel, "anna@bank.example", "d"), who=by)
    if answer is not None:
        desk.must(t.NotePage(desk.incident_id, key, answer, "250 OK"), who=CONSOLE)


def owed(desk: Desk) -> dict[DeadlineKind, Deadline]:
    return {one.what: one for one in deadlines(desk.incident)}


def test_until_the_incoming_one_accepts_the_present_one_commands() -> None:
    desk = running()
    key = desk.incident_id
    assert desk.refused(t.OfferCommand(key, "chen"), BEN).code is RefusalCode.ONLY_COMMANDER
    assert desk.refused(t.OfferCommand(key, "anna")).code is TeamCode.OFFER_TO_SELF
    desk.must(t.OfferCommand(key, "chen"))
    assert (desk.incident.commander, desk.incident.commanders) == ("anna", ("anna",))
    assert desk.refused(t.OfferCommand(key, "chen")).code is TeamCode.ALREADY_OFFERED
    assert desk.refused(accept(desk), DORA).code is TeamCode.OFFER_TO_SOMEONE_ELSE
    desk.wait(minutes=1).must(accept(desk), who=CHEN)
    assert (desk.incident.commander, desk.incident.commanders) == ("chen", ("anna", "chen"))
    assert desk.incident.team[COMMANDER].accepted_at == desk.now
    assert desk.incident.calls.offer is None
    told = desk.entries[-1].fact
    assert (told.how, told.brief) == (f.Handed.ACCEPTED, desk.incident.version - 1)


def test_nobody_accepts_unread() -> None:
    desk = running()
    before = desk.incident.version
    desk.must(t.OfferCommand(desk.incident_id, "chen"))
    assert desk.refused(accept(desk, assessed=False), CHEN).code is TeamCode.BRIEF_NOT_READ
    assert desk.refused(t.AcceptCommand(desk.incident_id, before, True), CHEN).code is TeamCode.BRIEF_TOO_OLD


def test_assigning_the_commanders_role_offers_it() -> None:
    desk = running()
    desk.must(c.AssignRole(desk.incident_id, COMMANDER, "chen"))
    assert (desk.incident.commander, desk.entries[-1].fact) == ("anna", tf.CommandOffered("chen"))
    desk.must(c.AssignRole(desk.incident_id, COMMANDER, "ben"))  # another mind: the first offer is withdrawn by it
    assert [entry.fact for entry in desk.entries[-2:]] == [tf.CommandOfferWithdrawn(), tf.CommandOffered("ben")]
    refused = desk.refused(c.AssignRole(desk.incident_id, COMMANDER, "", contact="IT duty desk"))
    assert refused.code is TeamCode.COMMANDER_IS_A_PERSON


def test_an_offer_can_be_declined_and_withdrawn() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(t.OfferCommand(key, "chen"))
    assert desk.refused(t.DeclineCommand(key, " "), CHEN).code is RefusalCode.REASON_MISSING
    assert desk.refused(t.DeclineCommand(key, "ill"), BEN).code is TeamCode.OFFER_TO_SOMEONE_ELSE
    desk.must(t.DeclineCommand(key, "ill"), who=CHEN)
    assert desk.refused(t.WithdrawOffer(key)).code is TeamCode.NO_OFFER
    desk.must(t.OfferCommand(key, "ben"))
    assert desk.refused(t.WithdrawOffer(key), BEN).code is RefusalCode.ONLY_COMMANDER
    desk.must(t.WithdrawOffer(key))
    assert desk.refused(accept(desk), BEN).code is TeamCode.NO_OFFER
    assert desk.incident.commander == "anna"


def test_an_offer_lapses_when_service_is_back_and_does_not_come_back_with_a_relapse() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(t.OfferCommand(key, "chen"), c.Stabilise(key), c.BeginRecovery(key))
    assert desk.incident.calls.offer is not None
    desk.must(c.Resolve(key, "done", "ben"))
    assert desk.incident.calls.offer is None
    assert desk.refused(accept(desk), CHEN).code is RefusalCode.WRONG_STATE
    desk.must(c.Reopen(key, "again"))
    assert desk.refused(accept(desk), CHEN).code is TeamCode.NO_OFFER


def test_a_pending_offer_is_owed_by_the_one_to_whom_it_was_made() -> None:
    desk = running()
    desk.must(t.OfferCommand(desk.incident_id, "chen"))
    offer = owed(desk)[DeadlineKind.OFFER]
    given = (offer.person, offer.when, offer.escalates_to)
    assert given == ("chen", START + timedelta(minutes=5), Rung.INCIDENT_COMMANDER)


def test_the_deputy_takes_command_from_a_commander_who_stays_silent_after_a_page() -> None:
    desk = running(Severity.S1)
    key = desk.incident_id
    take = t.TakeCommand(key, "no answer for two minutes")
    assert desk.refused(take, BEN).code is TeamCode.NOT_DEPUTY
    desk.must(c.AssignRole(key, "deputy", "ben"))
    assert desk.wait(minutes=30).refused(take, BEN).code is TeamCode.PAGE_FIRST
    page(desk, BEN)
    assert (owed(desk)[DeadlineKind.SHOW_UP].when, owed(desk)[DeadlineKind.SHOW_UP].escalates_to) == (
        desk.now + timedelta(minutes=2),
        Rung.DEPUTY,
    )
    assert desk.wait(minutes=2).refused(take, BEN).code is TeamCode.STILL_WAITING
    desk.wait(seconds=1)
    assert desk.refused(t.TakeCommand(key, ""), BEN).code is RefusalCode.REASON_MISSING
    desk.must(take, who=BEN)
    assert (desk.incident.commander, desk.entries[-1].fact.how) == ("ben", f.Handed.FORCED)
    assert desk.refused(take, BEN).code is TeamCode.YOU_COMMAND


@pytest.mark.parametrize("answer", [Answered.FAILED, Answered.UNKNOWN, Answered.REACHED, None])
def test_a_page_that_did_not_go_out_or_was_answered_takes_nothing_from_anybody(answer: Answered | None) -> None:
    desk = running(Severity.S1)
    desk.must(c.AssignRole(desk.incident_id, "deputy", "ben"))
    page(desk, BEN, answer)
    assert desk.wait(minutes=9).refused(t.TakeCommand(desk.incident_id, "r"), BEN).code is TeamCode.PAGE_FIRST


def test_any_act_of_the_commander_ends_the_silence() -> None:
    desk = running(Severity.S1)
    key = desk.incident_id
    desk.must(c.AssignRole(key, "deputy", "ben"))
    page(desk, BEN)
    desk.wait(minutes=1).late = timedelta(hours=1)  # entered now about something earlier: still an act of now
    desk.must(c.WriteNote(key, "I am here"))
    desk.late = timedelta()
    assert desk.wait(minutes=9).refused(t.TakeCommand(key, "silent"), BEN).code is TeamCode.PAGE_FIRST
    assert DeadlineKind.SHOW_UP not in owed(desk)


def test_a_page_by_a_bystander_or_by_the_console_does_not_begin_the_two_minutes() -> None:
    desk = running(Severity.S1)
    desk.must(c.AssignRole(desk.incident_id, "deputy", "ben"))
    for caller in (CHEN, CONSOLE):
        page(desk, caller)
    assert desk.wait(minutes=9).refused(t.TakeCommand(desk.incident_id, "r"), BEN).code is TeamCode.PAGE_FIRST


def test_a_duty_manager_takes_command_under_the_same_conditions_without_a_role() -> None:
    desk = running(Severity.S2)
    relieve = t.RelieveCommander(desk.incident_id, "no answer")
    assert desk.refused(relieve, DORA).code is TeamCode.PAGE_FIRST
    page(desk, DORA, Answered.NOT_REACHED, PageChannel.CALL)
    desk.wait(minutes=3).must(relieve, who=DORA)
    assert desk.incident.commander == "dora"


def test_below_the_worst_grades_command_is_taken_only_after_three_hours() -> None:
    desk = running(Severity.S3)
    key = desk.incident_id
    desk.must(c.AssignRole(key, "deputy", "ben"))
    page(desk, BEN)
    take = t.TakeCommand(key, "three hours are enough")
    assert desk.wait(minutes=30).refused(take, BEN).code is TeamCode.ONLY_WORST_GRADES
    desk.must(c.WriteNote(key, "still here")).wait(hours=2, minutes=30)
    desk.must(take, who=BEN)
    assert desk.incident.commander == "ben"


def test_who_commands_is_asked_every_hour_to_offer_it_and_to_hand_over_after_three() -> None:
    desk = running(Severity.S2)
    key = desk.incident_id
    assert owed(desk)[DeadlineKind.RELIEF].when == START + timedelta(hours=1)
    assert owed(desk)[DeadlineKind.HAND_OVER].when == START + timedelta(hours=3)
    assert desk.refused(t.KeepCommand(key), BEN).code is RefusalCode.ONLY_COMMANDER
    desk.wait(minutes=70).must(t.KeepCommand(key))
    assert owed(desk)[DeadlineKind.RELIEF].when == desk.now + timedelta(hours=1)
    desk.wait(minutes=60).must(t.KeepCommand(key))
    assert DeadlineKind.RELIEF not in owed(desk)  # the last hour: nothing but handing over is left
    desk.must(t.OfferCommand(key, "chen"))
    assert owed(desk)[DeadlineKind.HAND_OVER].when == START + timedelta(hours=3)
    desk.must(accept(desk), who=CHEN)
    assert owed(desk)[DeadlineKind.RELIEF].when == desk.now + timedelta(hours=1)


def test_nobody_is_asked_to_hand_over_on_hold_or_at_the_lowest_grade() -> None:
    assert DeadlineKind.RELIEF not in owed(running(Severity.S4))
    desk = running()
    desk.must(c.PutOnHold(desk.incident_id, "vendor", START + timedelta(days=2)))
    assert not {DeadlineKind.RELIEF, DeadlineKind.HAND_OVER} & owed(desk).keys()


def test_who_ever_commanded_does_not_review() -> None:
    desk = running()
    hand_over(desk, CHEN)
    for person in ("anna", "chen"):
        assert desk.refused(c.AssignRole(desk.incident_id, "duty_manager_reviewer", person)).code is (
            RefusalCode.REVIEWER_COMMANDED
        )
    assert desk.incident.state is State.ACTIVE


def test_who_is_offered_command_of_a_restricted_incident_sees_it() -> None:
    desk = running(playbook="", kind=Kind.INFORMATION_LEAK)
    chen = Person("chen", "Chen", Post.SUPERVISOR)
    assert not may_see(desk.incident, chen)
    desk.must(t.OfferCommand(desk.incident_id, "chen"))
    assert may_see(desk.incident, chen)
    desk.must(t.WithdrawOffer(desk.incident_id))
    assert not may_see(desk.incident, chen)
