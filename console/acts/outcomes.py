"""What a request can come to."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from console.storage.troubles import Trouble
from resources.entry import Entry, Refusal, Who


@dataclass(frozen=True, slots=True)
class Request:
    """A command and its giver. `id` is made once per act of a person: sending it again never acts again.

    `happened` is when it happened, if not now. `seen` is the version of the incident that stood on the screen; with
    it the runner can tell a wrong request from one that another desk was faster with.
    """

    id: UUID
    command: Any
    who: Who
    desk: str
    happened: datetime | None = None
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """Stored. `repeated`: it had been stored before under the same id. `masked` card numbers were made unreadable."""

    entries: tuple[Entry, ...]
    repeated: bool = False
    masked: int = 0
    warning: Trouble | None = None  # the act counts, but something beside it went wrong


@dataclass(frozen=True, slots=True)
class Refused:
    """Not carried out, and nothing was written."""

    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another was first: `winners` is what it wrote. Nothing of this request was written."""

    winners: tuple[Entry, ...]
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """Not stored for a reason outside the rules; with UNKNOWN_OUTCOME it may be stored, and asking again is safe."""

    trouble: Trouble


Outcome = Done | Refused | Conflict | Failed
