"""What stands in one cell of a table: dates, times, texts and yes or no, as people and spreadsheets write them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache

Cell = str | int | float | bool | date | datetime | time | timedelta | None


class CellCode(StrEnum):
    """What is wrong with a cell or a row; the parameters stand beside it. `text` is what the cell says."""

    MISSING = "missing"
    NO_DATE = "no_date"  # text
    DATE_AMBIGUOUS = "date_ambiguous"  # text
    DATE_FAR = "date_far"  # text
    DATE_SETTLED = "date_settled"  # text, first (the earliest day that can be taken in)
    NO_TIME = "no_time"  # text
    TIME_SKIPPED = "time_skipped"  # text
    TIME_TWICE = "time_twice"  # text
    NO_YES = "no_yes"  # text
    NO_SKILL = "no_skill"  # text
    LEVEL = "level"  # text
    UNKNOWN_QUEUE = "unknown_queue"  # text
    UNKNOWN_AGENT = "unknown_agent"  # text
    NO_ACTIVITY = "no_activity"  # text
    ACTIVITY_OUTSIDE = "activity_outside"  # text
    ACTIVITY_OVERLAPS = "activity_overlaps"  # text
    SHIFT_EMPTY = "shift_empty"
    SHIFT_OVERLAPS = "shift_overlaps"  # row (of the other)
    TWICE = "twice"  # text, row (of the other)
    ADDRESS_HELD = "address_held"  # text, agent (who has it)
    TOO_LONG = "too_long"  # text, limit
    ODD_CHARACTER = "odd_character"  # text


class CellFault(ValueError):  # noqa: N818
    """A cell that cannot be read."""

    def __init__(self, code: CellCode, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = tuple((name, str(value)) for name, value in params.items())


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong, and where: `row` as the spreadsheet counts, `column` by its heading, empty for the whole row."""

    sheet: str
    row: int
    column: str
    code: CellCode
    params: tuple[tuple[str, str], ...] = ()


FIRST, LAST = date(2000, 1, 1), date(2099, 12, 31)
LONGEST = 200  # characters of a name
_SERIAL = date(1899, 12, 30)  # day 0 of a spreadsheet's calendar
_MARKED = frozenset("=+-@'＝＋－＠")
_YMD = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]0?0:00(?::00(?:\.0+)?)?)?")
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_CLOCK = re.compile(r"(\d{1,2})[:：.](\d{2})(?:[:：](\d{2}))?\s*([AaPp][Mm])?")
_YES = frozenset({"yes", "y", "true", "1", "x", "是", "有", "已通過", "已通过"})
_NO = frozenset({"no", "n", "false", "0", "否", "無", "无", "未通過", "未通过"})


def text(cell: Cell) -> str:
    """The cell as a text without blanks around it; whole numbers without a point. Raises CellFault."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return plain(unmarked("" if cell is None else str(cell).strip()))


def unmarked(said: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from reckoning with a text; others are part of a name."""
    return said[1:] if said[:1] == "'" and said[1:].lstrip(" \u00a0\u3000")[:1] in _MARKED else said


def plain(said: str) -> str:
    """The same text. Raises CellFault for one that is too long or has odd characters in it."""
    if len(said) > LONGEST:
        raise CellFault(CellCode.TOO_LONG, text=f"{said[:20]}…", limit=LONGEST)
    if not said.isprintable() or "\ufffd" in said:
        raise CellFault(CellCode.ODD_CHARACTER, text=said.encode("unicode_escape").decode()[:40])
    return said


def day_first(cells: Iterable[Cell]) -> bool | None:
    """Whether a column writes the day before the month (02/03/2026); None: nothing in it tells."""
    for cell in cells:
        found = _SLASHED.fullmatch(cell.strip()) if isinstance(cell, str) else None
        if found and (int(found[1]) > 12) != (int(found[2]) > 12):
            return int(found[1]) > 12
    return None


def day(cell: Cell, *, day_first: bool | None = None) -> date:
    """A date. Raises CellFault."""
    if isinstance(cell, datetime) and cell.time() == time():
        found: date | None = cell.date()
    elif type(cell) is date:
        found = cell
    elif isinstance(cell, int | float) and not isinstance(cell, bool):
        found = _of_serial(cell)
    else:
        found = _of_text(text(cell), day_first)
    if found is None:
        raise CellFault(CellCode.NO_DATE, text=text(cell))
    if not FIRST <= found <= LAST:
        raise CellFault(CellCode.DATE_FAR, text=text(cell))
    return found


def _of_serial(number: float) -> date | None:
    if number == int(number) and 19_000_101 <= number <= 99_991_231:
        return _of_text(str(int(number)), None)
    return _SERIAL + timedelta(days=int(number)) if 1 <= number == int(number) < 100_000 else None


def _of_text(said: str, first: bool | None) -> date | None:
    if found := _YMD.fullmatch(said) or _PACKED.fullmatch(said):
        return _date(said, found[1], found[2], found[3])
    if found := _DOTTED.fullmatch(said):
        return _date(said, found[3], found[2], found[1])
    if found := _SLASHED.fullmatch(said):
        one, two, year = found[1], found[2], found[3]
        if int(one) <= 12 and int(two) <= 12 and one != two and first is None:
            raise CellFault(CellCode.DATE_AMBIGUOUS, text=said)
        is_first = int(one) > 12 if first is None else first
        return _date(said, year, two, one) if is_first else _date(said, year, one, two)
    return None


def _date(said: str, year: str, month: str, day_: str) -> date:
    try:
        return date(int(year), int(month), int(day_))
    except ValueError as fault:
        raise CellFault(CellCode.NO_DATE, text=said) from fault


def clock(cell: Cell, most: timedelta = timedelta(days=1)) -> timedelta:
    """A time of day as the time since midnight, up to 24:00 or what is given. Raises CellFault."""
    found: timedelta | None = None
    if isinstance(cell, datetime):
        cell = cell.time()
    if isinstance(cell, time):
        found = timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second)
    elif isinstance(cell, timedelta):
        found = timedelta(seconds=round(cell.total_seconds()))
    elif isinstance(cell, int | float) and not isinstance(cell, bool) and 0 <= cell <= 1:
        found = timedelta(seconds=round(cell * 86_400))
    elif isinstance(cell, str):
        found = _clock(cell.strip())
    if found is None or not timedelta() <= found <= most:
        raise CellFault(CellCode.NO_TIME, text=text(cell))
    return found


@lru_cache(maxsize=4096)
def _clock(said: str) -> timedelta | None:
    match = _CLOCK.fullmatch(said)
    if match is None:
        return None
    hours, minutes, seconds = int(match[1]), int(match[2]), int(match[3] or 0)
    if match[4]:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if match[4].lower() == "pm" else 0)
    if minutes > 59 or seconds > 59:
        return None
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def yes(cell: Cell) -> bool:
    """Yes or no. Raises CellFault."""
    said = text(cell).lower()
    if said in _YES:
        return True
    if said in _NO:
        return False
    raise CellFault(CellCode.NO_YES, text=said)


def parts(said: str) -> list[str]:
    """What stands between the `;` of a cell; one inside double quotes parts nothing. A lone quote is a letter."""
    found = re.findall(r'(?:[^;"；]|"[^"]*"|"(?=[^"]*$))+', said)
    return [part.strip() for part in found if part.strip()]
