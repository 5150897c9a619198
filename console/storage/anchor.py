"""The journal's head, noted outside the database: what reveals a cut-off tail or an older copy put back.

One line per note, appended and flushed to the disk: position, hash, UTC time of the machine, store.
"""

import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from console.storage.seal import GENESIS
from console.storage.tables import utc_text

_TAIL = 4096  # bytes: some thirty lines


class Anchor(NamedTuple):
    """The journal's head at a moment."""

    position: int
    hash: str
    at: str
    store: str


class AnchorFile:
    """An append-only text file; `directory` should be on another disk than the database, or on a server."""

    def __init__(self, directory: Path, store: str) -> None:
        self.file = directory / f"{store}.anchors"
        self._store = store

    def begin(self, at: datetime) -> None:
        """The first line of a new store, before it has any entry: a file that lacks it has been replaced."""
        self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.note(0, GENESIS, at)

    def note(self, position: int, head: str, at: datetime) -> None:
        """Appends a line. Raises OSError."""
        fd = os.open(self.file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            line = f"{position} {head} {utc_text(at)} {self._store}\n"
            os.write(fd, ((b"" if _ends_clean(fd) else b"\n") + line.encode("ascii")))
            os.fsync(fd)
        finally:
            os.close(fd)

    def read(self) -> list[Anchor]:
        """All whole lines of this store, oldest first; a line torn by a power cut is left out."""
        try:
            text = self.file.read_text("ascii", errors="replace")
        except FileNotFoundError:
            return []
        return [anchor for anchor in _parse(text.splitlines()) if anchor.store == self._store]

    def last(self) -> Anchor | None:
        """The newest note; None where there is none among the last few lines."""
        try:
            with self.file.open("rb") as file:
                file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL))
                lines = file.read().decode("ascii", "replace").splitlines()
        except FileNotFoundError:
            return None
        return next((anchor for anchor in _parse(reversed(lines)) if anchor.store == self._store), None)


def _ends_clean(fd: int) -> bool:
    """Whether the file is empty or its last line is whole."""
    size = os.lseek(fd, 0, os.SEEK_END)
    if not size:
        return True
    os.lseek(fd, size - 1, os.SEEK_SET)
    return os.read(fd, 1) == b"\n"


def _parse(lines: Iterable[str]) -> Iterable[Anchor]:
    for line in lines:
        parts = line.split(" ")
        if len(parts) == 4 and parts[0].isascii() and parts[0].isdigit() and len(parts[1]) == len(GENESIS):
            yield Anchor(int(parts[0]), *parts[1:])
