"""What 10,000 agents sorted live cost at 5,000 events a second, beside QSortFilterProxyModel in the same run.

    python -m tests.benchmarks.agent_table [--agents 10000] [--rate 5000] [--seconds 8]

An event changes what an agent does, and with it the column that is sorted. The peer is a plain model behind Qt's proxy
with dynamic sorting, told of each event; ours is given a floor eight times a second, and the making of its values is
part of the cost. The tiles are measured the same way.
"""

import argparse
import random
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTableView

from resources.agents import AgentState
from resources.floor import AgentFigures, Floor
from tests.agents import crowd
from tests.benchmarks._pace import Cost, run
from tests.floors import AT, queue
from widgets.agents.agents_view import AgentsView
from widgets.theme import apply_theme

QUEUES = tuple(f"q{number}" for number in range(50))
STATES = (AgentState.READY, AgentState.TALKING, AgentState.WRAP_UP, AgentState.TALKING)
TICK_MS, SIZE = 125, (1336, 760)
GOAL_CPU, GOAL_LAG_MS = 0.15, 20.0


def main() -> None:
    """Print CPU and lag of each, and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--agents", type=int, default=10_000)
    parser.add_argument("--rate", type=int, default=5_000)
    parser.add_argument("--seconds", type=float, default=8.0)
    asked = parser.parse_args()
    application = QApplication.instance() or QApplication([])
    apply_theme(application, "dark")
    agents = crowd(asked.agents, QUEUES)
    print(f"{asked.agents:,} agents, {asked.rate:,} events/s, sorted by time in state, for {asked.seconds:.0f} s each")
    ways: dict[str, Callable[[], Proxied | Ours]] = {
        "QSortFilterProxyModel": lambda: Proxied(agents),
        "watchfloor, table": lambda: Ours(agents, table=True),
        "watchfloor, tiles": lambda: Ours(agents, table=False),
    }
    costs = {name: _measured(make(), asked.rate, asked.seconds) for name, make in ways.items()}
    for name, cost in costs.items():
        words = f"{cost.cpu:4.0%} of a core, lag p99 {cost.lag_p99:6.1f} ms ({cost.wall_p99:.1f} by the wall's clock)"
        print(f"  {name:22} {words}, {cost.kept:.0%} of the events in time")
    ours, theirs = costs["watchfloor, table"], costs["QSortFilterProxyModel"]
    met = "met" if ours.cpu <= GOAL_CPU and ours.lag_p99 <= GOAL_LAG_MS else "missed"
    print(f"  ratio of CPU {theirs.cpu / ours.cpu:.1f}; goal ≤ {GOAL_CPU:.0%}, lag p99 ≤ {GOAL_LAG_MS:.0f} ms: {met}")


def _measured(shown: "Proxied | Ours", rate: int, seconds: float) -> Cost:
    shown.widget.resize(*SIZE)
    shown.widget.show()
    for _ in range(5):
        QApplication.processEvents()
    try:
        return run(seconds, rate, shown.take)
    finally:
        shown.close()
        QApplication.processEvents()


class Ours:
    """The agents' view of the Floor page."""

    def __init__(self, agents: dict[str, AgentFigures], table: bool) -> None:
        self.widget = AgentsView()
        self.widget.tools.table.setChecked(table)
        self._agents, self._names, self._at = dict(agents), list(agents), AT
        self._queues = {name: queue(name) for name in QUEUES}
        self._changed: dict[str, AgentState] = {}
        self._chance = random.Random(2)
        self._ticks = QTimer(interval=TICK_MS)
        self._ticks.timeout.connect(self._show)
        self._ticks.start()
        self._show()

    def take(self, count: int) -> None:
        """Note what so many events change."""
        for name in self._chance.choices(self._names, k=count):
            self._changed[name] = self._chance.choice(STATES)

    def close(self) -> None:
        self._ticks.stop()
        self.widget.close()
        self.widget.tools.close()

    def _show(self) -> None:
        self._at += TICK_MS / 1000
        agents = self._agents = dict(self._agents)
        for name, state in self._changed.items():
            agents[name] = replace(agents[name], state=state, since=self._at)
        self._changed.clear()
        self.widget.show_floor(Floor(at=self._at, heard=self._at, queues=self._queues, agents=agents))


class Rows(QAbstractTableModel):
    """The peer's model: lists of values, every event told for its row."""

    def __init__(self, agents: dict[str, AgentFigures]) -> None:
        super().__init__()
        self.rows = [
            [one.agent, one.name, one.state.value, one.since, one.reason, one.queue, "", 0] for one in agents.values()
        ]

    def change(self, row: int, state: str, since: float) -> None:
        """One event."""
        self.rows[row][2], self.rows[row][3] = state, since
        self.dataChanged.emit(self.index(row, 2), self.index(row, 3))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 8

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class Proxied:
    """Qt's own way to keep a table sorted."""

    def __init__(self, agents: dict[str, AgentFigures]) -> None:
        self.widget, self._rows, self._proxy = QTableView(), Rows(agents), QSortFilterProxyModel()
        self._proxy.setSourceModel(self._rows)
        self._proxy.setDynamicSortFilter(True)
        self._proxy.sort(3, Qt.SortOrder.AscendingOrder)
        self.widget.setModel(self._proxy)
        self._chance, self._at = random.Random(2), AT

    def take(self, count: int) -> None:
        """Tell the model of so many events."""
        for _ in range(count):
            self._at += 0.0002
            self._rows.change(self._chance.randrange(len(self._rows.rows)), self._chance.choice(STATES).value, self._at)

    def close(self) -> None:
        self.widget.close()
        self.widget.setModel(None)


if __name__ == "__main__":
    main()
