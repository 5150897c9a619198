"""What a queue is to the centre: its name on screen, its channel and its goals."""

from dataclasses import dataclass
from enum import StrEnum


class Channel(StrEnum):
    """How contacts of a queue arrive."""

    PHONE = "phone"
    CHAT = "chat"


@dataclass(frozen=True, slots=True)
class QueueSettings:
    """A queue as the centre runs it. `target_s` of None means: take the PBX's own."""

    id: str
    title: str = ""
    channel: Channel = Channel.PHONE
    target_s: float | None = None  # answered within these seconds counts for the service level
    goal: float = 0.8  # the share of contacts to answer within the target
    abandon_limit: float = 0.05
    longest_wait_goal_s: float = 60.0
    protected: bool = False  # a critical bank line: stop-payment, fraud
    wrap_up_s: float = 0.0  # after-call work where the PBX does not state it (Asterisk states only a member's own)
    contacts_at_once: int = 1  # how many an agent holds at the same time: chats

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self.title or self.id
