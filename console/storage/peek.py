"""A glance at a store before it is opened, with nothing but the standard library: the first floor must not wait."""

import sqlite3
from datetime import datetime
from pathlib import Path

BUSY_S = 5.0


def last_recorded(file: Path) -> datetime | None:
    """When the newest entry was recorded, in the centre's clock; None where there is no log or it cannot be read."""
    if not file.exists():
        return None
    try:
        connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=rw", uri=True, timeout=BUSY_S)
    except sqlite3.Error:
        return None
    try:
        row = connection.execute("SELECT recorded FROM journal ORDER BY position DESC LIMIT 1").fetchone()
        return datetime.fromisoformat(row[0]) if row else None
    except (sqlite3.Error, ValueError):
        return None  # opening the store will say what is wrong with it
    finally:
        connection.close()
