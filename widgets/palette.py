"""Ctrl K: find any page, queue, agent, incident or action by a few letters."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget
from shiboken6 import isValid

from widgets.icons import icon
from widgets.parts import Label, column
from widgets.plain import plain
from widgets.target import Target

translate = QCoreApplication.translate

MOST = 12
_WIDTH, _ROW_PX = 560, 31


class Palette(QFrame):
    """A box over the window. `chosen` carries the `Target`; Esc closes."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("kind", "popup")
        self.setAccessibleName(translate("Palette", "Find anything"))
        self._targets: tuple[Target, ...] = ()
        self._came_from: QWidget | None = None  # gets the keyboard back
        self.field, self.found = QLineEdit(), QListWidget()
        self.field.setPlaceholderText(translate("Palette", "Page, queue, agent, incident or action"))
        self.field.setAccessibleName(translate("Palette", "Find anything"))
        self.found.setAccessibleName(translate("Palette", "Found"))
        self.found.setIconSize(QSize(16, 16))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = Label(translate("Palette", "Nothing by that name."), tone="muted")
        self.setLayout(column(self.field, self.found, self._nothing, spacing=8, margins=12))
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.found.itemClicked.connect(self._choose)
        self.hide()

    def open_with(self, targets: Iterable[Target]) -> None:
        """Open over the parent, empty, with what can be found now."""
        self._targets = tuple(targets)
        self.field.clear()
        self._search("")
        room = self._over.rect()
        self.setFixedWidth(min(_WIDTH, room.width() - 40))
        self.move((room.width() - self.width()) // 2, 70)
        self._came_from = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_box(self) -> None:
        """Close without choosing."""
        if self.isVisible():
            self.hide()
            if self._came_from is not None and isValid(self._came_from):
                self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
            self.closed.emit()

    def _search(self, words: str) -> None:
        self.found.clear()
        metrics = self.found.fontMetrics()
        for target in search(self._targets, words)[:MOST]:
            shown = metrics.elidedText(_words(target), Qt.TextElideMode.ElideRight, _WIDTH - 90)
            item = QListWidgetItem(icon(_ICONS.get(target.kind, "action"), "muted", 16), shown)
            item.setData(Qt.ItemDataRole.UserRole, target)
            self.found.addItem(item)
        self.found.setCurrentRow(0)
        self.found.setFixedHeight(self.found.count() * _ROW_PX + 4)
        self.adjustSize()
        self._nothing.setVisible(self.found.count() == 0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.close_box()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.close_box()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        row, last = self.found.currentRow(), self.found.count() - 1
        if event.key() == Qt.Key.Key_Down:
            self.found.setCurrentRow(min(last, row + 1))
        elif event.key() == Qt.Key.Key_Up:
            self.found.setCurrentRow(max(0, row - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.found.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.close_box()
        else:
            return False
        return True


_ICONS = {"page": "floor", "queue": "queue", "agent": "person", "incident": "incidents", "action": "action"}


def _words(target: Target) -> str:
    """Title and detail; a detail that only repeats the title is found by, and not shown."""
    title, detail = plain(target.title), plain(target.detail)
    return title if not detail or detail.casefold() in title.casefold() else f"{title}   {detail}"


def search(targets: Iterable[Target], words: str) -> list[Target]:
    """Targets whose title or detail holds all letters of `words` in order; the closest first."""
    scored = [(score(f"{target.title} {target.detail}", words), place, target) for place, target in enumerate(targets)]
    return [target for points, _, target in sorted(scored, key=lambda s: (-(s[0] or 0), s[1])) if points is not None]


def score(text: str, words: str) -> float | None:
    """How well `words` fit: whole at the start best, then whole anywhere, then letters in order; None: not at all."""
    text, words = text.casefold(), words.casefold().strip()
    if words in text:
        place = text.index(words)
        starts = place == 0 or not text[place - 1].isalnum()
        return 300.0 - place if place == 0 or starts else 200.0 - place
    return _in_order(text, words)


def _in_order(text: str, words: str) -> float | None:
    place, spread = -1, 0
    for letter in words.replace(" ", ""):
        after = text.find(letter, place + 1)
        if after < 0:
            return None
        spread += after - place - 1
        place = after
    return 100.0 - spread if spread <= 2 * len(words) else None
