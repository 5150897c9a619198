"""The index over the journal: which entries and which incidents hold certain words. Rebuilt from the journal at will.

A file of its own beside the journal, so that no act waits for it and nothing in it needs to be trusted: it says where
to look, what is shown is read from the journal itself. Belongs to one thread.
"""

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from console.storage import matters
from console.storage.database import reading
from console.storage.readout import entry_of
from console.storage.verify import COLUMNS, PAGE
from console.storage.words import question, spoken
from incidents.commands import STREAMS
from resources.entry import Entry

FILE = "search.sqlite"
FORMAT = "2"
_EVERY = 2000  # SQLite's steps between two looks at whether the answer is still wanted

_SCHEMA = """
CREATE TABLE IF NOT EXISTS about (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS names (stream TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS lines (
    position INTEGER PRIMARY KEY, at TEXT NOT NULL, stream TEXT NOT NULL, kind TEXT NOT NULL, person TEXT NOT NULL,
    matter TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS lines_of_stream ON lines (stream);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
    text, content='', columnsize=0, prefix='1 2 3', tokenize="unicode61 remove_diacritics 2"
);
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; an empty field asks for nothing. `since` and `until` are UTC texts as the journal has them.

    `stream` is what streams begin with; `hidden` are streams that who looks may not see, nor what is about them.
    """

    words: str = ""
    stream: str = ""
    kinds: tuple[str, ...] = ()
    person: str = ""
    since: str = ""
    until: str = ""
    hidden: tuple[str, ...] = ()


class SearchIndex:
    """Opened with its first use; a file that is damaged or of another store is made anew."""

    def __init__(self, journal: Path) -> None:
        self._journal = journal
        self._file = journal.with_name(FILE)
        self._opened: sqlite3.Connection | None = None

    def catch_up(self) -> int:
        """Take in the next page of the journal; how many entries are left to take in."""
        with reading(self._journal) as journal, self._index_for(journal) as index:
            index.execute("BEGIN IMMEDIATE")  # a command may be at the same file
            last = self._last()
            columns = ", ".join(COLUMNS)
            query = f"SELECT {columns} FROM journal WHERE position > ? ORDER BY position LIMIT {PAGE}"  # noqa: S608
            rows = [dict(zip(COLUMNS, row, strict=True)) for row in journal.execute(query, (last,))]
            (head,) = journal.execute("SELECT coalesce(max(position), 0) FROM journal").fetchone()
            if not rows:
                return 0
            for row in rows:
                self._take(row)
            about = (("position", str(rows[-1]["position"])), ("hash", rows[-1]["hash"]))
            index.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", about)
        return max(0, int(head) - int(rows[-1]["position"]))

    def positions(self, wanted: Wanted, superseded: Callable[[], bool] = lambda: False) -> "array[int] | None":
        """Where the entries stand that are wanted, newest first; None when the answer is no longer wanted."""
        found = self._ask(*_query(wanted), superseded)
        return None if found is None else array("q", (int(position) for (position,) in found))

    def incidents(self, wanted: Wanted, superseded: Callable[[], bool] = lambda: False) -> frozenset[UUID] | None:
        """The incidents in whose logs all words stand, be it in different entries; None when no longer wanted."""
        streams: set[str] | None = None
        for phrase in question(wanted.words):
            sql = "SELECT DISTINCT stream FROM lines WHERE position IN (SELECT rowid FROM words WHERE words MATCH ?)"
            found = self._ask(sql, [phrase], superseded)
            if found is None:
                return None
            these = {stream for (stream,) in found}
            streams = these if streams is None else streams & these
        shown = (streams or set()) - set(wanted.hidden)
        return frozenset(UUID(one.removeprefix(STREAMS)) for one in shown if one.startswith(STREAMS))

    def entries(self, positions: Iterable[int]) -> tuple[Entry, ...]:
        """The entries at these positions, read from the journal in that order. Raises codec.Unreadable."""
        wanted = list(positions)
        marks = ", ".join("?" * len(wanted))
        sql = f"SELECT {', '.join(COLUMNS)} FROM journal WHERE position IN ({marks})"  # noqa: S608 - question marks
        with reading(self._journal) as journal:
            rows = [dict(zip(COLUMNS, row, strict=True)) for row in journal.execute(sql, wanted)]
        found = {row["position"]: entry_of(row) for row in rows}
        return tuple(found[position] for position in wanted if position in found)

    def close(self) -> None:
        """Safe to call twice, and when it was never used."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    @property
    def _index(self) -> sqlite3.Connection:
        if self._opened is None:
            try:
                self._opened = self._open()
            except sqlite3.DatabaseError:  # damaged: it holds nothing that the journal does not
                self._file.unlink(missing_ok=True)
                self._opened = self._open()
        return self._opened

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._file)
        try:
            connection.execute("PRAGMA synchronous=OFF")  # a torn index is made anew
            connection.executescript(_SCHEMA + matters.SCHEMA)
            connection.execute("SELECT count(*) FROM about").fetchone()
        except sqlite3.DatabaseError:
            connection.close()
            raise
        if self._file.stat().st_mode & 0o077:
            self._file.chmod(0o600)
        return connection

    def _index_for(self, journal: sqlite3.Connection) -> sqlite3.Connection:
        """The index, as a transaction, once it fits the journal."""
        self._follow(journal)
        return self._index

    def _follow(self, journal: sqlite3.Connection) -> None:
        """Begin anew where the index is of another format, another store or another past than the journal's."""
        (store,) = journal.execute("SELECT id FROM store").fetchone()
        about = dict(self._index.execute("SELECT key, value FROM about").fetchall())
        last = int(about.get("position", "0"))
        there = journal.execute("SELECT hash FROM journal WHERE position = ?", (last,)).fetchone() if last else None
        same = not last or (there is not None and there[0] == about.get("hash"))
        if (about.get("format"), about.get("store")) == (FORMAT, store) and same:
            return
        self.close()
        self._file.unlink(missing_ok=True)
        with self._index:
            kept = (("format", FORMAT), ("store", store))
            self._index.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", kept)

    def _last(self) -> int:
        row = self._index.execute("SELECT value FROM about WHERE key = 'position'").fetchone()
        return int(row[0]) if row else 0

    def _take(self, row: dict[str, object]) -> None:
        stream, kind, body = str(row["stream"]), str(row["kind"]), str(row["body"])
        if kind == "incident_reported":
            name = _name(body)
            self._index.execute("INSERT OR REPLACE INTO names VALUES (?, ?)", (stream, name))
        known = self._index.execute("SELECT name FROM names WHERE stream = ?", (stream,)).fetchone()
        text = spoken(kind, str(row["name"]), str(row["desk"]), body) + (f" {known[0]}" if known else "")
        position = row["position"]
        matter = matters.incident_of(self._index, stream, body)
        line = (position, row["happened"], stream, kind, row["person"], matter)
        self._index.execute("INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?)", line)
        self._index.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (position, text))

    def _ask(self, sql: str, params: list[object], superseded: Callable[[], bool]) -> list[tuple[str]] | None:
        index = self._index
        index.set_progress_handler(lambda: 1 if superseded() else 0, _EVERY)
        try:
            return index.execute(sql, params).fetchall()
        except sqlite3.OperationalError:
            if superseded():
                return None
            raise
        finally:
            index.set_progress_handler(None, 0)


def _query(wanted: Wanted) -> tuple[str, list[object]]:
    """Positions, newest first; of fixed parts and question marks only."""
    filters, params = _filters(wanted)
    if phrases := question(wanted.words):
        source, at = "words", "words.rowid"
        if filters:
            source = "words JOIN lines ON lines.position = words.rowid"
        filters, params = ["words MATCH ?", *filters], [" AND ".join(phrases), *params]
    else:
        source, at = "lines", "position"
        if wanted.words.strip():
            filters = ["0"]  # signs only: nothing has them
            params = []
    where = f"WHERE {' AND '.join(filters)}" if filters else ""
    return f"SELECT {at} FROM {source} {where} ORDER BY {at} DESC", params  # noqa: S608


def _filters(wanted: Wanted) -> tuple[list[str], list[object]]:
    parts: list[str] = []
    params: list[object] = []

    def narrow(part: str, *values: object) -> None:
        parts.append(part)
        params.extend(values)

    if wanted.stream:
        narrow("substr(stream, 1, ?) = ?", len(wanted.stream), wanted.stream)
    if wanted.kinds:
        narrow(f"kind IN ({', '.join('?' * len(wanted.kinds))})", *wanted.kinds)
    if wanted.person:
        narrow("person = ?", wanted.person)
    if wanted.since:
        narrow("at >= ?", wanted.since)
    if wanted.until:
        narrow("at < ?", wanted.until)
    if wanted.hidden:
        marks = ", ".join("?" * len(wanted.hidden))
        narrow(f"stream NOT IN ({marks}) AND matter NOT IN ({marks})", *wanted.hidden, *wanted.hidden)
    return parts, params


def _name(body: str) -> str:
    number = json.loads(body).get("number", 0)
    return f"inc-{number:04d} {number}"
