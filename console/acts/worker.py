"""One thread for slow work; what came of it comes home to the main thread through one queued signal."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
log = logging.getLogger(__name__)


class _Answer(NamedTuple):
    done: Callable[[Any], None] | None
    value: Any


class Worker(QObject):
    """Does one thing after the other, in order. Called from the main thread, where all callbacks arrive."""

    faulted = Signal(object)  # the exception of a piece of work: a defect

    _home = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._closed = False
        self._home.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def do(self, work: Callable[[], T], done: Callable[[T], None] | None = None) -> None:
        """Do `work` in the thread and bring its value to `done`; nothing is done any more after `close`."""
        if not self._closed:
            self._thread.submit(self._carry_out, work, done)

    def close(self) -> None:
        """Wait for what was asked for."""
        self._closed = True
        self._thread.shutdown(wait=True)

    def _carry_out(self, work: Callable[[], Any], done: Callable[[Any], None] | None) -> None:
        try:
            self._home.emit(_Answer(done, work()))
        except Exception as fault:
            log.exception("work failed")
            self._home.emit(_Answer(self.faulted.emit, fault))

    @Slot(object)
    def _receive(self, answer: _Answer) -> None:
        if answer.done is not None and not self._closed:
            answer.done(answer.value)
