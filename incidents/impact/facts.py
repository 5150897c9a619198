"""What can have happened to an incident's impact. `kind` names each fact for ever."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from incidents.impact.impact import ImpactKind, ImpactSource


@dataclass(frozen=True, slots=True)
class ImpactNoted:
    """A figure as of a moment; see `ImpactFigure` for the units."""

    kind: ClassVar[str] = "impact_noted"
    what: ImpactKind
    value: int
    source: ImpactSource
    as_of: datetime
    place: str = ""
    currency: str = ""
    note: str = ""
