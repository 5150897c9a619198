"""The incidents of the past as a table: sorted by any column, the one that is pressed opened below."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from incidents.incident import Incident, StepState
from incidents.kinds import Severity, State
from incidents.review.times import Span, times
from widgets import format, theme
from widgets.archive.span_texts import review_word
from widgets.plain import escaped, plain
from widgets.priority_shape import draw_priority, priority_word
from widgets.tables.small_table import set_up
from widgets.texts import PRIORITY_OF, kind_word, severity_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate

NAME, KIND, WHAT, SEVERITY, REPORTED, ACKNOWLEDGE, RESTORE, STEPS, REVIEW = range(9)
_WIDTHS = {NAME: 122, KIND: 150, SEVERITY: 54, REPORTED: 148, ACKNOWLEDGE: 118, RESTORE: 104, STEPS: 68, REVIEW: 132}
_FIGURES = frozenset({SEVERITY, REPORTED, ACKNOWLEDGE, RESTORE, STEPS})
_QUIET = frozenset({KIND, REPORTED, STEPS, REVIEW})
MARK_PX, PAD_PX, HIGH_PX = 20, 14, 31
_PAD = "\u2003"  # as wide as PAD_PX: heads stand over their figures
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()


class PastRow(NamedTuple):
    """An incident with the figures of its row: seconds, None for what has not happened."""

    incident: Incident
    acknowledged_s: float | None
    restored_s: float | None
    settled: int
    steps: int

    @classmethod
    def of(cls, incident: Incident) -> "PastRow":
        """The row of an incident."""
        took = times(incident)
        settled = sum(run.state is not StepState.OPEN or run.times > 0 for run in incident.steps)
        first, back = took[Span.ACKNOWLEDGE], took[Span.RECOVER]
        return cls(
            incident, first.seconds if first else None, back.seconds if back else None, settled, len(incident.steps)
        )


class IncidentModel(QAbstractTableModel):
    """Rows in the order that was chosen; those without a figure stand last in either direction."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._rows: list[PastRow] = []
        self._order = (REPORTED, Qt.SortOrder.DescendingOrder)
        self._known: dict[UUID, PastRow] = {}

    def show_incidents(self, incidents: Iterable[Incident]) -> None:
        """Show these; what did not change since is not worked out again."""
        rows = [self._row(incident) for incident in incidents]
        self._known = {row.incident.id: row for row in rows}
        self._put(rows)

    def incident(self, row: int) -> Incident:
        """The incident of a row."""
        return self._rows[row].incident

    def row_of(self, incident: UUID | None) -> int | None:
        """Where it stands, if it is there."""
        return next((number for number, row in enumerate(self._rows) if row.incident.id == incident), None)

    def first_over(self) -> int:
        """The first row whose response is over: what there is to look back on; the first one if none is."""
        return next((number for number, row in enumerate(self._rows) if State.RESOLVED in row.incident.entered), 0)

    def order_after(self, column: int) -> Qt.SortOrder:
        """The order that pressing the head of `column` brings."""
        up = self._order == (column, Qt.SortOrder.AscendingOrder)
        return Qt.SortOrder.DescendingOrder if up else Qt.SortOrder.AscendingOrder

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column."""
        self._order = (column, order)
        self._put(self._rows)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else REVIEW + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(section)
        if role != Role.DisplayRole:
            return None
        arrow = {Qt.SortOrder.AscendingOrder: " ↑", Qt.SortOrder.DescendingOrder: " ↓"}[self._order[1]]
        return heads()[section] + (arrow if section == self._order[0] else "") + (_PAD if section in _FIGURES else "")

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        grade = row.incident.severity
        made: dict[int, Callable[[], Any]] = {
            Role.DisplayRole: lambda: self.text(row, column),
            Role.TextAlignmentRole: lambda: _alignment(column),
            Role.AccessibleTextRole: lambda: _heard(self.text(row, column), grade if column == NAME else None),
            Role.ToolTipRole: lambda: escaped(
                severity_word(grade) if grade and column == SEVERITY else self.text(row, column)
            ),
            Role.FontRole: lambda: theme.font(weight=QFont.Weight.DemiBold) if column == WHAT else None,
            Role.ForegroundRole: lambda: theme.current().color("muted" if column in _QUIET else "text"),
        }
        return made[role]() if role in made else None

    def text(self, row: PastRow, column: int) -> str:
        """What a cell says."""
        incident = row.incident
        made: dict[int, Callable[[], str]] = {
            NAME: lambda: incident.name,
            KIND: lambda: kind_word(incident.kind),
            WHAT: lambda: _what(incident),
            SEVERITY: lambda: incident.severity.roman if incident.severity else format.NONE,
            REPORTED: lambda: f"{format.local(incident.reported_at, self._viewer.zone):%Y-%m-%d %H:%M}",
            ACKNOWLEDGE: lambda: format.duration(row.acknowledged_s),
            RESTORE: lambda: format.duration(row.restored_s),
            STEPS: lambda: f"{row.settled}/{row.steps}" if row.steps else format.NONE,
            REVIEW: lambda: review_word(incident),
        }
        return plain(made[column]())

    def _row(self, incident: Incident) -> PastRow:
        known = self._known.get(incident.id)
        return known if known is not None and known.incident is incident else PastRow.of(incident)

    def _put(self, rows: list[PastRow]) -> None:
        column, order = self._order
        backwards = order is Qt.SortOrder.DescendingOrder
        keyed = [(self._key(row, column), row) for row in rows]
        full = sorted((pair for pair in keyed if pair[0] is not None), key=lambda pair: pair[0], reverse=backwards)
        self.beginResetModel()
        self._rows = [row for _, row in full] + [row for key, row in keyed if key is None]
        self.endResetModel()

    def _key(self, row: PastRow, column: int) -> Any:
        incident = row.incident
        made: dict[int, Any] = {
            NAME: incident.number,
            SEVERITY: incident.severity,
            REPORTED: incident.reported_at,
            ACKNOWLEDGE: row.acknowledged_s,
            RESTORE: row.restored_s,
            STEPS: row.settled / row.steps if row.steps else None,
        }
        return made[column] if column in made else self.text(row, column).casefold()


class IncidentTable(QTableView):
    """Takes incidents. `chosen` carries the id of the one that is to be shown as it happened, `opened` one to open."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = IncidentModel(viewer, self)
        self._chosen: UUID | None = None
        self.setModel(self._model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        set_up(self, _WIDTHS, WHAT, MARK_PX)
        self.setItemDelegate(_Marks(self))
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort)
        self.verticalHeader().setDefaultSectionSize(HIGH_PX)
        self.setAccessibleName(translate("Archive", "Incidents"))
        self.selectionModel().currentRowChanged.connect(self._choose)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.incident(index.row()).id))

    @property
    def incidents(self) -> tuple[Incident, ...]:
        """Those shown, in their order."""
        return tuple(self._model.incident(row) for row in range(self._model.rowCount()))

    def show_incidents(self, incidents: Iterable[Incident]) -> None:
        """Show these; the chosen one stays chosen while it is among them, else the first is."""
        self._model.show_incidents(incidents)
        self._restore()

    def choose(self, incident: UUID) -> None:
        """Choose one as a person would."""
        row = self._model.row_of(incident)
        if row is not None:
            self.setCurrentIndex(self._model.index(row, NAME))

    def as_rows(self) -> list[list[str | float | int]]:
        """Heads and rows for an export: times taken in seconds, as numbers."""
        seconds = translate("Archive", "{what}, seconds")
        named = {column: seconds.format(what=words) if column in (ACKNOWLEDGE, RESTORE) else words
                 for column, words in heads().items()}  # fmt: skip
        return [list(named.values()), *(self._exported(PastRow.of(incident)) for incident in self.incidents)]

    def _exported(self, row: PastRow) -> list[str | float | int]:
        figures = {ACKNOWLEDGE: row.acknowledged_s, RESTORE: row.restored_s}
        texts = {column: self._model.text(row, column) for column in heads()}
        return [texts[column] if column not in figures else figures[column] or "" for column in heads()]

    def _sort(self, column: int) -> None:
        """By this column; pressed again, the other way round."""
        self._model.sort(column, self._model.order_after(column))
        self._restore()

    def _restore(self) -> None:
        row = self._model.row_of(self._chosen)
        if row is None and self._model.rowCount():
            row = self._model.first_over()
        if row is not None:
            self.setCurrentIndex(self._model.index(row, NAME))
        elif self._chosen is not None:
            self._chosen = None
            self.chosen.emit(None)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and (incident := self._model.incident(index.row()).id) != self._chosen:
            self._chosen = incident
            self.chosen.emit(incident)


class _Marks(QStyledItemDelegate):
    """Draws the mark of the grade before the name."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == NAME:
            option.rect.setLeft(option.rect.left() + MARK_PX)
        elif index.column() in _FIGURES:
            option.rect.setRight(option.rect.right() - PAD_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.column() != NAME:
            return
        model = index.model()
        grade = model.incident(index.row()).severity if isinstance(model, IncidentModel) else None
        if grade is not None:
            middle = option.rect.center()
            draw_priority(painter, QRectF(option.rect.left() + 6, middle.y() - 4.5, 10, 10), PRIORITY_OF[grade])


def heads() -> dict[int, str]:
    """The words over the columns."""
    return {
        NAME: translate("Archive", "Incident"),
        KIND: translate("Archive", "Kind"),
        WHAT: translate("Archive", "What"),
        SEVERITY: translate("Archive", "Sev."),
        REPORTED: translate("Archive", "Reported"),
        ACKNOWLEDGE: translate("Archive", "To acknowledge"),
        RESTORE: translate("Archive", "To restore"),
        STEPS: translate("Archive", "Steps"),
        REVIEW: translate("Archive", "Review"),
    }


def _what(incident: Incident) -> str:
    drill = translate("Archive", "Drill: {what}")
    return drill.format(what=incident.affected) if incident.drill else incident.affected


def _heard(text: str, grade: Severity | None) -> str:
    return f"{priority_word(PRIORITY_OF[grade])} {text}" if grade else text


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
