"""What each fact makes of an incident's review."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from incidents.facts import ReviewWritten
from incidents.incident import Incident
from incidents.review import facts
from incidents.review.kinds import ActionState, Section, Stage
from incidents.review.review import (
    Action,
    Mark,
    Passage,
    PlaybookChange,
    Review,
    SentBack,
    Signature,
    Told,
)
from incidents.topic import Change
from resources.entry import Entry

Turn = Callable[[Review, Mark, Any], Review]


def of_review(turn: Turn) -> Change:
    """A change of the review as a change of its incident."""

    def change(incident: Incident, entry: Entry, fact: Any) -> Incident:
        return replace(incident, review=turn(incident.review, Mark(entry.who, entry.happened), fact))

    return change


def wrote_all(review: Review, mark: Mark, fact: ReviewWritten) -> Review:
    """The short form: three sections in one act."""
    texts = {
        Section.OVERVIEW: fact.summary, Section.WENT_WELL: fact.went_well, Section.TO_IMPROVE: fact.to_improve,
    }  # fmt: skip
    for section, text in texts.items():
        if text or section in review.passages:
            review = _passage(review, section, text, mark)
    return review


def _wrote(review: Review, mark: Mark, fact: facts.SectionWritten) -> Review:
    return _passage(review, fact.section, fact.text, mark)


def _passage(review: Review, section: Section, text: str, mark: Mark) -> Review:
    before = review.passages.get(section)
    passage = Passage(text, before.version + 1 if before else 1, mark)
    return _by(replace(review, passages={**review.passages, section: passage}), mark)


def _by(review: Review, mark: Mark) -> Review:
    person = mark.by.person
    return review if person in review.authors else replace(review, authors=(*review.authors, person))


def _cause(review: Review, mark: Mark, fact: facts.CauseNamed) -> Review:
    return _by(replace(review, cause=fact.cause), mark)


def _planned(review: Review, mark: Mark, fact: facts.ActionPlanned) -> Review:
    action = Action(fact.action, fact.title, fact.owner, fact.due, fact.sort, fact.proof, mark)
    return _by(replace(review, actions=(*review.actions, action), numbered=review.numbered + 1), mark)


def _dropped(review: Review, mark: Mark, fact: facts.ActionDropped) -> Review:
    return _by(replace(review, actions=tuple(one for one in review.actions if one.id != fact.action)), mark)


def _action(review: Review, key: str, **changes: Any) -> Review:
    actions = (replace(one, **changes) if one.id == key else one for one in review.actions)
    return replace(review, actions=tuple(actions))


def _moved(review: Review, _mark: Mark, fact: facts.ActionMoved) -> Review:
    before = review.action(fact.action)
    agreed = (before.agreed or (before.owner, before.due)) if before and review.signature else None
    return _action(review, fact.action, owner=fact.owner, due=fact.due, agreed=agreed)


def _done(review: Review, mark: Mark, fact: facts.ActionDone) -> Review:
    return _action(review, fact.action, state=ActionState.DONE, done=mark, evidence=fact.evidence, sent_back="")


def _verified(review: Review, mark: Mark, fact: facts.ActionVerified) -> Review:
    return _action(review, fact.action, state=ActionState.VERIFIED, verified=mark, finding=fact.finding)


def _action_back(review: Review, _mark: Mark, fact: facts.ActionSentBack) -> Review:
    return _action(review, fact.action, state=ActionState.OPEN, done=None, sent_back=fact.reason)


def _proposed(review: Review, mark: Mark, fact: facts.ChangeProposed) -> Review:
    change = PlaybookChange(fact.change, fact.step, fact.what, fact.why, mark)
    return _by(replace(review, changes=(*review.changes, change), numbered=review.numbered + 1), mark)


def _settled(review: Review, key: str, mark: Mark, *, version: str = "", rejected: str = "") -> Review:
    changes = (
        replace(one, version=version, rejected=rejected, settled=mark) if one.id == key else one
        for one in review.changes
    )
    return replace(review, changes=tuple(changes))


def _taken_over(review: Review, mark: Mark, fact: facts.ChangeTakenOver) -> Review:
    return _settled(review, fact.change, mark, version=fact.version)


def _rejected(review: Review, mark: Mark, fact: facts.ChangeRejected) -> Review:
    return _settled(review, fact.change, mark, rejected=fact.reason)


def _submitted(review: Review, mark: Mark, _fact: facts.ReviewSubmitted) -> Review:
    return replace(review, stage=Stage.SUBMITTED, submitted=mark)


def _sent_back(review: Review, mark: Mark, fact: facts.ReviewSentBack) -> Review:
    return replace(
        review, stage=Stage.DRAFT, submitted=None, sent_back=(*review.sent_back, SentBack(fact.comments, mark))
    )


def _signed(review: Review, mark: Mark, fact: facts.ReviewSigned) -> Review:
    return replace(review, stage=Stage.SIGNED, signature=Signature(fact.signer, fact.digest, mark.at))


def _told(review: Review, mark: Mark, fact: facts.ResultTold) -> Review:
    return replace(review, told=(*review.told, Told(fact.to, fact.person, fact.channel, fact.words, mark.at)))


CHANGES: dict[type, Change] = {
    fact: of_review(turn)
    for fact, turn in (
        (facts.SectionWritten, _wrote),
        (facts.CauseNamed, _cause),
        (facts.ActionPlanned, _planned),
        (facts.ActionDropped, _dropped),
        (facts.ActionMoved, _moved),
        (facts.ActionDone, _done),
        (facts.ActionVerified, _verified),
        (facts.ActionSentBack, _action_back),
        (facts.ChangeProposed, _proposed),
        (facts.ChangeTakenOver, _taken_over),
        (facts.ChangeRejected, _rejected),
        (facts.ReviewSubmitted, _submitted),
        (facts.ReviewSentBack, _sent_back),
        (facts.ReviewSigned, _signed),
        (facts.ResultTold, _told),
    )
}
