"""What can have been said about the calendar that forecasts go by."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class SpecialDayMarked:
    """A day is no ordinary one. `share` of an ordinary day is expected, or was; None: nobody knows."""

    kind: ClassVar[str] = "special_day_marked"
    day: date
    name: str
    share: float | None = None


@dataclass(frozen=True, slots=True)
class SpecialDayUnmarked:
    """It is an ordinary one after all."""

    kind: ClassVar[str] = "special_day_unmarked"
    day: date
    name: str  # as it was called until then


ForecastFact = SpecialDayMarked | SpecialDayUnmarked
FORECAST_FACTS = (SpecialDayMarked, SpecialDayUnmarked)
