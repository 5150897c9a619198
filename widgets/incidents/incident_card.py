"""A card of the board: shape and kind, elapsed time, what is affected, how far, who, and what is due next."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from widgets import theme
from widgets.focus_frame import FocusFrame
from widgets.format import duration
from widgets.incidents.incident_cards import Card
from widgets.parts import Chip, Label, PriorityMark, divider, row
from widgets.plain import escaped

translate = QCoreApplication.translate

LONGEST = 110  # characters of a title on a card; the whole of it is in the tooltip and on the page


class IncidentCard(FocusFrame):
    """Double click, Enter or Space opens the incident; arrows go from card to card."""

    opened = Signal(object)  # incident id
    stepped = Signal(int, int)  # columns and rows to go

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: Card | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.mark, self.number, self.kind = PriorityMark(px=9), Label(tone="muted"), Label(tone="muted", elide=True)
        self.elapsed = Label(strong=True)
        self.drill = Chip(translate("Incident", "DRILL"), tone="accent")
        self.title = Label(strong=True, wrap=True)
        self.progress = Label(tone="muted", elide=True)
        self.who, self.due = Label(elide=True), Label(wrap=True)
        first = row(spacing=6)
        first.addWidget(self.mark)
        first.addWidget(self.drill)
        first.addWidget(self.number, 1)
        first.addWidget(self.elapsed)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(13, 9, 11, 9)
        inside.setSpacing(4)
        inside.addLayout(first)
        inside.addWidget(self.kind)
        inside.addWidget(self.title)
        inside.addWidget(self.progress)
        inside.addSpacing(2)
        inside.addWidget(divider())
        inside.addWidget(self.who)  # each on a line of its own: side by side in a narrow column both were cut
        inside.addWidget(self.due)

    def show_card(self, card: Card) -> None:
        """Show an incident; the same card costs nothing."""
        if card == self.card:
            return
        self.card = card
        self.mark.show_priority(card.priority)
        self.mark.setVisible(card.priority is not None)
        self.drill.setVisible(card.drill)
        self.number.setText(card.name)
        self.kind.setText(card.kind)
        short = len(card.title) <= LONGEST
        self.title.setText(card.title if short else f"{card.title[: LONGEST - 1]}…")
        self.title.setToolTip("" if short else escaped(card.title))
        self.progress.setText(card.progress)
        self.who.setText(card.who)
        self.due.setVisible(card.due is not None)
        self.setAccessibleName(f"{card.name}, {card.kind}, {card.grade}, {card.title}, {card.progress}, {card.who}")
        self.update()

    def tick(self, now: datetime) -> None:
        """Move the two times."""
        if self.card is None:
            return
        self.elapsed.setText(duration(self.card.elapsed_s(now)))
        if self.card.due is not None:
            left = (self.card.due - now).total_seconds()
            self.due.setText(f"{self.card.due_text(late=left < 0)} {duration(abs(left))}")
            near = self.card.warn_at is not None and now >= self.card.warn_at
            self.due.set_tone("critical" if left < 0 else "high" if near else "muted")

    def _open(self) -> None:
        if self.card is not None:
            self.opened.emit(self.card.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        elif event.key() in steps:
            self.stepped.emit(*steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.color("accent" if self.hasFocus() else "line")
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(look.color("hover" if self.underMouse() else "raised"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        stripe = self.card.priority.value if self.card and self.card.priority else "bar_strong"
        painter.fillRect(1, 3, 3, self.height() - 6, look.color(stripe))
