"""Taking a store for this process: its place is looked at and its lock is held, before anything is opened."""

from collections.abc import Callable
from pathlib import Path

from console.settings.places import STORE_FILE
from console.storage import places
from console.storage.lock import StoreLock
from console.storage.troubles import StoreRefused, TroubleCode

LOCK = "journal.lock"


def claim(directory: Path, check: Callable[[Path], None] = places.check_place) -> StoreLock:
    """The lock of the store in `directory`, which is made if it is not there. Raises StoreRefused."""
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        check(directory / STORE_FILE)
        lock = StoreLock(directory / LOCK)
        lock.acquire()
    except OSError as fault:
        raise StoreRefused.because(TroubleCode.NO_ACCESS, path=directory, detail=fault.strerror) from fault
    return lock
