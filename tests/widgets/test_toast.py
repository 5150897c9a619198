"""Notices: what, safe and to do in words; critical ones stay until somebody puts them away."""

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from tests.desk_viewer import HOSTILE
from widgets.parts import Label
from widgets.toast import SHOWN_MS, WAITS_MS, Notice, Toasts


@pytest.fixture
def toasts(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    yield Toasts(window)
    window.hide()


def words(toast):
    return [label.text() for label in toast.findChildren(Label)]


def test_a_notice_says_what_is_safe_and_what_to_do(toasts):
    toasts.show_notice(Notice("Disk full", "Nothing earlier is lost.", "Make room."))
    [toast] = toasts.toasts()
    assert words(toast) == ["Disk full", "Nothing earlier is lost.", "Make room."]
    assert "Make room." in toast.accessibleName()


def test_a_notice_goes_once_it_could_be_read_and_a_critical_one_never(toasts):
    toasts.show_notice(Notice("copied"))
    toasts.show_notice(Notice("not stored", critical=True))
    fleeting, critical = toasts.toasts()
    assert fleeting._timer.isActive()
    assert fleeting._timer.interval() == SHOWN_MS
    assert not critical._timer.isActive()
    fleeting.can_be_read = lambda: False
    fleeting._timer.timeout.emit()
    assert toasts.toasts() == [fleeting, critical]
    assert fleeting._timer.isActive()
    fleeting.can_be_read = lambda: True
    fleeting._timer.timeout.emit()
    assert toasts.toasts() == [critical]


def test_a_notice_waits_for_somebody_elsewhere_but_not_for_ever(toasts):
    toasts.show_notice(Notice("contacts not confirmed"))
    [toast] = toasts.toasts()
    toast.can_be_read = lambda: False
    for _ in range(WAITS_MS // SHOWN_MS):
        toast._timer.timeout.emit()
        assert toasts.toasts() == [toast]
    toast._timer.timeout.emit()
    assert toasts.toasts() == []


def test_a_notice_also_goes_while_a_dialog_has_the_keyboard(toasts, qtbot):
    toasts.show_notice(Notice("copied"))
    [toast] = toasts.toasts()
    dialog = QDialog(toasts.parentWidget())
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not toast.isActiveWindow()
    toast._timer.timeout.emit()
    assert toasts.toasts() == []
    dialog.close()


def test_putting_the_last_one_away_frees_the_corner(toasts):
    toasts.show_notice(Notice("not stored", critical=True))
    toasts.toasts()[0].put_away.emit()
    assert toasts.toasts() == []
    assert not toasts.isVisible()


def test_the_same_notice_twice_stays_one(toasts):
    for _ in range(2):
        toasts.show_notice(Notice("same"))
    assert len(toasts.toasts()) == 1


def test_many_notices_push_out_the_old_but_never_the_critical(toasts):
    toasts.show_notice(Notice("keep", critical=True))
    for number in range(9):
        toasts.show_notice(Notice(f"note {number}"))
    assert [toast.notice.what for toast in toasts.toasts()] == ["keep", "note 6", "note 7", "note 8"]


def test_a_storm_of_faults_does_not_bury_the_window(toasts):
    for number in range(200):
        toasts.show_notice(Notice(f"defect {number}", critical=True))
    assert [toast.notice.what for toast in toasts.toasts()] == [f"defect {number}" for number in range(196, 200)]


def test_it_stays_in_the_corner_when_the_window_grows(toasts):
    toasts.show_notice(Notice("here", critical=True))
    window = toasts.parentWidget()
    window.resize(1200, 800)
    assert window.rect().contains(toasts.geometry())
    assert toasts.geometry().right() > 1100


def test_hostile_words_stay_words(toasts):
    toasts.show_notice(Notice(HOSTILE, critical=True))
    assert "<b>bold</b>" in words(toasts.toasts()[0])[0]
