"""What every way of calling people has in common: a message goes in, the channel's own answer comes back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from incidents.team.calls import Answered, PageChannel


@dataclass(frozen=True, slots=True)
class Recipient:
    """A person or a contact, with what is known of how to reach them."""

    id: str
    name: str
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """`id` is the page's: whoever gets it twice can tell. `subject` is one line."""

    id: UUID
    to: Recipient
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of a message; `words` are the channel's own."""

    answer: Answered
    words: str


class Notifier(Protocol):
    """One way. `notify` returns at once; `done` is called in the main thread, or never if a person has to say it."""

    @property
    def channel(self) -> PageChannel: ...

    def address(self, to: Recipient) -> str:
        """Where it would reach them, in words for the log; empty: it cannot."""
        ...

    def notify(self, message: Message, done: Callable[[Reply], None]) -> None: ...

    def close(self) -> None:
        """Wait for what is on its way; nothing is answered afterwards."""
        ...
