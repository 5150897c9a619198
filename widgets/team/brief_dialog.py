"""Taking command over: read the brief to its end, say that it was assessed, accept or decline."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from incidents.team.brief import Brief
from widgets.act_dialog import ActDialog
from widgets.buttons import PlainButton
from widgets.parts import Label, row
from widgets.team.brief_view import BriefView
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class BriefDialog(ActDialog):
    """`confirmed` accepts; `declined` carries the reason. The tick can be set once the end was in sight."""

    declined = Signal(str)

    def __init__(self, brief: Brief, offered_by: str, viewer: Viewer, parent: QWidget | None = None) -> None:
        title = translate("Command", "Take over command")
        super().__init__(title, translate("Command", "Accept command"), parent, width=680)
        self.brief = brief
        words = translate("Command", "{name} offers you command of {incident}. Until you accept, {name} commands.")
        about = words.format(name=viewer.name(offered_by), incident=brief.incident.name)
        self.body.addWidget(Label(about, wrap=True))
        self.view = BriefView(brief, viewer)
        self.view.setMinimumHeight(380)
        self.body.addWidget(self.view, 1)
        self.assessed = QCheckBox(translate("Command", "I have read the brief and assessed the situation"))
        self.assessed.setEnabled(False)
        self.assessed.setToolTip(translate("Command", "Scroll the brief to its end first."))
        self.view.read.connect(self._read)
        self.body.addWidget(self.assessed)
        self.reason = QLineEdit(maxLength=500)
        self.reason.setPlaceholderText(translate("Command", "Why not (goes into the log)"))
        self.reason.setAccessibleName(translate("Command", "Why not (goes into the log)"))
        self.decline = PlainButton(translate("Command", "Decline"))
        self.decline.clicked.connect(self._decline)
        self.body.addLayout(row(self.decline, self.reason))

    def problem(self) -> str:
        if not self.view.is_read:
            return translate("Command", "Scroll the brief to its end first.")
        if not self.assessed.isChecked():
            return translate("Command", "Tick that you have assessed the situation.")
        return ""

    def _read(self) -> None:
        self.assessed.setEnabled(True)
        self.assessed.setToolTip("")

    def _decline(self) -> None:
        why = self.reason.text().strip()
        if why:
            self.declined.emit(why)
        else:
            self.tell(translate("Command", "Write why you decline."))
            self.reason.setFocus()
