"""Reads a file of agents and shifts beside the window, says how far it is, and can be stopped."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from console.acts.worker import Worker
from console.collecting import Rest
from console.planning.sheets.files import SheetTrouble, read_sheet
from resources.roster.sheets.preview import Preview
from resources.roster.sheets.reading import Known

Found = Preview | SheetTrouble
T = TypeVar("T")


class Stopped(Exception):  # noqa: N818
    """Nobody waits for the preview any more."""


class SheetReader(QObject):
    """One file at a time: a later one stops an earlier."""

    progressed = Signal(int)  # rows of shifts read so far

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker("sheets", self)
        self._stopped = threading.Event()

    def read(self, path: Path, known: Known, done: Callable[[Found], None]) -> None:
        """Bring a preview of the file to `done`, or why there is none; nothing when it is stopped."""
        self.stop()
        stopped = self._stopped = threading.Event()  # each file has its own: a stopped one stays stopped
        self._worker.do(
            lambda: self._read(path, known, stopped), lambda found: done(found) if found is not None else None
        )

    def beside(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Bring what `work` makes of a preview to `done`; it takes seconds with 100,000 rows."""
        self._worker.do(work, done)

    def stop(self) -> None:
        """Leave off."""
        self._stopped.set()

    def close(self) -> None:
        """Leave off for good."""
        self.stop()
        self._worker.close()

    def _read(self, path: Path, known: Known, stopped: threading.Event) -> Found | None:
        def step(rows: int) -> None:
            if stopped.is_set():
                raise Stopped
            self.progressed.emit(rows)

        if stopped.is_set():
            return None
        try:
            with Rest():
                return read_sheet(path, known, step)
        except SheetTrouble as trouble:
            return trouble
        except Stopped:
            return None
