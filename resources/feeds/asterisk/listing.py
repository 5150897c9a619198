"""Collects the rows of QueueStatus answers until each list is complete."""

from dataclasses import dataclass, field

from resources.events import ContactWaiting, MemberSeen, QueueSeen, Snapshot
from resources.feeds.asterisk.framing import FramingError
from resources.feeds.asterisk.messages import TEMPLATES
from resources.feeds.asterisk.translate import Translator

LIST_BYTES = 12_000_000  # some 17,000 memberships
ROW_BYTES = 400  # what a row costs besides its text
LISTS_LIMIT = 8
MEMBER, ENTRY, COMPLETE = b"QueueMember", b"QueueEntry", b"QueueStatusComplete"


@dataclass(slots=True)
class _Rows:
    queues: list[QueueSeen] = field(default_factory=list)
    members: list[MemberSeen] = field(default_factory=list)
    waiting: list[ContactWaiting] = field(default_factory=list)
    size: int = 0


class Listing:
    """The lists under way, by ActionID: several may run at once, and rows without end are refused."""

    def __init__(self, translator: Translator) -> None:
        self.asked: set[bytes] | None = None  # ActionIDs of our own questions; None takes every list, as a trace must
        self._translator = translator
        self.running: dict[bytes, _Rows] = {}  # by ActionID: lists that have begun and not ended

    def take(self, name: bytes, block: bytes, now: float) -> Snapshot | None:
        """Add a row; the whole snapshot when it was the last line. Raises FramingError when rows have no end."""
        values = TEMPLATES[name].read(block)
        action = values[-1] or b""
        if self.asked is not None and action not in self.asked:
            return None
        if name == COMPLETE:
            return self._complete(action, now)
        rows = self.running.get(action) or self._begin(action)
        rows.size += len(block) + ROW_BYTES
        if rows.size > LIST_BYTES:
            raise FramingError("list_too_long")
        if name == MEMBER:
            rows.members.append(self._translator.listed_member(values, now))
        elif name == ENTRY:
            rows.waiting.append(self._translator.listed_contact(values, now))
        else:
            rows.queues.append(self._translator.listed_queue(values, now))
        return None

    def drop(self) -> None:
        """Forget lists that never ended."""
        self.running.clear()

    def _begin(self, action: bytes) -> _Rows:
        if len(self.running) >= LISTS_LIMIT:
            raise FramingError("too_many_lists")
        rows = self.running[action] = _Rows()
        return rows

    def _complete(self, action: bytes, now: float) -> Snapshot:
        if self.asked is not None:
            self.asked.discard(action)
        rows = self.running.pop(action, None) or _Rows()
        return Snapshot(now, tuple(rows.queues), tuple(rows.members), tuple(rows.waiting))
