"""One dialog at a time: it closes when its act is stored, and tells inside itself when it is refused."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from console.pages.parts import Runs
from widgets.act_dialog import ActDialog
from widgets.format import sentences
from widgets.toast import Notice


class Asking(QObject):
    """What everything has in common that asks before it acts. `dialog` is the one that is open."""

    def __init__(self, run: Runs, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self.dialog: ActDialog | None = None

    def ask(self, dialog: ActDialog, command: Callable[[], Any], after: Callable[[bool], None] | None = None) -> None:
        """Open the dialog; confirmed, its command is carried out. `after` learns whether it was stored."""
        dialog.confirmed.connect(lambda: self.send(dialog, command(), after))
        self.show(dialog)

    def show(self, dialog: ActDialog) -> None:
        """Open a dialog whose act is more than one command."""
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda: self._forget(dialog))
        dialog.open()

    def send(self, dialog: ActDialog, command: Any, after: Callable[[bool], None] | None = None) -> None:
        """Carry a command out for an open dialog."""

        def told(stored: bool, notice: Notice | None) -> bool:
            open_ = self.dialog is dialog  # somebody may have left it meanwhile
            if open_:
                dialog.show_saving(False)
            if open_ and stored:
                dialog.accept()
            elif open_ and notice is not None:
                dialog.tell(sentences((notice.what, notice.to_do)))
            if after is not None:
                after(stored)
            return open_

        dialog.show_saving(True)
        self._run(command, told)

    def _forget(self, dialog: ActDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None


def silent(_stored: bool, _notice: Notice | None) -> None:
    """The notice is told by the page; nothing more is to be done."""
