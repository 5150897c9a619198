"""Reads a problem from its JSON document, strictly: what is missing, of a wrong type or out of range has a sentence."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from math import isfinite
from typing import Any

from resources.reallocation.problem import Cell, Demand, Problem, Worker
from resources.staffing.needed import agents_needed

MOST_AGENTS, MOST_QUEUES, MOST_INTERVALS = 100_000, 5_000, 1_000
_MOST = 1e6  # of any number of agents, contacts, seconds, or weight
_MOST_MINUTES = 24 * 60
_MOST_PINS = 1_000_000

Row = Mapping[str, Any]


class ProblemError(Exception):
    """The document is no problem of reallocation; the text says why, for a person."""


def read_problem(document: object) -> Problem:
    """The problem in a parsed JSON document. Raises ProblemError."""
    top = _row(document, "the document")
    intervals = _whole(top, "intervals", "the problem", least=1, most=MOST_INTERVALS)
    minutes = _whole(top, "minutes", "the problem", least=1, most=_MOST_MINUTES)
    queues = tuple(_demand(row, intervals, minutes) for row in _rows(top, "queues", MOST_QUEUES))
    known = _distinct("queue", (queue.id for queue in queues))
    workers = tuple(_worker(row, intervals, known) for row in _rows(top, "agents", MOST_AGENTS))
    agents = _distinct("agent", (worker.id for worker in workers))
    return Problem(
        start=_start(top),
        minutes=minutes,
        intervals=intervals,
        queues=queues,
        workers=workers,
        move_cost=_number(top, "move_cost", "the problem", default=0.0),
        max_moves=_limit(top, "the problem"),
        pins=_cells(top, "pins", agents, known, intervals),
        forbidden=_cells(top, "forbid", agents, known, intervals),
    )


def _demand(row: Row, intervals: int, minutes: int) -> Demand:
    name = _id(row, "a queue")
    what = f"queue {name!r}"
    if ("need" in row) == ("contacts" in row):
        raise ProblemError(f"{what} gives either 'need' or 'contacts', one of them")
    if "need" in row:
        need = tuple(_numbers(row, "need", what, intervals))
    else:
        need = _from_contacts(row, what, intervals, minutes)
    floor = _whole(row, "floor", what, default=0)
    return Demand(name, need, floor, _number(row, "weight", what, default=1.0))


def _from_contacts(row: Row, what: str, intervals: int, minutes: int) -> tuple[float, ...]:
    contacts = _numbers(row, "contacts", what, intervals)
    aht_s = _number(row, "aht_s", what)
    patience_s = None if row.get("patience_s") is None else _number(row, "patience_s", what)
    target_s, goal = _number(row, "target_s", what), _number(row, "goal", what)
    if not 0 < goal < 1:
        raise ProblemError(f"'goal' of {what} is {goal:g}: it must lie between 0 and 1, for example 0.8")
    if not aht_s or patience_s == 0:
        raise ProblemError(f"{what} has a time of 0 s: 'aht_s' and 'patience_s' must be above 0")
    arrivals = [count / (minutes * 60.0) for count in contacts]
    try:
        found = agents_needed(arrivals, aht_s, target_s, goal, patience_s)
    except ValueError:
        raise ProblemError(f"the contacts of {what} are more than this program can plan for") from None
    return tuple(float(agents) for agents in found)


def _worker(row: Row, intervals: int, queues: frozenset[str]) -> Worker:
    name = _id(row, "an agent")
    what = f"agent {name!r}"
    home = _known(row.get("home"), queues, f"'home' of {what}")
    skills = row.get("skills", [])
    if not isinstance(skills, list):
        raise ProblemError(f"'skills' of {what} must be a list of queues")
    pinned = row.get("pinned", False)
    if not isinstance(pinned, bool):
        raise ProblemError(f"'pinned' of {what} must be true or false")
    return Worker(
        name,
        home,
        tuple(_known(skill, queues, f"a skill of {what}") for skill in skills),
        _available(row, what, intervals),
        _limit(row, what),
        pinned,
    )


def _available(row: Row, what: str, intervals: int) -> tuple[bool, ...]:
    values = _list(row, "available", what, intervals) if "available" in row else [1] * intervals
    if any(not isinstance(value, bool | int) or value not in (0, 1) for value in values):
        raise ProblemError(f"'available' of {what} must hold 1 or 0 for each interval")
    return tuple(bool(value) for value in values)


def _cells(top: Row, name: str, agents: frozenset[str], queues: frozenset[str], intervals: int) -> tuple[Cell, ...]:
    cells = []
    for number, row in enumerate(_rows(top, name, _MOST_PINS) if name in top else (), start=1):
        what = f"number {number} of '{name}'"
        agent = row.get("agent")
        if not isinstance(agent, str) or agent not in agents:
            raise ProblemError(f"{what} speaks of an agent who is not in the problem: {_shown(agent)}")
        interval = _whole(row, "interval", what)
        if interval >= intervals:
            raise ProblemError(f"{what} speaks of interval {interval}, but there are only 0 to {intervals - 1}")
        cells.append(Cell(agent, interval, _known(row.get("queue"), queues, f"'queue' of {what}")))
    return tuple(cells)


def _start(top: Row) -> datetime:
    value = top.get("start")
    try:
        start = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        start = None
    if start is None or start.tzinfo is None or not 1900 <= start.year <= 9000:
        raise ProblemError(
            f"'start' must be a time with its offset, such as 2026-11-22T14:45:00+08:00, not {_shown(value)}"
        )
    return start


def _limit(row: Row, what: str) -> int | None:
    return None if row.get("max_moves") is None else _whole(row, "max_moves", what)


def _known(value: object, queues: frozenset[str], what: str) -> str:
    if not isinstance(value, str) or value not in queues:
        raise ProblemError(f"{what} is no queue of the problem: {_shown(value)}")
    return value


def _id(row: Row, what: str) -> str:
    value = row.get("id")
    if not isinstance(value, str) or not value:
        raise ProblemError(f"{what} has no 'id', or one that is no text: {_shown(value)}")
    if any("\ud800" <= letter <= "\udfff" for letter in value):  # JSON can hold them, no screen or file can
        raise ProblemError(f"{what} has an 'id' with half a letter in it: {_shown(value)}")
    return value


def _distinct(what: str, names: Iterable[str]) -> frozenset[str]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise ProblemError(f"{what} {name!r} is there twice")
        seen.add(name)
    return frozenset(seen)


def _numbers(row: Row, name: str, what: str, intervals: int) -> list[float]:
    return [_checked(value, f"'{name}' of {what}") for value in _list(row, name, what, intervals)]


def _number(row: Row, name: str, what: str, default: float | None = None) -> float:
    return _checked(_given(row, name, what, default), f"'{name}' of {what}")


def _whole(row: Row, name: str, what: str, *, least: int = 0, most: float = _MOST, default: int | None = None) -> int:
    value = _given(row, name, what, default)
    number = _checked(value, f"'{name}' of {what}", most)
    if number != int(number) or number < least:
        raise ProblemError(f"'{name}' of {what} must be a whole number from {least} on, not {_shown(value)}")
    return int(number)


def _checked(value: object, what: str, most: float = _MOST) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ProblemError(f"{what} must be a number, not {_shown(value)}")
    if not (isinstance(value, int) or isfinite(value)):
        raise ProblemError(f"{what} must be a number, not {value}")
    if value < 0:
        raise ProblemError(f"{what} is {_shown(value)}: it cannot be negative")
    if value > most:
        raise ProblemError(f"{what} is {_shown(value)}: more than {most:,.0f} is no figure of a centre")
    return float(value)


def _given(row: Row, name: str, what: str, default: float | None) -> object:
    if name not in row and default is None:
        raise ProblemError(f"{what} has no '{name}'")
    return row.get(name, default)


def _list(row: Row, name: str, what: str, intervals: int) -> list[Any]:
    values = row.get(name)
    if not isinstance(values, list):
        raise ProblemError(f"'{name}' of {what} must be a list with one value an interval")
    if len(values) != intervals:
        raise ProblemError(f"'{name}' of {what} has {len(values)} values for {intervals} intervals")
    return values


def _rows(top: Row, name: str, most: int) -> list[Row]:
    rows = top.get(name)
    if not isinstance(rows, list):
        raise ProblemError(f"'{name}' of the problem must be a list")
    if len(rows) > most:
        raise ProblemError(f"'{name}' has {len(rows):,} rows: more than {most:,} are not planned in one go")
    return [_row(row, f"a row of '{name}'") for row in rows]


def _row(value: object, what: str) -> Row:
    if not isinstance(value, dict):
        raise ProblemError(f"{what} must be an object with named fields, not {_shown(value)}")
    return value


def _shown(value: object) -> str:
    """The value, short enough for a sentence."""
    if isinstance(value, int) and abs(value) > 10**30:
        return "a huge number"
    text = "nothing" if value is None else repr(value)
    return text if len(text) <= 60 else text[:57] + "…"
