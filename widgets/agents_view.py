"""The second view of the Floor page: every agent, what they do and for how long."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from resources.floor import Floor, Freshness
from resources.lineup import Lineup
from resources.lineup_order import Grouping, Sorting, Wanted
from widgets import format
from widgets.agent_filters import SORTINGS, AgentFilters
from widgets.agent_grid import AgentGrid
from widgets.agent_tile import Ghost
from widgets.parts import ChipButton, Label, Panel, column, row

translate = QCoreApplication.translate


class AgentsView(QWidget):
    """Takes a floor; tells which agent's card is wanted and which agents a person wants to lend."""

    agent_chosen = Signal(str)
    lend_wanted = Signal(object)  # tuple of agents' addresses

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lineup = Lineup()
        self._second = -1
        self.tools, self.grid = AgentFilters(), AgentGrid(self._lineup)
        self.foot = _Foot()
        panel = Panel()
        panel.body.addWidget(self.grid, 1)
        panel.body.addWidget(self.foot)
        inside = column(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        self.setLayout(inside)
        self.tools.wanted_changed.connect(self._show_wanted)
        self.grid.agent_chosen.connect(self.agent_chosen)
        self.grid.lend_wanted.connect(self.lend_wanted)
        self.grid.marks_changed.connect(self.foot.show_marks)
        self.foot.lend.clicked.connect(self.grid.lend)
        self.foot.clear.clicked.connect(self.grid.clear_marks)

    def show_floor(self, floor: Floor) -> None:
        """Show the agents of `floor`."""
        self.grid.refresh(self._lineup.show(floor))
        self.foot.show_rest(self.grid.rests)
        if int(floor.at) != self._second:
            self._second = int(floor.at)
            self.tools.show_counts(self._lineup.counts(), self._lineup.paused_for())

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark the view with the age of its figures."""
        self.grid.show_freshness(freshness, age_s)

    def show_ghosts(self, ghosts: Sequence[Ghost]) -> None:
        """Show agents who are to come to a queue and whom the PBX has not confirmed yet."""
        self.grid.show_ghosts(ghosts)

    def remember(self) -> bytes:
        """Grouping and order, for `restore`; filters are not kept, they would hide agents from the next person."""
        wanted = self.tools.wanted
        return json.dumps({"group": wanted.group, "sort": wanted.sort}).encode()

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave; anything else is ignored."""
        try:
            kept = json.loads(state)
            group, sort = Grouping(kept["group"]), Sorting(kept["sort"])
        except (ValueError, KeyError, TypeError):
            return
        self.tools.group.choose(group)
        if sort in SORTINGS:
            self.tools.sort.choose(sort)

    def _show_wanted(self, wanted: Wanted) -> None:
        self.grid.set_wanted(wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.grid.setFocus()


class _Foot(QWidget):
    """What the keyboard does here; while agents are marked, how many and what can be done with them."""

    def __init__(self) -> None:
        super().__init__()
        self.marks = Label(strong=True)
        self.keys = Label(
            translate("AgentsView", "Enter: card · Space: mark · Ctrl A: mark the group · L: lend"),
            tone="faint",
            size="small",
        )
        self.rest = Label(tone="faint", size="small")
        self.lend = ChipButton(translate("AgentsView", "Lend"), "L")
        self.clear = ChipButton(translate("AgentsView", "Clear marks"), "Esc")
        inside = row(self.marks, self.lend, self.clear, self.keys, None, self.rest)
        inside.setContentsMargins(12, 0, 12, 0)
        self.setLayout(inside)
        self.setFixedHeight(32)
        self.show_marks(0)

    def show_marks(self, count: int) -> None:
        """Say how many agents are marked."""
        self.marks.setText(translate("AgentsView", "{count} marked").format(count=format.count(count)))
        for part in (self.marks, self.lend, self.clear):
            part.setVisible(count > 0)
        self.keys.setVisible(not count)

    def show_rest(self, rests: bool) -> None:
        """Say that tiles do not move now."""
        self.rest.setText(translate("AgentsView", "tiles rest while you are on them") if rests else "")
