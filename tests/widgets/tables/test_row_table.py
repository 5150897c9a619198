"""Tables of values: as given until a head is pressed, rows without a figure last, the cursor stays on its row."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from widgets.tables.cell import Cell
from widgets.tables.row_table import RowColumn, RowTable


class Row(NamedTuple):
    name: str
    figure: int | None


ROWS = {"b": Row("Bo", 3), "c": Row("Cy", None), "a": Row("Al", 7)}


@pytest.fixture
def table(qtbot):
    columns = (
        RowColumn("name", 100, lambda: "Name", lambda row: Cell(row.name), lambda row: row.name),
        RowColumn("figure", 80, lambda: "Figure", lambda row: Cell(str(row.figure or "")), lambda row: row.figure),
    )
    made = RowTable(columns, "People", "Nobody.")
    qtbot.addWidget(made)
    made.show_rows(ROWS)
    return made


def _order(table):
    return [table.rows.name(place) for place in range(table.rows.rowCount())]


def test_rows_without_a_figure_stand_last_either_way_and_a_third_press_brings_the_given_order_back(table):
    orders = [_order(table)]
    for _ in range(3):
        table.sort_wanted.emit("figure")
        orders.append(_order(table))
    assert orders == [["b", "c", "a"], ["b", "a", "c"], ["a", "b", "c"], ["b", "c", "a"]]


def test_the_cursor_goes_with_its_row_and_to_the_first_when_that_has_gone(table, qtbot):
    assert table.current == "b"
    table.choose("a")
    table.sort_wanted.emit("name")
    assert table.current == "a"
    with qtbot.assertNotEmitted(table.chosen):
        table.show_rows({**ROWS, "a": Row("Al", 9)})
    assert table.current == "a"
    with qtbot.waitSignal(table.chosen) as told:
        table.show_rows({"b": ROWS["b"], "c": ROWS["c"]})
    assert told.args == ["b"]
    with qtbot.waitSignal(table.chosen) as told:
        table.show_rows({})
    assert told.args == [""]
    assert table.empty_words() == "Nobody."


def test_a_changed_row_shows_its_new_cell_and_keeps_its_place(table):
    table.show_rows({**ROWS, "b": Row("Bo", 4)})
    assert table.rows.cell(0, 1).text == "4"
    assert _order(table) == ["b", "c", "a"]


def test_copy_and_export_take_the_shown_columns_of_all_rows(table):
    assert table.as_rows() == [["Name", "Figure"], ["Bo", "3"], ["Cy", ""], ["Al", "7"]]
    table.setColumnHidden(1, True)
    assert table.as_text() == "Name\nBo\nCy\nAl"


def test_enter_opens_the_row_under_the_cursor(table, qtbot):
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["b"]
