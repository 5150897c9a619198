"""One standing alarm in two lines: shape, what, why and since when; its button, or who has taken it on."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from resources.priority import Priority
from widgets import theme
from widgets.buttons import FoldButton, PlainButton
from widgets.focus_frame import FocusFrame
from widgets.parts import Label, PriorityMark, column, row
from widgets.priority_shape import priority_word

translate = QCoreApplication.translate

INDENT_PX = 18
NOTE_PX = 120
LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_A, Qt.Key.Key_G, Qt.Key.Key_S)


@dataclass(frozen=True, slots=True)
class AlarmRow:
    """What a row shows. `key` names the alarm, `cause` the group it belongs to, `others` how many hide behind it."""

    key: str
    priority: Priority
    what: str
    why: str
    note: str = ""  # who acknowledged it, or that it is over
    queue: str = ""
    cause: str = ""
    others: int = 0
    behind: str = ""  # in words, how many and which came first
    member: bool = False  # drawn under the row that stands for its cause
    waits: bool = True  # for somebody to acknowledge it
    blinks: bool = False  # critical, holding, and nobody has taken it on
    hidden_waiting: int = 0  # of those behind it
    hidden_blinks: bool = False
    over: bool = False  # back to normal, not acknowledged
    gone: bool = False  # kept in its place only because somebody's pointer is on the list


class AlarmRowView(FocusFrame):
    """Click chooses its queue, double click or Enter asks for its details, a right click for all its acts."""

    acknowledge_wanted = Signal(str)
    group_wanted = Signal(str)  # key
    opened = Signal(str)
    chosen = Signal(str)  # a queue
    unfold_wanted = Signal(str)  # a cause
    menu_wanted = Signal(str, object)  # key, QPoint on the screen
    keyed = Signal(object)  # Qt.Key of LIST_KEYS, which the list carries out

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: AlarmRow | None = None
        self._dark = self._folded = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.mark = PriorityMark()
        self.what, self.why = Label(strong=True, wrap=True), Label(tone="muted", wrap=True)
        self.note = Label(tone="faint", elide=True)
        self.note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.note.setMaximumWidth(NOTE_PX)
        self.others = FoldButton()
        self.acknowledge = PlainButton(translate("Alarms", "Acknowledge"))
        self.acknowledge.setToolTip(translate("Alarms", "Acknowledge: I have seen it and take it on (A)"))
        self.others.clicked.connect(lambda: self.row and self.unfold_wanted.emit(self.row.cause))
        self.acknowledge.clicked.connect(self._acknowledge)
        for button in (self.others, self.acknowledge):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        across = row(spacing=10)
        across.addLayout(column(3, self.mark, None, spacing=0))
        across.addLayout(column(self.what, self.why, spacing=3), 1)
        top = Qt.AlignmentFlag.AlignTop
        across.addWidget(self.note, 0, top)
        across.addWidget(self.acknowledge, 0, top)
        below = row(18, spacing=0)
        below.addWidget(self.others, 1)
        self._whole = column(across, below, spacing=2)
        self.setLayout(self._whole)

    def show_row(self, row: AlarmRow, saving: bool = False, unfolded: bool = False) -> None:
        """Show an alarm; the same one costs next to nothing."""
        self.row = row
        self._folded = not unfolded
        self._whole.setContentsMargins(12 + (INDENT_PX if row.member else 0), 7, 10, 8)
        self.mark.show_priority(row.priority)
        self.what.setText(row.what)
        self.what.set_tone("muted" if row.over or row.gone else "text")
        self.why.setText(row.why)
        self.note.setText(translate("Alarms", "saving…") if saving else row.note)
        self.note.setVisible(bool(self.note.text()))
        waiting = row.waits + (row.hidden_waiting if self._folded else 0)
        self.acknowledge.setVisible(waiting > 0 and not row.gone)
        self.acknowledge.setEnabled(not saving)
        words = (
            translate("Alarms", "Acknowledge {count}") if waiting > row.waits else translate("Alarms", "Acknowledge")
        )
        self.acknowledge.show_words(words.format(count=waiting))
        self._show_others(row, unfolded)
        self.setAccessibleName(f"{priority_word(row.priority)}: {row.what}, {row.why}")
        self.setAccessibleDescription(self.note.text())
        if not self.blinks:
            self.show_dark(False)

    @property
    def blinks(self) -> bool:
        """Whether it, or one that hides behind it, is critical and nobody has taken it on."""
        row = self.row
        return row is not None and not row.gone and (row.blinks or (self._folded and row.hidden_blinks))

    def show_dark(self, dark: bool) -> None:
        """The dark half of blinking: the mark is drawn as an outline, so that it never disappears."""
        if dark != self._dark:
            self._dark = dark
            self.mark.show_outlined(dark)

    def _show_others(self, row: AlarmRow, unfolded: bool) -> None:
        self.others.setVisible(row.others > 0 and not row.gone)
        self.others.show_line(row.behind, unfolded)

    def _acknowledge(self) -> None:
        """The button takes on what it counts: a folded cause as a whole."""
        if self.row is not None:
            whole = self._folded and self.row.hidden_waiting
            (self.group_wanted if whole else self.acknowledge_wanted).emit(self.row.key)

    def _open(self) -> None:
        if self.row is not None:
            self.opened.emit(self.row.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.row is not None and self.row.queue and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self.row.queue)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        elif plain and event.key() in LIST_KEYS:  # told, not passed on: the area around would scroll by the arrows
            self.keyed.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.row is not None:
            self.menu_wanted.emit(self.row.key, event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        if self.underMouse():
            painter.fillRect(self.rect(), look.color("hover"))
        painter.setPen(look.color("line_soft"))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent"), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -2))
