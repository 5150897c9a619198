"""Chooses agents out of many: ranked, searched by typing, ticked by Space or a click, the best few by one press."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTableView, QWidget

from resources.floor import Floor, Freshness
from resources.staffing.candidates import Candidate
from widgets.buttons import ChipButton
from widgets.format import count
from widgets.freshness import mark
from widgets.loans.agent_choice_model import HOME, OTHERS, STATE, WHO, AgentChoiceModel
from widgets.parts import Label, column, row
from widgets.tables.small_table import HEAD_PX, ROW_PX, set_up
from widgets.theme import current
from widgets.viewer import Viewer

translate = QCoreApplication.translate

TAKE = (2, 4, 6, 10)
_WIDTHS = {WHO: 180, STATE: 104, HOME: 132}


class AgentChoice(QWidget):
    """Tells when another set of agents is ticked."""

    changed = Signal()

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AgentChoiceModel(viewer, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("AgentChoice", "Search by name, number, queue or state"))
        self.search.setAccessibleName(translate("AgentChoice", "Search agents"))
        self.search.textChanged.connect(self.rows.search)
        self.table = _Table(self.rows)
        self.takes = [ChipButton(count(number)) for number in TAKE]
        self.none = ChipButton(translate("AgentChoice", "None"))
        for chip, number in zip(self.takes, TAKE, strict=True):
            chip.setAccessibleName(translate("AgentChoice", "Take the first {count}").format(count=number))
            chip.clicked.connect(lambda _=False, number=number: self.take(number))
        self.none.clicked.connect(lambda: self.rows.choose(()))
        self.note = Label(tone="muted", elide=True)
        first = Label(translate("AgentChoice", "Take the first"), tone="muted")
        whole = column(self.search, row(first, *self.takes, self.none, None, spacing=6), spacing=6)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.note)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self.rows.ticked.connect(self._ticked)
        self._say()

    def show_floor(self, floor: Floor, to: str, lent: Mapping[str, str], staffed: Mapping[str, int]) -> None:
        """Show who could help `to`; `lent` are the receivers of open loans, `staffed` the agents of each queue."""
        self.rows.show_floor(floor, to, lent, staffed)
        self._say()

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark the list with the age of its states."""
        mark(self.table, freshness, age_s, top=HEAD_PX)

    def chosen(self) -> tuple[Candidate, ...]:
        """Who is ticked."""
        return self.rows.chosen()

    def choose(self, agents: Sequence[str]) -> None:
        """Tick exactly these, as far as they can go."""
        self.rows.choose(agents)

    def take(self, number: int) -> None:
        """Tick the first `number` of the list."""
        self.rows.choose(self.rows.best(number))

    def _ticked(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        chosen = self.rows.chosen()
        if not chosen:
            words = translate("AgentChoice", "Nobody chosen yet: Space ticks the agent under the cursor.")
            self.note.setText(words)
            return
        talking = sum(one.talks for one in chosen)
        words = translate("AgentChoice", "{count} chosen").format(count=count(len(chosen)))
        if talking:
            later = translate("AgentChoice", "{count} of them finish a contact first").format(count=count(talking))
            words = f"{words} · {later}"
        self.note.setText(words)


class _Table(QTableView):
    """Space ticks; Enter is left to the dialog."""

    def __init__(self, model: AgentChoiceModel) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setAccessibleName(translate("AgentChoice", "Agents who could help"))
        set_up(self, _WIDTHS, last=OTHERS)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(6 * ROW_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self._rows.toggle(index.row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._rows.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(current().color("muted"))
            words = translate("AgentChoice", "Nobody here matches. Clear the search, or choose another queue.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
