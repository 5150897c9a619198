"""One agent as a tile: what it says, and how it is painted. Grey is normal; a colour comes with a shape and a word."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from resources.agents import AgentState
from resources.attention import Attention
from resources.floor import AgentFigures
from resources.lineup import number
from resources.priority import Priority
from widgets import format
from widgets.plain import plain
from widgets.priority_shape import draw_priority
from widgets.texts import agent_state_word
from widgets.theme import SMALL_PX, Theme, font

translate = QCoreApplication.translate

TIME_PX = 11
NARROW, WIDE = 88, 150  # pixels: with a number, with a name
_EDGE, _INSET, _MARK = 3, 10, 8
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter

PRIORITY_OF = {Attention.NO_ANSWER: Priority.CRITICAL, Attention.OVER_TIME: Priority.HIGH}
_TIME_TONES: dict[Attention | None, str] = {Attention.OVER_TIME: "high"}
_EDGE_OF = {
    AgentState.READY: "ok",
    AgentState.RINGING: "bar_strong",
    AgentState.TALKING: "bar",
    AgentState.WRAP_UP: "bar",
}


class Face(NamedTuple):
    """What a tile shows. Equal faces look equal, so only changed ones are painted again."""

    label: str
    time: str
    word: str
    state: AgentState = AgentState.UNKNOWN
    mark: Attention | None = None
    ghost: bool = False
    chosen: bool = False  # for a loan
    gone: bool = False  # left the floor while tiles rest


class Ghost(NamedTuple):
    """An agent who is to come to a queue and of whom the PBX has not confirmed it; `word` says what is awaited."""

    agent: str
    queue: str
    word: str


def attention_word(mark: Attention) -> str:
    """Why an agent is marked."""
    return {
        Attention.NO_ANSWER: translate("AgentTile", "no answer"),
        Attention.OVER_TIME: translate("AgentTile", "over time"),
    }[mark]


def doing(agent: AgentFigures, mark: Attention | None = None) -> str:
    """What an agent does, in a word: the reason of a pause, that offers ring unanswered, or the state."""
    if mark is Attention.NO_ANSWER:
        return attention_word(mark)
    if agent.state is AgentState.PAUSED and agent.reason:
        return plain(agent.reason)
    return agent_state_word(agent.state)


def face(agent: AgentFigures, mark: Attention | None, now: float, chosen: bool = False, named: bool = False) -> Face:
    """The tile of `agent` at `now` (epoch seconds), with the name instead of the number if `named`."""
    label = plain((named and agent.name) or number(agent.agent))
    time = format.duration(max(0.0, now - agent.since))
    return Face(label, time, doing(agent, mark), agent.state, mark, chosen=chosen)


def ghost_face(ghost: Ghost, agent: AgentFigures | None, named: bool = False) -> Face:
    """The tile of an agent who is to come."""
    label = plain((named and agent and agent.name) or number(ghost.agent))
    return Face(label, "", plain(ghost.word), agent.state if agent else AgentState.UNKNOWN, ghost=True)


class TilePainter:
    """Paints faces in one theme; made anew when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._label, self._small, self._time = font(weight=QFont.Weight.DemiBold), font(SMALL_PX), font(TIME_PX)

    def paint(self, painter: QPainter, area: QRect, face: Face) -> None:
        """Paint one tile."""
        theme = self._theme
        present = not (face.ghost or face.gone) and face.state not in (AgentState.UNAVAILABLE, AgentState.UNKNOWN)
        priority = PRIORITY_OF[face.mark] if face.mark else None
        ground = f"{priority.value}_bg" if priority else "accent_bg" if face.chosen else "raised"
        if present:
            painter.fillRect(area, theme.color(ground))
            edge = priority.value if priority else _EDGE_OF.get(face.state, "line")
            painter.fillRect(area.left(), area.top(), _EDGE, area.height(), theme.color(edge))
        if not present or face.chosen:
            self._outline(painter, area, face)
        self._write(painter, area.adjusted(_INSET, 3, -7, -3), face, present)
        if priority:
            corner = QRectF(area.right() - _MARK - 5, area.bottom() - _MARK - 5, _MARK, _MARK)
            draw_priority(painter, corner, priority)

    def _outline(self, painter: QPainter, area: QRect, face: Face) -> None:
        color = self._theme.color("accent" if face.ghost or face.chosen else "line")
        painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine if face.ghost else Qt.PenStyle.SolidLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _write(self, painter: QPainter, area: QRect, face: Face, present: bool) -> None:
        theme = self._theme
        free = present and face.state is not AgentState.PAUSED
        high, low = area.adjusted(0, 0, 0, -area.height() // 2), area.adjusted(0, area.height() // 2, 0, 0)
        painter.setFont(self._time)
        self._text(painter, high, _RIGHT, face.time, theme.color(_TIME_TONES.get(face.mark, "muted")))
        taken = painter.fontMetrics().horizontalAdvance(face.time) + 4 if face.time else 0
        painter.setFont(self._small)
        room = low.width() - (_MARK + 4 if face.mark else 0)
        word = painter.fontMetrics().elidedText(face.word, Qt.TextElideMode.ElideRight, room)
        self._text(painter, low, _LEFT, word, theme.color("muted" if present else "faint"))
        painter.setFont(self._label)
        label = painter.fontMetrics().elidedText(face.label, Qt.TextElideMode.ElideRight, high.width() - taken)
        self._text(painter, high, _LEFT, label, theme.color("text" if free else "muted"))

    def _text(self, painter: QPainter, area: QRect, side: Qt.AlignmentFlag, text: str, color: QColor) -> None:
        painter.setPen(color)
        painter.drawText(area, side | _MIDDLE | Qt.TextFlag.TextSingleLine, text)
