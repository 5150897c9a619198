"""What can have happened to a shift offer."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, get_args
from uuid import UUID

from resources.offers.offer import Invited, OfferKind, Over, Response, Sent, Way


@dataclass(frozen=True, slots=True)
class OfferMade:
    """On record before it is sent to anybody."""

    kind: ClassVar[str] = "offer_made"
    offer: UUID
    sort: OfferKind
    what_for: str
    places: int
    deadline: datetime
    invited: tuple[Invited, ...]


@dataclass(frozen=True, slots=True)
class OfOffer:
    """Every later fact names its offer and, for whoever reads only the log, what it was for."""

    offer: UUID
    what_for: str


@dataclass(frozen=True, slots=True)
class OfferSent(OfOffer):
    """What a channel answered; `sent` None: the channel was asked, or a person is to ring them up."""

    kind: ClassVar[str] = "offer_sent"
    agent: str
    name: str
    way: Way
    sent: Sent | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class OfferAnswered(OfOffer):
    """`left` are the places that are left afterwards."""

    kind: ClassVar[str] = "offer_answered"
    agent: str
    name: str
    response: Response
    left: int


@dataclass(frozen=True, slots=True)
class OfferOver(OfOffer):
    kind: ClassVar[str] = "offer_over"
    why: Over
    taken: int
    places: int


OfferFact = OfferMade | OfferSent | OfferAnswered | OfferOver
OFFER_FACTS: tuple[type, ...] = get_args(OfferFact)
