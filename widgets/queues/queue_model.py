"""The queue table's model: rows in the order of what hurts, cells made only for the rows on screen."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt

from resources.floor import Floor
from resources.loans.ghosts import NONE, Balance
from resources.pressure import Finding, findings
from resources.queues import Channel
from widgets.plain import escaped
from widgets.queues.queue_cells import Moment
from widgets.queues.queue_columns import COLUMNS
from widgets.queues.queue_mark import NO_MARK, QueueMark
from widgets.tables.cell import Cell
from widgets.tables.cell_model import CellModel
from widgets.tables.pace import ARRANGE_S

_BY_KEY = {column.key: number for number, column in enumerate(COLUMNS)}


@dataclass(frozen=True, slots=True)
class View:
    """What a person asked of the table: channel, window and order."""

    channel: Channel | None = None
    day: bool = False
    sort: str = "queue"
    reverse: bool = False


class QueueModel(CellModel):
    """Rows are queues. `show_floor` takes the newest floor and says which cells changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(len(COLUMNS), parent)
        self.view = View()
        self.out_of_order = False  # rows were kept where they are although their figures would move them
        self._floor, self._sorted_at = Floor(), float("-inf")
        self._loans: Mapping[str, Balance] = {}
        self._marks: Mapping[str, QueueMark] = {}
        self._found: dict[str, tuple[Finding, ...]] = {}  # in this floor, of the queues that were asked for
        self._shown: set[str] = set()

    def show_floor(self, floor: Floor, keep_order: bool = False) -> None:
        """Show `floor`; with `keep_order` rows stay where they are, new ones come last."""
        before, self._floor = self._floor, floor
        self._found.clear()
        shown = {name for name, queue in floor.queues.items() if self.view.channel in (None, queue.channel)}
        if shown != self._shown or not 0 <= floor.at - self._sorted_at < ARRANGE_S:
            self._sort(shown, keep_order)
        self._refresh(before)

    def show_loans(self, loans: Mapping[str, Balance]) -> None:
        """Mark what queues have lent and borrowed from now on."""
        self._loans = loans
        self._refresh(before=Floor())

    def show_marks(self, marks: Mapping[str, QueueMark]) -> None:
        """Show from now on what incidents have declared of the queues."""
        self._marks = marks
        self._refresh(before=Floor())

    def set_view(self, view: View) -> None:
        """Show another channel, window or order of the same floor."""
        self.view = view
        self._cells.clear()
        self._sorted_at = float("-inf")
        self.show_floor(self._floor)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def queue_at(self, row: int) -> str:
        """The queue of a row."""
        return self._order[row]

    def row_of(self, queue: str) -> int | None:
        """The row of a queue, if it is shown."""
        return self._order.index(queue) if queue in self._order else None

    def _sort(self, shown: set[str], keep_order: bool) -> None:
        self._sorted_at, self._shown = self._floor.at, shown
        sorted_ = self._sorted(shown)
        order = self._kept(shown, sorted_) if keep_order else sorted_
        self.out_of_order = order != sorted_
        if order != self._order:
            self._rearrange(order)

    def _sorted(self, shown: set[str]) -> list[str]:
        column, queues = COLUMNS[_BY_KEY[self.view.sort]], self._floor.queues
        by_name = sorted(shown, key=lambda name: (queues[name].title or name, name))
        textual = column.key == "channel"
        return sorted(
            by_name,
            key=lambda name: column.sort(queues[name], self._moment(name)),
            reverse=self.view.reverse if textual else not self.view.reverse,
        )

    def _kept(self, shown: set[str], sorted_: list[str]) -> list[str]:
        kept = [name for name in self._order if name in shown]
        known = set(kept)
        return kept + [name for name in sorted_ if name not in known]

    def _moment(self, name: str) -> Moment:
        floor, day = self._floor, self.view.day
        found = self._found.get(name)
        if found is None:
            found = self._found[name] = findings(floor.queues[name], floor.at, day)
        mark = self._marks.get(name, NO_MARK)
        return Moment(floor.at, day, floor.demo, found, self._loans.get(name, NONE), mark)

    def _made(self, name: str) -> tuple[Cell, ...]:
        queue, moment = self._floor.queues[name], self._moment(name)
        return tuple(column.cell(queue, moment) for column in COLUMNS)

    def _rearrange(self, order: list[str]) -> None:
        """Same queues in another order move (the selection goes with them); other queues reset the table."""
        if set(order) != set(self._order):
            self.beginResetModel()
            self._order = order
            self.endResetModel()
        else:
            self._permute(order)

    def _refresh(self, before: Floor) -> None:
        """Say what looks different on screen. A queue where nobody waits shows nothing that changes with time alone."""
        on_screen = self._order[self.visible.start : self.visible.stop]
        fresh: dict[str, tuple[Cell, ...]] = {}
        for row, name in enumerate(on_screen, self.visible.start):
            cells, queue = self._cells.get(name, ()), self._floor.queues[name]
            if cells and not queue.waiting and queue == before.queues.get(name):
                fresh[name] = cells
                continue
            fresh[name] = self._made(name)
            self._say_changed(row, cells, fresh[name])
        self._cells = fresh

    def _tip(self, row: int, column: int) -> str | None:
        words = self.cell(row, column).words
        return escaped(words) if words else None

    def _head(self, section: int) -> tuple[str, str, bool]:
        column = COLUMNS[section]
        return column.title(), column.about(self.view.day), column.right

    def _arrow(self, section: int) -> str:
        if COLUMNS[section].key != self.view.sort:
            return ""
        return "↑" if self.view.reverse else "↓"
