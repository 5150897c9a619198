"""The three questions of the first start: language, demo or my centre, where data lies."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from widgets.buttons import PlainButton, PrimaryButton
from widgets.language import LANGUAGES
from widgets.parts import Label, column, row
from widgets.plain import plain

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person chose; `host` and `user` are empty for the demo."""

    language: str
    demo: bool
    directory: Path
    host: str = ""
    user: str = ""
    tls: bool = True


class FirstStart(QDialog):
    """Asks once; `answers()` after it was accepted. The demo needs no further answer."""

    def __init__(self, language: str, directory: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("FirstStart", "Welcome to Watchfloor"))
        self.setMinimumWidth(520)
        self.language = QComboBox()
        for key, name in LANGUAGES.items():
            self.language.addItem(plain(name), key)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.language.setAccessibleName(translate("FirstStart", "Language"))
        self.demo = QRadioButton(translate("FirstStart", "Show me the demo: a simulated bank centre"))
        self.own = QRadioButton(translate("FirstStart", "Connect to my centre's Asterisk PBX"))
        self._choice = QButtonGroup(self)
        self._choice.addButton(self.demo)
        self._choice.addButton(self.own)
        self.demo.setChecked(True)
        self.host = self._field(translate("FirstStart", "Host or host:port"), "pbx.example:5039")
        self.user = self._field(translate("FirstStart", "Manager account"), "watchfloor")
        self.tls = QCheckBox(translate("FirstStart", "TLS (needed unless the PBX runs on this machine)"))
        self.tls.setChecked(True)
        self.directory = self._field(translate("FirstStart", "Folder"), "")
        self.directory.setText(str(directory))
        self._lay_out()
        self.own.toggled.connect(self._show_connection)
        for field in (self.host, self.user, self.directory):
            field.textChanged.connect(self._allow)
        self._show_connection(False)

    def answers(self) -> Answers:
        """The choices as they stand."""
        own = self.own.isChecked()
        return Answers(
            language=self.language.currentData(),
            demo=not own,
            directory=Path(self.directory.text().strip()).expanduser(),
            host=self.host.text().strip() if own else "",
            user=self.user.text().strip() if own else "",
            tls=self.tls.isChecked(),
        )

    def _field(self, name: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(example)
        return field

    def _lay_out(self) -> None:
        note = translate("FirstStart", "The account's secret is asked for when it is needed and kept in the keyring.")
        self._connection = QWidget()
        self._connection.setLayout(
            column(
                row(self.host, self.user),
                self.tls,
                Label(note, tone="muted", wrap=True),
            )
        )
        choose = PlainButton(translate("FirstStart", "Choose…"))
        choose.clicked.connect(self._choose_folder)
        self.start = PrimaryButton(translate("FirstStart", "Start"))
        self.start.setDefault(True)
        self.start.clicked.connect(self.accept)
        leave = PlainButton(translate("FirstStart", "Cancel"))
        leave.clicked.connect(self.reject)
        self.setLayout(
            column(
                Label(translate("FirstStart", "Three questions, then the floor."), size="heading"),
                8,
                Label(translate("FirstStart", "Language"), tone="muted"),
                self.language,
                8,
                Label(translate("FirstStart", "What should it watch?"), tone="muted"),
                self.demo,
                self.own,
                self._connection,
                8,
                Label(translate("FirstStart", "Where should its log and settings lie? (a local disk)"), tone="muted"),
                row(self.directory, choose),
                12,
                row(None, leave, self.start),
                spacing=6,
                margins=20,
            )
        )

    def _show_connection(self, own: bool) -> None:
        self._connection.setVisible(own)
        self._allow()
        self.adjustSize()

    def _allow(self) -> None:
        connected = self.demo.isChecked() or bool(self.host.text().strip() and self.user.text().strip())
        self.start.setEnabled(connected and bool(self.directory.text().strip()))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, translate("FirstStart", "Where should its log and settings lie?"), self.directory.text()
        )
        if chosen:
            self.directory.setText(chosen)
