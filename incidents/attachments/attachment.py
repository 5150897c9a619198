"""An attachment as it stands, with everybody who had it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from resources.entry import Who

LARGEST = 25 << 20  # bytes of one file; a default of this console
LARGEST_TOTAL = 250 << 20  # bytes of all files of an incident


@dataclass(frozen=True, slots=True)
class Custody:
    """One change of hands or one copy: from whom, to whom, why; `copy` tells the two apart."""

    giver: str
    taker: str
    why: str
    at: datetime
    by: Who
    copy: bool = False


@dataclass(frozen=True, slots=True)
class Attachment:
    """`id` is also the name of the file in the store; `name` is only data."""

    id: UUID
    name: str
    size: int
    digest: str
    media: str
    source: str
    collected_at: datetime
    collected_by: str
    step: str
    added_at: datetime
    added_by: Who
    custody: tuple[Custody, ...] = ()
