"""The whole floor's agents in a line. Where room is short, what is rarely asked for goes; the marks always stay."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from resources.agents import AgentState
from resources.floor import Freshness
from resources.lineup.attention import Attention
from widgets.agents import agent_words
from widgets.freshness import age_words
from widgets.parts import Label, row
from widgets.theme import SMALL_PX, font

Counts = Mapping[AgentState | Attention, int]


class AgentSummary(QWidget):
    """talking 132 · ready 34 · wrap-up 19 · paused 15 · over time 8 · no answer 2."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Counts = {}
        self._age = ""
        self._metrics = QFontMetrics(font(SMALL_PX))
        self.states = Label(tone="muted", size="small", elide=True)
        self.states.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.marks = Label(tone="muted", size="small")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inside = row(spacing=0)
        inside.addWidget(self.states, 1)
        inside.addWidget(self.marks)
        self.setLayout(inside)

    def show_counts(self, counts: Counts) -> None:
        """Show how many agents are in each state and how many have each mark."""
        self._counts = counts
        self.marks.setText(f" · {agent_words.summary(counts, agent_words.MARKED)}")
        self._dress()

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Say how old the counts are once they are; no count of an old floor stands out."""
        old = freshness in (Freshness.STALE, Freshness.LOST)
        self.setProperty("freshness", freshness.value)
        age = age_words(freshness, age_s) if old else ""
        if age != self._age:
            self._age = age
            self._dress()

    def text(self) -> str:
        """Everything it says."""
        return f"{self.states.text()}{self.marks.text()}"

    def _dress(self) -> None:
        marked = any(self._counts.get(mark) for mark in Attention)
        self.marks.set_tone("faint" if self._age else "text" if marked else "muted")
        self.states.set_tone("faint" if self._age else "muted")
        self._fit()

    def _fit(self) -> None:
        whole = agent_words.summary(self._counts, agent_words.STATES)
        room = self.width() - self._metrics.horizontalAdvance(f"{self._age} · {self.marks.text()}")
        if self._metrics.horizontalAdvance(whole) > room:
            whole = agent_words.summary(self._counts, agent_words.USUAL)
        self.states.setText(f"{self._age} · {whole}" if self._age else whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
