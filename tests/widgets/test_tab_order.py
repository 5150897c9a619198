"""The Tab key goes where the eye goes, also through parts that were made later."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from widgets.tab_order import put_in_order, reached_by_tab


@pytest.fixture
def root(qtbot):
    whole = QWidget()
    qtbot.addWidget(whole)
    last, first = QPushButton("last"), QLineEdit()
    inside = QWidget()
    rows = QVBoxLayout(inside)
    rows.addWidget(QPushButton("in the middle"))
    area = QScrollArea(widgetResizable=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    split = QSplitter()
    split.addWidget(area)
    layout = QVBoxLayout(whole)
    top = QHBoxLayout()
    top.addWidget(first)
    layout.addLayout(top)
    layout.addWidget(split)
    layout.addWidget(last)
    whole.show()
    yield whole
    whole.hide()


def test_layouts_give_the_order_not_the_time_of_making(root):
    kinds = [type(one).__name__ for one in reached_by_tab(root)]
    assert kinds == ["QLineEdit", "QPushButton", "QPushButton"]


def test_tab_walks_that_way(root, qtbot):
    put_in_order(root)
    order = list(reached_by_tab(root))
    with qtbot.waitActive(root):
        root.activateWindow()
    order[0].setFocus()
    for expected in order[1:]:
        qtbot.keyClick(root.focusWidget(), Qt.Key.Key_Tab)
        assert root.focusWidget() is expected


def test_a_part_made_later_takes_its_place(root, qtbot):
    put_in_order(root)
    late = QPushButton("late")
    root.layout().insertWidget(1, late)
    put_in_order(root)
    assert list(reached_by_tab(root))[1] is late
