"""Takes a roster in from a file: first what it would do and every row that is wrong, then all of it or nothing."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QProgressBar, QWidget

from widgets import format
from widgets.act_dialog import ActDialog
from widgets.buttons import ChipButton, PlainButton
from widgets.parts import Label, row
from widgets.people.import_preview import BadRow, ImportPreview
from widgets.plain import plain
from widgets.tables.cell import Cell
from widgets.tables.row_table import RowColumn, RowTable

translate = QCoreApplication.translate

DAYS_NAMED = 7
SHOWN = 500  # wrong rows: to sort and lay out 100,000 would take the window eight seconds


class ImportDialog(ActDialog):
    """Reading can be cancelled, and leaves nothing. `confirmed` asks to take in what the preview shows."""

    file_wanted = Signal()
    read_cancelled = Signal()
    options_changed = Signal()  # complete or not: the preview depends on it
    bad_rows_wanted = Signal(object)  # rows of a table, heads first: to be written to a file

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("PeopleImport", "Import a roster"), translate("PeopleImport", "Import"), parent, 820)
        self.preview: ImportPreview | None = None
        self.file = Label(translate("PeopleImport", "No file is chosen."), tone="muted", elide=True)
        self.choose = PlainButton(translate("PeopleImport", "Choose a file…"))
        self.about = Label(_about(), tone="muted", wrap=True)
        self.summary = Label(wrap=True)
        self.days = Label(tone="muted", wrap=True)
        self.complete = QCheckBox(
            translate("PeopleImport", "The file is complete: agents and shifts of its days that are not in it go")
        )
        self.leave_out = QCheckBox()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setAccessibleName(translate("PeopleImport", "Reading the file"))
        self.stop = PlainButton(translate("PeopleImport", "Stop reading"))
        self.table = RowTable(
            bad_row_columns(), translate("PeopleImport", "Rows that cannot be taken in"),
            translate("PeopleImport", "No row is wrong."),
        )  # fmt: skip
        self.table.setMinimumHeight(220)
        self.copy = ChipButton(translate("PeopleImport", "Copy"))
        self.export = ChipButton(translate("PeopleImport", "Export…"))
        self._lay_out()
        self._connect()
        self._show()

    def show_reading(self, file: str, rows: int, of: int = 0) -> None:
        """So many rows of the file are read; `of` is how many there will be, 0: not known yet."""
        self.preview = None
        self.file.setText(Path(file).name)
        self.progress.setRange(0, of)
        self.progress.setValue(rows)
        self._show(reading=True)
        words = translate("PeopleImport", "Reading, {count} rows so far …")
        self.summary.setText(words.format(count=format.count(rows)))

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what the import would do."""
        self.preview = preview
        self.file.setText(preview.file)
        self.summary.setText("\n".join(_summary(preview)))
        self.days.setText(_days(preview))
        self.table.show_rows({str(number): bad for number, bad in enumerate(preview.bad[:SHOWN])})
        self._bad_title.setText(_bad_title(len(preview.bad)))
        words = translate("PeopleImport", "Leave the {count} wrong rows out and take the others in")
        self.leave_out.setText(words.format(count=format.count(preview.bad_rows or len(preview.bad))))
        self.tell("")
        self._show()

    def show_stopped(self, words: str) -> None:
        """Reading ended without a preview; nothing was written."""
        self.preview = None
        self.summary.setText("")
        self._show()
        self.tell(words)

    def show_done(self, words: str) -> None:
        """It is taken in; the dialog only says so now."""
        self._show(done=True)
        self.summary.setText(words)
        self.leave.show_words(translate("PeopleImport", "Close"))
        self.leave.setFocus()

    def show_saving(self, saving: bool) -> None:
        """Sent and not yet stored."""
        super().show_saving(saving)
        if not saving:
            self._allow()

    def problem(self) -> str:
        preview = self.preview
        if preview is None:
            return translate("PeopleImport", "Choose a file first.")
        if not preview.brings and not (self.complete.isChecked() and preview.left):
            return translate("PeopleImport", "There is nothing new in it.")
        if preview.bad and not self.leave_out.isChecked():
            return translate("PeopleImport", "Some rows are wrong. Correct the file, or leave them out.")
        return ""

    def _show(self, *, reading: bool = False, done: bool = False) -> None:
        """What has a place at this moment."""
        preview = None if done else self.preview
        is_wrong = preview is not None and bool(preview.bad)
        for part, shown in (
            (self.choose, not reading and not done), (self.about, preview is None and not reading and not done),
            (self.progress, reading), (self.stop, reading), (self.complete, preview is not None),
            (self.days, preview is not None and bool(self.days.text())), (self._bad, is_wrong), (self.table, is_wrong),
            (self.leave_out, is_wrong), (self.confirm, not done),
            (self.summary, reading or done or preview is not None),
        ):  # fmt: skip
            part.setVisible(shown)
        self._allow()
        layout = self.layout()
        if layout is not None and self.isVisible():  # what has gone leaves no hole
            layout.activate()
            self._wrap_tight()

    def _allow(self) -> None:
        missing = self.problem()
        self.confirm.setEnabled(not missing)
        self.confirm.setToolTip(missing)
        self.confirm.setAccessibleDescription(missing)

    def _bad_rows(self) -> list[list[str]]:
        """Heads and all wrong rows, also those that are not shown."""
        bad, columns = self.preview.bad if self.preview is not None else (), bad_row_columns()
        return [self.table.as_rows()[0], *([column.cell(one).text for column in columns] for one in bad)]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.table.as_text())

    def _lay_out(self) -> None:
        head = row()
        head.addWidget(self.file, 1)
        head.addWidget(self.stop)
        head.addWidget(self.choose)
        self._bad = QWidget()
        self._bad_title = Label(_bad_title(0), strong=True)
        self._bad.setLayout(row(self._bad_title, None, self.copy, self.export))
        self.body.addLayout(head)
        for part in (self.progress, self.about, self.summary, self.days, self.complete, self._bad):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.leave_out)

    def _connect(self) -> None:
        self.choose.clicked.connect(self.file_wanted)
        self.stop.clicked.connect(self.read_cancelled)
        self.rejected.connect(self.read_cancelled)
        self.copy.clicked.connect(self._copy)
        self.export.clicked.connect(lambda: self.bad_rows_wanted.emit(self._bad_rows()))
        self.leave_out.toggled.connect(lambda _on: self._allow())
        self.complete.toggled.connect(lambda _on: self._allow())
        self.complete.toggled.connect(lambda _on: self.options_changed.emit())


def bad_row_columns() -> tuple[RowColumn, ...]:
    """Where it stands, and what is wrong."""
    return (
        RowColumn("row", 80, lambda: translate("PeopleImport", "Row"),
                  lambda one: Cell(format.count(one.row) if one.row else format.NONE), lambda one: one.row),
        RowColumn("column", 150, lambda: translate("PeopleImport", "Column"),
                  lambda one: Cell(plain(one.column), "muted"), lambda one: one.column.casefold() or None),
        RowColumn("what", 420, lambda: translate("PeopleImport", "What is wrong"), _what,
                  lambda one: one.what.casefold(), share=1.0),
    )  # fmt: skip


def _bad_title(bad: int) -> str:
    if bad <= SHOWN:
        return translate("PeopleImport", "Rows that cannot be taken in")
    words = translate("PeopleImport", "Rows that cannot be taken in: the first {count}; the file to write has all")
    return words.format(count=format.count(SHOWN))


def _what(one: BadRow) -> Cell:
    return Cell(plain(one.what))


def _about() -> str:
    return translate(
        "PeopleImport",
        "CSV or XLSX, of agents or of shifts. The table of agents carries their certificates with level and last day,"
        " so e-learning that was passed comes in with it. Nothing is written before you have seen what would change.",
    )


def _summary(preview: ImportPreview) -> list[str]:
    what = translate("PeopleImport", "Agents") if preview.has_agents else translate("PeopleImport", "Shifts")
    read = translate("PeopleImport", "{count} rows").format(count=format.count(preview.rows))
    lines = [" · ".join(filter(None, (what, preview.sheet, preview.encoding, read)))]
    if preview.has_agents:
        words = translate(
            "PeopleImport", "Agents: {added} new, {edited} changed, {same} as before, {left} not in the file"
        )
        lines.append(
            words.format(
                added=format.count(preview.added), edited=format.count(preview.edited),
                same=format.count(preview.unchanged), left=format.count(preview.left),
            )
        )  # fmt: skip
    if preview.guess:
        words = translate("PeopleImport", "The encoding is a guess. Are these names right? {names}")
        lines.append(words.format(names=preview.guess))
    return lines


def _days(preview: ImportPreview) -> str:
    if not preview.shifts:
        return ""
    named = (
        translate("PeopleImport", "{day}: {count}").format(day=day.isoformat(), count=format.count(count))
        for day, count in preview.shifts[:DAYS_NAMED]
    )
    words = translate("PeopleImport", "Shifts by day: {days}").format(days=format.listed(named))
    more = len(preview.shifts) - DAYS_NAMED
    if more > 0:
        return translate("PeopleImport", "{days} and {count} days more").format(days=words, count=format.count(more))
    return words
