"""The review: sections with versions, submitted, sent back, signed by somebody not involved, then fixed."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from incidents import commands as c
from incidents.clocks.deadline import DeadlineKind
from incidents.clocks.deadlines import deadlines
from incidents.facts import Closed
from incidents.incident import Incident, StepState
from incidents.kinds import State
from incidents.refusals import RefusalCode
from incidents.review import commands as r
from incidents.review.causes import same_cause
from incidents.review.kinds import Cause, Channel, Section, Stage
from incidents.review.refusals import ReviewCode
from incidents.review.review import digest_of
from tests.incidents.desk import ANNA, BEN, CHEN, DORA, in_state
from tests.incidents.review.reviewing import in_review, planned, signed, written


def test_a_section_keeps_who_wrote_which_version() -> None:
    desk = written()
    key = desk.incident_id
    desk.must(r.WriteSection(key, Section.OVERVIEW, "Core banking and cards were down", 1), who=CHEN)
    passage = desk.incident.review.passages[Section.OVERVIEW]
    assert (passage.text, passage.version, passage.written.by) == ("Core banking and cards were down", 2, CHEN)
    assert desk.incident.review.authors == ("ben", "chen")
    assert desk.do(r.WriteSection(key, Section.OVERVIEW, passage.text, 0)) == ()


def test_who_has_not_seen_the_newest_wording_does_not_write_over_it() -> None:
    desk = written()
    key = desk.incident_id
    refusal = desk.refused(r.WriteSection(key, Section.OVERVIEW, "mine", 0), CHEN)
    assert refusal.code is ReviewCode.SECTION_CHANGED
    assert dict(refusal.params)["by"] == "Ben"
    desk.must(r.WriteSection(key, Section.OVERVIEW, "", 1), who=BEN)
    assert not desk.incident.review.written
    assert desk.refused(r.WriteSection(key, Section.OVERVIEW, "mine", 1), CHEN).code is ReviewCode.SECTION_CHANGED


def test_the_short_form_fills_three_sections() -> None:
    review = in_state(State.IN_REVIEW).incident.review
    assert review.text(Section.OVERVIEW) == "What happened"
    assert review.written


def test_signed_by_neither_a_commander_nor_an_author_and_only_as_it_was_read() -> None:
    desk = written()
    key = desk.incident_id
    read = digest_of(desk.incident.review)
    assert desk.refused(r.SignReview(key, "dora", read)).code is ReviewCode.NOT_SUBMITTED
    desk.must(r.SubmitReview(key), who=BEN)
    assert desk.refused(r.SignReview(key, "", read)).code is RefusalCode.REVIEWER_MISSING
    assert desk.refused(r.SignReview(key, "anna", read)).code is RefusalCode.REVIEWER_COMMANDED
    assert desk.refused(r.SignReview(key, "ben", read)).code is ReviewCode.SIGNER_WROTE
    assert desk.refused(r.SignReview(key, "dora", "other")).code is ReviewCode.WORDING_CHANGED
    desk.must(r.SignReview(key, "dora", read))
    assert desk.incident.review.stage is Stage.SIGNED
    for command in (
        r.WriteSection(key, Section.IMPACT, "more", 0),
        r.NameCause(key, Cause.CHANGE),
        r.SubmitReview(key),
        r.SendBackReview(key, "no"),
        r.SignReview(key, "chen", read),
        r.ProposeChange(key, "", "what", "why"),
        c.WriteReview(key, "again"),
    ):
        assert desk.refused(command).code is ReviewCode.SIGNED  # type: ignore[arg-type]


def test_sent_back_with_comments_it_can_be_written_again() -> None:
    desk = written()
    key = desk.incident_id
    desk.must(r.SubmitReview(key), who=BEN)
    assert desk.refused(r.WriteSection(key, Section.IMPACT, "x", 0), BEN).code is ReviewCode.SUBMITTED
    assert desk.refused(r.SendBackReview(key, " "), DORA).code is RefusalCode.TEXT_MISSING
    desk.must(r.SendBackReview(key, "Who was told?"), who=DORA)
    assert desk.incident.review.sent_back[-1].comments == "Who was told?"
    desk.must(r.WriteSection(key, Section.IMPACT, "40,000 customers", 0), who=BEN)
    signed(desk)


def test_closing_quotes_what_was_signed() -> None:
    desk = signed(written())
    digest = digest_of(desk.incident.review)
    desk.must(c.Close(desk.incident_id))
    assert desk.entries[-1].fact == Closed("dora", digest)


def test_the_close_signs_what_nobody_has_signed() -> None:
    desk = written()
    key = desk.incident_id
    assert desk.refused(c.Close(key, "ben")).code is ReviewCode.SIGNER_WROTE
    assert desk.refused(c.Close(key)).code is RefusalCode.REVIEWER_MISSING
    desk.must(c.Close(key, "dora"))
    assert [entry.fact.kind for entry in desk.entries[-3:]] == ["review_submitted", "review_signed", "closed"]


def test_the_written_review_is_owed_until_it_is_submitted_and_again_when_it_came_back() -> None:
    desk = written()
    key = desk.incident_id

    def owed() -> bool:
        return DeadlineKind.REVIEW in {one.what for one in deadlines(desk.incident)}

    assert owed()
    desk.must(r.SubmitReview(key), who=BEN)
    assert not owed()
    step = desk.incident.step("R1")
    assert step is not None
    assert step.state is StepState.DONE
    desk.must(r.SendBackReview(key, "more"))
    assert owed()


def test_nothing_but_the_follow_up_is_taken_after_the_close() -> None:
    desk = written()
    action = planned(desk)
    signed(desk).must(c.Close(desk.incident_id))
    key = desk.incident_id
    for command in (
        r.WriteSection(key, Section.IMPACT, "x", 0), r.NameCause(key, Cause.FRAUD), r.SubmitReview(key),
        r.TellResult(key, "desk 4", "ben", Channel.PHONE, "over"), r.DropAction(key, action, "why"),
        c.WriteNote(key, "late"),
    ):  # fmt: skip
        assert desk.refused(command).code is RefusalCode.INCIDENT_ENDED  # type: ignore[arg-type]
    desk.must(r.ReportActionDone(key, action, "photo"))


def test_what_a_signature_stands_for_can_be_worked_out_again_after_an_action_moved() -> None:
    desk = written()
    action = planned(desk)
    signed(desk)
    review = desk.incident.review
    assert review.signature is not None
    desk.must(r.MoveAction(desk.incident_id, action, "anna", desk.now + timedelta(days=40), "Chen is ill"))
    assert digest_of(desk.incident.review) == review.signature.digest
    assert desk.incident.review.actions[0].owner == "anna"


def test_the_reporter_is_told_by_whom_and_how() -> None:
    desk = in_state(State.RECOVERING)
    key = desk.incident_id
    assert desk.refused(r.TellResult(key, "", "ben", Channel.MAIL, "over")).code is RefusalCode.TEXT_MISSING
    assert desk.refused(r.TellResult(key, "desk 4", "", Channel.MAIL, "over")).code is RefusalCode.PERSON_MISSING
    desk.must(r.TellResult(key, "desk 4", "ben", Channel.MAIL, "over"))
    (told,) = desk.incident.review.told
    assert (told.to, told.person, told.channel, told.at) == ("desk 4", "ben", Channel.MAIL, desk.now)


@pytest.mark.parametrize(("apart", "found"), [(180, 1), (184, 0)])
def test_the_same_cause_within_half_a_year(apart: int, found: int) -> None:
    earlier = caused(Cause.SUPPLIER)
    later = replace(caused(Cause.UNKNOWN), id=uuid4(), began_at=earlier.began_at + timedelta(days=apart))
    assert len(same_cause([earlier, later], later, Cause.SUPPLIER)) == found
    assert same_cause([earlier, later], later) == ()  # unknown is no cause that could come back


def caused(cause: Cause) -> Incident:
    desk = in_review()
    return desk.must(r.NameCause(desk.incident_id, cause), who=ANNA).incident


def test_an_empty_review_is_not_submitted() -> None:
    desk = in_review()
    assert desk.refused(r.SubmitReview(desk.incident_id)).code is ReviewCode.OVERVIEW_MISSING
