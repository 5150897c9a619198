"""A lot of work that was put off: how much was counted in, how much is out again, and who answers for the rest."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class WorkKind(StrEnum):
    """What was put off."""

    FORM = "form"  # a customer's matter taken down on paper or in a form
    CALL_BACK = "call_back"  # promised for a time
    MANUAL_ENTRY = "manual_entry"  # done by hand, to be entered into the system


class Outcome(StrEnum):
    """How a piece of work goes out. What is handed over goes out when the other has accepted it."""

    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Offer:
    """So many of a lot offered to `to`, a person outside the response, who has not answered yet."""

    count: int
    to: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Work:
    """One lot. `owner` is empty while nobody answers for it; `due` is when it was promised for."""

    id: UUID
    what: WorkKind
    counted: int
    owner: str
    due: datetime | None
    since: datetime
    note: str = ""
    read_back: bool = False  # the key data were repeated to the customer
    done: int = 0
    cancelled: int = 0
    handed: tuple[tuple[str, int], ...] = ()  # accepted: by whom, how many
    offer: Offer | None = None

    @property
    def handed_over(self) -> int:
        return sum(count for _, count in self.handed)

    @property
    def out(self) -> int:
        """Counted out again, in whatever way."""
        return self.done + self.cancelled + self.handed_over

    @property
    def open(self) -> int:
        """Counted in and not out; what is only offered is still open."""
        return self.counted - self.out

    @property
    def free(self) -> int:
        """Open and not offered to anybody."""
        return self.open - (self.offer.count if self.offer else 0)


def open_of(deferred: Iterable[Work], what: WorkKind | None = None) -> int:
    """How much is open of a kind, or of all."""
    return sum(work.open for work in deferred if what in (None, work.what))


def without_owner(deferred: Iterable[Work]) -> int:
    """How much is open that nobody answers for."""
    return sum(work.open for work in deferred if not work.owner)
