"""What can be asked of promises. Commands are values; `resources/promises/decide.py` answers them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

STREAMS = "promise/"


def stream_of(promise: UUID) -> str:
    """The journal stream of a promise."""
    return f"{STREAMS}{promise}"


@dataclass(frozen=True, slots=True)
class MakePromise:
    """The client names it by `promise`, so that asking twice makes one. `agent` is its owner's personnel number."""

    promise: UUID
    agent: str
    customer: str
    what: str
    due: datetime


@dataclass(frozen=True, slots=True)
class OfferPromise:
    """Hand it over to `to`, who has still to accept. `agent` is who owned it when that was asked for."""

    promise: UUID
    agent: str
    to: str


@dataclass(frozen=True, slots=True)
class AnswerPromise:
    """What the successor `to` said, put on record by the person at the desk."""

    promise: UUID
    to: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class KeepPromise:
    """The customer has got what was promised."""

    promise: UUID


PromiseCommand = MakePromise | OfferPromise | AnswerPromise | KeepPromise
