"""One SQLite file, one connection, one writer, every commit on the disk before it is acknowledged.

SQLite 3.7.0 to 3.51.2 can damage a WAL file that two connections use at once. This process writes through only one, but
its check of the log, a backup tool or a second command read the file too; so in that range the file is kept with a
rollback journal (TRUNCATE, synchronous=EXTRA: about 1 ms more a commit), in WAL with synchronous=FULL from 3.51.3 on.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

WAL_SAFE_FROM = (3, 51, 3)
BUSY_S = 5.0  # a reader outside, such as `journal verify`, gets this long before an act fails


class Durability(NamedTuple):
    """How the file is written; both kinds lose no acknowledged commit at a power cut."""

    journal_mode: str
    synchronous: str


def durability(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> Durability:
    """What suits this version of SQLite."""
    return Durability("WAL", "FULL") if version >= WAL_SAFE_FROM else Durability("TRUNCATE", "EXTRA")


class Database:
    """The connection. Transactions are serial, whichever thread asks for one."""

    def __init__(self, file: Path, how: Durability | None = None) -> None:
        self.file = file
        self.durability = how or durability()
        self._one_at_a_time = threading.RLock()
        self._engine = _engine(file, self.durability)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Takes the write lock at once, so that nothing read in here can be changed by another before the commit."""
        with self._one_at_a_time, self._engine.begin() as connection:
            yield connection

    def backup(self, target: Path) -> None:
        """A consistent copy of the whole file, made through SQLite's own backup."""
        _create_private(target)
        with self._one_at_a_time, self._engine.connect() as connection:
            destination = sqlite3.connect(target)
            try:
                _raw(connection).backup(destination)
            finally:
                destination.close()

    def close(self) -> None:
        with self._one_at_a_time:
            self._engine.dispose()


@contextmanager
def reading(file: Path) -> Iterator[sqlite3.Connection]:
    """A connection for looking only, at a store that another process may have open or has left in the middle of a
    commit: SQLite must be able to take that commit back, so the file itself is not opened read-only."""
    connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=rw", uri=True, timeout=BUSY_S, isolation_level=None)
    try:
        connection.execute("PRAGMA query_only=ON")
        yield connection
    finally:
        connection.close()


def _engine(file: Path, how: Durability) -> Engine:
    def connect() -> sqlite3.Connection:
        _create_private(file)
        return sqlite3.connect(file, timeout=BUSY_S, isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: object) -> None:
        (mode,) = connection.execute(f"PRAGMA journal_mode={how.journal_mode}").fetchone()
        if mode.upper() != how.journal_mode:
            raise sqlite3.OperationalError(f"database is locked in journal mode {mode}")
        connection.execute(f"PRAGMA synchronous={how.synchronous}")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA mmap_size=0")
        connection.execute("PRAGMA trusted_schema=OFF")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _create_private(file: Path) -> None:
    """The file with mode 0600, made so before anything is in it. One that is there is not opened: closing it again
    would drop the locks that SQLite holds on it in this process."""
    if not file.exists():
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    if os.name == "posix":
        file.chmod(0o600)


def _raw(connection: Connection) -> Any:
    return connection.connection.driver_connection
