"""What can have happened to a promise of the first contact."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, get_args
from uuid import UUID


@dataclass(frozen=True, slots=True)
class PromiseMade:
    """`owner` is a personnel number, `name` theirs; `customer` a reference in which long numbers are masked."""

    kind: ClassVar[str] = "promise_made"
    promise: UUID
    owner: str
    name: str
    customer: str
    what: str
    due: datetime


@dataclass(frozen=True, slots=True)
class OfPromise:
    """Every later fact names its promise and, for whoever reads only the log, what it is and who owned it."""

    promise: UUID
    what: str
    owner: str
    name: str


@dataclass(frozen=True, slots=True)
class PromiseOffered(OfPromise):
    """Somebody is asked to take it over; until they accept it stays with its owner."""

    kind: ClassVar[str] = "promise_offered"
    to: str
    to_name: str


@dataclass(frozen=True, slots=True)
class PromiseAccepted(OfPromise):
    """It is the successor's from now on."""

    kind: ClassVar[str] = "promise_accepted"
    to: str
    to_name: str


@dataclass(frozen=True, slots=True)
class PromiseDeclined(OfPromise):
    kind: ClassVar[str] = "promise_declined"
    to: str
    to_name: str


@dataclass(frozen=True, slots=True)
class PromiseKept(OfPromise):
    kind: ClassVar[str] = "promise_kept"


PromiseFact = PromiseMade | PromiseOffered | PromiseAccepted | PromiseDeclined | PromiseKept
PROMISE_FACTS: tuple[type, ...] = get_args(PromiseFact)
