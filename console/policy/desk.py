"""The policy sheet at a desk: read by everybody, signed by those whose post may, and what came of the signing."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.acts import Acts
from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from console.acts.permissions import may
from console.state import State
from resources.policy.commands import SignSheet
from resources.policy.sheets import Sheets
from widgets.format import sentences
from widgets.policy.policy_dialog import PolicyDialog
from widgets.toast import Notice
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class PolicyDesk(QObject):
    """One dialog at a time; it keeps what was typed until it is stored."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, acts: Acts, state: State, viewer: Viewer, over: QObject | None = None) -> None:
        super().__init__(over)
        self._acts, self._state, self._viewer = acts, state, viewer
        self._over = over if isinstance(over, QWidget) else None
        self.sheets = Sheets()
        self.dialog: PolicyDialog | None = None

    def show_sheets(self, sheets: Sheets) -> None:
        """The sheets as the journal has them now; an open dialog keeps what its reader has seen."""
        self.sheets = sheets

    def open(self) -> None:
        """Show the sheet, to be signed anew by those who may."""
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        person = self._acts.person
        now = datetime.fromtimestamp(self._state.now(), UTC)
        dialog = PolicyDialog(self.sheets, self._viewer, now, may(self._acts.who, person, SignSheet), self._over)
        dialog.confirmed.connect(self._sign)
        dialog.finished.connect(lambda _: self._forget())
        self.dialog = dialog
        dialog.open()

    def _sign(self) -> None:
        dialog = self.dialog
        if dialog is not None:
            dialog.show_saving(True)
            command = SignSheet(dialog.terms(), dialog.reason.toPlainText(), dialog.seen, dialog.effective_at())
            self._acts.run(command, lambda outcome: self._signed(dialog, outcome))

    def _signed(self, dialog: PolicyDialog, outcome: Outcome) -> None:
        if dialog is not self.dialog:
            return
        dialog.show_saving(False)
        notice = notice_of(outcome, self._viewer, None)
        if isinstance(outcome, Done):
            dialog.accept()
            notice = notice or Notice(
                translate("Policy", "The policy sheet is signed."),
                translate("Policy", "Incidents keep the sheet under which they were reported."),
            )
        elif notice is not None:
            dialog.tell(sentences((notice.what, notice.to_do)))
        if notice is not None:
            self.noticed.emit(notice)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
