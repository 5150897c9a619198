"""Reads recorded contacts from the lines of a CSV file: `start,queue,contacts[,aht_s]`, any grain up to 15 minutes."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import chain, islice
from math import gcd
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from resources.forecast.history import History
from resources.forecast.plain_csv import plain_columns
from resources.forecast.quarters import DAY_S, INTERVAL_S, of_queue

HOUR_S = 3600
NEEDED = ("start", "queue", "contacts")
CLOCK_CHANGE_S = 2 * 3600  # offsets that differ by no more are those of one place in summer and winter
MOST_CONTACTS = 1e7  # in one row: more is a slip
LONGEST_SHOWN = 40  # letters of a field that is not understood
FINEST_S = 30  # of the steps into which rows are taken apart
FEWEST_STEPS = 3  # from row to row, from which a grain is read
CHUNK = 20_000
_EPOCH = date(1970, 1, 1).toordinal()
_BOTH = 1 << 20  # more than two days in seconds: an offset fits below it


class _Reader(Protocol):
    """What `csv.reader` gives."""

    line_num: int

    def __next__(self) -> list[str]: ...
    def __iter__(self) -> Iterator[list[str]]: ...


class HistoryFault(Exception):  # noqa: N818
    """The file is no history; its text is one plain sentence that names the line."""


def read_history(lines: Iterable[str]) -> History:
    """The history in a CSV file with a head; columns in any order, more than these do no harm.

    Times are ISO 8601; the clock on the wall counts, so a summer day lies over a winter day. A file that never says 0
    leaves out what was 0; in any other, and where many usually come, a missing quarter was not measured. The same row
    twice counts once. Raises HistoryFault.
    """
    found = _Rows()
    try:
        following = _cleaned(lines)
        head = next(following, "")
        names = next(csv.reader([head]), [])
        quoted = '"' in head
        if not quoted:
            columns = _Columns.of(names)
            following, line = _read_plain(following, found, columns, len(names))
            _read_rows(csv.reader(following), found, columns, line)
        else:
            rows = csv.reader(chain([head], following))
            _read_rows(rows, found, _Columns.of(next(rows, [])), 2)
    except UnicodeDecodeError as fault:
        raise HistoryFault("the file is not UTF-8") from fault
    return found.history()


def _read_plain(following: Iterator[str], found: "_Rows", columns: "_Columns", width: int) -> tuple[Iterator[str], int]:
    """Take in plain lines up to the first that is none; what is left then, and the number of its first line."""
    line = 2
    while chunk := list(islice(following, CHUNK)):
        cells = plain_columns(chunk, width)
        if cells is None:
            return chain(chunk, following), line
        found.take_columns(cells, columns, range(line, line + len(chunk)))
        line += len(chunk)
    return iter(()), line


def _read_rows(rows: "_Reader", found: "_Rows", columns: "_Columns", line: int) -> None:
    """Take in what the csv module reads; the first row has the number `line`."""
    before = line - 1 - rows.line_num
    try:
        while chunk := list(islice(rows, CHUNK)):
            found.take(chunk, columns, line)
            line += len(chunk)
    except csv.Error as fault:
        raise HistoryFault(f"line {before + rows.line_num} is no CSV: {fault}") from fault


def _cleaned(lines: Iterable[str]) -> Iterator[str]:
    """Without the mark that some programs put before the first letter."""
    following = iter(lines)
    return chain((line.lstrip("\ufeff") for line in islice(following, 1)), following)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns stand."""

    start: int
    queue: int
    contacts: int
    aht: int | None
    last: int

    @classmethod
    def of(cls, head: Sequence[str]) -> "_Columns":
        names = [name.strip().casefold() for name in head]
        missing = [name for name in NEEDED if name not in names]
        if missing:
            raise HistoryFault(f"line 1 must name the columns {', '.join(NEEDED)}: {missing[0]} is missing")
        places = [names.index(name) for name in NEEDED]
        aht = names.index("aht_s") if "aht_s" in names else None
        return cls(places[0], places[1], places[2], aht, max(*places, aht or 0))


@dataclass(slots=True)
class _Rows:
    """What was read so far: parallel columns. `wall` is the clock on the wall, `shift` the offset from UTC, seconds."""

    wall: list[NDArray[np.int64]] = field(default_factory=list)
    shift: list[NDArray[np.int64]] = field(default_factory=list)
    queue: list[NDArray[np.int64]] = field(default_factory=list)
    contacts: list[NDArray[np.float64]] = field(default_factory=list)
    aht: list[NDArray[np.float64]] = field(default_factory=list)
    line: list[NDArray[np.int64]] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)
    has_aht: bool = False
    last: str = ""
    _times: dict[str, int] = field(default_factory=dict)
    _bare: dict[bool, str] = field(default_factory=dict)  # the first time with an offset, the first without

    def take(self, rows: list[list[str]], columns: _Columns, first: int) -> None:
        """Take in some rows; `first` is the line of the first one."""
        numbers: Sequence[int] = range(first, first + len(rows))
        if min(map(len, rows)) <= columns.last:
            numbers = [number for number, row in zip(numbers, rows, strict=True) if any(row)]
            rows = [row for row in rows if any(row)]
            _check_width(rows, numbers, columns.last + 1)
        if not rows:
            return
        self.take_columns(tuple(zip(*rows, strict=False)), columns, numbers)

    def take_columns(self, by_column: Sequence[Sequence[str]], columns: _Columns, numbers: Sequence[int]) -> None:
        """Take in the cells of some rows, column by column; `numbers` are their lines."""
        wall, shift = self._time(by_column[columns.start], numbers)
        self.wall.append(wall)
        self.shift.append(shift)
        self.queue.append(self._queues(by_column[columns.queue], numbers))
        self.contacts.append(_numbers(by_column[columns.contacts], numbers, "contacts", empty=False))
        if columns.aht is not None:
            self.has_aht = True
            self.aht.append(_numbers(by_column[columns.aht], numbers, "aht_s", empty=True))
        self.line.append(np.array(numbers, dtype=np.int64))
        self.last = by_column[columns.start][-1]

    def history(self) -> History:
        """All of it, by queue and quarter of an hour."""
        if not self.line:
            raise HistoryFault("the file has no rows below its head")
        wall, shift, queue = (np.concatenate(part) for part in (self.wall, self.shift, self.queue))
        contacts, line = np.concatenate(self.contacts), np.concatenate(self.line)
        aht = np.concatenate(self.aht) if self.has_aht else np.full(len(wall), np.nan)
        if shift.max() - shift.min() > CLOCK_CHANGE_S:  # rows of several places, or in UTC: the last one's clock
            wall = wall - shift + shift[-1]
        keep = _once(wall, shift, queue, contacts, line)
        wall, queue, line = wall[keep], queue[keep], line[keep]
        contacts, aht = contacts[keep], aht[keep]
        step = _step(wall, queue, line)
        grain = gcd(INTERVAL_S, step)
        if step != grain:  # such as ten minutes: each row lies in two quarters of an hour in part
            share = step // grain
            wall = (wall[:, None] + grain * np.arange(share)).ravel()
            queue, aht, contacts = (np.repeat(part, share) for part in (queue, aht, contacts / share))
        offset = _offset(self.last)
        found = {
            name: of_queue(name, wall[here], contacts[here], aht[here] if self.has_aht else None, grain)
            for name, number in self.names.items()
            if (here := queue == number).any()
        }
        return History(found, offset)

    def _time(self, texts: Sequence[str], numbers: Sequence[int]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        for text in set(texts).difference(self._times):
            parsed = _parsed(text)
            if parsed is None:
                raise HistoryFault(_no_time(text, _line_of(texts, text, numbers)))
            self._times[text], bare = parsed
            self._bare.setdefault(bare, text)
        if len(self._bare) > 1:
            aware, other = (_shown(self._bare[one]) for one in (False, True))
            raise HistoryFault(f"some times have an offset ({aware}), others have none ({other})")
        known = np.fromiter(map(self._times.__getitem__, texts), np.int64, len(texts))
        return known // _BOTH, known % _BOTH - DAY_S

    def _queues(self, names: Sequence[str], numbers: Sequence[int]) -> NDArray[np.int64]:
        for name in dict.fromkeys(names):
            if not name.strip():
                raise HistoryFault(f"line {_line_of(names, name, numbers)} names no queue")
            self.names.setdefault(name.strip(), len(self.names))
        codes = {name: self.names[name.strip()] for name in set(names)}
        return np.fromiter(map(codes.__getitem__, names), np.int64, len(names))


def _check_width(rows: Sequence[Sequence[str]], numbers: Sequence[int], needed: int) -> None:
    for number, row in zip(numbers, rows, strict=True):
        if len(row) < needed:
            raise HistoryFault(f"line {number} has {len(row)} columns, {needed} are needed")


def _parsed(text: str) -> tuple[int, bool] | None:
    """The clock on the wall in seconds since 1970, and the offset beside it, in one number; whether it has none. None
    if it is no time."""
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if not 1970 <= at.year <= 2200:
        return None
    shift = at.utcoffset()
    wall = (at.toordinal() - _EPOCH) * DAY_S + at.hour * 3600 + at.minute * 60 + at.second
    return wall * _BOTH + DAY_S + (shift.days * DAY_S + shift.seconds if shift else 0), at.tzinfo is None


def _no_time(text: str, line: int) -> str:
    return f"line {line}: {_shown(text) or 'nothing'} is no time such as 2026-11-22T14:45:00+08:00"


def _shown(text: str) -> str:
    """What a field says, short enough for a sentence and fit for a terminal."""
    seen = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text.strip())
    return seen if len(seen) <= LONGEST_SHOWN else f"{seen[:LONGEST_SHOWN]}…"


def _offset(text: str) -> str:
    """The offset as it is written: "", "Z" or "+08:00"."""
    at = datetime.fromisoformat(text.strip())
    return "" if at.tzinfo is None else at.isoformat()[-6:]


def _numbers(texts: Sequence[str], numbers: Sequence[int], what: str, *, empty: bool) -> NDArray[np.float64]:
    """Counts or seconds; nothing at all is nan where that may be."""
    try:
        values = np.array(
            [*map(float, texts)] if "" not in texts or not empty else [float(text or "nan") for text in texts]
        )
    except ValueError as fault:
        bad = next(text for text in texts if not _is_number(text) and (text or not empty))
        where = _line_of(texts, bad, numbers)
        raise HistoryFault(f"line {where}: {what} is {_shown(bad) or 'empty'}, a number is needed") from fault
    wrong = (values < 0) | (values > MOST_CONTACTS) | (np.isnan(values) if not empty else np.isinf(values))
    if wrong.any():
        place = int(np.argmax(wrong))
        where = _line_of(texts, texts[place], numbers)
        raise HistoryFault(f"line {where}: {what} is {_shown(texts[place])}, which cannot be")
    return values


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _line_of(texts: Sequence[str], text: str, numbers: Sequence[int]) -> int:
    return next(number for one, number in zip(texts, numbers, strict=True) if one == text)


def _once(
    wall: NDArray[np.int64],
    shift: NDArray[np.int64],
    queue: NDArray[np.int64],
    contacts: NDArray[np.float64],
    line: NDArray[np.int64],
) -> NDArray[np.intp]:
    """Which rows to keep: one of those that say the same of the same time. Raises HistoryFault where they differ."""
    place_in_time = (queue << 40) + (wall << 1) + (shift != shift[0])  # twice on the wall when clocks go back
    order = np.argsort(place_in_time, kind="stable")
    same = np.diff(place_in_time[order]) == 0
    differ = same & (np.diff(contacts[order]) != 0)
    if differ.any():
        place = int(np.argmax(differ))
        first, second = sorted((int(line[order[place]]), int(line[order[place + 1]])))
        raise HistoryFault(f"line {second} says other contacts than line {first} for the same time and queue")
    kept: NDArray[np.intp] = order[np.concatenate(([True], ~same))]
    return kept


def _step(wall: NDArray[np.int64], queue: NDArray[np.int64], line: NDArray[np.int64]) -> int:
    """Seconds from row to row. Raises HistoryFault if they are more than a quarter of an hour or not constant."""
    steps = np.diff(wall)[(np.diff(queue) == 0) & (np.diff(wall) > 0)]
    common = int(np.gcd.reduce(np.concatenate((wall % DAY_S, [DAY_S]))))
    if len(steps) >= FEWEST_STEPS and common > INTERVAL_S:
        raise HistoryFault(f"its rows are {common // 60} minutes apart; I need 15 minutes or less")
    step = min(int(steps.min()), INTERVAL_S) if len(steps) >= FEWEST_STEPS else gcd(INTERVAL_S, common)
    off = wall % step != 0
    if HOUR_S % step:  # then each day counts from its own first row
        same_day = (np.diff(queue) == 0) & (np.diff(wall // DAY_S) == 0)
        off[1:], off[0] = same_day & (np.diff(wall) % step != 0), False
    if off.any():
        where = int(line[int(np.argmax(off))])
        raise HistoryFault(f"line {where} does not start on a step of {step / 60:g} minutes as others do")
    if gcd(INTERVAL_S, step) < FINEST_S:
        raise HistoryFault(f"its rows are {step} s apart; I need a step of whole half minutes, up to 15 minutes")
    return step
