"""A shift offer as it stands: what for, whom, how many places, until when, and what each one answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from resources.changes.change import Stretch
from resources.entry import Who


class OfferKind(StrEnum):
    """What is offered: a longer shift, or a shorter one."""

    OVERTIME = "overtime"
    TIME_OFF = "time_off"


class Response(StrEnum):
    """What somebody has said to an offer."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"  # accepted before, and taken back


class Way(StrEnum):
    """By which channel an offer was sent, as for any call to a person."""

    DESK = "desk"
    MAIL = "mail"
    WEBHOOK = "webhook"
    CALL = "call"  # a person rings them up and says what came of it


class Sent(StrEnum):
    """What the channel answered; nothing counts as sent without it."""

    SHOWN = "shown"
    TAKEN = "taken"
    REACHED = "reached"
    NOT_REACHED = "not_reached"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Over(StrEnum):
    """Why an offer is over."""

    EXPIRED = "expired"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody to whom it goes, with their shift as it is and as it would be. Times are aware and UTC."""

    agent: str  # personnel number
    name: str
    shift: UUID
    was_start: datetime
    was_end: datetime
    start: datetime
    end: datetime

    @property
    def change(self) -> Stretch:
        """What an acceptance makes of the shift."""
        return Stretch(self.agent, self.shift, self.start, self.end)

    @property
    def way_back(self) -> Stretch:
        """What takes it back."""
        return Stretch(self.agent, self.shift, self.was_start, self.was_end)


@dataclass(frozen=True, slots=True)
class Replied:
    """The newest answer of one person and who put it on record."""

    response: Response
    by: Who
    at: datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a channel answered about one person's offer; None: it has not yet."""

    way: Way
    sent: Sent | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer; `places` are given to those who accept first."""

    id: UUID
    kind: OfferKind
    what_for: str
    places: int
    deadline: datetime
    invited: tuple[Invited, ...]
    who: Who
    made_at: datetime
    replies: Mapping[str, Replied] = field(default_factory=lambda: MappingProxyType({}))  # by personnel number
    deliveries: Mapping[str, Delivery] = field(default_factory=lambda: MappingProxyType({}))
    over: Over | None = None

    @property
    def is_open(self) -> bool:
        return self.over is None

    @property
    def accepted(self) -> tuple[str, ...]:
        """Personnel numbers of those who have a place."""
        return tuple(one for one, said in self.replies.items() if said.response is Response.ACCEPTED)

    @property
    def left(self) -> int:
        """Places that nobody has taken."""
        return max(0, self.places - len(self.accepted))

    def of(self, agent: str) -> Invited | None:
        """The person, if the offer went to them."""
        return next((one for one in self.invited if one.agent == agent), None)

    def response_of(self, agent: str) -> Response | None:
        """What they have said last."""
        said = self.replies.get(agent)
        return said.response if said else None
