"""The frame of every small dialog: title, fields, what is wrong, and one button that does it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QLayout, QVBoxLayout, QWidget

from widgets import theme
from widgets.buttons import Key, PlainButton, PrimaryButton
from widgets.composer import WritingField
from widgets.parts import Label, row
from widgets.tab_order import put_in_order, reached_by_tab

translate = QCoreApplication.translate


class ActDialog(QDialog):
    """Stays open, with everything that was filled in, until the act is stored; a refusal is told inside it.

    Ctrl+Enter confirms, Esc leaves. Subclasses fill `body` and say in `problem` what is missing.
    """

    confirmed = Signal()

    def __init__(self, title: str, confirm: str, parent: QWidget | None = None, width: int = 540) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(width)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        self.hint = Label(tone="high", wrap=True)
        self.hint.hide()
        self.confirm = PrimaryButton(confirm, "Ctrl+Enter")
        self.confirm.clicked.connect(self.try_confirm)
        self.leave = PlainButton(translate("Dialog", "Cancel"))
        self.leave.clicked.connect(self.reject)
        head = row(Label(title, size="heading"), None, Key("Esc"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addLayout(self.body)
        whole.addWidget(self.hint)
        whole.addLayout(row(None, self.leave, self.confirm))

    def problem(self) -> str:
        """What is missing before the act can be asked for; empty: nothing."""
        return ""

    def try_confirm(self) -> None:
        """Ask for the act, or say what is missing."""
        if not self.confirm.isEnabled():
            return
        missing = self.problem()
        self.tell(missing)
        if not missing:
            self.confirmed.emit()

    def show_saving(self, saving: bool) -> None:
        """Sent and not yet stored."""
        self.confirm.setEnabled(not saving)
        self.tell(translate("Dialog", "saving…") if saving else "", "muted")

    def tell(self, words: str, tone: str = "high") -> None:
        """Say something under the fields; empty words take it away."""
        self.hint.set_tone(tone)
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def add_field(self, name: str, field: QWidget | QLayout) -> None:
        """A field under its name."""
        label = Label(name, tone="muted")
        self.body.addWidget(label)
        if isinstance(field, QWidget):
            label.setBuddy(field)
            field.setAccessibleName(field.accessibleName() or name)
            self.body.addWidget(field)
        else:
            self.body.addLayout(field)
        self.body.addSpacing(4)

    def add_named(self, name: str, field: QWidget) -> tuple[Label, QWidget]:
        """A field under its name; both, to be shown and hidden together."""
        label = Label(name, tone="muted")
        label.setBuddy(field)
        field.setAccessibleName(name)
        self.body.addWidget(label)
        self.body.addWidget(field)
        return label, field

    def add_text(self, name: str, lines: int = 4, text: str = "") -> WritingField:
        """A field for several lines."""
        field = WritingField("", lines, least=max(1, lines // 2))
        field.setPlainText(text)
        field.moveCursor(QTextCursor.MoveOperation.End)  # what is there is gone on with
        field.setAccessibleName(name)
        field.sent.connect(self.try_confirm)
        self.add_field(name, field)
        return field

    def _grow(self) -> None:
        """Wrapped words may need more room than they had."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            height = layout.totalHeightForWidth(self.width())
            if height > self.height():
                self.resize(self.width(), height)

    def _wrap_tight(self) -> None:
        """Qt's first height leaves wrapped words room for a narrower dialog."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # the only one: others still come while Qt takes the dialog apart
            self._grow()
        return handled

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins in the first field; the buttons come last."""
        super().showEvent(event)
        self._wrap_tight()
        put_in_order(self)
        first = next(one for one in reached_by_tab(self) if one.isVisibleTo(self) and one is not self)
        first.setFocus(Qt.FocusReason.TabFocusReason)  # as by Tab: a name that is there is typed over

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.current().color("bar"))  # an edge of its own: not every desktop gives it one
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.try_confirm()
        elif not enter:  # a plain Enter in a field must not do anything that is written into the log
            super().keyPressEvent(event)


def words_of(field: WritingField) -> str:
    """The text of a field without blanks around it."""
    return field.toPlainText().strip()
