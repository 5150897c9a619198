"""Who has been called upon and has still to answer: command offered, people paged, roles that a worse grade opened."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class PageChannel(StrEnum):
    """By which way somebody is called."""

    DESK = "desk"  # words in the window and on the desktop of a desk
    MAIL = "mail"
    WEBHOOK = "webhook"  # the bank's own paging service
    CALL = "call"  # a person rings them up and says what came of it


class Answered(StrEnum):
    """What came back through the channel. None of them says that the page was read, but `REACHED`."""

    SHOWN = "shown"  # at a desk
    TAKEN = "taken"  # by the server, to be delivered
    REACHED = "reached"  # spoken to
    NOT_REACHED = "not_reached"  # rung up, nobody answered
    FAILED = "failed"
    UNKNOWN = "unknown"  # the console stopped before the channel had answered


WENT_OUT = frozenset({Answered.SHOWN, Answered.TAKEN, Answered.NOT_REACHED})  # yet the person themselves said nothing


@dataclass(frozen=True, slots=True)
class Offer:
    """Command, offered to a person who has neither accepted nor declined it; `seq` is the entry's."""

    person: str
    by: str
    at: datetime
    seq: int


@dataclass(frozen=True, slots=True)
class Page:
    """One call to one holder by one channel. `by` is the person (or the console) that asked for it."""

    id: UUID
    role: str
    person: str
    contact: str
    channel: PageChannel
    by: str
    at: datetime
    address: str = ""
    answered: Answered | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Calls:
    """`opened`: roles that a worse grade asks for and nobody has yet, and since when. `kept_at`: when the commander
    last said that they go on."""

    offer: Offer | None = None
    kept_at: datetime | None = None
    pages: tuple[Page, ...] = ()
    opened: Mapping[str, datetime] = field(default_factory=dict)

    def page(self, key: UUID) -> Page | None:
        return next((page for page in self.pages if page.id == key), None)

    def pages_of(self, role: str, holder: str, since: datetime) -> tuple[Page, ...]:
        """The pages to a holder (a person's id or a contact's name) in a role since they got it, the oldest first."""
        return tuple(
            page
            for page in self.pages
            if page.role == role and holder in (page.person, page.contact) and page.at >= since
        )
