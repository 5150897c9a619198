"""Paints the rows of the day board: what is stands solid; what is ordered or tried is dashed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen

from resources.dayboard.lane import Look, Piece
from resources.priority import Priority
from resources.roster.shift import AbsenceKind, ActivityKind
from widgets.board.board_layout import BAR_PX
from widgets.board.cell_words import absence_word, activity_word
from widgets.board.hues import Hues, faded, ink
from widgets.plain import plain
from widgets.priority_shape import draw_priority
from widgets.theme import SMALL_PX, Theme, font

_TEXTURES = {
    ActivityKind.TRAINING: Qt.BrushStyle.BDiagPattern,
    ActivityKind.COACHING: Qt.BrushStyle.Dense6Pattern,
    ActivityKind.MEETING: Qt.BrushStyle.VerPattern,
    ActivityKind.OFF_PHONE: Qt.BrushStyle.HorPattern,
}


class BoardPainter:
    """Made anew for another theme or other queues."""

    def __init__(self, theme: Theme, queues: Sequence[str], title: Callable[[str], str]) -> None:
        self.theme, self.hues, self._title = theme, Hues(theme, queues), title
        self.name_font, self.small_font, self.head_font = font(), font(SMALL_PX - 1), font(weight=QFont.Weight.DemiBold)
        self._names, self._smalls = QFontMetrics(self.name_font), QFontMetrics(self.small_font)
        self._surface, self._raised = theme.color("surface"), theme.color("raised")
        self._dashes = QPen(theme.color("text"), 1, Qt.PenStyle.DashLine)
        self._dots = QPen(theme.color("muted"), 1, Qt.PenStyle.DotLine)
        self._edge = QPen(theme.color("bar"), 1)
        self._cells = theme.color("line")
        self._hatch = QBrush(theme.color("bar"), Qt.BrushStyle.BDiagPattern)
        self._textures = {kind: QBrush(theme.color("muted"), style) for kind, style in _TEXTURES.items()}
        self._shown: dict[tuple[str, str, int], tuple[str, int, str]] = {}

    def paint_name(self, painter: QPainter, area: QRect, name: str, skills: str, quiet: bool) -> None:
        """The name of an agent and, fainter, what else they have learnt."""
        key = name, skills, area.width()
        if key not in self._shown:
            shown = self._names.elidedText(name, Qt.TextElideMode.ElideRight, area.width())
            used = self._names.horizontalAdvance(shown) + 6
            left = self._smalls.elidedText(skills, Qt.TextElideMode.ElideRight, max(0, area.width() - used))
            self._shown[key] = shown, used, left if len(left) > 2 else ""
        shown, used, left = self._shown[key]
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(self.name_font)
        painter.setPen(self.theme.color("faint" if quiet else "muted"))
        painter.drawText(area, middle, shown)
        if left:
            painter.setFont(self.small_font)
            painter.setPen(self.theme.color("faint"))
            painter.drawText(area.adjusted(used, 1, 0, 0), middle, left)

    def paint_where_to(self, painter: QPainter, area: QRect, piece: Piece) -> None:
        """The queue to which somebody goes, or has gone; `area` is what breaks have left of the piece."""
        words = self._title(piece.queue)
        ground = self._ground(piece)
        color = self.theme.color("text") if piece.look is Look.LOAN_AHEAD else ink(ground.rgb())
        words = words if piece.look is Look.LOAN else f"→ {words}"
        if self._smalls.horizontalAdvance(words[:6]) > area.width() - 8:  # of a word that short nobody reads a queue
            words = words[:1] if words.startswith("→") else ""
        self._word(painter, area, words, color)

    def paint_piece(self, painter: QPainter, area: QRect, piece: Piece) -> None:
        """A piece of a row."""
        look = piece.look
        if look is Look.WORK:
            painter.fillRect(area, self.hues.of(piece.queue))
        elif look is Look.ACTIVITY:
            self._pause(painter, piece, area, area.adjusted(0, 3, -1, -3))
        elif look is Look.ABSENCE:
            self._absent(painter, piece, area)
        elif look in (Look.MOVE, Look.LOAN, Look.LOAN_AHEAD):
            self._elsewhere(painter, piece, area)
        elif look is Look.LONGER:
            self._box(painter, area, self._dashes, faded(self.hues.of(piece.queue).rgb(), 150))
        elif look is Look.SHORTER:
            self._box(painter, area, self._dots, faded(self.hues.of(piece.queue).rgb(), 50))
        elif look is Look.MOVED_HERE:
            self._pause(painter, piece, area, area.adjusted(0, 1, -1, -1))
            self._box(painter, area, self._dashes)
        else:
            self._box(painter, area.adjusted(1, 2, -1, -2), self._dots)

    def _pause(self, painter: QPainter, piece: Piece, area: QRect, inside: QRect) -> None:
        painter.fillRect(area.adjusted(0, 0, 1, 0), self._surface)
        painter.fillRect(inside, self._cells)
        if piece.kind in self._textures:
            painter.fillRect(inside, self._textures[ActivityKind(piece.kind)])
        if isinstance(piece.kind, ActivityKind):
            self._word(painter, area, activity_word(piece.kind), self.theme.color("text"), self._cells)

    def _absent(self, painter: QPainter, piece: Piece, area: QRect) -> None:
        painter.fillRect(area, self._surface)
        painter.fillRect(area, self._hatch)
        painter.setPen(self._edge)
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        if isinstance(piece.kind, AbsenceKind):
            beside = area.adjusted(0, 0, min(0, 90 - area.width()), 0)  # where the row begins, not somewhere in it
            self._word(painter, beside, absence_word(piece.kind), self.theme.color("text"), self._surface)

    def _elsewhere(self, painter: QPainter, piece: Piece, area: QRect) -> None:
        """Solid only where the PBX has confirmed it; what is tried stands out most, for it waits for somebody."""
        hue = self.hues.of(piece.queue)
        painter.fillRect(area, self._surface)
        if piece.look is Look.LOAN:
            self._box(painter, area, QPen(self.theme.color("text"), 1), hue)
        elif piece.look is Look.MOVE:
            self._box(painter, area.adjusted(0, -1, 0, 1), self._dashes, self._ground(piece))
        else:
            self._box(painter, area, self._dashes, faded(hue.rgb(), 90))

    def _ground(self, piece: Piece) -> QColor:
        """On what the words of a piece stand that is served elsewhere."""
        hue = self.hues.of(piece.queue)
        if piece.look is Look.MOVE:
            return hue.lighter(135) if self.theme.name == "dark" else hue.darker(118)
        return hue if piece.look is Look.LOAN else self._surface

    def _box(self, painter: QPainter, area: QRect, pen: QPen, fill: QColor | None = None) -> None:
        if fill is not None:
            painter.fillRect(area, fill)
        painter.setPen(pen)
        painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _word(self, painter: QPainter, area: QRect, word: str, color: QColor, ground: QColor | None = None) -> None:
        """A word on a texture, where there is room for all of it; without `ground` as much as there is room for."""
        word = plain(word)
        width, left = self._smalls.horizontalAdvance(word), ground is None
        room = area.width() - 8
        if width > room:
            if not left or room < 24:
                return
            word = self._smalls.elidedText(word, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self.small_font)
        if ground is not None:  # letters on a texture need a quiet place
            box = QRect(0, 0, width + 6, BAR_PX - 2)
            box.moveCenter(area.center())
            painter.fillRect(box, ground)
        painter.setPen(color)
        where = Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignHCenter)
        painter.drawText(area.adjusted(5, 0, -2, 0) if left else area, int(where), word)

    def paint_breach(self, painter: QPainter, area: QRect, priority: Priority) -> None:
        """The mark of a piece that breaks a limit."""
        shape = QRectF(area.right() - 12, area.top() + 3, 9, 9)
        painter.fillRect(shape.adjusted(-2, -2, 2, 2), self._surface)
        draw_priority(painter, shape, priority)
