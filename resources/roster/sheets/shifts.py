"""A table of shifts: rows to shifts and back, in the centre's time."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from resources.day import Day
from resources.roster.roster import Roster
from resources.roster.sheets import cells
from resources.roster.sheets.cells import Cell, CellCode, CellFault, RowFault
from resources.roster.sheets.table import SHIFT_COLUMNS, Table
from resources.roster.shift import Activity, ActivityKind, Shift

SPACE = UUID("2f1a7d1e-9d7f-4a63-8c0e-5b7c0f2f9a11")
_DAY = timedelta(days=1)
_ACTIVITY = re.compile(r"([^\s\d]+)\s+([\d:：]+)\s*[-–—~～]\s*([\d:：]+)(?:\s+(.*))?")
_KINDS = {kind.value: kind for kind in ActivityKind} | {
    "off-phone": ActivityKind.OFF_PHONE, "休息": ActivityKind.BREAK, "小休": ActivityKind.BREAK,
    "午休": ActivityKind.LUNCH, "午餐": ActivityKind.LUNCH,
    "訓練": ActivityKind.TRAINING, "培训": ActivityKind.TRAINING,
    "輔導": ActivityKind.COACHING, "辅导": ActivityKind.COACHING, "會議": ActivityKind.MEETING,
    "会议": ActivityKind.MEETING, "離線作業": ActivityKind.OFF_PHONE, "离线作业": ActivityKind.OFF_PHONE,
    "非接線工作": ActivityKind.OFF_PHONE, "非话务工作": ActivityKind.OFF_PHONE,
}  # fmt: skip


class DatedShift(NamedTuple):
    """A shift, the row it stands in, and the centre's day on which it begins."""

    row: int
    day: date
    shift: Shift


class ShiftReader:
    """Reads the rows of one table. `agents` are those that the roster or the same file knows.

    `queues` are those of the centre; empty: they are not known, and none is refused.
    """

    def __init__(
        self, table: Table, known: Roster, zone: ZoneInfo, *, agents: Collection[str], queues: Collection[str],
        first: date = date.min,
    ) -> None:  # fmt: skip
        self._table, self._known, self._zone = table, known, zone
        self._agents, self._queues, self._kept_from = agents, queues, first
        self._first = cells.day_first(table.cells("date"))
        self._dates: dict[Cell, date] = {}  # a plan has few days and thousands of rows for each
        self._moments: dict[tuple[date, timedelta], datetime] = {}
        self._days: dict[date, dict[str, list[Shift]]] = {}  # known shifts that no row has meant yet
        self._column = ""
        self.shifts: list[DatedShift] = []
        self.faults: list[RowFault] = []

    def read(self) -> Iterator[int]:
        """Read everything; says after every row how many are done."""
        for done, (number, row) in enumerate(self._table.rows, 1):
            try:
                self.shifts.append(self._shift(number, row))
            except CellFault as fault:
                self._fault(number, self._column, fault.code, fault.params)
            yield done
        self._find_overlaps()

    def _shift(self, number: int, row: Sequence[Cell]) -> DatedShift:
        agent = cells.text(self._at(row, "agent"))
        if agent not in self._agents:
            raise CellFault(CellCode.UNKNOWN_AGENT if agent else CellCode.MISSING, text=agent)
        day = self._date(self._at(row, "date"))
        begins = cells.clock(self._at(row, "start"))
        ends = cells.clock(self._at(row, "end"), most=2 * _DAY)
        if ends == begins:
            raise CellFault(CellCode.SHIFT_EMPTY)
        if ends - begins > _DAY:
            raise CellFault(CellCode.NO_TIME, text=cells.text(self._at(row, "end")))
        ends += _DAY if ends < begins else timedelta()
        self._column = "start"
        start = self._moment(day, begins)
        self._column = "end"
        end = self._moment(day, ends)
        queue = cells.text(self._at(row, "queue"))
        if queue and self._queues and queue not in self._queues:
            raise CellFault(CellCode.UNKNOWN_QUEUE, text=queue)
        planned = Shift(uuid5(SPACE, f"{agent}/{start.isoformat()}"), agent, start, end, (), queue)
        before = self._before(planned, day)
        shift = planned if before is None else Shift(before.id, agent, start, end, (), queue)
        said = self._at(row, "activities")
        if "activities" in self._table.columns:
            activities = self._activities(str(said or ""), day, begins, shift, before)
        else:
            kept = before.activities if before else ()
            activities = tuple(one for one in kept if start <= one.start and one.end <= end)
        return DatedShift(number, day, Shift(shift.id, agent, start, end, activities, queue))

    def _before(self, planned: Shift, day: date) -> Shift | None:
        """The shift of that day that the row means: one at the same time in part, which no other row means."""
        if day not in self._days:
            midnight = Day.on(day, self._zone)
            found = self._days[day] = {}
            for one in self._known.between(midnight.begins(0), midnight.begins(midnight.intervals)):
                if one.start >= midnight.begins(0):
                    found.setdefault(one.agent, []).append(one)
        theirs = self._days[day].get(planned.agent, [])
        meant = [one for one in theirs if one.overlaps(planned.start, planned.end)]
        before = min(meant, key=lambda one: one.start != planned.start, default=None)
        if before is not None:
            theirs.remove(before)
        return before

    def _at(self, row: Sequence[Cell], column: str) -> Cell:
        self._column = column
        return self._table.cell(row, column)

    def _date(self, cell: Cell) -> date:
        known = self._dates.get(cell)
        if known is None:
            known = self._dates[cell] = cells.day(cell, day_first=self._first)
        if known < self._kept_from:
            raise CellFault(CellCode.DATE_SETTLED, text=known.isoformat(), first=self._kept_from.isoformat())
        return known

    def _moment(self, day: date, after: timedelta) -> datetime:
        """A time of the centre's day in UTC; after 24 hours it is of the next. Raises CellFault."""
        known = self._moments.get((day, after))
        if known is None:
            known = self._moments[day, after] = moment(day, after, self._zone)
        return known

    def _activities(
        self, said: str, day: date, begins: timedelta, shift: Shift, before: Shift | None
    ) -> tuple[Activity, ...]:
        found: list[Activity] = []
        for part in cells.parts(cells.unmarked(said)):
            kind, first, last, title = _parted(part)
            first += _DAY if first < begins else timedelta()
            last += _DAY if last <= first or last < begins else timedelta()
            start, end = self._moment(day, first), self._moment(day, last)
            if not shift.start <= start < end <= shift.end:
                raise CellFault(CellCode.ACTIVITY_OUTSIDE, text=part)
            if any(one.overlaps(start, end) for one in found):
                raise CellFault(CellCode.ACTIVITY_OVERLAPS, text=part)
            found.append(Activity(_id(shift, before, kind, start, found), kind, start, end, title))
        return tuple(sorted(found, key=lambda one: one.start))

    def _find_overlaps(self) -> None:
        """Shifts of one agent that stand in the table twice or over each other."""
        before: dict[str, DatedShift] = {}
        for one in sorted(self.shifts, key=lambda one: (one.shift.start, one.row)):
            other = before.get(one.shift.agent)
            if other is not None and one.shift.start < other.shift.end:
                params: tuple[tuple[str, str], ...] = (("row", str(other.row)),)
                if one.shift.start == other.shift.start:
                    params = (("text", one.shift.agent), *params)
                    self._fault(one.row, "start", CellCode.TWICE, params)
                else:
                    self._fault(one.row, "start", CellCode.SHIFT_OVERLAPS, params)
                continue
            before[one.shift.agent] = one

    def _fault(self, number: int, column: str, code: CellCode, params: tuple[tuple[str, str], ...]) -> None:
        title = self._table.titles.get(column, column)
        self.faults.append(RowFault(self._table.name, number, title, code, params))


def shift_rows(shifts: Iterable[Shift], zone: ZoneInfo) -> list[Sequence[str]]:
    """The table of shifts with its head, such that reading it gives the same shifts."""
    ordered = sorted(shifts, key=lambda shift: (shift.start, shift.agent))
    return [SHIFT_COLUMNS, *(_row(shift, zone) for shift in ordered)]


def _row(shift: Shift, zone: ZoneInfo) -> tuple[str, ...]:
    start, end = shift.start.astimezone(zone), shift.end.astimezone(zone)
    activities = "; ".join(_activity_text(one, zone) for one in shift.activities)
    return (shift.agent, start.date().isoformat(), _time(start), _end_text(start, end), shift.queue, activities)


def _end_text(start: datetime, end: datetime) -> str:
    """When a shift ends by the clock on the wall; after a whole day or more the hours count on, 32:00 for 08:00."""
    nights = (end.date() - start.date()).days
    if nights and (end.time() == time() or end.time() >= start.time() or nights > 1):
        return f"{24 * nights + end.hour:02}{_time(end)[2:]}"
    return _time(end)


def _activity_text(one: Activity, zone: ZoneInfo) -> str:
    times = f"{_time(one.start.astimezone(zone))}-{_time(one.end.astimezone(zone))}"
    title = one.title
    if any(mark in title for mark in ';；"'):
        title = '"' + title.replace('"', '""') + '"'
    return f"{one.kind} {times} {title}".rstrip()


def _time(moment_: datetime) -> str:
    return f"{moment_:%H:%M:%S}" if moment_.second else f"{moment_:%H:%M}"


def moment(day: date, after: timedelta, zone: ZoneInfo) -> datetime:
    """A local time in UTC. Raises CellFault where a change of the clocks leaves it out or brings it twice."""
    local = datetime.combine(day, time()) + after
    first, second = (local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    if first != second:
        code = CellCode.TIME_TWICE if first < second else CellCode.TIME_SKIPPED
        raise CellFault(code, text=f"{local:%Y-%m-%d %H:%M}")
    return first


@lru_cache(maxsize=4096)  # plans say the same thousands of times
def _parted(part: str) -> tuple[ActivityKind, timedelta, timedelta, str]:
    match = _ACTIVITY.fullmatch(part)
    kind = _KINDS.get(match[1].lower()) if match else None
    if match is None or kind is None:
        raise CellFault(CellCode.NO_ACTIVITY, text=part[:60])
    title = (match[4] or "").strip()
    if len(title) > 1 and title[0] == title[-1] == '"':
        title = title[1:-1].replace('""', '"')
    title = cells.plain(title)
    return kind, cells.clock(match[2]), cells.clock(match[3]), title


def _id(shift: Shift, before: Shift | None, kind: ActivityKind, start: datetime, found: Sequence[Activity]) -> UUID:
    """The id it had before: of the same sort at the same time, or else the first of that sort that is left."""
    if before is not None:
        taken = {one.id for one in found}
        known = [one for one in before.activities if one.kind is kind and one.id not in taken]
        if known:
            return min(known, key=lambda one: one.start != start).id
    return uuid5(SPACE, f"{shift.id}/{kind}/{start.isoformat()}")
