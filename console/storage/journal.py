"""The chain of entries: appended with the versions the writer has read, never changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, func, insert, select

from console.storage.codec import decode, encode
from console.storage.seal import GENESIS, digest_of, seal
from console.storage.tables import journal, utc_text
from resources.entry import Entry, Identity, Who


@dataclass(frozen=True, slots=True)
class Statement:
    """What is to become an entry; its place in stream and journal is given when it is appended."""

    id: UUID
    command: UUID
    stream: str
    who: Who
    desk: str
    happened: datetime
    recorded: datetime
    wall: datetime
    fact: Any


class Head(NamedTuple):
    """The last entry: its position and hash."""

    position: int
    hash: str


class Overtaken(Exception):  # noqa: N818
    """Another writer was first; `winners` is what it appended since the versions that were expected."""

    def __init__(self, winners: tuple[Entry, ...]) -> None:
        super().__init__(f"overtaken by {len(winners)} entries")
        self.winners = winners


class Journal:
    """All methods work inside the caller's transaction."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def append(
        self, connection: Connection, statements: Sequence[Statement], expected: Mapping[str, int]
    ) -> tuple[Entry, ...]:
        """The statements as entries. Raises Overtaken when a stream is no longer at its expected version."""
        versions = {stream: version_of(connection, stream) for stream in {*expected, *(s.stream for s in statements)}}
        winners = [e for stream, seen in expected.items() if versions[stream] != seen
                   for e in entries_of(connection, stream, after_seq=seen)]  # fmt: skip
        if winners:
            raise Overtaken(tuple(sorted(winners, key=lambda entry: entry.position)))
        position, last = head_of(connection)
        rows = []
        for statement in statements:
            position += 1
            versions[statement.stream] += 1
            row = _row(statement, position, versions[statement.stream])
            last = row["hash"] = seal(self._key, last, row)
            rows.append(row)
        if rows:
            connection.execute(insert(journal), [{**row, **_moments(row)} for row in rows])
        return tuple(_placed(statement, row) for statement, row in zip(statements, rows, strict=True))


def head_of(connection: Connection) -> Head:
    """The end of the chain; position 0 where nothing is written yet."""
    last = connection.execute(
        select(journal.c.position, journal.c.hash).order_by(journal.c.position.desc()).limit(1)
    ).first()
    return Head(last.position, last.hash) if last else Head(0, GENESIS)


def version_of(connection: Connection, stream: str) -> int:
    """The `seq` of the stream's last entry; 0 for a stream without entries."""
    return connection.scalar(select(func.max(journal.c.seq)).where(journal.c.stream == stream)) or 0


def entries_of(connection: Connection, stream: str, after_seq: int = 0) -> tuple[Entry, ...]:
    """A stream's entries in order."""
    wanted = (journal.c.stream == stream) & (journal.c.seq > after_seq)
    return _entries(connection.execute(select(journal).where(wanted).order_by(journal.c.seq)).mappings())


def entries_after(connection: Connection, position: int, limit: int = 1000) -> tuple[Entry, ...]:
    """Entries of all streams in the journal's order, at most `limit`."""
    query = select(journal).where(journal.c.position > position).order_by(journal.c.position).limit(limit)
    return _entries(connection.execute(query).mappings())


def entries_by(connection: Connection, command: UUID) -> tuple[Entry, ...]:
    """What a command has written."""
    query = select(journal).where(journal.c.command == str(command)).order_by(journal.c.position)
    return _entries(connection.execute(query).mappings())


def _entries(rows: Iterable[Mapping[Any, Any]]) -> tuple[Entry, ...]:
    return tuple(from_row(row) for row in rows)


def from_row(row: Mapping[Any, Any]) -> Entry:
    """An entry from its row. Raises codec.Unreadable for a fact this program does not know."""
    who = Who(row["person"], row["name"], Identity(row["identity"]), row["account"])
    return Entry(
        UUID(row["id"]), row["stream"], row["seq"], row["position"], who, row["desk"],
        row["happened"], row["recorded"], row["wall"], decode(row["kind"], row["body"]),
    )  # fmt: skip


def _row(statement: Statement, position: int, seq: int) -> dict[str, Any]:
    body = encode(statement.fact)
    who = statement.who
    return {
        "position": position, "id": str(statement.id), "stream": statement.stream, "seq": seq,
        "command": str(statement.command), "kind": statement.fact.kind, "person": who.person, "name": who.name,
        "identity": who.identity.value, "account": who.account, "desk": statement.desk,
        "happened": utc_text(statement.happened), "recorded": utc_text(statement.recorded),
        "wall": utc_text(statement.wall), "body": body, "digest": digest_of(body),
    }  # fmt: skip


def _moments(row: Mapping[str, Any]) -> dict[str, datetime]:
    return {name: datetime.fromisoformat(row[name]) for name in ("happened", "recorded", "wall")}


def _placed(statement: Statement, row: Mapping[str, Any]) -> Entry:
    return Entry(
        statement.id, statement.stream, row["seq"], row["position"], statement.who, statement.desk,
        statement.happened, statement.recorded, statement.wall, statement.fact,
    )  # fmt: skip
