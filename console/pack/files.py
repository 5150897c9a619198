"""Where the pack lies: a folder beside the log, readable by its owner only, the last two of each kind."""

import os
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

FOLDER = "pack"
KEPT = 2
_ENDINGS = (".pdf", ".html", ".txt")
_NAME = "watchfloor-pack-"


class PackFolder:
    """Files have the time in their names, so that a printed path says how old it is."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory / FOLDER

    def put(self, ending: str, at: datetime, write: Callable[[Path], object]) -> Path:
        """Has `write` fill a file and puts it in its place whole or not at all. Raises OSError."""
        self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        fd, name = tempfile.mkstemp(dir=self.directory, prefix=".", suffix=ending)  # mode 0600
        os.close(fd)
        made = Path(name)
        try:
            write(made)
            made.chmod(0o600)
            with made.open("rb") as stream:
                os.fsync(stream.fileno())
            place = self.directory / f"{_NAME}{at:%Y%m%d-%H%M%S}{ending}"
            made.replace(place)
        except BaseException:
            made.unlink(missing_ok=True)
            raise
        self._clear(ending)
        return place

    def newest(self, ending: str = ".pdf") -> Path | None:
        """The last pack of that kind, if there is one."""
        return next(iter(self._found(ending)), None)

    def _clear(self, ending: str) -> None:
        for old in self._found(ending)[KEPT:]:
            old.unlink(missing_ok=True)
        for left in self.directory.glob(f".*{ending}"):  # of a console that was killed while it wrote
            left.unlink(missing_ok=True)

    def _found(self, ending: str) -> list[Path]:
        return sorted(self.directory.glob(f"{_NAME}*{ending}"), reverse=True)
