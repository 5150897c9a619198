"""Tables made from the journal for quick reading and as a backstop; written in the same transaction, rebuildable."""

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from console.storage.journal import entries_of
from console.storage.tables import board, journal, loans
from incidents.incident import Incident
from resources.entry import Entry
from resources.loans.loan import Loan

Fold = Callable[[Incident | None, Entry], Incident]


def show_on_board(connection: Connection, incident: Incident) -> None:
    """Writes the incident's row. The database refuses a second incident with the same number."""
    row = _row(incident)
    changed = connection.execute(update(board).where(board.c.incident == row["incident"]).values(row))
    if not changed.rowcount:
        connection.execute(insert(board).values(row))


def show_loan(connection: Connection, loan: Loan) -> None:
    """Writes the loan's row. The database refuses two loans that lay claim to the same agent at once."""
    row = {
        "loan": str(loan.id), "agent": loan.agent, "donors": ",".join(loan.donors), "to": loan.to,
        "incident": str(loan.incident) if loan.incident else None, "state": loan.state.value,
        "open": int(loan.engages), "planned_at": loan.planned_at, "until": loan.until,
    }  # fmt: skip
    changed = connection.execute(update(loans).where(loans.c.loan == row["loan"]).values(row))
    if not changed.rowcount:
        connection.execute(insert(loans).values(row))


def rebuild_loans(connection: Connection, lent: Iterable[Loan]) -> None:
    """Makes the table of loans anew: all that the journal knows."""
    connection.execute(delete(loans))
    for loan in lent:
        show_loan(connection, loan)


def next_number(connection: Connection) -> int:
    """The number that the next incident gets."""
    return (connection.scalar(select(func.max(board.c.number))) or 0) + 1


def rebuild(connection: Connection, fold: Fold) -> int:
    """Makes the board anew from the journal; how many incidents there are."""
    connection.execute(delete(board))
    streams = select(journal.c.stream).where(journal.c.stream.startswith("incident/")).distinct()
    found = connection.execute(streams).scalars().all()
    for stream in found:
        incident: Incident | None = None
        for entry in entries_of(connection, stream):
            incident = fold(incident, entry)
        if incident is not None:
            show_on_board(connection, incident)
    return len(found)


def rows(connection: Connection) -> dict[str, dict[str, object]]:
    """The board's rows by incident."""
    return {row["incident"]: dict(row) for row in connection.execute(select(board)).mappings()}


def loan_rows(connection: Connection) -> dict[str, dict[str, object]]:
    """The rows of the loans by id."""
    return {row["loan"]: dict(row) for row in connection.execute(select(loans)).mappings()}


def _row(incident: Incident) -> dict[str, Any]:
    return {
        "incident": str(incident.id), "number": incident.number, "kind": incident.kind.value,
        "state": incident.state.value, "severity": incident.severity.value if incident.severity else None,
        "commander": incident.commander, "affected": incident.affected, "reported_at": incident.reported_at,
        "drill": int(incident.drill), "version": incident.version,
    }  # fmt: skip
