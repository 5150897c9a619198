"""Notices in a corner of the window: what happened, what is safe, what to do. They take no keys and block nothing."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from widgets.buttons import LinkButton
from widgets.parts import GUTTER, Label, row

translate = QCoreApplication.translate

SHOWN_MS = 8_000
WAITS_MS = 60_000  # for somebody who works in another program; then it makes room for what it covers
_AT_MOST = 4
_WIDTH = 400


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell. A critical one stays until somebody puts it away."""

    what: str
    safe: str = ""
    to_do: str = ""
    critical: bool = False

    @property
    def words(self) -> str:
        """All of it in one line."""
        return " ".join(filter(None, (self.what, self.safe, self.to_do)))


class Toast(QFrame):
    """One notice. The pointer resting on it keeps it."""

    put_away = Signal()

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setProperty("kind", "popup")
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(notice.words)
        close = LinkButton(translate("Toast", "Put away"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.put_away)
        what = Label(notice.what, strong=True, wrap=True, tone="critical" if notice.critical else "text")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(GUTTER, 10, GUTTER, 8)
        inside.setSpacing(4)
        inside.addWidget(what)
        for words, tone in ((notice.safe, "muted"), (notice.to_do, "text")):
            if words:
                inside.addWidget(Label(words, tone=tone, wrap=True))
        inside.addLayout(row(None, close))
        self._stood_ms = 0
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._expire)

    def _expire(self) -> None:
        """Nobody who works in another program has read it yet: then it waits for them, but not for ever."""
        self._stood_ms += SHOWN_MS
        if self.can_be_read() or self._stood_ms >= WAITS_MS:
            self.put_away.emit()
        else:
            self._timer.start()

    def can_be_read(self) -> bool:
        """Somebody works in the console, be it in one of its dialogs."""
        return QApplication.activeWindow() is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.notice.critical:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self._timer.stop()
        elif event.type() == QEvent.Type.Leave and not self.notice.critical:
            self._timer.start()
        return super().event(event)


class Toasts(QWidget):
    """The stack of notices over the lower right corner of its parent, newest at the bottom."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(8)
        parent.installEventFilter(self)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Add a notice; the same one twice stays one. The oldest that is not critical makes room.

        Of critical ones the newest few stay: a fault that comes again and again must not bury the window.
        """
        if any(toast.notice == notice for toast in self.toasts()):
            return
        toast = Toast(notice)
        toast.put_away.connect(lambda: self._remove(toast))
        self._stack.addWidget(toast)
        spare = [old for old in self.toasts() if not old.notice.critical]
        while len(self.toasts()) > _AT_MOST and len(spare) > 1:
            self._remove(spare.pop(0))
        for old in [old for old in self.toasts() if old.notice.critical][:-_AT_MOST]:
            self._remove(old)
        self.show()
        toast.show()
        self._place()
        QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))

    def toasts(self) -> list[Toast]:
        """What is shown, oldest first."""
        items = (self._stack.itemAt(index) for index in range(self._stack.count()))
        found = (item.widget() for item in items if item is not None)
        return [toast for toast in found if isinstance(toast, Toast)]

    def _remove(self, toast: Toast) -> None:
        self._stack.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        self.setVisible(self._stack.count() > 0)
        self._place()

    def _place(self) -> None:
        self._stack.activate()
        self.adjustSize()
        room = self._over.rect()
        self.move(room.right() - self.width() - GUTTER, room.bottom() - self.height() - GUTTER)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
