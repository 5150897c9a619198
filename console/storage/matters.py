"""Which incident an entry of another stream is about: an agent's loan made for it, an alarm that became it."""

import json
import sqlite3

from incidents.commands import STREAMS

SCHEMA = "CREATE TABLE IF NOT EXISTS loans (loan TEXT PRIMARY KEY, incident TEXT NOT NULL);"


def incident_of(index: sqlite3.Connection, stream: str, body: str) -> str:
    """The stream of that incident, empty for none. Only a loan's first entry names it: `index` keeps it."""
    if stream.startswith(STREAMS) or not ('"incident"' in body or '"loan"' in body):
        return ""
    told = json.loads(body)
    incident, loan = told.get("incident"), told.get("loan")
    if incident and loan:
        index.execute("INSERT OR REPLACE INTO loans VALUES (?, ?)", (loan, incident))
    elif loan:
        kept = index.execute("SELECT incident FROM loans WHERE loan = ?", (loan,)).fetchone()
        incident = kept[0] if kept else None
    return f"{STREAMS}{incident}" if incident else ""
