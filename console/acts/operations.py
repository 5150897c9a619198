"""Acts go to the one storage worker; what came of them comes home to the main thread through one queued signal."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from console.acts.outcomes import Done, Failed, Outcome, Request
from console.acts.runner import Runner
from console.storage.store import Store
from console.storage.troubles import StoreFault
from console.storage.verify import Verdict, VerifyingStopped
from resources.entry import Entry

T = TypeVar("T")
log = logging.getLogger(__name__)


class _Answer(NamedTuple):
    done: Callable[[Any], None] | None
    value: Any
    fault: BaseException | None
    fresh: tuple[Entry, ...] = ()


class Operations(QObject):
    """All methods are called from the main thread, and all callbacks and signals arrive there."""

    stored = Signal(object)  # tuple[Entry, ...]: what the journal has gained, every entry once and in order
    failed = Signal(object)  # Failed
    faulted = Signal(object)  # the exception of a piece of work that was not an act

    _home = Signal(object)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="storage")
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="storage-reader")
        self._closed = False
        self._published = runner.store.head().position  # touched by the worker only
        self._home.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def run(self, request: Request, done: Callable[[Outcome], None] | None = None) -> None:
        """Carries out a request; `done` gets its outcome, after `stored` has told everybody else."""
        self._submit(self._worker, lambda: self._runner.run(request), done)

    def call(self, work: Callable[[Store], T], done: Callable[[T], None] | None = None) -> None:
        """Other short work on the store: reading, drafts."""
        self._submit(self._worker, lambda: work(self._runner.store), done)

    def read(self, work: Callable[[Store], T], done: Callable[[T], None] | None = None) -> None:
        """Long reading, beside the acts; `work` uses only what the store offers to another thread."""
        self._submit(self._reader, lambda: work(self._runner.store), done)

    def verify(self, done: Callable[[Verdict], None]) -> None:
        """Checks the whole log on a connection of its own, so that no act waits for it."""
        self.read(Store.verify, done)

    def close(self) -> None:
        """Waits until everything that was asked for is stored; later requests are dropped with a log line."""
        self._closed = True
        self._runner.store.stop_verifying()
        self._reader.shutdown(wait=True, cancel_futures=True)
        self._worker.shutdown(wait=True)

    def _submit(self, thread: ThreadPoolExecutor, work: Callable[[], Any], done: Callable[[Any], None] | None) -> None:
        if self._closed:
            log.error("work for the store after it was closed")
            return
        thread.submit(self._carry_out, work, done)

    def _carry_out(self, work: Callable[[], Any], done: Callable[[Any], None] | None) -> None:
        """Runs in the thread that does the work."""
        try:
            value = work()
        except VerifyingStopped:
            return
        except Exception as fault:
            self._home.emit(_Answer(done, None, fault))
            return
        try:
            fresh = self._fresh(value) if isinstance(value, Done) else ()
        except Exception as defect:  # the act counts and must come home; what went wrong in reading it is told, too
            self._home.emit(_Answer(None, None, defect))
            fresh = ()
        self._home.emit(_Answer(done, value, None, fresh))

    def _fresh(self, done: Done) -> tuple[Entry, ...]:
        """What is new since the last act: with this one's entries those of an act whose answer had been lost.

        An act that found everything as it was asked for may be that very act, given again.
        """
        if done.entries and done.entries[-1].position <= self._published:
            return ()
        try:
            with self._runner.store.session() as session:
                fresh = session.entries_after(self._published)
        except StoreFault:
            log.exception("the next act will catch up")
            return ()
        self._published = fresh[-1].position if fresh else self._published
        return fresh

    @Slot(object)
    def _receive(self, answer: _Answer) -> None:
        if answer.fault is not None:
            log.error("work on the store failed", exc_info=answer.fault)
            self.faulted.emit(answer.fault)
            return
        if answer.fresh:
            self.stored.emit(answer.fresh)
        if isinstance(answer.value, Failed):
            self.failed.emit(answer.value)
        if answer.done is not None:
            answer.done(answer.value)
