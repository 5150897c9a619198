"""Disk space held back, so that a full disk can still take the entries of an emergency."""

import os
import shutil
from pathlib import Path

BYTES = 32 << 20
_SPARE = 4  # the disk must have this many times the ballast free before it is taken again


class Ballast:
    """A file of real blocks that can be given up at once."""

    def __init__(self, file: Path, size: int = BYTES) -> None:
        self._file = file
        self._size = size

    def fill(self) -> bool:
        """Takes the space if there is plenty; whether the ballast is in place. Never raises: acts go on without it."""
        try:
            if not self._held() and shutil.disk_usage(self._file.parent).free >= self._size * _SPARE:
                self._take()
            return self._held()
        except OSError:
            return False

    def give_up(self) -> bool:
        """Frees the space; whether there was any."""
        held = self._file.exists() and self._file.stat().st_size > 0
        self._file.unlink(missing_ok=True)
        return held

    def _held(self) -> bool:
        return self._file.exists() and self._file.stat().st_size >= self._size

    def _take(self) -> None:
        try:
            self._allocate()
        except OSError:
            self.give_up()
            raise

    def _allocate(self) -> None:
        fd = os.open(self._file, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(fd, 0, self._size)
            else:
                for _ in range(self._size >> 20):
                    os.write(fd, bytes(1 << 20))
        finally:
            os.close(fd)
