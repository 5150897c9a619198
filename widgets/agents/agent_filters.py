"""What stands above the agents: how they are grouped and sorted, who is shown, and the whole floor in a line."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from resources.agents import AgentState
from resources.lineup.attention import Attention
from resources.lineup.order import Grouping, Sorting, Wanted
from widgets.agents.agent_summary import AgentSummary
from widgets.agents.agent_words import MARKED, STATES, show_word
from widgets.buttons import ChipButton
from widgets.choice import Choice
from widgets.parts import row
from widgets.plain import plain
from widgets.tables.columns_button import ColumnsButton
from widgets.texts import agent_state_word

translate = QCoreApplication.translate

SORTINGS = (Sorting.TIME, Sorting.NUMBER, Sorting.NAME)
FIND_PX = 100


class AgentFilters(QWidget):
    """Tells which agents a person wants to see."""

    wanted_changed = Signal(object)  # resources.lineup_order.Wanted
    table_wanted = Signal(bool)

    def __init__(self, columns_menu: Callable[[], QMenu], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons: tuple[str, ...] = ()
        self.group = Choice(translate("AgentFilters", "Group"), [(one, group_words(one)) for one in Grouping])
        self.show_only = Choice(translate("AgentFilters", "State"), _states(()))
        self.sort = Choice(translate("AgentFilters", "Order"), [(one, sort_words(one)) for one in SORTINGS])
        self.find_field = _FindField()
        self.table = ChipButton(translate("AgentFilters", "Table"))
        self.table.setCheckable(True)
        self.table.setToolTip(translate("AgentFilters", "The same agents in rows, with columns to sort by"))
        self.summary = AgentSummary()
        self.columns = ColumnsButton(columns_menu)
        self.columns.hide()
        inside = row(self.group, self.show_only, self.sort, self.find_field, self.table, self.columns)
        inside.addWidget(self.summary, 1)
        self.setLayout(inside)
        for choice in (self.group, self.show_only, self.sort):
            choice.changed.connect(self._tell)
        self.find_field.textChanged.connect(self._tell)
        self.table.toggled.connect(self._change_form)

    @property
    def wanted(self) -> Wanted:
        """Which agents are asked for, and how."""
        shown = self.show_only.value
        wanted = Wanted(
            text=self.find_field.text(), group=Grouping(str(self.group.value)), sort=Sorting(str(self.sort.value))
        )
        if isinstance(shown, AgentState | Attention):
            return replace(wanted, show=shown)
        return replace(wanted, reason=shown) if isinstance(shown, str) else wanted

    def show_counts(self, counts: Mapping[AgentState | Attention, int], reasons: Sequence[str]) -> None:
        """Show the floor in a line, and offer the reasons for which agents are paused."""
        self.summary.show_counts(counts)
        chosen = self.show_only.value
        kept = isinstance(chosen, str) and not isinstance(chosen, AgentState | Attention) and chosen not in reasons
        offered = (*reasons, str(chosen)) if kept else tuple(reasons)
        if offered != self._reasons:
            self._reasons = offered
            self.show_only.offer(_states(offered))

    def _tell(self) -> None:
        self.wanted_changed.emit(self.wanted)

    def _change_form(self, table: bool) -> None:
        self.group.setVisible(not table)
        self.sort.setVisible(not table)  # a table is sorted by its heads
        self.columns.setVisible(table)
        self.table_wanted.emit(table)


class _FindField(QLineEdit):
    """Esc empties it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(FIND_PX, 28))
        self.setPlaceholderText(translate("AgentFilters", "Find agent"))
        self.setAccessibleName(translate("AgentFilters", "Find agent"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def group_words(group: Grouping) -> str:
    """What agents are put together by."""
    return {
        Grouping.QUEUE: translate("AgentFilters", "Group by queue"),
        Grouping.STATE: translate("AgentFilters", "Group by state"),
        Grouping.NONE: translate("AgentFilters", "No groups"),
    }[group]


def sort_words(sort: Sorting) -> str:
    """The order of agents in a group."""
    return {
        Sorting.TIME: translate("AgentFilters", "Longest in state first"),
        Sorting.NUMBER: translate("AgentFilters", "By number"),
        Sorting.NAME: translate("AgentFilters", "By name"),
    }[sort]


def _states(reasons: Sequence[str]) -> list[tuple[object, str]]:
    """Everything the state filter offers: all, the states with the reasons of pauses, the marks."""
    options: list[tuple[object, str]] = [(None, translate("AgentFilters", "State: all"))]
    for one in (*STATES, *MARKED):
        options.append((one, show_word(one)))
        if one is AgentState.PAUSED:
            words = translate("AgentFilters", "{paused}: {reason}")
            paused = agent_state_word(one)
            options += [(reason, words.format(paused=paused, reason=plain(reason))) for reason in reasons]
    return options
