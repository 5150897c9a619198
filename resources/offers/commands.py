"""What can be asked of shift offers. Commands are values; `resources/offers/decide.py` answers them."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from resources.offers.offer import Invited, OfferKind, Response, Sent, Way

STREAMS = "offer/"


def stream_of(offer: UUID) -> str:
    """The journal stream of an offer."""
    return f"{STREAMS}{offer}"


@dataclass(frozen=True, slots=True)
class MakeOffer:
    """The client names it by `offer`, so that asking twice makes one."""

    offer: UUID
    kind: OfferKind
    what_for: str
    places: int
    deadline: datetime
    invited: tuple[Invited, ...]


@dataclass(frozen=True, slots=True)
class AnswerOffer:
    """What somebody said, put on record by the person at the desk. `day` is the centre's day of their shift."""

    offer: UUID
    agent: str
    response: Response
    day: date


@dataclass(frozen=True, slots=True)
class CancelOffer:
    """Whoever has a place keeps it."""

    offer: UUID


@dataclass(frozen=True, slots=True)
class NoteSent:
    """What a channel answered, or what came of a telephone call."""

    offer: UUID
    agent: str
    way: Way
    sent: Sent | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class ExpireOffer:
    """The console's own command: its deadline has passed."""

    offer: UUID


OfferCommand = MakeOffer | AnswerOffer | CancelOffer | NoteSent | ExpireOffer
