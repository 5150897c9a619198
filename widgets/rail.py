"""The left rail: one button a page, with a count on pages where something waits."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QWidget

from widgets.icons import icon
from widgets.parts import column
from widgets.sizes import RAIL_PX
from widgets.theme import current, font

translate = QCoreApplication.translate


class Entry(NamedTuple):
    """One page in the rail; `keys` is its shortcut, shown in the tooltip."""

    page: str
    title: str
    icon: str
    keys: str = ""


class Rail(QFrame):
    """Chooses a page."""

    page_chosen = Signal(str)

    def __init__(self, entries: tuple[Entry, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setFixedWidth(RAIL_PX)
        self.setAccessibleName(translate("Rail", "Pages"))
        self.buttons = {entry.page: RailButton(entry) for entry in entries}
        for page, button in self.buttons.items():
            button.clicked.connect(lambda _=False, page=page: self._choose(page))
        self.setLayout(column(*self.buttons.values(), None, spacing=0))

    def show_page(self, page: str) -> None:
        """Mark the page that is shown."""
        for name, button in self.buttons.items():
            button.setChecked(name == page)

    def show_count(self, page: str, count: int) -> None:
        """Show how many things wait on a page; 0 shows nothing."""
        if page in self.buttons:
            self.buttons[page].show_count(count)

    def _choose(self, page: str) -> None:
        self.show_page(page)  # a second press must not switch the mark off
        self.page_chosen.emit(page)


class RailButton(QToolButton):
    """A page's button."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self._entry, self.count = entry, 0
        self.setProperty("kind", "rail")
        self.setText(entry.title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(22, 22))
        self.setFixedHeight(61)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(entry.keys)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._wear)
        self.show_count(0)
        self._wear()

    def show_count(self, count: int) -> None:
        """Show a count in the corner."""
        self.count = count
        waiting = translate("Rail", "{title}, {count} open").format(title=self._entry.title, count=count)
        self.setAccessibleName(waiting if count else self._entry.title)
        self.update()

    def _wear(self) -> None:
        self.setIcon(icon(self._entry.icon, "text" if self.isChecked() else "muted", 22))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._wear()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count:
            return
        painter, theme = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(11, QFont.Weight.Bold))
        text = str(self.count) if self.count < 100 else "99+"
        width = max(16.0, painter.fontMetrics().horizontalAdvance(text) + 9.0)
        box = QRectF(self.width() / 2 + 5, 8, width, 16)
        painter.setPen(theme.color("surface"))
        painter.setBrush(theme.color("critical"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(theme.color("bg" if theme.name == "dark" else "surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
