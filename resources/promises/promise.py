"""A promise to a customer as it stands: whose it is, what and by when, and to whom it is being handed over."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from resources.entry import Who


@dataclass(frozen=True, slots=True)
class Handover:
    """Offered to a named successor, who has not answered yet."""

    to: str  # personnel number
    name: str
    by: Who
    at: datetime


@dataclass(frozen=True, slots=True)
class Promise:
    """`owner` is never empty: it changes only when a named successor accepts. Times are aware and UTC."""

    id: UUID
    owner: str  # personnel number
    name: str  # of the owner
    customer: str  # a reference as the customer system has it, long numbers masked
    what: str
    due: datetime
    made_by: Who
    made_at: datetime
    changed_by: Who  # who put its newest entry on record
    offered: Handover | None = None
    kept_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.kept_at is None
