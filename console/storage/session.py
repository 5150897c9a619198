"""One transaction on the store, in words that need no SQL."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import Connection, insert, select

from console.storage import journal as chain
from console.storage import projections
from console.storage.journal import Head, Journal, Statement
from console.storage.tables import commands
from incidents.incident import Incident
from resources.entry import Entry
from resources.loans.loan import Loan


class Session:
    """What is read in here cannot be changed by another before the transaction ends."""

    def __init__(self, connection: Connection, journal: Journal) -> None:
        self._connection = connection
        self._journal = journal

    def entries_of(self, stream: str, after_seq: int = 0) -> tuple[Entry, ...]:
        """A stream's entries in order."""
        return chain.entries_of(self._connection, stream, after_seq)

    def entries_after(self, position: int, limit: int = 1000) -> tuple[Entry, ...]:
        """Entries of all streams in the journal's order."""
        return chain.entries_after(self._connection, position, limit)

    def entries_by(self, command: UUID) -> tuple[Entry, ...]:
        """What a command has written."""
        return chain.entries_by(self._connection, command)

    def version_of(self, stream: str) -> int:
        """The `seq` of the stream's last entry, 0 without one."""
        return chain.version_of(self._connection, stream)

    def head(self) -> Head:
        return chain.head_of(self._connection)

    def append(self, statements: Sequence[Statement], expected: Mapping[str, int]) -> tuple[Entry, ...]:
        """Raises journal.Overtaken when a stream has moved on from its expected version."""
        return self._journal.append(self._connection, statements, expected)

    def use_of(self, command: UUID) -> str | None:
        """What the id was used for (a digest), None for a new one."""
        return self._connection.scalar(select(commands.c.digest).where(commands.c.id == str(command)))

    def remember_use(self, command: UUID, digest: str) -> None:
        """Marks the id as used; the database refuses a second use."""
        self._connection.execute(insert(commands).values(id=str(command), digest=digest))

    def next_number(self) -> int:
        """The number that the next incident gets."""
        return projections.next_number(self._connection)

    def show_on_board(self, incident: Incident) -> None:
        """Writes the incident's row on the board."""
        projections.show_on_board(self._connection, incident)

    def show_loan(self, loan: Loan) -> None:
        """Writes the loan's row."""
        projections.show_loan(self._connection, loan)

    def loans(self) -> dict[str, dict[str, object]]:
        """The rows of the loans by id."""
        return projections.loan_rows(self._connection)

    def rebuild_loans(self, loans: Iterable[Loan]) -> None:
        """Makes the table of loans anew from what the journal says."""
        projections.rebuild_loans(self._connection, loans)

    def board(self) -> dict[str, dict[str, object]]:
        """The rows of the board by incident."""
        return projections.rows(self._connection)

    def rebuild_board(self, fold: projections.Fold) -> int:
        """Makes the board anew from the journal; how many incidents there are."""
        return projections.rebuild(self._connection, fold)
