"""The measures' own file beside the log: what may be lost without harm is kept apart from what must not.

A commit is not waited for as the log's is (synchronous=NORMAL): a power cut may cost the last minute of measures.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple, Self

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    LargeBinary,
    MetaData,
    Row,
    Table,
    Text,
    delete,
    func,
    insert,
    inspect,
    select,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import SQLAlchemyError

from console.settings.places import MEASURES_FILE
from console.storage import places
from console.storage.database import Database, Durability, durability
from console.storage.faults import fault_of
from console.storage.troubles import StoreFault, StoreRefused, Trouble, TroubleCode
from resources.measures.blocks import Block, DamagedBlock, Encoded, decode, encode, quarter_of
from resources.measures.sample import QUARTER_S, SLOT_S, Figures, Sample

FILE = MEASURES_FILE
VERSION = 1
STEP = 500  # blocks that one step of clearing out takes away

metadata = MetaData()

about = Table("measures", metadata, Column("version", Integer, primary_key=True))


def _table(name: str) -> Table:
    return Table(
        name,
        metadata,
        Column("start", Integer, primary_key=True),  # epoch seconds
        Column("queue", Text, primary_key=True),
        Column("measured", Integer, nullable=False),  # slots with figures: whole quarters only tell what is usual
        Column("offered", Integer, nullable=False),
        Column("data", LargeBinary, nullable=False),
    )


# Blocks grow while their quarter of an hour runs, and growing rows leave pages half empty: finished ones move on, in
# the order of time, which halves the file.
running, finished = _table("running"), _table("finished")


class Contacts(NamedTuple):
    """What came to a queue in one quarter of an hour, as far as it was measured (in slots)."""

    start: int
    queue: str
    measured: int
    offered: int


class Found(NamedTuple):
    """Blocks in the order of time, and those that cannot be read."""

    blocks: tuple[Block, ...]
    damaged: tuple[DamagedBlock, ...] = ()


class Damaged(StoreFault):
    """The file is no database, or its pages are broken: `set_aside` makes room for a new one."""


class MeasuresFile:
    """Open from `open` to `close`, in a directory whose lock the caller holds. Used by one thread at a time.

    Every method raises StoreFault when the disk does not let it, Damaged when the file itself is broken.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(cls, directory: Path, how: Durability | None = None) -> Self:
        """Opens the file in `directory`, making it if there is none.

        Raises StoreRefused for a file that belongs to something else, StoreFault.
        """
        file = directory / FILE
        places.check_place(file)
        database = Database(file, how or Durability(durability().journal_mode, "NORMAL"))
        try:
            with _told(file), database.transaction() as connection:
                _get_ready(connection, file)
        except BaseException:
            database.close()
            raise
        return cls(database)

    def close(self) -> None:
        """Safe to call twice."""
        self._database.close()

    def write(self, samples: Iterable[Sample], *, fill: bool = False) -> tuple[DamagedBlock, ...]:
        """Adds samples to what is there, all or none; which stored blocks were beyond reading and are begun anew.

        With `fill` they go only where nothing is recorded.
        """
        damaged: list[DamagedBlock] = []
        with self._transaction() as connection:
            for start, some in groupby(samples, lambda sample: quarter_of(sample.slot)):
                damaged += _add(connection, start, _by_queue(some), fill)
            _move_on(connection)
        return tuple(damaged)

    def blocks(self, queue: str, since: float, until: float) -> Found:
        """The blocks of a queue that overlap a time (epoch seconds)."""
        starts = range(int(since // QUARTER_S) * QUARTER_S, int(-(-until // QUARTER_S)) * QUARTER_S, QUARTER_S)
        rows: dict[int, bytes] = {}
        with self._transaction() as connection:
            for part in range(0, len(starts), STEP):
                rows |= {row.start: row.data for row in _rows(connection, starts[part : part + STEP], [queue])}
        return _decoded(queue, sorted(rows.items()))

    def encoded(self, since: float, until: float) -> tuple[Encoded, ...]:
        """The blocks of all queues that overlap a time (epoch seconds), as they lie on the disk."""
        rows: dict[tuple[int, str], Encoded] = {}
        with self._transaction() as connection:
            for table in (finished, running):
                here = table.c.start > since - QUARTER_S, table.c.start < until
                found = connection.execute(select(table.c.start, table.c.queue, table.c.data).where(*here))
                rows |= {(row.start, row.queue): Encoded(*row) for row in found}
        return tuple(rows.values())

    def contacts(self, since: float) -> tuple[Contacts, ...]:
        """What came to all queues quarter by quarter since then (epoch seconds), without reading the blocks."""
        parts = [select(*table.c[:4]).where(table.c.start >= since) for table in (finished, running)]
        with self._transaction() as connection:
            return tuple(Contacts(*row) for part in parts for row in connection.execute(part.order_by("start")))

    def clear_before(self, moment: float, at_most: int = STEP) -> bool:
        """Takes away blocks older than that (epoch seconds), about so many in one step; whether there were any."""
        old = select(finished.c.start).where(finished.c.start < moment).order_by(finished.c.start).limit(at_most)
        with self._transaction() as connection:
            starts = connection.scalars(old).all()
            if starts:
                connection.execute(delete(finished).where(finished.c.start <= starts[-1]))
        return bool(starts)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with _told(self._database.file), self._database.transaction() as connection:
            yield connection


def set_aside(directory: Path) -> Path:
    """Gives a damaged file another name, so that a new one can be begun; returns that name. Raises OSError."""
    taken = sum(1 for _ in directory.glob(f"{FILE}.damaged-*"))
    aside = directory / f"{FILE}.damaged-{taken + 1}"
    for ending in ("", "-journal", "-wal", "-shm"):
        part = directory / f"{FILE}{ending}"
        if part.exists():
            part.rename(f"{aside}{ending}")
    return aside


@contextmanager
def _told(file: Path) -> Iterator[None]:
    """Errors of the database as StoreFault or Damaged."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        cause = getattr(error, "orig", None) or error
        name = getattr(cause, "sqlite_errorname", "SQLITE_BUSY")  # without a name: the journal mode was held locked
        if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise Damaged(Trouble.of(TroubleCode.NOT_A_STORE, path=file, detail=cause), full=False) from error
        if not isinstance(error, SQLAlchemyError):
            raise StoreFault(Trouble.of(TroubleCode.BUSY, path=file), full=False) from error
        raise fault_of(error, file) from error
    except OSError as error:
        raise StoreRefused.because(TroubleCode.NO_ACCESS, path=file, detail=error.strerror) from error


def _get_ready(connection: Connection, file: Path) -> None:
    """Raises StoreRefused for a file of a newer program or of another kind."""
    tables = set(inspect(connection).get_table_names())
    if not tables:
        metadata.create_all(connection)
        connection.execute(insert(about).values(version=VERSION))
        return
    if about.name not in tables:
        raise StoreRefused.because(TroubleCode.NOT_A_STORE, path=file)
    found = connection.scalar(select(about.c.version))
    if found != VERSION:
        raise StoreRefused.because(TroubleCode.NEWER_SCHEMA, path=file, found=found, known=VERSION)


def _by_queue(samples: Iterable[Sample]) -> dict[str, list[tuple[int, Figures | None]]]:
    found: dict[str, list[tuple[int, Figures | None]]] = {}
    for sample in samples:
        for queue, figures in sample.queues.items():
            found.setdefault(queue, []).append((sample.slot, figures))
    return found


def _add(
    connection: Connection, start: int, fresh: dict[str, list[tuple[int, Figures | None]]], fill: bool
) -> Iterator[DamagedBlock]:
    stored = {row.queue: row.data for row in _rows(connection, [start], list(fresh))}
    for queue, some in fresh.items():
        block = Block.empty(queue, start)
        if queue in stored:
            try:
                block = decode(queue, start, stored[queue])
            except DamagedBlock as damage:
                yield damage
        for slot, figures in some:
            if not (fill and block.known[slot - start // SLOT_S]):
                block.put(slot, figures)
        _put(connection, block)


def _put(connection: Connection, block: Block) -> None:
    values = {"measured": block.measured, "offered": block.sum("offered"), "data": encode(block)}
    row = upsert(running).values(queue=block.queue, start=block.start, **values)
    connection.execute(row.on_conflict_do_update(index_elements=["start", "queue"], set_=values))


def _rows(connection: Connection, starts: Sequence[int], queues: Sequence[str]) -> Iterator[Row[Any]]:
    """The rows of those places; what still grows comes last and replaces what was finished before a restart."""
    for table in (finished, running):
        here = table.c.start.in_(starts), table.c.queue.in_(queues)
        yield from connection.execute(select(table).where(*here))


def _move_on(connection: Connection) -> None:
    newest = connection.scalar(select(func.max(running.c.start)))
    done = select(running).where(running.c.start < newest).order_by(running.c.start, running.c.queue)
    if connection.scalar(select(done.exists())):
        connection.execute(insert(finished).prefix_with("OR REPLACE").from_select(list(finished.c.keys()), done))
        connection.execute(delete(running).where(running.c.start < newest))


def _decoded(queue: str, rows: Iterable[tuple[int, bytes]]) -> Found:
    blocks, damaged = [], []
    for start, data in rows:
        try:
            blocks.append(decode(queue, start, data))
        except DamagedBlock as damage:
            damaged.append(damage)
    return Found(tuple(blocks), tuple(damaged))
