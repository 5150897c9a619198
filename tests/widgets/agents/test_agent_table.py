"""The agent table: what a row says, live order, rows that rest, a selection that stays with its agents."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from resources.agents import AgentState
from resources.lineup.lineup import Lineup
from resources.lineup.order import Sorting, Wanted
from resources.priority import Priority
from tests.agents import agent, crowd, on_floor
from tests.floors import AT
from widgets.agents.agent_columns import COLUMNS
from widgets.agents.agent_model import AgentModel
from widgets.agents.agent_table import AgentTable
from widgets.agents.agents_view import AgentsView

NUMBER = {column.key: number for number, column in enumerate(COLUMNS)}
TALKS = agent("PJSIP/1001", AgentState.TALKING, lasts=90, queue="cards", name="Rosa Ünal")
LONG = agent("PJSIP/1002", AgentState.TALKING, lasts=1252, queue="cards", name="Ann")
EATS = agent("PJSIP/1003", AgentState.PAUSED, lasts=200, reason="Lunch", home="loans")


class Shown:
    """A table with the lineup it shows."""

    def __init__(self):
        self.lineup = Lineup()
        self.table = AgentTable(self.lineup)
        self.table.resize(1000, 400)

    def show(self, *agents, **changes):
        self.table.refresh(self.lineup.show(on_floor(*agents, **changes)))

    def order(self):
        return [self.table.rows.agent_at(row).partition("/")[2] for row in range(self.table.rows.rowCount())]

    def cell(self, row, key):
        return self.table.rows.cell(row, NUMBER[key])


@pytest.fixture
def shown(qtbot):
    made = Shown()
    qtbot.addWidget(made.table)
    return made


def test_a_row_says_who_what_how_long_and_where(shown):
    shown.show(LONG)
    texts = {column.key: shown.cell(0, column.key).text for column in COLUMNS}
    assert texts == {
        "agent": "1002",
        "name": "Ann",
        "state": "talking",
        "time": "20:52",
        "reason": "",
        "contact": "Cards",
        "queues": "Cards 0",
        "missed": "",
    }
    assert (shown.cell(0, "agent").priority, shown.cell(0, "time").tone) == (Priority.HIGH, "high")
    model = shown.table.rows
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == "1002, over time"
    assert "longer than 10:00" in model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)


def test_longest_in_state_first_and_live(shown):
    shown.show(TALKS, LONG, EATS)
    assert shown.order() == ["1002", "1003", "1001"]
    shown.show(TALKS, replace(LONG, since=AT), EATS, at=AT + 1)
    assert shown.order() == ["1003", "1001", "1002"]


def test_heads_sort_and_turn_round(shown):
    shown.show(TALKS, LONG, EATS)
    shown.table.sort_wanted.emit("name")
    assert shown.order() == ["1003", "1002", "1001"]
    shown.table.sort_wanted.emit("name")
    assert shown.order() == ["1001", "1002", "1003"]
    assert "↑" in shown.table.rows.headerData(NUMBER["name"], Qt.Orientation.Horizontal)


def test_rows_rest_while_keys_move_over_them(shown, qtbot):
    with qtbot.waitActive(shown.table):
        shown.table.show()
        shown.table.activateWindow()
    shown.table.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    shown.show(TALKS, LONG, EATS)
    shown.table.setFocus()
    qtbot.waitUntil(shown.table.hasFocus)
    QTest.keyClick(shown.table, Qt.Key.Key_Down)
    shown.show(TALKS, replace(LONG, since=AT), at=AT + 5)
    assert shown.order() == ["1002", "1003", "1001"]
    assert shown.cell(1, "agent").tone == "faint"  # has left
    assert shown.table.rests


def test_the_selection_stays_with_its_agents_when_others_come_and_go(shown):
    shown.show(TALKS, LONG, EATS)
    shown.table.selectRow(2)
    newcomer = agent("PJSIP/1004", lasts=100)
    shown.show(TALKS, newcomer, replace(LONG, since=AT), at=AT + 2)
    assert shown.order() == ["1004", "1001", "1002"]
    assert [index.row() for index in shown.table.selectionModel().selectedRows()] == [1]


def test_selected_agents_are_lent_and_one_is_opened(shown, qtbot):
    shown.show(TALKS, LONG, EATS)
    for row in (2, 0):
        index = shown.table.rows.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        shown.table.selectionModel().select(index, flags)
    with qtbot.waitSignal(shown.table.lend_wanted) as told:
        QTest.keyClick(shown.table, Qt.Key.Key_L)
    assert told.args == [("PJSIP/1002", "PJSIP/1001")]
    shown.table.setCurrentIndex(shown.table.rows.index(1, 0))
    with qtbot.waitSignal(shown.table.agent_chosen) as told:
        QTest.keyClick(shown.table, Qt.Key.Key_Return)
    assert told.args == ["PJSIP/1003"]


def test_copying_takes_every_row(shown):
    shown.show(*crowd(200).values())
    QTest.keyClick(shown.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 201
    assert lines[0].startswith("Agent\tName\tState")


def test_only_rows_on_screen_are_made_and_only_changed_cells_told(qtbot):
    lineup, told = Lineup(), []
    model = AgentModel(lineup)
    model.visible = range(0, 20)
    agents = crowd(500)
    model.refresh(lineup.show(on_floor(*agents.values())))
    assert len(model._cells) == 20
    model.dataChanged.connect(lambda first, last: told.append((first.row(), first.column(), last.column())))
    name = model.agent_at(3)
    agents[name] = replace(agents[name], missed=2)
    model.refresh(lineup.show(on_floor(*agents.values(), at=AT + 0.1)))
    assert told == [(3, NUMBER["missed"], NUMBER["missed"])]
    told.clear()
    model.refresh(lineup.show(on_floor(*agents.values(), at=AT + 1.1)))
    assert {column for _, column, _ in told} == {NUMBER["time"]}
    assert len(told) == 20


FLOORS = st.lists(st.sets(st.integers(0, 25)), min_size=1, max_size=5)


@settings(max_examples=12, deadline=None)
@given(FLOORS, st.sampled_from((None, AgentState.TALKING)))
def test_the_model_keeps_qt_s_rules_whatever_comes_and_goes(floors, show):
    lineup, people = Lineup(), list(crowd(26).values())
    model = AgentModel(lineup)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_wanted(Wanted(show=show, sort=Sorting.TIME))
    for step, there in enumerate(floors):
        model.refresh(lineup.show(on_floor(*(people[one] for one in there), at=AT + 2 * step)))
        wanted = [people[one] for one in there if show in (None, people[one].state)]
        assert [model.agent_at(row) for row in range(model.rowCount())] == [
            one.agent for one in sorted(wanted, key=lambda one: one.since)
        ]
    tester.deleteLater()
    assert model.rowCount(QModelIndex()) == model.rowCount()


def test_the_view_changes_between_tiles_and_table_and_remembers(qtbot):
    view = AgentsView()
    qtbot.addWidget(view)
    qtbot.addWidget(view.tools)
    view.show_floor(on_floor(TALKS, LONG, EATS))
    view.tools.table.click()
    assert view.shown is view.table
    assert view.table.rows.rowCount() == 3
    assert not view.tools.group.isVisibleTo(view.tools)
    view.tools.show_only.choose("Lunch")
    assert view.table.rows.rowCount() == 1
    view.table.setColumnHidden(NUMBER["reason"], True)
    other = AgentsView()
    qtbot.addWidget(other)
    qtbot.addWidget(other.tools)
    other.restore(view.remember())
    assert other.shown is other.table
    assert other.table.isColumnHidden(NUMBER["reason"])


@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans"])
def test_headings_are_never_clipped(qapp, language):
    from PySide6.QtGui import QFont, QFontMetrics

    from widgets.language import install, remove
    from widgets.theme import font, load_cjk

    load_cjk()
    install(qapp, language)
    try:
        small = QFontMetrics(font(12, QFont.Weight.Medium))
        wide = {column.key: small.horizontalAdvance(f"{column.title()} ↓") + 16 - column.width for column in COLUMNS}
        assert {key: over for key, over in wide.items() if over > 0} == {}
    finally:
        remove(qapp)
