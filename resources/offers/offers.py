"""All shift offers of the centre, folded from the journal."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from uuid import UUID

from resources.entry import Entry
from resources.offers.commands import STREAMS
from resources.offers.facts import OFFER_FACTS, OfferAnswered, OfferMade, OfferOver, OfferSent
from resources.offers.offer import Delivery, Offer, Replied


def fold(offer: Offer | None, entry: Entry) -> Offer | None:
    """The offer after one more entry."""
    fact = entry.fact
    if isinstance(fact, OfferMade):
        parts = (fact.offer, fact.sort, fact.what_for, fact.places, fact.deadline, fact.invited)
        return Offer(*parts, entry.who, entry.happened)
    if offer is None:
        return None
    match fact:
        case OfferAnswered():
            said = Replied(fact.response, entry.who, entry.happened)
            return replace(offer, replies=MappingProxyType({**offer.replies, fact.agent: said}))
        case OfferSent():
            told = Delivery(fact.way, fact.sent, fact.words)
            return replace(offer, deliveries=MappingProxyType({**offer.deliveries, fact.agent: told}))
        case OfferOver():
            return replace(offer, over=fact.why)
    return offer


@dataclass(frozen=True, slots=True)
class Offers:
    """By id, in the order in which they were made; immutable, each entry makes a new value."""

    by_id: Mapping[UUID, Offer] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Offers":
        """The offers after all `entries`."""
        return cls().after(entries)

    def after(self, entries: Iterable[Entry]) -> "Offers":
        """The offers after some more entries."""
        told = [one for one in entries if one.stream.startswith(STREAMS) and isinstance(one.fact, OFFER_FACTS)]
        if not told:
            return self
        offers = dict(self.by_id)
        for entry in told:
            offer = fold(offers.get(entry.fact.offer), entry)
            if offer is not None:
                offers[offer.id] = offer
        return Offers(MappingProxyType(offers))

    def get(self, offer: UUID) -> Offer | None:
        return self.by_id.get(offer)

    def __iter__(self) -> Iterator[Offer]:
        return iter(self.by_id.values())

    @property
    def open(self) -> tuple[Offer, ...]:
        """Those that can still be answered."""
        return tuple(one for one in self if one.is_open)
