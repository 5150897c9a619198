"""Closing the console: asked while agents are lent, never in the way otherwise."""

from PySide6.QtWidgets import QWidget

from console import leaving
from console.leaving import LeaveDialog, may_leave
from resources.loans.loans import Loans


def test_without_loans_nobody_is_asked(qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    assert may_leave(None, over)
    assert may_leave(Loans(), over)


def test_the_question_says_how_many_and_how_to_call_them_back(qtbot):
    dialog = LeaveDialog(6)
    qtbot.addWidget(dialog)
    words = " ".join(label.text() for label in dialog.findChildren(leaving.Label))
    assert "Agents on loan: 6." in words
    assert "Ctrl Shift R" in words
    dialog.confirm.click()
    assert dialog.result() == LeaveDialog.DialogCode.Accepted


def test_a_window_that_may_not_leave_stays(shown):
    shown.may_leave = lambda: False
    assert not shown.close()
    assert shown.isVisible()
    shown.may_leave = lambda: True
    assert shown.close()
