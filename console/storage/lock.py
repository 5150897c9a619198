"""One process per store: a lock that the system drops by itself when its owner ends, however it ends."""

import json
import os
import socket
import sys
import time
from pathlib import Path
from typing import NamedTuple

from console.settings.account import account
from console.storage.troubles import StoreRefused, TroubleCode

WAIT_S = 1.0  # an owner that is just closing gets this long
_LOCK_AT = 1 << 30  # Windows locks byte ranges: this one keeps the owner's name readable


class Owner(NamedTuple):
    """Who has the store open."""

    name: str
    pid: int
    host: str


class StoreLock:
    """Held from `acquire` to `release`, or to the end of the process."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._fd = -1

    def acquire(self, wait_s: float = WAIT_S) -> None:
        """Raises StoreRefused with the owner's name, pid and host when another process holds the store.

        Harmless when it is held already. Raises OSError when the lock's file cannot be used.
        """
        if self._fd >= 0:
            return
        fd = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        until = time.monotonic() + wait_s
        while not _try_lock(fd):
            if time.monotonic() >= until:
                os.close(fd)
                owner = read_owner(self._file)
                raise StoreRefused.because(TroubleCode.IN_USE, name=owner.name, pid=owner.pid, host=owner.host)
            time.sleep(0.05)  # flock has no wait with an end; a console that is closing lets go within moments
        os.ftruncate(fd, 0)
        os.write(fd, json.dumps(_me()._asdict()).encode())
        self._fd = fd

    def release(self) -> None:
        """Harmless when nothing is held."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1


def read_owner(file: Path) -> Owner:
    """The owner written in the lock file; «?» where it cannot be read."""
    try:
        return Owner(**json.loads(file.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return Owner("?", 0, "?")


def _me() -> Owner:
    return Owner(account(), os.getpid(), socket.gethostname())


def _try_lock(fd: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(fd, _LOCK_AT, os.SEEK_SET)
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
            os.lseek(fd, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
