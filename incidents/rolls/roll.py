"""A roll as it stands: names, the answer of each with its time, and what the answers add up to."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from resources.entry import Who


class RollKind(StrEnum):
    """What is asked of the names."""

    HEAD_COUNT = "head_count"  # who is safe
    CALL_OUT = "call_out"  # who of the reserves comes
    INFORMATION = "information"  # who was told


class Reply(StrEnum):
    """What became of a name. Each kind of roll has its own."""

    OPEN = "open"  # nothing known, nobody asked, not told
    SAFE = "safe"
    MISSING = "missing"
    NOT_THERE = "not_there"  # was not on site
    ASKED = "asked"
    COMING = "coming"
    ARRIVED = "arrived"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    TOLD = "told"
    NOT_REACHED = "not_reached"


REPLIES: dict[RollKind, tuple[Reply, ...]] = {
    RollKind.HEAD_COUNT: (Reply.OPEN, Reply.SAFE, Reply.MISSING, Reply.NOT_THERE),
    RollKind.CALL_OUT: (
        Reply.OPEN, Reply.ASKED, Reply.COMING, Reply.ARRIVED, Reply.DECLINED, Reply.NO_ANSWER,
    ),
    RollKind.INFORMATION: (Reply.OPEN, Reply.TOLD, Reply.NOT_REACHED),
}  # fmt: skip
"""The replies of each kind of roll, in the order in which a person goes through them."""

UNSETTLED: dict[RollKind, frozenset[Reply]] = {
    RollKind.HEAD_COUNT: frozenset({Reply.OPEN, Reply.MISSING}),
    RollKind.CALL_OUT: frozenset({Reply.OPEN, Reply.ASKED}),
    RollKind.INFORMATION: frozenset({Reply.OPEN, Reply.NOT_REACHED}),
}
"""Replies after which there is still something to do."""

HELP = frozenset({Reply.COMING, Reply.ARRIVED})


@dataclass(frozen=True, slots=True)
class Name:
    """Somebody or something on a roll. `group` is what answers can be given for at once: a queue, a tier, a site."""

    id: str
    name: str
    group: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class RollLine:
    """A name with its newest reply; `coming_at` is when somebody said they would be there."""

    name: Name
    reply: Reply = Reply.OPEN
    by: Who | None = None
    at: datetime | None = None
    coming_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Roll:
    """`need` is how many are needed of a call-out; 0: not said. A closed roll keeps its answers."""

    id: UUID
    what: RollKind
    title: str
    lines: tuple[RollLine, ...]
    since: datetime
    opened_by: Who
    need: int = 0
    closed: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.closed is None

    @property
    def unsettled(self) -> tuple[RollLine, ...]:
        """Lines for which there is still something to do; none once it is closed."""
        return tuple(line for line in self.lines if self.is_open and line.reply in UNSETTLED[self.what])

    @property
    def counts(self) -> Counter[Reply]:
        """How many of each reply."""
        return Counter(line.reply for line in self.lines)

    @property
    def coming(self) -> int:
        """How many come or have come."""
        return sum(line.reply in HELP for line in self.lines)

    def with_replies(self, names: Iterable[str], given: RollLine) -> "Roll":
        """With the reply of `given` for all these ids."""
        wanted = frozenset(names)
        return replace(
            self,
            lines=tuple(replace(given, name=line.name) if line.name.id in wanted else line for line in self.lines),
        )
