"""Asks for a secret: what is typed is never shown."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from widgets.buttons import PlainButton, PrimaryButton
from widgets.parts import Label, column, row

translate = QCoreApplication.translate


class SecretDialog(QDialog):
    """`secret()` after it was accepted. The question is shown as it is, for it names what the centre file says."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Watchfloor")
        self.setMinimumWidth(380)
        self.question, self.field = Label(question, wrap=True), QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(question)
        connect, leave = PrimaryButton(translate("Secret", "Connect")), PlainButton(translate("Secret", "Cancel"))
        connect.setDefault(True)
        connect.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        self.setLayout(column(self.question, self.field, row(None, leave, connect), margins=20))

    def secret(self) -> str:
        """What was typed."""
        return self.field.text()
