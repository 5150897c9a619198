"""The tables. What is true stands in `journal`; `board` and `loans` can be rebuilt from it."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, Dialect, Index, Integer, MetaData, Table, Text, TypeDecorator, UniqueConstraint

metadata = MetaData()


def utc_text(moment: datetime) -> str:
    """A moment as it is stored and sealed: UTC with microseconds. Raises ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a stored moment needs a time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class UTCDateTime(TypeDecorator[datetime]):
    """Aware in, aware UTC out: SQLite itself would give back naive times."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        return None if value is None else utc_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


journal = Table(
    "journal",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("stream", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("command", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("identity", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("happened", UTCDateTime, nullable=False),
    Column("recorded", UTCDateTime, nullable=False),
    Column("wall", UTCDateTime, nullable=False),
    Column("body", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("hash", Text, nullable=False),
    UniqueConstraint("stream", "seq"),
)

commands = Table(  # what an id was used for; the same id never acts twice
    "commands",
    metadata,
    Column("id", Text, primary_key=True),
    Column("digest", Text, nullable=False),
)

board = Table(  # one row per incident, one commander per row
    "board",
    metadata,
    Column("incident", Text, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("severity", Text),
    Column("commander", Text, nullable=False),
    Column("affected", Text, nullable=False),
    Column("reported_at", UTCDateTime, nullable=False),
    Column("drill", Integer, nullable=False),
    Column("version", Integer, nullable=False),
)

loans = Table(  # one row per loan; one at most is `open`, lays claim to the agent now, whatever a program believes
    "loans",
    metadata,
    Column("loan", Text, primary_key=True),
    Column("agent", Text, nullable=False),
    Column("donors", Text, nullable=False),
    Column("to", Text, nullable=False),
    Column("incident", Text),
    Column("state", Text, nullable=False),
    Column("open", Integer, nullable=False),
    Column("planned_at", UTCDateTime, nullable=False),
    Column("until", UTCDateTime, nullable=False),
)
Index("one_open_loan", loans.c.agent, unique=True, sqlite_where=loans.c.open == 1, postgresql_where=loans.c.open == 1)

drafts = Table(
    "drafts",
    metadata,
    Column("key", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("saved_at", UTCDateTime, nullable=False),
)

store = Table(  # one row: which store this is and which key seals it
    "store",
    metadata,
    Column("id", Text, primary_key=True),
    Column("created_at", UTCDateTime, nullable=False),
    Column("key_mark", Text, nullable=False),
)
