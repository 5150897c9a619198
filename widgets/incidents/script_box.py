"""Words to say or to publish: the text in a chosen language, who must approve it, and a way to copy it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from incidents.playbooks.playbook import Script
from widgets.buttons import LinkButton
from widgets.incidents.incident_texts import role_word
from widgets.language import LANGUAGES
from widgets.parts import Label, row
from widgets.plain import plain

translate = QCoreApplication.translate


class ScriptBox(QFrame):
    """One script. A language it is not written in falls back to English and says so."""

    copied = Signal(str)

    def __init__(self, script: Script, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._script = script
        self.setProperty("kind", "panel")
        self.text = Label(wrap=True)
        self.note = Label(tone="high", size="small", wrap=True)
        self.languages = QComboBox()
        self.languages.setAccessibleName(translate("Playbook", "Language of the script"))
        for key, name in LANGUAGES.items():
            if script.text.has(key) or key == language:
                self.languages.addItem(plain(name), key)
        self.languages.setCurrentIndex(max(0, self.languages.findData(language)))
        self.languages.currentIndexChanged.connect(self._show)
        copy = LinkButton(translate("Playbook", "Copy"))
        copy.clicked.connect(self._copy)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 8, 12, 6)
        inside.setSpacing(4)
        inside.addWidget(Label(script.title.pick(language), tone="muted", size="small"))
        inside.addWidget(self.text)
        inside.addWidget(self.note)
        approval = Label(_approval(script), tone="muted", size="small")
        inside.addLayout(row(approval, None, self.languages, copy))
        self._show()

    def _language(self) -> str:
        return str(self.languages.currentData())

    def _show(self) -> None:
        self.text.setText(self._script.text.pick(self._language()))
        missing = not self._script.text.has(self._language())
        self.note.setVisible(missing)
        if missing:
            self.note.setText(translate("Playbook", "Not written in this language; shown in English."))

    def _copy(self) -> None:
        words = self._script.text.pick(self._language())
        QGuiApplication.clipboard().setText(words)
        self.copied.emit(words)


def _approval(script: Script) -> str:
    role = role_word(script.approve_by)
    if script.legal:
        return translate("Playbook", "Needs approval by {role} and the legal department").format(role=role)
    return translate("Playbook", "Needs approval by {role}").format(role=role)
