"""An area of tiles in groups that scrolls: which are on screen, where the keyboard stands, when they may move."""

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from widgets.agents.tile_cursor import TileCursor
from widgets.agents.tile_layout import GAP, TILE_HEIGHT, Step, TileLayout
from widgets.plain import escaped
from widgets.theme import current, font

HOLD_MS = 10_000  # after the last key
_STEPS = {
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_PageUp: Step.PAGE_UP,
    Qt.Key.Key_PageDown: Step.PAGE_DOWN,
    Qt.Key.Key_Home: Step.FIRST,
    Qt.Key.Key_End: Step.LAST,
}


class TileArea(QAbstractScrollArea):
    """Tiles have places 0, 1, 2 …; what a place shows is the business of who inherits."""

    pressed = Signal(int, object)  # place, keyboard modifiers
    opened = Signal(int)  # place: Enter or a double click

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = TileLayout((), 0, 1, heads=False)
        self._shape: tuple[tuple[int, ...], int, bool] = ((), 1, False)
        self.at = 0  # the place of the keyboard
        self._keyed = QElapsedTimer()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cursor_tile = TileCursor(self.viewport())
        self.cursor_tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.cursor_tile)

    @property
    def held(self) -> bool:
        """Whether tiles must stay where they are: the pointer is on them, or a key moved over them just now."""
        keyed = self._keyed.isValid() and self._keyed.elapsed() < HOLD_MS
        return self.viewport().underMouse() or (self.cursor_tile.hasFocus() and keyed)

    @property
    def top(self) -> int:
        """How far it is scrolled down, in pixels."""
        return self.verticalScrollBar().value()

    def lay_out(self, counts: tuple[int, ...], tile_width: int, heads: bool) -> None:
        """Make room for so many tiles in each group."""
        self._shape = counts, tile_width, heads
        self.tiles = TileLayout(counts, self.viewport().width(), tile_width, heads)
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.tiles.height - page))
        bar.setPageStep(page)
        bar.setSingleStep(TILE_HEIGHT + GAP)
        self.at = min(self.at, max(0, self.tiles.tiles - 1))
        self.viewport().update()

    def visible(self) -> tuple[range, range]:
        """The places and the groups on screen."""
        seen = self.top, self.top + self.viewport().height()
        return self.tiles.between(*seen), self.tiles.groups_between(*seen)

    def on_screen(self, area: QRect) -> QRect:
        """An area of the layout as it lies in the viewport now."""
        return area.translated(0, -self.top)

    def go(self, place: int) -> None:
        """Put the keyboard on a place and bring it on the screen."""
        self.at = place
        area, page = self.tiles.rect(place), self.viewport().height()
        first_line = area.top() <= self.tiles.rect(0).top()
        top = max(min(self.top, area.top() - GAP), area.bottom() + GAP - page)
        self.verticalScrollBar().setValue(0 if first_line else top)
        self.moved()

    def moved(self) -> None:
        """The keyboard stands elsewhere, or other tiles are on screen."""

    def paint_tile(self, painter: QPainter, area: QRect, place: int) -> None:
        """Paint the tile of a place."""

    def paint_head(self, painter: QPainter, area: QRect, group: int) -> None:
        """Paint the head of a group."""

    def empty_words(self) -> str:
        """What is said where there is no tile."""
        return ""

    def tip(self, place: int) -> str:
        """What the tooltip says of a place, in lines."""
        return ""

    def _place_at(self, point: QPoint) -> int | None:
        return self.tiles.at(point.x(), point.y() + self.top)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, region = QPainter(self.viewport()), event.region()
        painter.fillRect(event.rect(), current().color("surface"))
        seen = self.top + event.rect().top(), self.top + event.rect().bottom()
        places, groups = self.tiles.between(*seen), self.tiles.groups_between(*seen)
        if not self.tiles.tiles:
            painter.setFont(font())
            painter.setPen(current().color("muted"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.empty_words())
        for group in groups:
            if region.intersects(area := self.on_screen(self.tiles.head(group))):
                self.paint_head(painter, area, group)
        for place in places:
            if region.intersects(area := self.on_screen(self.tiles.rect(place))):
                self.paint_tile(painter, area, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyed.start()
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self.tiles.tiles:
            self.go(self.tiles.step(self.at, step, self.viewport().height()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.tiles.tiles:
            self.opened.emit(self.at)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(place, event.modifiers())
            self.go(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(place)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(event.pos())
            words = escaped(self.tip(place)).replace("\n", "<br>") if place is not None else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out(*self._shape)
        self.moved()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self.moved()
