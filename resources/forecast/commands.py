"""What can be asked of the calendar that forecasts go by. `resources/forecast/decide.py` answers."""

from dataclasses import dataclass
from datetime import date

from resources.forecast.facts import HistoryImported

STREAM = "policy/special_days"


@dataclass(frozen=True, slots=True)
class MarkSpecialDay:
    """Say that a day is no ordinary one, or say it otherwise than before; `seen` is the calendar's version that was
    read."""

    day: date
    name: str
    share: float | None = None
    seen: int = 0


@dataclass(frozen=True, slots=True)
class UnmarkSpecialDay:
    """Say that a marked day is an ordinary one; `holiday` names a public holiday that nobody marked."""

    day: date
    seen: int = 0
    holiday: str = ""


@dataclass(frozen=True, slots=True)
class ImportHistory:
    """Take in a history that lies in a file kept under its digest."""

    imported: HistoryImported
    seen: int = 0


ForecastCommand = MarkSpecialDay | UnmarkSpecialDay | ImportHistory
