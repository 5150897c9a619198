"""Sheets of a file to a preview of what taking them in would change."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from resources.roster.roster import Roster
from resources.roster.sheets.agents import read_agents
from resources.roster.sheets.preview import Preview
from resources.roster.sheets.shifts import ShiftReader
from resources.roster.sheets.table import Sheet, Table, agents_in, shifts_in


@dataclass(frozen=True, slots=True)
class Book:
    """A file as sheets; `guessed` is its encoding where that is not certain."""

    source: str
    digest: str
    sheets: tuple[Sheet, ...]
    guessed: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What the file is compared with; no `queues`: they are not known. Days before `first` are settled."""

    roster: Roster
    zone: ZoneInfo
    queues: frozenset[str] = frozenset()
    first: date = date.min


class NoTable(ValueError):  # noqa: N818
    """No sheet of the file has the columns of agents or of shifts."""


def preview(book: Book, known: Known, step: Callable[[int], None] = lambda _rows: None) -> Preview:
    """Compare the first table of agents and the first of shifts with the roster. Raises NoTable.

    `step` is told now and then how many rows of the shifts are read; it raises to stop.
    """
    people, plan = _first(book.sheets, agents_in), _first(book.sheets, shifts_in)
    if people is not None and plan is not None and people.name == plan.name:
        people = None  # a plan that names its agents
    if people is None and plan is None:
        raise NoTable(book.source)
    agents, faults = read_agents(people, known.roster, known.queues) if people else (None, [])
    bad = {fault.row for fault in faults}
    good = [agent.id for row, agent in agents or () if row not in bad]
    shifts = []
    if plan is not None:
        everybody = frozenset((*known.roster.agents, *good))
        reader = ShiftReader(plan, known.roster, known.zone, agents=everybody, queues=known.queues, first=known.first)
        for done in reader.read():
            if done % 1000 == 0:
                step(done)
        shifts, faults = reader.shifts, [*faults, *reader.faults]
    used = {table.name for table in (people, plan) if table}
    ordered = sorted(faults, key=lambda fault: (fault.sheet, fault.row))
    return Preview(
        book.source, book.digest, known.roster, known.zone, tuple(agents) if agents is not None else None,
        tuple(shifts), tuple(ordered), _rows(people) + _rows(plan), book.guessed,
        passed_over=tuple(sheet.name for sheet in book.sheets if sheet.name not in used and sheet.rows),
        agent_sheet=people.name if people else "", shift_sheet=plan.name if plan else "",
    )  # fmt: skip


def _first(sheets: Sequence[Sheet], find: Callable[[Sheet], Table | None]) -> Table | None:
    return next((table for sheet in sheets if (table := find(sheet)) is not None), None)


def _rows(table: Table | None) -> int:
    return len(table.rows) if table else 0
