"""The fields a step asks to be filled in, each typed by its kind."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QDate, Qt, QTime, Signal
from PySide6.QtGui import QRegularExpressionValidator, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from incidents.playbooks.playbook import Evidence, EvidenceType
from widgets.composer import WritingField
from widgets.option_texts import option_text
from widgets.parts import Label
from widgets.plain import plain

translate = QCoreApplication.translate

LONGEST = 500


class EvidenceForm(QWidget):
    """Label and field per evidence; a star marks what must be filled in. Ctrl+Enter in a text means ready."""

    sent = Signal()
    changed = Signal()

    def __init__(self, wanted: tuple[Evidence, ...], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._fields: dict[str, QWidget] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 130)
        for place, evidence in enumerate(wanted):
            name = evidence.title.pick(language)
            label = Label(f"{name} *" if evidence.required else name, tone="muted", wrap=True)
            label.setMaximumWidth(260)
            field = _field(evidence)
            field.setAccessibleName(name)
            label.setBuddy(field)
            if isinstance(field, WritingField):
                field.sent.connect(self.sent)
            _when_changed(field, self.changed.emit)
            self._fields[evidence.key] = field
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, place, 1, _beside(field))

    def values(self) -> tuple[tuple[str, str], ...]:
        """What was filled in, as key and text, in the playbook's order."""
        read = ((evidence.key, _READ[evidence.type](self._fields[evidence.key])) for evidence in self._wanted)
        return tuple((key, value) for key, value in read if value)

    def draft(self) -> tuple[tuple[str, str], ...]:
        """What stands in the fields, valid or not, as key and text."""
        return tuple((evidence.key, _written(self._fields[evidence.key])) for evidence in self._wanted)

    def restore(self, draft: Iterable[tuple[str, str]]) -> None:
        """Put back what `draft` gave; fields that are not asked for any more are left out."""
        for key, words in draft:
            if (field := self._fields.get(key)) is not None:
                _write(field, words)

    def missing(self) -> tuple[Evidence, ...]:
        """Required evidence that is not there."""
        given = dict(self.values())
        return tuple(evidence for evidence in self._wanted if evidence.required and evidence.key not in given)

    def focus_on(self, evidence: Evidence) -> None:
        """Put the cursor where something is missing."""
        self._fields[evidence.key].setFocus(Qt.FocusReason.OtherFocusReason)

    def lock(self, locked: bool) -> None:
        """No typing while what was typed is being saved."""
        for field in self._fields.values():
            field.setEnabled(not locked)


def _field(evidence: Evidence) -> QWidget:
    if evidence.type is EvidenceType.ENUM:
        return _choice_field(evidence)
    if evidence.type is EvidenceType.TEXT:
        return WritingField("", lines=4)
    field = QLineEdit(maxLength=LONGEST)
    if evidence.type is EvidenceType.NUMBER:
        field.setValidator(QRegularExpressionValidator(r"-?\d{1,12}(\.\d{1,6})?", field))
        field.setPlaceholderText(translate("Playbook", "a number"))
        field.setFixedWidth(180)
    elif evidence.type is EvidenceType.TIME:
        field.setValidator(QRegularExpressionValidator(r"([01]?\d|2[0-3]):?[0-5]\d", field))
        field.setPlaceholderText(translate("Playbook", "a time, such as 14:30"))
        field.setFixedWidth(180)
    elif evidence.type is EvidenceType.DATE:
        field.setValidator(QRegularExpressionValidator(r"\d{4}-\d{2}-\d{2}", field))
        field.setPlaceholderText(translate("Playbook", "a date, such as 2026-11-24"))
        field.setFixedWidth(220)
    return field


def _beside(field: QWidget) -> Qt.AlignmentFlag:
    """A field of fixed width stands at its label; the others fill the line."""
    return Qt.AlignmentFlag.AlignLeft if field.minimumWidth() == field.maximumWidth() else Qt.AlignmentFlag(0)


class ChoiceField(QComboBox):
    """A wheel that turns over it scrolls the page: evidence is never chosen in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _choice_field(evidence: Evidence) -> QComboBox:
    field = ChoiceField()
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.addItem(translate("Playbook", "choose…"), "")
    for option in evidence.options:
        field.addItem(plain(option_text(option)), option)
    return field


def _when_changed(field: QWidget, told: Callable[[], None]) -> None:
    if isinstance(field, QComboBox):
        field.currentIndexChanged.connect(lambda _: told())
    elif isinstance(field, QLineEdit):
        field.textChanged.connect(lambda _: told())
    elif isinstance(field, QPlainTextEdit):
        field.textChanged.connect(told)


def _written(field: QWidget) -> str:
    return _option(field) if isinstance(field, QComboBox) else _text(field)


def _write(field: QWidget, words: str) -> None:
    if isinstance(field, QComboBox):
        field.setCurrentIndex(max(0, field.findData(words)))
    elif isinstance(field, QLineEdit):
        field.setText(words)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(words)


def _text(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText().strip()
    return field.text().strip() if isinstance(field, QLineEdit) else ""


def _time(field: QWidget) -> str:
    read = QTime.fromString(_text(field).replace(":", "").zfill(4), "HHmm") if _text(field) else QTime()
    return read.toString("HH:mm") if read.isValid() else ""


def _date(field: QWidget) -> str:
    read = QDate.fromString(_text(field), "yyyy-MM-dd")
    return _text(field) if read.isValid() else ""


def _number(field: QWidget) -> str:
    return _text(field).removesuffix(".") if _text(field) != "-" else ""


def _option(field: QWidget) -> str:
    return str(field.currentData()) if isinstance(field, QComboBox) else ""


_READ: dict[EvidenceType, Callable[[QWidget], str]] = {
    EvidenceType.TEXT: _text,
    EvidenceType.NUMBER: _number,
    EvidenceType.TIME: _time,
    EvidenceType.DATE: _date,
    EvidenceType.ENUM: _option,
}
