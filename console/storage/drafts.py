"""Half-written texts, kept so that a crash costs at most the last two seconds of typing. Not part of the record."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from console.storage.tables import drafts


def save(connection: Connection, key: str, text: str, at: datetime) -> None:
    """Keeps the text under `key`; an empty one is forgotten."""
    connection.execute(delete(drafts).where(drafts.c.key == key))
    if text:
        connection.execute(insert(drafts).values(key=key, text=text, saved_at=at))


def load(connection: Connection) -> dict[str, str]:
    """All kept texts by key."""
    return {row.key: row.text for row in connection.execute(select(drafts.c.key, drafts.c.text))}
