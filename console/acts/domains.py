"""How the runner reaches a domain: which stream a command names, how it is decided, folded and projected."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import UnionType
from typing import Any

from console.acts.outcomes import Request
from console.storage.session import Session
from resources.entry import Entry, Refusal

Decision = tuple[Any, ...] | Refusal


@dataclass(frozen=True, slots=True)
class Also:
    """A fact for another stream that the command names: stated together with the command's own facts, or none is."""

    stream: str
    fact: Any


@dataclass(frozen=True, slots=True)
class Situation:
    """What a decision may look at beside the state: the request, the time, the open session, the other streams."""

    request: Request
    now: datetime
    session: Session
    others: Mapping[str, Any]  # state by stream, of those that the command names beside the one it writes


@dataclass(frozen=True, slots=True)
class Domain:
    """`streams` of a command: all are read, the first is written, others where the decision says `Also`.

    `state` is what `fold` makes of a stream. `prefix` is what the streams begin with that this domain folds, whoever's
    command names them; empty: only its own commands name them.
    """

    command: type | UnionType
    streams: Callable[[Any], tuple[str, ...]]
    decide: Callable[[Any, Any, Situation], Decision]
    fold: Callable[[Any, Entry], Any]
    project: Callable[[Session, Any], None]
    prefix: str = ""
