"""What the tests of the store stand on: a clock set by hand, a few people and facts to append."""

import itertools
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from console.storage.journal import Statement
from console.storage.keys import NoVault
from console.storage.store import DATABASE, Store
from console.storage.troubles import TroubleCode
from incidents.commands import ReportIncident
from incidents.facts import NoteWritten
from incidents.kinds import Kind
from resources.entry import Entry, Who
from resources.people import Person, Post

START = datetime(2026, 11, 22, 6, 32, tzinfo=UTC)
LIN = Who("lin", "林美玲", account="desk7")
WEI = Who("wei", "Wei Chen", account="desk9")
PEOPLE = {
    "lin": Person("lin", "林美玲", Post.SUPERVISOR),
    "wei": Person("wei", "Wei Chen", Post.SUPERVISOR),
    "wang": Person("wang", "Wang Hui", Post.DUTY_MANAGER),
    "kao": Person("kao", "Kao", Post.AGENT),
    "audit": Person("audit", "Audit", Post.AUDITOR),
}
SMALL = 1 << 16  # bytes of ballast


class ManualClock:
    """Stands still until it is told to go on."""

    speed = 1.0

    def __init__(self, start: datetime = START) -> None:
        self.time = start

    def forward(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)

    def now(self) -> datetime:
        return self.time

    def epoch(self) -> float:
        return self.time.timestamp()

    def wall(self) -> datetime:
        return self.time + timedelta(days=1)

    def monotonic(self) -> float:
        return self.time.timestamp()


def open_store(directory: Path, **options: object) -> Store:
    """A store that never touches the keyring of whoever runs the tests."""
    return Store.open(directory, **{"vault": NoVault(), "ballast": SMALL, **options})  # type: ignore[arg-type]


def statement(stream: str, text: str, command: UUID | None = None) -> Statement:
    return Statement(uuid4(), command or uuid4(), stream, LIN, "desk 7", START, START, START, NoteWritten(text))


def write_notes(store: Store, count: int, streams: int = 3) -> list[Entry]:
    """`count` notes over some streams, one transaction and one anchor each."""
    written: list[Entry] = []
    for number in range(count):
        stream = f"incident/{UUID(int=number % streams)}"
        with store.session() as session:
            note = statement(stream, f"note {number} 備註")
            written += session.append([note], {stream: session.version_of(stream)})
        assert store.anchor() is None
    return written


def anchor_warnings(store: Store) -> list[str]:
    """What the store says about its notes outside; a disk that is nearly full is none of a test's business."""
    return [trouble.code.value for trouble in store.warnings if trouble.code is not TroubleCode.DISK_LOW]


def report(incident: UUID, affected: str = "core banking") -> ReportIncident:
    return ReportIncident(incident, Kind.SYSTEM_OUTAGE, affected, START - timedelta(minutes=5), START)


def ids() -> Iterator[UUID]:
    """Ids that are the same in every run."""
    return (UUID(int=number) for number in itertools.count(1))


def tamper(directory, *statements):
    """As somebody would who owns the file: the triggers are no obstacle."""
    connection = sqlite3.connect(directory / DATABASE)
    connection.executescript("DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete; PRAGMA foreign_keys=OFF;")
    for change in statements:
        connection.execute(*((change,) if isinstance(change, str) else change))
    connection.commit()
    connection.close()
