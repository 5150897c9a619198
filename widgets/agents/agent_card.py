"""One agent, as `Ctrl K` finds them: state, since when, and every queue they serve. Follows the floor while open."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from resources.floor import AgentFigures, Floor
from widgets import format
from widgets.buttons import PlainButton
from widgets.parts import Label, column, row
from widgets.texts import agent_state_word

translate = QCoreApplication.translate


class AgentCard(QDialog):
    """Non-modal: the floor goes on. An agent who left the floor is said to have left, with what was last known."""

    def __init__(self, agent: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agent = agent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self.name, self.state = Label(size="heading"), Label(tone="muted", wrap=True)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(18)
        self._shown: AgentFigures | None = None
        close = PlainButton(translate("AgentCard", "Close"), "Esc")
        close.clicked.connect(self.close)
        self.setLayout(column(self.name, self.state, 8, self._rows, 8, row(None, close), margins=20))

    def show_floor(self, floor: Floor) -> None:
        """Show the agent as the floor has them now."""
        figures = floor.agents.get(self._agent)
        if figures is None:
            self.state.setText(translate("AgentCard", "No longer on the floor."))
            return
        self.state.setText(_state_words(figures, floor))
        if figures != self._shown:
            self._shown = figures
            self.name.setText(figures.name or figures.agent)
            self.setWindowTitle(self.name.text())
            self._show_memberships(figures, floor)

    def _show_memberships(self, figures: AgentFigures, floor: Floor) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        heads = (
            translate("AgentCard", "Queue"),
            translate("AgentCard", "State"),
            translate("AgentCard", "Penalty"),
            translate("AgentCard", "Pause"),
        )
        self._add(0, heads, "muted")
        for place, member in enumerate(sorted(figures.memberships, key=lambda one: (one.penalty, one.queue)), 1):
            queue = floor.queues.get(member.queue)
            title = queue.title or member.queue if queue else member.queue
            self._add(place, (title, agent_state_word(member.state), str(member.penalty), member.reason), "text")

    def _add(self, place: int, words: tuple[str, ...], tone: str) -> None:
        for column_, word in enumerate(words):
            self._rows.addWidget(Label(word, tone=tone), place, column_)


def _state_words(figures: AgentFigures, floor: Floor) -> str:
    words = translate("AgentCard", "{state} for {time}").format(
        state=agent_state_word(figures.state), time=format.duration(max(0.0, floor.at - figures.since))
    )
    return " · ".join(filter(None, (words, figures.reason, figures.agent)))
