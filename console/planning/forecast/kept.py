"""Histories that were brought in as files: looked at, and kept beside the measures under their digest."""

import hashlib
import logging
import os
from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import NamedTuple

from resources.forecast.history import History
from resources.forecast.imported import Brought, brought
from resources.forecast.reading import HistoryFault, read_history

log = logging.getLogger(__name__)

FOLDER = "histories"


class Looked(NamedTuple):
    """A file, its SHA-256 and what it would do to the record."""

    file: Path
    digest: str
    brought: Brought


def looked_at(file: Path, record: History | None, queues: Collection[str], today: date) -> Looked | str:
    """What a file would do to the record, or what is wrong with it in one sentence."""
    try:
        return Looked(file, _digest(file), brought(record or History(), _read(file), queues, today))
    except (HistoryFault, OSError) as fault:
        return str(fault.strerror if isinstance(fault, OSError) else fault)


def keep(folder: Path, file: Path, digest: str) -> str:
    """Copy a file under its digest and make it durable; what went wrong, or nothing."""
    place = folder / FOLDER / f"{digest}.csv"
    try:
        data = file.read_bytes()
        if hashlib.sha256(data).hexdigest() != digest:
            return "the file has changed since it was looked at"
        place.parent.mkdir(mode=0o700, exist_ok=True)
        part = place.with_suffix(".part")
        with part.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(place)
    except OSError as fault:
        return fault.strerror or str(fault)
    return ""


def kept_history(folder: Path, digest: str) -> History | None:
    """A history as it was brought in; None where its file is gone or is not the same any more."""
    file = folder / FOLDER / f"{digest}.csv"
    try:
        if _digest(file) == digest:
            return _read(file)
        log.warning("the imported history %s is not what was taken in", file.name)
    except (HistoryFault, OSError) as fault:
        log.warning("the imported history %s cannot be read: %s", file.name, fault)
    return None


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _read(file: Path) -> History:
    with file.open(encoding="utf-8", newline="") as stream:
        return read_history(stream)
