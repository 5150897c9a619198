"""The whole floor's agents in a line. Where room is short, what is rarely asked for goes; the marks always stay."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from resources.agents import AgentState
from resources.attention import Attention
from widgets import agent_words
from widgets.parts import Label, row
from widgets.theme import SMALL_PX, font

Counts = Mapping[AgentState | Attention, int]


class AgentSummary(QWidget):
    """talking 132 · ready 34 · wrap-up 19 · paused 15 · over time 8 · no answer 2."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Counts = {}
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
        self.marks.set_tone("text" if any(counts.get(mark) for mark in Attention) else "muted")
        self._fit()

    def text(self) -> str:
        """Everything it says."""
        return f"{self.states.text()}{self.marks.text()}"

    def _fit(self) -> None:
        whole = agent_words.summary(self._counts, agent_words.STATES)
        room = self.width() - self._metrics.horizontalAdvance(self.marks.text())
        if self._metrics.horizontalAdvance(whole) > room:
            whole = agent_words.summary(self._counts, agent_words.USUAL)
        self.states.setText(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
