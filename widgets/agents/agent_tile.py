"""One agent as a tile: what it says, and how it is painted. Grey is normal; a colour comes with a shape and a word."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from resources.agents import AgentState
from resources.floor import AgentFigures
from resources.lineup.attention import Attention
from resources.lineup.lineup import SIGNED_OUT, number
from resources.priority import Priority
from widgets import format
from widgets.plain import plain
from widgets.priority_shape import draw_priority
from widgets.texts import agent_state_word
from widgets.theme import SMALL_PX, Theme, font

translate = QCoreApplication.translate

TIME_PX = 11
NARROW, WIDE = 88, 150  # pixels: with a number, with a name
_EDGE, _INSET, _MARGIN, _MARK = 3, 10, 7, 8
_UPPER, _LOWER = 15, 30  # baselines below the top

PRIORITY_OF = {Attention.NO_ANSWER: Priority.CRITICAL, Attention.OVER_TIME: Priority.HIGH}
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
    """Paints faces in one theme; made anew when the theme changes. Texts stand on baselines: that is cheapest."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._fonts = {"label": font(weight=QFont.Weight.DemiBold), "time": font(TIME_PX), "word": font(SMALL_PX)}
        self._metrics = {name: QFontMetrics(face) for name, face in self._fonts.items()}
        self._fitting = lru_cache(maxsize=4096)(self._elided)  # the same few words are asked for again and again

    def paint(self, painter: QPainter, area: QRect, face: Face) -> None:
        """Paint one tile."""
        theme = self._theme
        present = not (face.ghost or face.gone) and face.state not in SIGNED_OUT
        priority = PRIORITY_OF[face.mark] if face.mark else None
        if present:
            ground = f"{priority.value}_bg" if priority else "accent_bg" if face.chosen else "raised"
            painter.fillRect(area, theme.color(ground))
            edge = priority.value if priority else _EDGE_OF.get(face.state, "line")
            painter.fillRect(area.left(), area.top(), _EDGE, area.height(), theme.color(edge))
        if not present or face.chosen:
            self._outline(painter, area, face)
        self._write(painter, area, face, present)
        if priority:
            corner = QRectF(area.right() - _MARK - 5, area.bottom() - _MARK - 5, _MARK, _MARK)
            draw_priority(painter, corner, priority)

    def _outline(self, painter: QPainter, area: QRect, face: Face) -> None:
        color = self._theme.color("accent" if face.ghost or face.chosen else "line")
        painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine if face.ghost else Qt.PenStyle.SolidLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _write(self, painter: QPainter, area: QRect, face: Face, present: bool) -> None:
        left, right, top = area.left() + _INSET, area.right() - _MARGIN, area.top()
        taken = self._metrics["time"].horizontalAdvance(face.time)
        tone = "high" if face.mark is Attention.OVER_TIME else "muted"
        self._text(painter, "time", tone, QPoint(right - taken, top + _UPPER), face.time)
        word = self._fitting("word", face.word, right - left - (_MARK + 4 if face.mark else 0))
        self._text(painter, "word", "muted" if present else "faint", QPoint(left, top + _LOWER), word)
        label = self._fitting("label", face.label, right - left - taken - 4)
        free = present and face.state is not AgentState.PAUSED
        self._text(painter, "label", "text" if free else "muted", QPoint(left, top + _UPPER), label)

    def _text(self, painter: QPainter, name: str, tone: str, at: QPoint, text: str) -> None:
        painter.setFont(self._fonts[name])
        painter.setPen(self._theme.color(tone))
        painter.drawText(at, text)

    def _elided(self, name: str, text: str, room: int) -> str:
        return self._metrics[name].elidedText(text, Qt.TextElideMode.ElideRight, room)
