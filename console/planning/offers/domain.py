"""Shift offers, as the runner reaches them; an acceptance and the change of its shift are one act."""

from datetime import timedelta
from typing import Any

from console.acts.domains import Also, Decision, Domain, Situation
from console.storage.session import Session
from resources.entry import Refusal
from resources.offers.commands import STREAMS, AnswerOffer, OfferCommand, stream_of
from resources.offers.decide import decide
from resources.offers.offer import Invited, Offer, Response
from resources.offers.offers import fold
from resources.offers.refusals import OfferCode
from resources.roster import commands as roster
from resources.roster.decide import decide as decide_roster
from resources.roster.page import Page

_DAY = timedelta(days=1)


def _streams(command: OfferCommand) -> tuple[str, ...]:
    first = stream_of(command.offer)
    if not isinstance(command, AnswerOffer) or command.response is Response.DECLINED:
        return (first,)
    days = (command.day, command.day - _DAY, command.day + _DAY)  # a shift may reach over midnight
    return (first, roster.PEOPLE, *(roster.stream_of(day) for day in days))


def _decide(offer: Offer | None, command: OfferCommand, situation: Situation) -> Decision:
    answer = decide(offer, command, situation.now)
    if isinstance(answer, Refusal) or not answer or offer is None or not isinstance(command, AnswerOffer):
        return answer
    one = offer.of(command.agent)
    if one is None or command.response is Response.DECLINED:
        return answer
    made = _shift_facts(offer, one, command, situation)
    return made if isinstance(made, Refusal) else (*answer, *made)


def _shift_facts(offer: Offer, one: Invited, command: AnswerOffer, situation: Situation) -> tuple[Any, ...] | Refusal:
    """The change of the shift, unless somebody has stretched it otherwise since the offer was made."""
    pages = {stream: page or Page() for stream, page in situation.others.items()}
    day = roster.stream_of(command.day)
    shift = pages[day].roster.shifts.get(one.shift)
    takes = command.response is Response.ACCEPTED
    expected = (one.was_start, one.was_end) if takes else (one.start, one.end)
    if shift is None or (shift.start, shift.end) != expected:
        mark = pages[day].marks.get(one.shift)
        by = {"by": mark.by, "at": mark.at.isoformat()} if mark else {}
        return Refusal.of(OfferCode.SHIFT_OTHERWISE, agent=one.name, **by)
    change = one.change if takes else one.way_back
    asked = roster.ChangeShift(command.day, change, shift.version, offer.what_for)
    facts = decide_roster(pages, asked, situation.now)
    return facts if isinstance(facts, Refusal) else tuple(Also(day, fact) for fact in facts)


def _project(_session: Session, _offer: Offer | None) -> None:
    """An offer stands on no board."""


OFFERS = Domain(OfferCommand, _streams, _decide, fold, _project, STREAMS)
