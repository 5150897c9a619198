"""What the journal keeps of a feed: when it was lost and why, and when the floor was known again."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar


class LinkTrouble(StrEnum):
    """Why a feed is not there."""

    REFUSED = "refused"  # nobody listens at that address
    UNREACHABLE = "unreachable"  # no route, no such name, no answer
    PLAIN_REFUSED = "plain_refused"  # no encryption, and the server is not on this machine
    TLS_FAILED = "tls_failed"
    WRONG_CERTIFICATE = "wrong_certificate"  # not the one that was pinned
    NOT_ASTERISK = "not_asterisk"
    TOO_OLD = "too_old"
    LOGIN_REFUSED = "login_refused"
    LOGIN_TIMEOUT = "login_timeout"
    SILENT = "silent"
    OVERSIZED = "oversized"
    BROKEN = "broken"  # bytes that are no part of the protocol
    CLOSED = "closed"  # the server ended the connection
    RESET = "reset"  # the connection broke
    OVER = "over"  # a recording has come to its end
    FAULT = "fault"  # of the console itself


@dataclass(frozen=True, slots=True)
class FeedLost:
    """From `since` (epoch seconds UTC) nothing is known. `why` is a LinkTrouble or the feed's own words."""

    kind: ClassVar[str] = "feed_lost"
    source: str
    since: float
    why: str


@dataclass(frozen=True, slots=True)
class FeedRestored:
    """From `until` on the floor is known again, by a whole snapshot; both in epoch seconds UTC."""

    kind: ClassVar[str] = "feed_restored"
    source: str
    since: float
    until: float


@dataclass(frozen=True, slots=True)
class ClockStepped:
    """The machine's clock was set, or the machine slept: it showed `after` where `before` was expected."""

    kind: ClassVar[str] = "clock_stepped"
    source: str
    by_s: float
    before: datetime
    after: datetime


FeedFact = FeedLost | FeedRestored | ClockStepped


@dataclass(frozen=True, slots=True)
class NoteFeed:
    """The console's own command: put a loss or a return of the feed, or a step of the clock, on record."""

    fact: FeedFact


def stream(source: str) -> str:
    """The journal's stream for what befalls a feed."""
    return f"alarm/{source}"
