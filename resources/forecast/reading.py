"""Reads recorded contacts from the lines of a CSV file: `start,queue,contacts[,aht_s]`, any grain up to 15 minutes."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import chain, islice
from math import gcd

import numpy as np
from numpy.typing import NDArray

from resources.forecast.history import QUARTERS, History, QueueHistory

INTERVAL_S = 900
DAY_S = 86400
NEEDED = ("start", "queue", "contacts")
CLOCK_CHANGE_S = 2 * 3600  # offsets that differ by no more are those of one place in summer and winter
MOST_CONTACTS = 1e7  # in one row: more is a slip
SOME = 5.0  # contacts: a quarter that usually brings more and is missing was not measured
FEWEST_ALIKE = 2  # days that show how much of a quarter is open
FEWEST_STEPS = 3  # from row to row, from which a grain is read
CHUNK = 20_000
_EPOCH = date(1970, 1, 1).toordinal()
_BOTH = 1 << 20  # more than two days in seconds: an offset fits below it


class HistoryFault(Exception):  # noqa: N818
    """The file is no history; its text is one plain sentence that names the line."""


def read_history(lines: Iterable[str]) -> History:
    """The history in a CSV file with a head; columns in any order, more than these do no harm.

    Times are ISO 8601; the clock on the wall counts, so a summer day lies over a winter day. A file that never says 0
    leaves out what was 0; in any other, and where many usually come, a missing quarter was not measured. The same row
    twice counts once. Raises HistoryFault.
    """
    rows = csv.reader(_cleaned(lines))
    try:
        columns = _Columns.of(next(rows, []))
        found = _Rows()
        line = 2
        while chunk := list(islice(rows, CHUNK)):
            found.take(chunk, columns, line)
            line += len(chunk)
    except csv.Error as fault:
        raise HistoryFault(f"line {rows.line_num} is no CSV: {fault}") from fault
    except UnicodeDecodeError as fault:
        raise HistoryFault(f"the file is not UTF-8 after line {rows.line_num}") from fault
    return found.history()


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

    def take(self, rows: list[list[str]], columns: _Columns, first: int) -> None:
        """Take in some rows; `first` is the line of the first one."""
        numbers: Sequence[int] = range(first, first + len(rows))
        if min(map(len, rows)) <= columns.last:
            numbers = [number for number, row in zip(numbers, rows, strict=True) if any(row)]
            rows = [row for row in rows if any(row)]
            _check_width(rows, numbers, columns.last + 1)
        if not rows:
            return
        by_column = tuple(zip(*rows, strict=False))
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
        grain = _grain(wall, queue, line)
        offset = _offset(self.last)
        found = {
            name: _of_queue(name, wall[here], contacts[here], aht[here] if self.has_aht else None, grain)
            for name, number in self.names.items()
            if (here := queue == number).any()
        }
        return History(found, offset)

    def _time(self, texts: Sequence[str], numbers: Sequence[int]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        for text in set(texts).difference(self._times):
            parsed = _parsed(text)
            if parsed is None:
                raise HistoryFault(_no_time(text, _line_of(texts, text, numbers)))
            self._times[text] = parsed
        known = np.array([self._times[text] for text in texts], dtype=np.int64)
        return known // _BOTH, known % _BOTH - DAY_S

    def _queues(self, names: Sequence[str], numbers: Sequence[int]) -> NDArray[np.int64]:
        for name in dict.fromkeys(names):
            if not name.strip():
                raise HistoryFault(f"line {_line_of(names, name, numbers)} names no queue")
            self.names.setdefault(name.strip(), len(self.names))
        codes = {name: self.names[name.strip()] for name in set(names)}
        return np.array([codes[name] for name in names], dtype=np.int64)


def _check_width(rows: Sequence[Sequence[str]], numbers: Sequence[int], needed: int) -> None:
    for number, row in zip(numbers, rows, strict=True):
        if len(row) < needed:
            raise HistoryFault(f"line {number} has {len(row)} columns, {needed} are needed")


def _parsed(text: str) -> int | None:
    """The clock on the wall in seconds since 1970, and the offset beside it, in one number; None if it is no time."""
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if not 1970 <= at.year <= 2200:
        return None
    shift = at.utcoffset()
    wall = (at.toordinal() - _EPOCH) * DAY_S + at.hour * 3600 + at.minute * 60 + at.second
    return wall * _BOTH + DAY_S + (shift.days * DAY_S + shift.seconds if shift else 0)


def _no_time(text: str, line: int) -> str:
    return f"line {line}: {text.strip() or 'nothing'} is no time such as 2026-11-22T14:45:00+08:00"


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
        raise HistoryFault(f"line {where}: {what} is {bad.strip() or 'empty'}, a number is needed") from fault
    wrong = (values < 0) | (values > MOST_CONTACTS) | (np.isnan(values) if not empty else np.isinf(values))
    if wrong.any():
        place = int(np.argmax(wrong))
        where = _line_of(texts, texts[place], numbers)
        raise HistoryFault(f"line {where}: {what} is {texts[place].strip()}, which cannot be")
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


def _grain(wall: NDArray[np.int64], queue: NDArray[np.int64], line: NDArray[np.int64]) -> int:
    """Seconds from row to row. Raises HistoryFault if that is no part of a quarter of an hour."""
    step = np.diff(wall)[(np.diff(queue) == 0) & (np.diff(wall) > 0)]
    common = int(np.gcd.reduce(np.concatenate((wall % DAY_S, [DAY_S]))))
    if len(step) >= FEWEST_STEPS and common > INTERVAL_S:
        raise HistoryFault(f"its rows are {common // 60} minutes apart; I need 15 minutes or less")
    grain = min(int(step.min()), INTERVAL_S) if len(step) >= FEWEST_STEPS else gcd(INTERVAL_S, common)
    if grain < 60 or INTERVAL_S % grain:
        raise HistoryFault(f"its rows are {grain / 60:g} minutes apart, which does not divide 15 minutes")
    off = wall % grain != 0
    if off.any():
        where = int(line[int(np.argmax(off))])
        raise HistoryFault(f"line {where} does not start on a step of {grain // 60} minutes as others do")
    return grain


def _of_queue(
    name: str, wall: NDArray[np.int64], contacts: NDArray[np.float64], aht: NDArray[np.float64] | None, grain: int
) -> QueueHistory:
    """By day and quarter; wall clock times that a clock change repeats are averaged.

    A quarter is whole when as much of it was measured as on any such day: who closes at 21:05 has five minutes of it.
    """
    day = wall // DAY_S
    numbers, row = np.unique(day, return_inverse=True)
    parts = INTERVAL_S // grain
    fine = row * (QUARTERS * parts) + (wall % DAY_S) // grain
    size = len(numbers) * QUARTERS * parts
    seen = np.bincount(fine, minlength=size).astype(np.float64)
    came = np.bincount(fine, contacts, minlength=size) / np.maximum(seen, 1)
    measured = (seen > 0).reshape(-1, parts).sum(axis=1).reshape(-1, QUARTERS)
    table = came.reshape(-1, parts).sum(axis=1).reshape(-1, QUARTERS)
    measured = measured / parts
    kinds, sparse = numbers % 7, (measured > 0).any(axis=0) & bool((contacts > 0).all())
    for kind in np.unique(kinds):
        here = kinds == kind
        own = measured[here]
        whole = np.select([_told(own), _told(measured)], [own.max(axis=0), measured.max(axis=0)], 1.0)
        table[here] = _filled(table[here], own / whole, sparse)
    days = tuple(date(1970, 1, 1) + timedelta(days=int(number)) for number in numbers)
    return QueueHistory(name, days, table, None if aht is None else _times(fine, contacts, aht, parts, table.shape))


def _told(measured: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Quarters of which enough days were measured to show how much of them is open."""
    enough: NDArray[np.bool_] = (measured > 0).sum(axis=0) >= FEWEST_ALIKE
    return enough


def _filled(
    table: NDArray[np.float64], measured: NDArray[np.float64], sparse: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Days of one weekday without what is missing: in `sparse` quarters 0 where few usually come, else nan; quarters
    that were measured by half are scaled up."""
    some = measured > 0
    usual = np.where(some, table, 0.0).sum(axis=0) / np.maximum(some.sum(axis=0), 1)
    scaled = np.where(measured >= 0.5, table / np.maximum(measured, 1e-9), np.nan)
    return np.where((sparse & (usual <= SOME))[None, :], np.where(some, table, 0.0), scaled)


def _times(
    fine: NDArray[np.int64],
    contacts: NDArray[np.float64],
    aht: NDArray[np.float64],
    parts: int,
    shape: tuple[int, ...],
) -> NDArray[np.float64]:
    """The mean handling time of each quarter, each row weighed by its contacts."""
    known = ~np.isnan(aht)
    size = shape[0] * shape[1] * parts
    weight = np.where(known, np.maximum(contacts, 1e-9), 0.0)
    spent = np.bincount(fine, weight * np.where(known, aht, 0.0), minlength=size).reshape(-1, parts).sum(axis=1)
    whole = np.bincount(fine, weight, minlength=size).reshape(-1, parts).sum(axis=1)
    times: NDArray[np.float64] = np.divide(spent, whole, out=np.full(len(whole), np.nan), where=whole > 0)
    return times.reshape(shape)
