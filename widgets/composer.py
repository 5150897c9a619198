"""Where a line of the log is written: note or decision, sent with Ctrl+Enter, kept until it is stored."""

from PySide6.QtCore import QCoreApplication, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QToolTip, QVBoxLayout, QWidget

from incidents.facts import NoteTag
from widgets.buttons import ChipButton, PrimaryButton
from widgets.flow import FlowLayout
from widgets.incidents.fact_tags import note_tag_text
from widgets.parts import Label, row

translate = QCoreApplication.translate

DRAFT_MS = 500  # after the first key the draft is handed out at the latest
LONGEST = 4000


class Composer(QWidget):
    """Grows with the text. While it is being saved nothing can be typed; a refused text stays."""

    written = Signal(str, object)  # text, NoteTag
    draft_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handed_out = ""
        self.text = WritingField(translate("Log", "What happened, what was decided?"))
        self.text.sent.connect(self._send)
        self.text.textChanged.connect(self._changed)
        self._tags = QButtonGroup(self)
        chips = []
        for tag in NoteTag:
            chip = ChipButton(note_tag_text(tag))
            chip.setCheckable(True)
            chip.setChecked(tag is NoteTag.NOTE)
            chip.setProperty("tag", tag.value)
            self._tags.addButton(chip)
            chips.append(chip)
        self.state = Label(tone="muted", size="small")
        self.send = PrimaryButton(translate("Log", "Write down"), "Ctrl+Enter")
        self.send.clicked.connect(self._send)
        self._tools = QWidget()
        kinds = QWidget()
        flow = FlowLayout(kinds, 6)
        for chip in chips:
            flow.addWidget(chip)
        tools = row(spacing=6)
        tools.addWidget(kinds, 1)
        tools.addWidget(self.state)
        tools.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        self._tools.setLayout(tools)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 10)
        whole.setSpacing(8)
        whole.addWidget(self.text)
        whole.addWidget(self._tools)
        self._pause = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._pause.timeout.connect(self.hand_out)
        self._changed()

    def restore(self, draft: str) -> None:
        """Put a draft back, without handing it out again."""
        self._handed_out = draft
        self.text.setPlainText(draft)
        self._pause.stop()

    def show_saving(self, saving: bool) -> None:
        """Sent and not yet stored."""
        self.text.setReadOnly(saving)
        self.send.setEnabled(not saving and bool(self.text.toPlainText().strip()))
        self.state.setText(translate("Log", "saving…") if saving else "")

    def show_stored(self) -> None:
        """Stored: the field is free for the next line, and the draft is gone."""
        self.show_saving(False)
        self.text.clear()
        self._tags.buttons()[0].setChecked(True)  # the next line is a note again, unless somebody says otherwise
        self.hand_out()

    def tag(self) -> NoteTag:
        """What sort of line it will be."""
        chosen = self._tags.checkedButton()
        return NoteTag(chosen.property("tag")) if chosen else NoteTag.NOTE

    def hand_out(self) -> None:
        """Hand the draft out at once."""
        self._pause.stop()
        if self.text.toPlainText() != self._handed_out:
            self._handed_out = self.text.toPlainText()
            self.draft_changed.emit(self._handed_out)

    def _changed(self) -> None:
        empty = not self.text.toPlainText().strip()
        self.send.setEnabled(not empty and not self.text.isReadOnly())
        self._tools.setVisible(not empty or self.text.hasFocus())
        if not self._pause.isActive():  # begun anew by every key it would never end while somebody types
            self._pause.start()

    def _send(self) -> None:
        words = self.text.toPlainText().strip()
        if words and not self.text.isReadOnly():
            self.hand_out()
            self.written.emit(words, self.tag())

    def hideEvent(self, event: QHideEvent) -> None:
        self.hand_out()
        super().hideEvent(event)


class WritingField(QPlainTextEdit):
    """Plain text over a few lines; Tab leaves it, Ctrl+Enter sends."""

    sent = Signal()

    def __init__(self, placeholder: str, lines: int = 6, least: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._least = lines, least
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().contentsChanged.connect(self._cap)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def _height(self) -> int:
        rows = min(self._lines, max(self._least, round(self.document().size().height())))
        return rows * self.fontMetrics().lineSpacing() + 22

    def _fit(self) -> None:
        policy = self.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Fixed)
        self.setSizePolicy(policy)

    def _cap(self) -> None:
        if len(self.toPlainText()) > LONGEST:
            self.undo()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted is cut to what finds room, and says so."""
        words, room = source.text(), LONGEST - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.insertPlainText(words[:room])
        if len(words) > room:
            told = translate("Log", "Only {count} characters find room here; the end was left out.")
            QToolTip.showText(self.mapToGlobal(self.cursorRect().bottomLeft()), told.format(count=LONGEST), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
            return
        super().keyPressEvent(event)
