"""Decisions about the review itself: what is written, submitted, sent back, signed, and told to others."""

from datetime import datetime
from typing import Any

from incidents.guards import LONGEST_LINE, Act, Answer, text, too_long
from incidents.incident import Incident
from incidents.refusals import RefusalCode
from incidents.review import commands, facts
from incidents.review.kinds import Stage
from incidents.review.refusals import ReviewCode
from incidents.review.review import digest_of
from resources.entry import Refusal

LONGEST_SECTION = 20_000  # characters


def not_editable(incident: Incident) -> Refusal | None:
    """A wording that somebody is reading to sign it, or has signed, stays as it is."""
    review = incident.review
    if review.signature:
        person, at = review.signature.signer, review.signature.at
        return Refusal.of(ReviewCode.SIGNED, person=person, at=_stamp(at))
    if review.stage is Stage.SUBMITTED and review.submitted:
        return Refusal.of(ReviewCode.SUBMITTED, by=review.submitted.by.name)
    return None


def write_section(incident: Incident, command: commands.WriteSection, _act: Act) -> Answer:
    """The section as it reads now, if nobody else has written it meanwhile; the same wording again is nothing new."""
    if refusal := not_editable(incident) or too_long("text", command.text, LONGEST_SECTION):
        return refusal
    before = incident.review.passages.get(command.section)
    if before and before.text == command.text:
        return ()
    if before and before.version != command.seen:
        return Refusal.of(ReviewCode.SECTION_CHANGED, by=before.written.by.name, at=_stamp(before.written.at))
    version = before.version + 1 if before else 1
    return (facts.SectionWritten(command.section, command.text, version),)


def name_cause(incident: Incident, command: commands.NameCause, _act: Act) -> Answer:
    """The root cause as a code."""
    if refusal := not_editable(incident):
        return refusal
    return () if incident.review.cause is command.cause else (facts.CauseNamed(command.cause),)


def submit(incident: Incident, _command: commands.SubmitReview, _act: Act) -> Answer:
    """Given to whoever signs; from here on the wording rests."""
    if refusal := not_editable(incident):
        return refusal
    if not incident.review.written:
        return Refusal(ReviewCode.OVERVIEW_MISSING)
    return (facts.ReviewSubmitted(digest_of(incident.review)),)


def send_back(incident: Incident, command: commands.SendBackReview, _act: Act) -> Answer:
    """Not signed yet, with comments; its authors may take it back the same way."""
    if incident.review.stage is not Stage.SUBMITTED:
        return not_editable(incident) or Refusal(ReviewCode.NOT_SUBMITTED)
    return text("text", command.comments) or (facts.ReviewSentBack(command.comments),)


def sign(incident: Incident, command: commands.SignReview, _act: Act) -> Answer:
    """By somebody who never commanded and wrote none of it, and only the wording that was read."""
    if incident.review.stage is not Stage.SUBMITTED:
        return not_editable(incident) or Refusal(ReviewCode.NOT_SUBMITTED)
    if refusal := cannot_sign(incident, command.signer):
        return refusal
    digest = digest_of(incident.review)
    if command.digest != digest:
        return Refusal(ReviewCode.WORDING_CHANGED)
    return (facts.ReviewSigned(command.signer, digest),)


def cannot_sign(incident: Incident, signer: str) -> Refusal | None:
    """Why this person may not sign the review."""
    if not signer.strip():
        return Refusal(RefusalCode.REVIEWER_MISSING)
    if signer in incident.commanders:
        return Refusal.of(RefusalCode.REVIEWER_COMMANDED, person=signer)
    return Refusal.of(ReviewCode.SIGNER_WROTE, person=signer) if signer in incident.review.authors else None


def signed_by(incident: Incident, reviewer: str) -> tuple[str, tuple[Any, ...]] | Refusal:
    """Who has signed, or signs with the close: the signer and the facts that this adds."""
    review = incident.review
    if not review.written:
        return Refusal(RefusalCode.REVIEW_MISSING)
    if review.signature:
        return review.signature.signer, ()
    if refusal := cannot_sign(incident, reviewer):
        return refusal
    digest = digest_of(review)
    submitted = () if review.stage is Stage.SUBMITTED else (facts.ReviewSubmitted(digest),)
    return reviewer, (*submitted, facts.ReviewSigned(reviewer, digest))


def tell_result(_incident: Incident, command: commands.TellResult, _act: Act) -> Answer:
    """The reporter, or a department, was told how it ended."""
    refusal = text("to", command.to, LONGEST_LINE) or text("text", command.words)
    if not refusal and not command.person.strip():
        refusal = Refusal(RefusalCode.PERSON_MISSING)
    return refusal or (facts.ResultTold(command.to, command.person, command.channel, command.words),)


def _stamp(at: datetime) -> str:
    return at.isoformat()
