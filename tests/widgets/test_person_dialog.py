"""Who sits at this desk: found by a part of the name, chosen with the arrows while it is typed."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from tests.desk_viewer import viewer
from widgets.person_dialog import PersonDialog


@pytest.fixture
def dialog(qtbot):
    people = viewer().people
    made = PersonDialog(people, people[1].id)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_present_person_stands_under_the_cursor(dialog):
    assert dialog.person() == viewer().people[1].id


def test_names_stand_below_each_other(dialog):
    areas = [dialog.names.visualItemRect(dialog.names.item(row)) for row in range(dialog.names.count())]
    assert all(one.bottom() < below.top() for one, below in pairwise(areas))
    assert areas[0].height() > dialog.names.fontMetrics().height() + 6


def test_the_arrows_move_over_the_names_that_are_shown(dialog, qtbot):
    people = viewer().people
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.person() == people[2].id
    for _ in people:
        qtbot.keyClick(dialog.search, Qt.Key.Key_Up)
    assert dialog.person() == people[0].id


def test_typing_leaves_only_who_fits(dialog, qtbot):
    wanted = viewer().people[2]
    qtbot.keyClicks(dialog.search, wanted.name[:5])
    assert dialog.person() == wanted.id
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.person() == wanted.id


def test_nobody_who_fits_is_nobody_chosen(dialog, qtbot):
    qtbot.keyClicks(dialog.search, "qqqq")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.person() == ""
