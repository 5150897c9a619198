"""The rules in a table: on or off, urgency, name, and how often each would have fired."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from resources.alarms.rule import Rule
from resources.alarms.shipped import SHIPPED
from resources.priority import Priority
from widgets import format, theme
from widgets.alarms.rule_texts import condition_text, title_of
from widgets.plain import escaped, plain
from widgets.priority_shape import draw_priority, priority_word

translate = QCoreApplication.translate

NAME, DAY, WEEK = range(3)
MARK_PX = 10

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Fired:
    """How often a rule would have fired; None: there is no record of that time yet."""

    day: int | None = None
    week: int | None = None


class RuleModel(QAbstractTableModel):
    """Rows are rules. `counts` are by the rule's id; a rule without them is being counted."""

    switched = Signal(int, bool)  # row, on

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rules: tuple[Rule, ...] = ()
        self._counts: Mapping[str, Fired] = {}

    def show_rules(self, rules: Sequence[Rule]) -> None:
        """Show other rules."""
        same = len(rules) == len(self.rules)
        if not same:
            self.beginResetModel()
        self.rules = tuple(rules)
        if same:
            self._repaint()
        else:
            self.endResetModel()

    def show_counts(self, counts: Mapping[str, Fired]) -> None:
        """Show how often each would have fired; an empty mapping: they are being counted."""
        self._counts = counts
        self._repaint()

    def _repaint(self) -> None:
        if self.rules:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rules) - 1, WEEK))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rules)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else WEEK + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.ToolTipRole and section != NAME:
            return translate("RuleEditor", "How often it would have fired, by what was recorded")
        if role == Role.TextAlignmentRole and section != NAME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Role.DisplayRole:
            return {
                NAME: translate("RuleEditor", "Rule"),
                DAY: translate("RuleEditor", "24 h"),
                WEEK: translate("RuleEditor", "7 days"),
            }[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        checkable = Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | checkable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        rule = self.rules[index.row()]
        if index.column() == NAME:
            return self._named(rule, role)
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Role.ForegroundRole:
            return theme.current().color("muted")
        return self._count(rule, index.column()) if role == Role.DisplayRole else None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or index.column() != NAME:
            return False
        self.switched.emit(index.row(), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _named(self, rule: Rule, role: int) -> Any:
        if role == Role.DisplayRole:
            return plain(_told(rule))
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if rule.enabled else Qt.CheckState.Unchecked
        if role == Role.ForegroundRole:
            return theme.current().color("text" if rule.enabled else "faint")
        if role == Role.ToolTipRole:
            return escaped(condition_text(rule))
        if role == Role.AccessibleTextRole:
            return format.headed(priority_word(rule.priority), plain(title_of(rule)))
        return _shape(rule.priority) if role == Role.DecorationRole else None

    def _count(self, rule: Rule, column: int) -> str:
        fired = self._counts.get(rule.id)
        if fired is None:
            return "…"
        number = fired.day if column == DAY else fired.week
        return translate("RuleEditor", "no record yet") if number is None else format.count(number)


def _told(rule: Rule) -> str:
    """The title, and whether the rule is the bank's own or a shipped one that was changed."""
    shipped = next((each for each in SHIPPED if each.id == rule.id), None)
    if shipped is None:
        return translate("RuleEditor", "{rule} · own").format(rule=title_of(rule))
    if rule != replace(shipped, enabled=rule.enabled):
        return translate("RuleEditor", "{rule} · changed").format(rule=title_of(rule))
    return title_of(rule)


def _shape(priority: Priority) -> QPixmap:
    canvas = QPixmap(QSize(MARK_PX, MARK_PX))
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    draw_priority(painter, QRectF(canvas.rect()), priority)
    painter.end()
    return canvas


class RuleList(QTableView):
    """Space switches a rule on or off; the keyboard's place chooses the rule that is edited."""

    chosen = Signal(int)
    switched = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RuleModel(self)
        self.rows.switched.connect(self.switched)
        self.setModel(self.rows)
        self.setAccessibleName(translate("RuleEditor", "Rules"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (DAY, WEEK):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, 92)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def choose(self, row: int) -> None:
        """Put the keyboard's place on a rule."""
        self.setCurrentIndex(self.rows.index(row, NAME))

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(now.row())
