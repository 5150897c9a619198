"""How the runner reaches a domain: which stream a command names, how it is decided, folded and projected."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from console.outcomes import Request
from console.storage.session import Session
from resources.entry import Entry, Refusal

Decision = tuple[Any, ...] | Refusal


@dataclass(frozen=True, slots=True)
class Situation:
    """What a decision may look at beside the state: the request, the time, the open session, the other streams."""

    request: Request
    now: datetime
    session: Session
    others: Mapping[str, Any]  # state by stream, of those that the command names beside the one it writes


@dataclass(frozen=True, slots=True)
class Domain:
    """`streams` of a command: the first is written, all are read. `state` is what `fold` makes of a stream."""

    command: type
    streams: Callable[[Any], tuple[str, ...]]
    decide: Callable[[Any, Any, Situation], Decision]
    fold: Callable[[Any, Entry], Any]
    project: Callable[[Session, Any], None]
