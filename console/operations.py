"""Acts go to the one storage worker; what came of them comes home to the main thread through one queued signal."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from console.outcomes import Done, Failed, Outcome, Request
from console.runner import Runner
from console.storage.store import Store

T = TypeVar("T")
log = logging.getLogger(__name__)


class _Answer(NamedTuple):
    done: Callable[[Any], None] | None
    value: Any
    fault: BaseException | None


class Operations(QObject):
    """All methods are called from the main thread, and all callbacks and signals arrive there."""

    stored = Signal(object)  # tuple[Entry, ...]: what an act has added to the journal, in order
    failed = Signal(object)  # Failed
    faulted = Signal(object)  # the exception of a piece of work that was not an act

    _home = Signal(object)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="storage")
        self._closed = False
        self._home.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def run(self, request: Request, done: Callable[[Outcome], None] | None = None) -> None:
        """Carries out a request; `done` gets its outcome, after `stored` has told everybody else."""
        self._submit(lambda: self._runner.run(request), done)

    def call(self, work: Callable[[Store], T], done: Callable[[T], None] | None = None) -> None:
        """Other work on the store: reading, drafts, verifying."""
        self._submit(lambda: work(self._runner.store), done)

    def close(self) -> None:
        """Waits until everything that was asked for is stored; later requests are dropped with a log line."""
        self._closed = True
        self._worker.shutdown(wait=True)

    def _submit(self, work: Callable[[], Any], done: Callable[[Any], None] | None) -> None:
        if self._closed:
            log.error("work for the store after it was closed")
            return
        self._worker.submit(work).add_done_callback(lambda future: self._send_home(future, done))

    def _send_home(self, future: Future[Any], done: Callable[[Any], None] | None) -> None:
        """Runs in the worker."""
        fault = future.exception()
        self._home.emit(_Answer(done, None if fault else future.result(), fault))

    @Slot(object)
    def _receive(self, answer: _Answer) -> None:
        if answer.fault is not None:
            log.error("work on the store failed", exc_info=answer.fault)
            self.faulted.emit(answer.fault)
            return
        if isinstance(answer.value, Done) and answer.value.entries and not answer.value.repeated:
            self.stored.emit(answer.value.entries)
        if isinstance(answer.value, Failed):
            self.failed.emit(answer.value)
        if answer.done is not None:
            answer.done(answer.value)
