"""Questions to the index of the journal, answered beside everything else; a newer question ends an older one."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from console.acts.worker import Worker
from console.storage.search import SearchIndex, Wanted
from resources.entry import Entry


class Searching(QObject):
    """Lives in the main thread; file and index in a thread of its own, which begins with the first question."""

    grown = Signal(int)  # the index took in entries; so many are left

    def __init__(self, journal: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = SearchIndex(journal)
        self._worker: Worker | None = None
        self._newest: dict[str, int] = {}
        self._is_catching_up = self._is_stale = False
        self._open = 0

    @property
    def is_settled(self) -> bool:
        """Whether every question was answered and everything taken in."""
        return not self._open and not self._is_catching_up

    @property
    def _thread(self) -> Worker:
        if self._worker is None:
            self._worker = Worker("review", self)
        return self._worker

    def do(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Other work for the same thread."""
        self._open += 1
        self._thread.do(work, partial(self._home, done))

    def catch_up(self) -> None:
        """Take in what is new, page by page, between which questions are answered."""
        if self._is_catching_up:
            self._is_stale = True
            return
        self._is_catching_up = True
        self._thread.do(self._index.catch_up, self._caught_up)

    def positions(self, wanted: Wanted, done: "Callable[[Any], None]") -> None:
        """Bring where the wanted entries stand to `done`, newest first, unless more is asked for meanwhile."""
        self._ask("entries", lambda superseded: self._index.positions(wanted, superseded), done)

    def incidents(self, wanted: Wanted, done: Callable[[frozenset[UUID]], None]) -> None:
        """Bring the incidents in whose logs the words stand to `done`, unless others are asked for meanwhile."""
        self._ask("incidents", lambda superseded: self._index.incidents(wanted, superseded), done)

    def entries(self, positions: Iterable[int], done: Callable[[tuple[Entry, ...]], None]) -> None:
        """Bring the entries at these positions to `done`."""
        wanted = tuple(positions)
        self.do(lambda: self._index.entries(wanted), done)

    def read(self, positions: Iterable[int]) -> tuple[Entry, ...]:
        """The same for work that runs in the thread already."""
        return self._index.entries(positions)

    def found(self, wanted: Wanted, most: int, done: Callable[[tuple[Entry, ...]], None]) -> None:
        """Bring the newest `most` entries that are wanted to `done`."""
        self.do(lambda: self._index.entries((self._index.positions(wanted) or ())[:most]), done)

    def close(self) -> None:
        """End the thread and let go of the index."""
        self._newest = {what: number + 1 for what, number in self._newest.items()}
        if self._worker is not None:
            self._worker.do(self._index.close)
            self._worker.close()

    def _ask(self, what: str, work: Callable[[Callable[[], bool]], Any], done: Callable[[Any], None]) -> None:
        number = self._newest[what] = self._newest.get(what, 0) + 1

        def superseded() -> bool:
            return self._newest[what] != number

        def home(answer: Any) -> None:
            if answer is not None and not superseded():
                done(answer)

        self.do(lambda: None if superseded() else work(superseded), home)

    def _home(self, done: Callable[[Any], None], answer: Any) -> None:
        self._open -= 1
        done(answer)

    def _caught_up(self, left: int) -> None:
        self._is_catching_up = False
        self.grown.emit(left)
        if left or self._is_stale:
            self._is_stale = False
            self.catch_up()
