"""Every clock that ran, kept or missed, with who settled it: how the rules were followed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from incidents.archive.clock_runs import ClockRun
from widgets import format, theme
from widgets.incidents.deadline_texts import deadline_text, rung_word
from widgets.incidents.incident_texts import role_word
from widgets.incidents.log_lines import who_text
from widgets.incidents.names import IncidentNames
from widgets.plain import escaped, plain
from widgets.tables.small_table import set_up
from widgets.viewer import Viewer

translate = QCoreApplication.translate

WHERE, WHAT, OWED, DUE, SETTLED, LATE, BY, PASSED_ON = range(8)
_WIDTHS = {WHERE: 92, OWED: 176, DUE: 166, SETTLED: 166, LATE: 120, BY: 150, PASSED_ON: 150}
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()


class ClockModel(QAbstractTableModel):
    """Missed ones first, the longest late on top; then the others, newest first."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._runs: tuple[ClockRun, ...] = ()
        self._now: datetime | None = None

    def show_runs(self, runs: Sequence[ClockRun], now: datetime) -> None:
        """Show these as they stand at `now`."""
        self.beginResetModel()
        missed = [run for run in runs if run.late(now) is not None]
        kept = [run for run in runs if run.late(now) is None]
        missed.sort(key=lambda run: run.late(now) or run.deadline.when - run.deadline.when, reverse=True)
        kept.sort(key=lambda run: run.deadline.when, reverse=True)
        self._runs, self._now = (*missed, *kept), now
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else PASSED_ON + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return clock_heads()[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        run = self._runs[index.row()]
        if role == Role.ForegroundRole:
            missed = self._now is not None and run.late(self._now) is not None
            tone = "critical" if missed and index.column() == LATE else "text" if index.column() == WHAT else "muted"
            return theme.current().color(tone)
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        text = self.texts(run)[index.column()]
        return text if role == Role.DisplayRole else escaped(text)

    def texts(self, run: ClockRun) -> tuple[str, ...]:
        """The cells of a row."""
        late = run.late(self._now) if self._now else None
        state = translate("Archive", "in time") if run.settled else translate("Archive", "running")
        if not run.done:
            state = translate("Archive", "not needed any more")
        if late is not None:
            state = translate("Archive", "{time} late").format(time=format.duration(late.total_seconds()))
        deadline, names = run.deadline, IncidentNames(run.incident, self._viewer)
        holder = self._viewer.name(deadline.person) if deadline.person else ""
        texts = (
            run.incident.name,
            deadline_text(deadline, names),
            format.listed(filter(None, (role_word(deadline.role), holder))),
            self._moment(deadline.when),
            self._moment(run.settled) if run.done else translate("Archive", "not done"),
            state,
            who_text(run.by) if run.by else format.NONE,
            rung_word(deadline.escalates_to) if run.passed_on else format.NONE,
        )
        return tuple(plain(text) for text in texts)

    def as_rows(self) -> list[list[str]]:
        """Heads and rows for an export."""
        return [list(clock_heads().values()), *(list(self.texts(run)) for run in self._runs)]

    def _moment(self, moment: datetime | None) -> str:
        return format.NONE if moment is None else f"{format.local(moment, self._viewer.zone):%Y-%m-%d %H:%M:%S}"


class ClockTable(QTableView):
    """The table of clocks."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ClockModel(viewer, self)
        self.setModel(self._model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        set_up(self, _WIDTHS, WHAT)
        self.setAccessibleName(translate("Archive", "Clocks"))

    def show_runs(self, runs: Sequence[ClockRun], now: datetime) -> None:
        """Show these as they stand at `now`."""
        self._model.show_runs(runs, now)

    def as_rows(self) -> list[list[str]]:
        """Heads and rows for an export."""
        return self._model.as_rows()


def clock_heads() -> dict[int, str]:
    """The words over the columns."""
    return {
        WHERE: translate("Archive", "Incident"),
        WHAT: translate("Archive", "What was owed"),
        OWED: translate("Archive", "By"),
        DUE: translate("Archive", "Due"),
        SETTLED: translate("Archive", "Settled"),
        LATE: translate("Archive", "Kept?"),
        BY: translate("Archive", "Settled by"),
        PASSED_ON: translate("Archive", "Passed on to"),
    }
