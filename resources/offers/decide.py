"""Decides what follows from a command about a shift offer; an acceptance changes the shift in the same act. Pure."""

from collections.abc import Iterator
from datetime import datetime

from resources.entry import Refusal
from resources.offers import commands as c
from resources.offers.facts import OfferAnswered, OfferFact, OfferMade, OfferOver, OfferSent
from resources.offers.offer import Invited, Offer, OfferKind, Over, Response
from resources.offers.refusals import OfferCode

LONGEST = 200  # characters

Answer = tuple[OfferFact, ...] | Refusal


def decide(offer: Offer | None, command: c.OfferCommand, now: datetime) -> Answer:
    """The facts that follow (none: it stands so already), or why not."""
    if isinstance(command, c.MakeOffer):
        return () if offer is not None else _make(command, now)
    if offer is None:
        return Refusal(OfferCode.UNKNOWN_OFFER)
    match command:
        case c.AnswerOffer():
            return _answer(offer, command, now)
        case c.NoteSent():
            return _note(offer, command)
        case c.CancelOffer():
            return _over(offer, Over.CANCELLED)
        case c.ExpireOffer():
            return _over(offer, Over.EXPIRED) if now >= offer.deadline else ()


def _make(command: c.MakeOffer, now: datetime) -> Answer:
    refusal = next(_objections(command, now), None)
    if refusal is not None:
        return refusal
    what_for = command.what_for.strip()
    return (OfferMade(command.offer, command.kind, what_for, command.places, command.deadline, command.invited),)


def _objections(command: c.MakeOffer, now: datetime) -> Iterator[Refusal]:
    if not command.what_for.strip():
        yield Refusal(OfferCode.WHAT_FOR_MISSING)
    if len(command.what_for) > LONGEST:
        yield Refusal.of(OfferCode.WHAT_FOR_LONG, limit=LONGEST)
    if not command.invited:
        yield Refusal(OfferCode.NOBODY_INVITED)
    if command.places < 1:
        yield Refusal(OfferCode.NO_PLACES)
    if command.deadline <= now:
        yield Refusal(OfferCode.DEADLINE_PAST)
    seen: set[str] = set()
    for one in command.invited:
        if one.agent in seen:
            yield Refusal.of(OfferCode.INVITED_TWICE, agent=one.name)
        if not _is_of(command.kind, one):
            yield Refusal.of(OfferCode.WRONG_WAY, agent=one.name)
        if command.deadline > _first_change(one):
            yield Refusal.of(OfferCode.DEADLINE_LATE, agent=one.name)
        seen.add(one.agent)


def _is_of(kind: OfferKind, one: Invited) -> bool:
    longer = (one.was_start - one.start) + (one.end - one.was_end)
    inside = one.start < one.end
    return inside and (longer.total_seconds() > 0) == (kind is OfferKind.OVERTIME) and bool(longer)


def _first_change(one: Invited) -> datetime:
    """When the shift as offered first differs from the shift as it is."""
    return min(one.start, one.was_start) if one.start != one.was_start else min(one.end, one.was_end)


def _answer(offer: Offer, command: c.AnswerOffer, now: datetime) -> Answer:
    one = offer.of(command.agent)
    if one is None:
        return Refusal(OfferCode.NOT_INVITED)
    before, said = offer.response_of(command.agent), command.response
    if before is said:
        return ()
    return next(_against(offer, one, said, now), None) or (_answered(offer, one, said),)


def _against(offer: Offer, one: Invited, said: Response, now: datetime) -> Iterator[Refusal]:
    """What stands against an answer; a place can be given back at any time."""
    before = offer.response_of(one.agent)
    if said is Response.WITHDRAWN:
        if before is not Response.ACCEPTED:
            yield Refusal.of(OfferCode.NOT_ACCEPTED, agent=one.name)
        return
    if not offer.is_open or now >= offer.deadline:
        yield Refusal.of(OfferCode.OFFER_CLOSED, at=offer.deadline.isoformat())
    if before is Response.ACCEPTED:
        known = offer.replies[one.agent]
        yield Refusal.of(OfferCode.ANSWERED_ALREADY, agent=one.name, by=known.by.person, at=known.at.isoformat())
    if said is Response.ACCEPTED and not offer.left:
        yield _full(offer, one)


def _full(offer: Offer, one: Invited) -> Refusal:
    """Who got the last place, and when that was put on record."""
    last = max(offer.accepted, key=lambda agent: offer.replies[agent].at)
    winner, said = offer.of(last), offer.replies[last]
    return Refusal.of(
        OfferCode.OFFER_FULL,
        agent=one.name, places=offer.places, winner=winner.name if winner else last, by=said.by.person,
        at=said.at.isoformat(),
    )  # fmt: skip


def _answered(offer: Offer, one: Invited, said: Response) -> OfferAnswered:
    taken = {Response.ACCEPTED: 1, Response.WITHDRAWN: -1}.get(said, 0)
    return OfferAnswered(offer.id, offer.what_for, one.agent, one.name, said, offer.left - taken)


def _note(offer: Offer, command: c.NoteSent) -> Answer:
    one = offer.of(command.agent)
    if one is None:
        return Refusal(OfferCode.NOT_INVITED)
    known = offer.deliveries.get(one.agent)
    if known is not None and (known.way, known.sent, known.words) == (command.way, command.sent, command.words):
        return ()
    fact = OfferSent(offer.id, offer.what_for, one.agent, one.name, command.way, command.sent, command.words)
    return (fact,)


def _over(offer: Offer, why: Over) -> Answer:
    if not offer.is_open:
        return ()
    return (OfferOver(offer.id, offer.what_for, why, len(offer.accepted), offer.places),)
