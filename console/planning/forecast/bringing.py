"""The import of a missing history at a desk: a file is chosen, looked at, previewed, kept, and put on record."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from console.planning.forecast.kept import Looked
from resources.forecast.commands import ImportHistory
from resources.forecast.facts import HistoryImported
from widgets.forecast.import_dialog import HistoryDialog

if TYPE_CHECKING:
    from console.desk import Desk
    from console.planning.forecast.forecasting import Forecasting

translate = QCoreApplication.translate


class Bringing(QObject):
    """One file at a time. Nothing is stored before the preview was confirmed."""

    def __init__(self, desk: "Desk", forecasting: "Forecasting", parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._forecasting = desk, forecasting
        self.ask: Callable[[QWidget], Path | None] = ask_file
        self.dialog: HistoryDialog | None = None

    def open(self, over: QWidget, tell: Callable[[str], None], version: int) -> None:
        """Ask for a file and show what it would do; `tell` takes what is wrong with it."""
        file = self.ask(over)
        if file is None:
            return

        def show(found: Looked | str) -> None:
            if isinstance(found, str):
                words = translate("Forecast", "{file} cannot be taken in; nothing has changed: {why}.")
                tell(words.format(file=file.name, why=found))
            else:
                self._preview(over, found, version)

        self._forecasting.look_at(file, show)

    def _preview(self, over: QWidget, found: Looked, version: int) -> None:
        dialog = self.dialog = HistoryDialog(found.file.name, found.brought, over)
        dialog.confirmed.connect(lambda: self._keep(found, version))
        dialog.finished.connect(lambda _: self._forget())
        dialog.open()

    def _keep(self, found: Looked, version: int) -> None:
        if self.dialog is not None:
            self.dialog.show_saving(True)
            self._forecasting.keep(found.file, found.digest, lambda wrong: self._store(found, version, wrong))

    def _store(self, found: Looked, version: int, wrong: str) -> None:
        if self.dialog is None:
            return
        if wrong:
            self.dialog.show_saving(False)
            self.dialog.tell(wrong)
            return
        what, replaces = found.brought, self.dialog.replaces.isChecked()
        imported = HistoryImported(
            found.file.name, found.digest, what.days[0], what.days[-1], len(what.days), what.queues, what.fills,
            what.measured, replaces,
        )  # fmt: skip
        self._desk.acts.run(ImportHistory(imported, version), self._done)

    def _done(self, outcome: Outcome) -> None:
        if self.dialog is None:
            return
        self.dialog.show_saving(False)
        notice = notice_of(outcome, self._desk.viewer, None)
        if isinstance(outcome, Done):
            self.dialog.accept()
        elif notice is not None:
            self.dialog.tell(notice.words)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def ask_file(over: QWidget) -> Path | None:
    """The file that a person chooses; None: none."""
    title = translate("Forecast", "Choose a recorded history")
    chosen, _ = QFileDialog.getOpenFileName(over, title, str(Path.home()), "CSV (*.csv)")
    return Path(chosen) if chosen else None
