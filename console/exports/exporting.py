"""Exports on their way: asked where to, put on record, written in the archive's thread, told how far, or cancelled."""

import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from console.acts.acts import Acts
from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from console.archive.searching import Searching
from console.exports.bundle import Bundled, write_bundle
from console.exports.pdf import Standing, write_report
from console.exports.sheet import write_csv, write_xlsx
from console.storage.store import Store
from incidents.archive.course import Course
from resources.exports.commands import NoteBundle, NoteExport
from resources.exports.facts import Exported, ExportSort
from widgets.toast import Notice
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_EVERY = 500  # rows between two words about how far it is

Write = Callable[[Path, Callable[[int], None]], Any]


class Cancelled(Exception):  # noqa: N818
    """Somebody does not want the export any more."""


class Exporting(QObject):
    """One export at a time. `progressed` carries how many rows are written, or None when it is over."""

    noticed = Signal(object)  # widgets.toast.Notice
    progressed = Signal(object)

    _stepped = Signal(object)  # from the archive's thread

    def __init__(
        self, acts: Acts, store: Store, searching: Searching, viewer: Viewer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._acts, self._store, self._searching, self._viewer = acts, store, searching, viewer
        self._cancelled = threading.Event()
        self.is_busy = False
        self.ask: Callable[[QWidget, str], Path | None] = ask_file
        self._stepped.connect(self.progressed)

    def cancel(self) -> None:
        """Stop what is being written; its file is taken away."""
        self._cancelled.set()

    def table(self, over: QWidget, sort: ExportSort, suffix: str, rows: Sequence[Sequence[Any]]) -> None:
        """Write a table, its head first, as `suffix` says."""
        write = write_xlsx if suffix == "xlsx" else write_csv
        self.lines(over, sort, suffix, len(rows) - 1, lambda file, step: write(file, rows, step))

    def lines(self, over: QWidget, sort: ExportSort, suffix: str, many: int, write: Write) -> None:
        """Write a table of `many` rows by `write`, which may read them from the disk."""
        file = self._file(over, f"{sort.value}.{suffix}")
        if file is not None:
            self._begin(NoteExport(Exported(sort, file.name, many)), file, write)

    def report(self, over: QWidget, course: Course, standing: Standing) -> None:
        """Write one incident's report; it is small, and fonts belong to the main thread."""
        file = self._file(over, f"{course.incident.name}.pdf")
        if file is None:
            return
        fact = Exported(ExportSort.REPORT, file.name, about=course.incident.name)

        def home(outcome: Outcome) -> None:
            if not self._is_on_record(outcome):
                return
            try:
                write_report(file, course, self._viewer, standing)
                self._tell_done(file, None)
            except OSError as fault:
                self._tell_fault(file, fault)

        self._acts.run(NoteExport(fact), home)

    def bundle(self, over: QWidget, *, verified: bool) -> None:
        """Write the whole log with its verifier."""
        file = self._file(over, "bundle.zip")
        if file is None:
            return
        store, journal = self._store, self._store.database.file

        def write(target: Path, step: Callable[[int], None]) -> Bundled:
            return write_bundle(target, journal, store.id, store.anchors, verified=verified, step=step)

        self._begin(NoteBundle(Exported(ExportSort.BUNDLE, file.name)), file, write)

    def _file(self, over: QWidget, name: str) -> Path | None:
        return None if self.is_busy else self.ask(over, name)

    def _begin(self, command: Any, file: Path, write: Write) -> None:
        self.is_busy = True
        self._cancelled.clear()
        self.progressed.emit(0)

        def home(outcome: Outcome) -> None:
            if self._is_on_record(outcome):
                self._searching.do(partial(self._write, file, write), partial(self._written, file))
            else:
                self._over()

        self._acts.run(command, home)

    def _write(self, file: Path, write: Write) -> Any:
        """In the archive's thread: what came of it, or why nothing did. A file that is not whole is taken away."""

        def step(many: int) -> None:
            if self._cancelled.is_set():
                raise Cancelled
            if many % _EVERY == 0:
                self._stepped.emit(many)

        try:
            return write(file, step)
        except (OSError, Cancelled) as fault:
            file.unlink(missing_ok=True)
            return fault

    def _written(self, file: Path, answer: Any) -> None:
        self._over()
        if isinstance(answer, Cancelled):
            self.noticed.emit(Notice(translate("Archive", "The export was cancelled; no file was left.")))
        elif isinstance(answer, OSError):
            self._tell_fault(file, answer)
        else:
            self._tell_done(file, answer)

    def _over(self) -> None:
        self.is_busy = False
        self.progressed.emit(None)

    def _is_on_record(self, outcome: Outcome) -> bool:
        if notice := notice_of(outcome, self._viewer, None):
            self.noticed.emit(notice)
        return isinstance(outcome, Done)

    def _tell_done(self, file: Path, answer: Any) -> None:
        told = ""
        if isinstance(answer, Bundled):
            words = translate("Archive", "Seal of this bundle, to be noted elsewhere: {seal}")
            told = words.format(seal=answer.seal[:16])
        self.noticed.emit(Notice(translate("Archive", "Exported to {file}").format(file=file), told))

    def _tell_fault(self, file: Path, fault: OSError) -> None:
        self.noticed.emit(
            Notice(
                translate("Archive", "{what} cannot be written: {why}").format(
                    what=file.name, why=fault.strerror or fault
                ),
                translate("Archive", "The log is not affected."),
                translate("Archive", "Choose another folder."),
                critical=True,
            )
        )


def ask_file(over: QWidget, name: str) -> Path | None:
    """Where to; None: nowhere."""
    stamped = f"{Path(name).stem}-{datetime.now().astimezone():%Y%m%d-%H%M}{Path(name).suffix}"
    chosen, _ = QFileDialog.getSaveFileName(over, translate("Archive", "Export to a file"), str(Path.home() / stamped))
    return Path(chosen) if chosen else None
