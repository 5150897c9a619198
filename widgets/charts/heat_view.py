"""The heat of the day: a row a queue, a cell a quarter of an hour, coloured where it was far off its band."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from resources.floor import Floor
from resources.measures.earlier import Earlier
from widgets.charts.heat import Heat, heat_of
from widgets.parts import Label, column, row
from widgets.theme import current, font

translate = QCoreApplication.translate

NAMES_PX, AXIS_PX, LEAST_ROW_PX, MOST_ROW_PX = 150, 20, 16, 30
FULL = 5.0  # standard deviations beyond the first colour at which it is strongest
FAINTEST = 0.4


class HeatView(QWidget):
    """Shows all queues; `tools` stand in the panel's head."""

    queue_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = HeatMap()
        self.map.queue_chosen.connect(self.queue_chosen)
        self.map.said.connect(self._tell)
        self._empty = Label(translate("Heat", "Nothing is expected of any queue yet: it takes three days alike."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.map)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._said = Label(tone="muted", elide=True)
        self.tools = QWidget()
        self.tools.setLayout(
            row(None, _key("high", translate("Heat", "over")), _key("accent", translate("Heat", "under")))
        )
        inside = column(self._empty, self._scroll, spacing=0, margins=4)
        foot = row(self._said)
        foot.setContentsMargins(12, 0, 12, 4)
        inside.addLayout(foot)
        self.setLayout(inside)

    def show_floor(self, floor: Floor, zone: tzinfo, earlier: Earlier | None = None) -> None:
        """Show the day of `floor`, with what came before the console was started."""
        self.map.show_heat(heat_of(floor, zone, earlier))
        self._empty.setVisible(not self.map.heat.queues)
        self._scroll.setVisible(bool(self.map.heat.queues))

    def note(self) -> str:
        """What the colours mean."""
        return translate("Heat", "coloured: further off than 99 of 100")

    def rows(self) -> Sequence[Sequence[str]]:
        """The values, with a head."""
        return self.map.heat.rows()

    def _tell(self, words: str) -> None:
        self._said.setText(words)


class HeatMap(QWidget):
    """The cells. Pointer or arrow keys choose one, whose words are `said`; a click or Enter chooses its queue."""

    queue_chosen = Signal(str)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heat = Heat()
        self._cell: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Heat", "Contacts against expectation, by queue and quarter of an hour"))

    def show_heat(self, heat: Heat) -> None:
        """Draw it, if it is another."""
        if heat != self.heat:
            self.heat = heat
            self.setMinimumHeight(len(heat.queues) * LEAST_ROW_PX + AXIS_PX)
            self._choose(self._cell)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, len(self.heat.queues) * MOST_ROW_PX + AXIS_PX)

    def _choose(self, cell: tuple[int, int] | None) -> None:
        inside = cell is not None and 0 <= cell[0] < len(self.heat.queues) and 0 <= cell[1] < self.heat.quarters
        self._cell = cell if inside else None
        words = self.heat.words(*self._cell) if self._cell else ""
        self.setAccessibleDescription(words)
        self.said.emit(words)
        self.update()

    def _row_px(self) -> float:
        return min(float(MOST_ROW_PX), (self.height() - AXIS_PX) / max(1, len(self.heat.queues)))

    def _area(self, row_number: int, quarter: int) -> QRectF:
        wide = (self.width() - NAMES_PX - 12) / max(1, self.heat.quarters)
        return QRectF(NAMES_PX + quarter * wide, row_number * self._row_px(), wide, self._row_px())

    def _at(self, place: QPointF) -> tuple[int, int]:
        wide = (self.width() - NAMES_PX - 12) / max(1, self.heat.quarters)
        return int(place.y() // self._row_px()), int((place.x() - NAMES_PX) // wide)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current()
        for number, series in enumerate(self.heat.series):
            painter.setFont(font(12))
            painter.setPen(theme.color("muted"))
            name = QRectF(12, number * self._row_px(), NAMES_PX - 24, self._row_px())
            words = painter.fontMetrics().elidedText(series.title, Qt.TextElideMode.ElideRight, int(name.width()))
            painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
            for quarter in range(len(series.contacts) - 1):  # the others are still to come
                self._paint_cell(painter, self.heat.off(number, quarter), self._area(number, quarter))
        self._paint_axis(painter)
        if self._cell is not None:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._area(*self._cell).adjusted(0, 1, 0, -1))

    def _paint_cell(self, painter: QPainter, off: float | None, area: QRectF) -> None:
        inside = area.adjusted(0.5, 1, -0.5, -1)
        theme = current()
        if off is None:
            painter.fillRect(inside, QBrush(theme.color("line_soft"), Qt.BrushStyle.BDiagPattern))
            return
        painter.fillRect(inside, theme.color("line_soft"))
        if off:
            color = QColor(theme.color("high" if off > 0 else "accent"))
            color.setAlphaF(FAINTEST + (1 - FAINTEST) * min(1.0, abs(off) / FULL))
            painter.fillRect(inside, color)

    def _paint_axis(self, painter: QPainter) -> None:
        painter.setFont(font(11))
        painter.setPen(current().color("faint"))
        top = len(self.heat.queues) * self._row_px() + 3
        for quarter, words in self.heat.series[0].ticks() if self.heat.series else ():
            x = min(self._area(0, int(quarter)).left(), self.width() - 30)
            painter.drawText(QRectF(x - 30, top, 60, AXIS_PX - 3), Qt.AlignmentFlag.AlignCenter, words)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = self._at(event.position())[0]
        if 0 <= place < len(self.heat.queues):
            self.queue_chosen.emit(self.heat.queues[place])

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        if event.key() in moves and self.heat.queues:
            here, (down, right) = self._cell or (0, len(self.heat.series[0].contacts) - 1), moves[Qt.Key(event.key())]
            last = len(self.heat.queues) - 1, self.heat.quarters - 1
            self._choose((min(max(0, here[0] + down), last[0]), min(max(0, here[1] + right), last[1])))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cell is not None:
            self.queue_chosen.emit(self.heat.queues[self._cell[0]])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


def _key(role: str, words: str) -> QWidget:
    """A swatch with its word."""
    swatch, whole = _Swatch(role), QWidget()
    whole.setLayout(row(swatch, Label(words, tone="muted"), spacing=6))
    return whole


class _Swatch(QWidget):
    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current().color(self._role))
