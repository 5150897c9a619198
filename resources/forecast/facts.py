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


@dataclass(frozen=True, slots=True)
class HistoryImported:
    """A recorded history was brought in as a file, which is kept under its SHA-256: for `days` from `first` to `last`
    it `fills` quarters of an hour, and if it `replaces`, takes the place of the `measured` ones."""

    kind: ClassVar[str] = "history_imported"
    file: str
    digest: str
    first: date
    last: date
    days: int
    queues: tuple[str, ...]
    fills: int
    measured: int
    replaces: bool = False


ForecastFact = SpecialDayMarked | SpecialDayUnmarked | HistoryImported
FORECAST_FACTS = (SpecialDayMarked, SpecialDayUnmarked, HistoryImported)
