"""The small parts every page is made of: plain-text labels, panels, chips, priority marks; buttons have their own file.

Imported before the first paint: Qt classes with many enums (QStyle, QKeySequence) cost milliseconds and stay out.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from resources.priority import Priority
from widgets.plain import BREAK, breakable, escaped, plain
from widgets.priority_shape import draw_priority, priority_word

if TYPE_CHECKING:
    pass

translate = QCoreApplication.translate

UNIT, GUTTER = 4, 12


class Label(QLabel):
    """Text that shows data: always plain, stripped of invisible and direction-changing characters.

    `tone` is a colour role, `size` one of small, title, heading, clock, figure. An eliding label shortens its text
    to its width and shows the whole as tooltip.
    """

    def __init__(
        self,
        text: str = "",
        *,
        tone: str = "text",
        size: str = "",
        strong: bool = False,
        wrap: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._whole, self._elides = "", elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self.setProperty("face", size)
        self.setProperty("strong", strong)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`; unchanged text costs nothing."""
        if text == self._whole and self.text():
            return
        self._whole = text
        if self._elides:
            self.update()
            self.setAccessibleName(plain(text))
        super().setText(breakable(plain(text, lines=True)) if self.wordWrap() else plain(text))

    def text(self) -> str:
        """The text without the places where a long word may break."""
        return super().text().replace(BREAK, "")

    def set_tone(self, tone: str) -> None:
        """Change the colour role."""
        restyle(self, "tone", tone)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elides:
            super().paintEvent(event)
            return
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip("" if shown == self.text() else escaped(self.text()))
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment()) | Qt.TextFlag.TextSingleLine, shown)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet reads; does nothing when it has that value already."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def row(*parts: QWidget | QLayout | int | None, spacing: int = 8, margins: int = 0) -> QHBoxLayout:
    """Parts side by side; None is a stretch, a number a space in pixels."""
    layout = QHBoxLayout()
    _fill(layout, parts, spacing, margins)
    return layout


def column(*parts: QWidget | QLayout | int | None, spacing: int = 8, margins: int = 0) -> QVBoxLayout:
    """Parts below each other; None is a stretch, a number a space in pixels."""
    layout = QVBoxLayout()
    _fill(layout, parts, spacing, margins)
    return layout


def _fill(layout: QBoxLayout, parts: tuple[QWidget | QLayout | int | None, ...], spacing: int, margins: int) -> None:
    layout.setSpacing(spacing)
    layout.setContentsMargins(margins, margins, margins, margins)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


class Panel(QFrame):
    """A framed part of a page: a head with title, note and tools, and a `body` layout."""

    def __init__(self, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.title = Label(title, size="title")
        self.note = Label(note, tone="muted", elide=True)
        self.tools = row()
        self.head = QFrame()
        self.head.setProperty("kind", "panel-head")
        self.head.setFixedHeight(42)
        across = row(self.title, spacing=10)
        across.addWidget(self.note, 1)
        across.addLayout(self.tools)
        across.setContentsMargins(GUTTER, 0, 10, 0)
        self.head.setLayout(across)
        self.body = column(spacing=0)
        whole = column(self.head, spacing=0)
        whole.addLayout(self.body, 1)
        whole.setContentsMargins(1, 1, 1, 1)
        self.setLayout(whole)
        self.head.setVisible(bool(title))  # only now: without a parent it would flash up as a window
        self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """The words beside the title."""
        self.note.setText(note)


class PriorityMark(QWidget):
    """The shape and colour of a priority, with its word for screen readers and as tooltip; empty for None."""

    def __init__(self, priority: Priority | None = None, px: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(px + 2, px + 2))
        self._priority: Priority | None = None
        self._outlined = False
        self.show_priority(priority)

    @property
    def priority(self) -> Priority | None:
        return self._priority

    def show_priority(self, priority: Priority | None) -> None:
        """Show another priority."""
        self._priority = priority
        word = priority_word(priority) if priority else ""
        self.setAccessibleName(word)
        self.setToolTip(word)
        self.update()

    def show_outlined(self, outlined: bool) -> None:
        """Draw its edge only, or all of it."""
        self._outlined = outlined
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._priority:
            painter = QPainter(self)
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            draw_priority(painter, area, self._priority, outlined=self._outlined)


class ChipFrame(QFrame):
    """The frame of a chip: as small as its content."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


class Chip(ChipFrame):
    """A small framed word, with a priority's mark and colours when it has one."""

    def __init__(
        self, text: str = "", priority: Priority | None = None, tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.mark, self.label = PriorityMark(priority), Label(text)
        self.label.setProperty("strong", bool(priority))
        inside = row(self.mark, self.label, spacing=5)
        inside.setContentsMargins(8, 2, 8, 2)
        self.setLayout(inside)
        self.show_text(text, priority, tone)

    def show_text(self, text: str, priority: Priority | None = None, tone: str = "") -> None:
        """Show other words."""
        self.label.setText(text)
        self.mark.show_priority(priority)
        self.mark.setVisible(priority is not None)
        restyle(self, "tone", priority.value if priority else tone)
        self.setAccessibleName(f"{priority_word(priority)} {self.label.text()}" if priority else self.label.text())


def divider() -> QFrame:
    """A hairline between parts."""
    line = QFrame()
    line.setProperty("kind", "line")
    return line
