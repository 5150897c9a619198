"""The whole journal, read on a connection of its own, page by page, so that no act waits for it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from console.storage.database import reading
from console.storage.journal import from_row
from console.storage.verify import rows_of
from resources.entry import Entry

MOMENTS = ("happened", "recorded", "wall")


def read_out(
    file: Path,
    stop: Callable[[], bool] = lambda: False,
    after: int = 0,
    passes: Callable[[str], bool] = lambda _: False,
) -> Iterator[Entry]:
    """The entries behind position `after`, in order, without those of streams that `passes` over.

    Raises VerifyingStopped when `stop` says so, codec.Unreadable.
    """
    with reading(file) as connection:
        for row in rows_of(connection, stop, after):
            if not passes(row["stream"]):
                yield entry_of(row)


def entry_of(row: Mapping[str, Any]) -> Entry:
    """An entry from its row as it is stored, with its times as texts."""
    return from_row({**row, **{name: datetime.fromisoformat(row[name]) for name in MOMENTS}})
