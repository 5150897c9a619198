"""The import of a roster at a desk: a file is asked for, read beside the window, previewed, and taken in as a whole."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from console.exports.sheet import write_csv, write_xlsx
from console.planning.sheets.files import SheetTrouble
from console.planning.sheets.reader import Found, SheetReader
from console.planning.sheets.words import sheet_trouble_text
from resources.roster.commands import first_kept
from resources.roster.roster import Roster
from resources.roster.sheets.preview import Preview
from resources.roster.sheets.reading import Known
from widgets.format import count, listed, sentences
from widgets.people.import_dialog import ImportDialog
from widgets.people.import_preview import BadRow, ImportPreview
from widgets.roster.sheet_texts import row_fault_text
from widgets.toast import Notice

if TYPE_CHECKING:
    from console.desk import Desk

translate = QCoreApplication.translate

NAMES = 4  # shown of a file whose encoding was guessed


class Importing(QObject):
    """One dialog at a time. A preview that the roster has outrun is refused, and the file read again by its reader."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, desk: "Desk", over: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._over = desk, over
        self.ask: Callable[[QWidget], Path | None] = ask_file
        self.ask_target: Callable[[QWidget], Path | None] = ask_target
        self.reader = SheetReader(self)
        self.reader.progressed.connect(self._show_progress)
        self.dialog: ImportDialog | None = None
        self._file: Path | None = None
        self._preview: Preview | None = None

    def open(self) -> None:
        """Show the dialog; it begins with the choice of a file."""
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        dialog = self.dialog = ImportDialog(self._over)
        dialog.file_wanted.connect(self._choose)
        dialog.read_cancelled.connect(self._stop)
        dialog.options_changed.connect(self._show_preview)
        dialog.bad_rows_wanted.connect(self._export)
        dialog.confirmed.connect(self._take_in)
        dialog.finished.connect(lambda _: self._forget())
        dialog.open()

    def close(self) -> None:
        """Nothing is read any more."""
        self.reader.close()

    def _choose(self) -> None:
        file = self.ask(self.dialog or self._over)
        if file is not None and self.dialog is not None:
            self._file, self._preview = file, None
            self.dialog.show_reading(str(file), 0)
            state, centre = self._desk.state, self._desk.watched.centre
            queues = frozenset(queue.id for queue in centre.queues)
            first = first_kept(self._desk.watched.clock.now())
            known = Known(state.roster or Roster(), self._desk.zone, queues, first)
            self.reader.read(file, known, lambda found: self._read(file, found))

    def _show_progress(self, rows: int) -> None:
        if self.dialog is not None and self._file is not None and self._preview is None:
            self.dialog.show_reading(str(self._file), rows)

    def _stop(self) -> None:
        self.reader.stop()
        if self._file is not None and self._preview is None and self.dialog is not None:
            self._file = None
            self.dialog.show_stopped(translate("PeopleImport", "Reading was stopped; nothing was written."))

    def _read(self, file: Path, found: Found) -> None:
        if self.dialog is None or file != self._file:
            return
        if isinstance(found, SheetTrouble):
            self._file = None
            self.dialog.show_stopped(sentences(sheet_trouble_text(found)))
            return
        self._preview = found
        self._show_preview()

    def _show_preview(self) -> None:
        dialog, preview = self.dialog, self._preview
        if dialog is not None and preview is not None:
            complete = dialog.complete.isChecked()
            self.reader.beside(lambda: previewed(preview, is_complete=complete), lambda made: self._show(preview, made))

    def _show(self, preview: Preview, made: ImportPreview) -> None:
        if self.dialog is not None and preview is self._preview:
            self.dialog.show_preview(made)

    def _take_in(self) -> None:
        dialog, preview = self.dialog, self._preview
        if dialog is not None and preview is not None:
            dialog.show_saving(True)
            command = preview.command(leaves_out=dialog.leave_out.isChecked(), is_complete=dialog.complete.isChecked())
            self._desk.acts.run(command, lambda outcome: self._taken_in(dialog, outcome))

    def _taken_in(self, dialog: ImportDialog, outcome: Outcome) -> None:
        notice = notice_of(outcome, self._desk.viewer, None)
        if dialog is not self.dialog:  # left meanwhile
            if notice is not None:
                self.noticed.emit(notice)
            return
        dialog.show_saving(False)
        if not isinstance(outcome, Done):
            if notice is not None:
                dialog.tell(notice.words)
            return
        if notice is not None:
            self.noticed.emit(notice)
        self._file = None
        dialog.show_done(_done_words(outcome))

    def _export(self, rows: list[list[str]]) -> None:
        """Bad rows go back to whoever made the file; the journal has nothing of them."""
        target = self.ask_target(self.dialog or self._over)
        if target is None:
            return
        try:
            (write_xlsx if target.suffix == ".xlsx" else write_csv)(target, rows)
        except OSError as fault:
            words = translate("PeopleImport", "{file} cannot be written: {why}. Choose another folder.")
            if self.dialog is not None:
                self.dialog.tell(words.format(file=target.name, why=fault.strerror or fault))
            return
        self.noticed.emit(Notice(translate("PeopleImport", "The wrong rows are in {file}.").format(file=target)))

    def _forget(self) -> None:
        self.reader.stop()
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog, self._file, self._preview = None, None, None


def previewed(preview: Preview, *, is_complete: bool) -> ImportPreview:
    """A preview as the dialog shows it."""
    people, days = preview.people(is_complete=is_complete), preview.days(is_complete=is_complete)
    everybody = preview.people(is_complete=True)
    changed = {day: len(one.new) + len(one.changed) + len(one.gone) for day, one in days.items()}
    guess = listed(agent.name for _, agent in (preview.agents or ())[:NAMES]) if preview.guessed else ""
    sheets = listed(filter(None, (preview.agent_sheet, preview.shift_sheet)))
    bad = (_bad(fault.sheet, fault.row, fault.column, row_fault_text(fault)) for fault in preview.faults)
    return ImportPreview(
        preview.source, sheets, preview.guessed.upper(), preview.rows, preview.agents is not None,
        len(people.added), len(people.edited), people.same, len(everybody.left),
        tuple((day, many) for day, many in changed.items() if many), guess, tuple(bad), preview.bad_rows,
    )  # fmt: skip


def _bad(sheet: str, row: int, column: str, what: str) -> BadRow:
    return BadRow(row, " · ".join(filter(None, (sheet, column))), what)


def _done_words(outcome: Done) -> str:
    if not outcome.entries:
        return translate("PeopleImport", "Everything in it was known already; nothing was written.")
    head: Any = outcome.entries[0]
    words = translate(
        "PeopleImport",
        "Imported as entry {number} of the log: {added} agents new, {edited} changed, {left} gone; {shifts} shifts.",
    )
    fact = head.fact
    return words.format(
        number=count(head.position), added=count(fact.added), edited=count(fact.edited), left=count(fact.left),
        shifts=count(fact.shifts),
    )  # fmt: skip


def ask_file(over: QWidget) -> Path | None:
    """Which file; None: none."""
    kinds = translate("PeopleImport", "Rosters (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)")
    chosen, _ = QFileDialog.getOpenFileName(over, translate("PeopleImport", "Choose a file…"), str(Path.home()), kinds)
    return Path(chosen) if chosen else None


def ask_target(over: QWidget) -> Path | None:
    """Where the wrong rows go; None: nowhere."""
    title = translate("PeopleImport", "Write the wrong rows to a file")
    chosen, _ = QFileDialog.getSaveFileName(
        over, title, str(Path.home() / "wrong-rows.csv"), "CSV (*.csv);;XLSX (*.xlsx)"
    )
    return Path(chosen) if chosen else None
