"""The second view of the Floor page: every agent, what they do and for how long."""

import json
from base64 import b64decode, b64encode
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from resources.floor import Floor, Freshness
from resources.lineup.lineup import Lineup
from resources.lineup.order import Grouping, Sorting, Wanted
from widgets import format
from widgets.agents.agent_filters import SORTINGS, AgentFilters
from widgets.agents.agent_grid import AgentGrid
from widgets.agents.agent_table import AgentTable
from widgets.agents.agent_tile import Ghost
from widgets.buttons import ChipButton
from widgets.parts import Label, Panel, column, row

translate = QCoreApplication.translate


class AgentsView(QWidget):
    """Takes a floor; tells which agent's card is wanted and which agents a person wants to lend."""

    agent_chosen = Signal(str)
    lend_wanted = Signal(object)  # tuple of agents' addresses

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lineup = Lineup()
        self._second = -1
        self._columns = b""  # of a table that was not made yet
        self.tools, self.grid = AgentFilters(self._columns_menu), AgentGrid(self._lineup)
        self.table: AgentTable | None = None
        self.foot = _Foot()
        self._forms = QStackedLayout()
        panel = Panel()
        panel.body.addLayout(self._forms, 1)
        panel.body.addWidget(self.foot)
        inside = column(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        self.setLayout(inside)
        self._add(self.grid)
        self.tools.wanted_changed.connect(self._show_wanted)
        self.tools.table_wanted.connect(self._change_form)
        self.foot.lend.clicked.connect(self._lend)
        self.foot.clear.clicked.connect(self._clear_marks)

    @property
    def shown(self) -> AgentGrid | AgentTable:
        """Tiles or table."""
        return self.table if self.table and self._forms.currentWidget() is self.table else self.grid

    def show_floor(self, floor: Floor) -> None:
        """Show the agents of `floor`."""
        self.shown.refresh(self._lineup.show(floor))
        self.foot.show_rest(self.shown.rests)
        if int(floor.at) != self._second:
            self._second = int(floor.at)
            self.tools.show_counts(self._lineup.counts(), self._lineup.paused_for())

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark the view with the age of its figures."""
        self.shown.show_freshness(freshness, age_s)
        self.tools.summary.show_freshness(freshness, age_s)

    def show_ghosts(self, ghosts: Sequence[Ghost]) -> None:
        """Show agents who are to come to a queue and whom the PBX has not confirmed yet."""
        self.grid.show_ghosts(ghosts)

    def remember(self) -> bytes:
        """Form, grouping, order and columns, for `restore`; filters would hide agents from the next person."""
        wanted = self.tools.wanted
        columns = self.table.columns_state() if self.table else self._columns
        kept = {"group": wanted.group, "sort": wanted.sort, "table": self.tools.table.isChecked()}
        return json.dumps(kept | {"columns": b64encode(columns).decode()}).encode()

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave; anything else is ignored."""
        try:
            kept = json.loads(state)
            group, sort, table = Grouping(kept["group"]), Sorting(kept["sort"]), bool(kept["table"])
            self._columns = b64decode(kept["columns"])
        except (ValueError, KeyError, TypeError):
            return
        self.tools.group.choose(group)
        if sort in SORTINGS:
            self.tools.sort.choose(sort)
        self.tools.table.setChecked(table)

    def _change_form(self, table: bool) -> None:
        self.shown.clear_marks()
        self._forms.setCurrentWidget(self._made_table() if table else self.grid)
        self.shown.set_wanted(self.tools.wanted)
        self.foot.show_form(table)
        self.shown.setFocus()

    def _made_table(self) -> AgentTable:
        if self.table is None:
            self.table = AgentTable(self._lineup)
            self.table.restore_columns(self._columns)
            self._add(self.table)
        return self.table

    def _columns_menu(self) -> QMenu:
        return self._made_table().columns_menu()

    def _show_wanted(self, wanted: Wanted) -> None:
        self.shown.set_wanted(wanted)

    def _lend(self) -> None:
        self.shown.lend()

    def _clear_marks(self) -> None:
        self.shown.clear_marks()

    def _add(self, form: AgentGrid | AgentTable) -> None:
        form.agent_chosen.connect(self.agent_chosen)
        form.lend_wanted.connect(self.lend_wanted)
        form.marks_changed.connect(self.foot.show_marks)
        self._forms.addWidget(form)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.setFocus()


class _Foot(QWidget):
    """What the keyboard does here; while agents are marked, how many and what can be done with them."""

    def __init__(self) -> None:
        super().__init__()
        self.marks = Label(strong=True)
        self.keys = Label(tone="faint", size="small")
        self.rest = Label(tone="faint", size="small")
        self.lend = ChipButton(translate("AgentsView", "Lend"), "L")
        self.clear = ChipButton(translate("AgentsView", "Clear marks"), "Esc")
        inside = row(self.marks, self.lend, self.clear, self.keys, None, self.rest)
        inside.setContentsMargins(12, 0, 12, 0)
        self.setLayout(inside)
        self.setFixedHeight(32)
        self.show_marks(0)
        self.show_form(table=False)

    def show_form(self, table: bool) -> None:
        """Say what the keys do here."""
        tiles = translate("AgentsView", "Enter: card · Space: mark · Ctrl A: mark the group · L: lend")
        rows = translate("AgentsView", "Enter: card · Shift ↑ ↓: select · L: lend · Ctrl C: copy all rows")
        self.keys.setText(rows if table else tiles)

    def show_marks(self, count: int) -> None:
        """Say how many agents are marked."""
        self.marks.setText(translate("AgentsView", "{count} marked").format(count=format.count(count)))
        for part in (self.marks, self.lend, self.clear):
            part.setVisible(count > 0)
        self.keys.setVisible(not count)

    def show_rest(self, rests: bool) -> None:
        """Say that tiles do not move now."""
        self.rest.setText(translate("AgentsView", "nothing moves while you are on it") if rests else "")
