"""What can be asked about an incident's impact."""

from dataclasses import dataclass
from datetime import datetime

from incidents.commands import Command
from incidents.impact.impact import ImpactKind, ImpactSource


@dataclass(frozen=True, slots=True)
class NoteImpact(Command):
    """Put a figure on record; one of the same sort, place, currency and source takes the earlier one's place."""

    what: ImpactKind
    value: int
    as_of: datetime
    source: ImpactSource = ImpactSource.HAND
    place: str = ""
    currency: str = ""
    note: str = ""
