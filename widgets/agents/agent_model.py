"""The agent table's model: rows in the order asked for, cells made only for the rows on screen."""

from PySide6.QtCore import QObject, Qt

from resources.floor import AgentFigures
from resources.lineup.lineup import Lineup, number
from resources.lineup.order import Ordering, Sorting, Wanted
from widgets.agents import agent_words
from widgets.agents.agent_columns import COLUMNS
from widgets.plain import plain
from widgets.tables.cell import Cell
from widgets.tables.cell_model import ROOT, CellModel
from widgets.tables.pace import Pace


class AgentModel(CellModel):
    """Rows are agents. `refresh` says which cells changed since the lineup took in another floor."""

    def __init__(self, lineup: Lineup, parent: QObject | None = None) -> None:
        super().__init__(len(COLUMNS), parent)
        self.wanted = Wanted(sort=Sorting.TIME)
        self._lineup, self._ordering = lineup, Ordering(lineup)
        self._pace = Pace()

    def refresh(self, changed: set[str], keep_order: bool = False) -> None:
        """The lineup has taken in a floor, in which these agents changed; with `keep_order` rows stay."""
        now = self._lineup.floor.at
        self._pace.stir(bool(changed))
        another_second = self._pace.next_second(now)
        if self._pace.is_due(now, keep_order, empty=not self._order):
            self.sort_again()
        else:
            self._look(None if another_second else changed)

    def set_wanted(self, wanted: Wanted) -> None:
        """Show other agents, or the same in another order."""
        self.wanted = wanted
        self.sort_again()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def sort_again(self) -> None:
        """Put every row in its place."""
        self._pace.arranged(self._lineup.floor.at)
        agents = self._lineup.agents
        rows = self._ordering.order(self.wanted).rows.tolist()
        order = [one.agent for row in rows if (one := agents[row])]
        if order != self._order:
            self._become(order)
        self._look(None)

    @property
    def out_of_order(self) -> bool:
        """Whether agents changed since rows last took their places."""
        return self._pace.stirred

    def agent_at(self, row: int) -> str:
        """The address of a row's agent."""
        return self._order[row]

    def _become(self, order: list[str]) -> None:
        """Unwanted rows go, new ones come, then all take their places; the selection goes with them."""
        wanted, known = set(order), set(self._order)
        if wanted == known:
            self._permute(order)
            return
        kept = [name for name in self._order if name in wanted]
        if len(kept) < len(self._order):
            self._permute(kept + [name for name in self._order if name not in wanted])
            self.beginRemoveRows(ROOT, len(kept), len(self._order) - 1)
            self._order = kept
            self.endRemoveRows()
        if len(kept) < len(order):
            self.beginInsertRows(ROOT, len(kept), len(order) - 1)
            self._order = kept + [name for name in order if name not in known]
            self.endInsertRows()
        self._permute(order)

    def _look(self, names: set[str] | None) -> None:
        """Tell what looks different on screen: of these agents, or (None) of all, as when a second has passed."""
        fresh: dict[str, tuple[Cell, ...]] = {}
        for row, name in enumerate(self._order[self.visible.start : self.visible.stop], self.visible.start):
            before = self._cells.get(name)
            fresh[name] = self._made(name) if before is None or names is None or name in names else before
            if fresh[name] is not before:
                self._say_changed(row, before or (), fresh[name])
        self._cells = fresh

    def _figures(self, name: str) -> AgentFigures | None:
        row = self._lineup.row_of.get(name)
        return None if row is None else self._lineup.agents[row]

    def _made(self, name: str) -> tuple[Cell, ...]:
        agent = self._figures(name)
        if agent is None:  # left while rows rest
            return (Cell(plain(number(name)), "faint"), *(Cell("") for _ in COLUMNS[1:]))
        mark, floor = self._lineup.mark(self._lineup.row_of[name]), self._lineup.floor
        return tuple(column.cell(agent, mark, floor) for column in COLUMNS)

    def _tip(self, row: int, _column: int) -> str | None:
        agent = self._figures(self._order[row])
        return agent_words.tip(agent, self._lineup) if agent else None

    def _head(self, section: int) -> tuple[str, str, bool]:
        column = COLUMNS[section]
        return column.title(), column.about(), column.right

    def _arrow(self, section: int) -> str:
        if COLUMNS[section].sort is not self.wanted.sort:
            return ""
        return "↑" if self.wanted.reverse else "↓"
