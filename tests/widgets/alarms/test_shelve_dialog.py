"""The dialog that puts an alarm aside: three times to choose from, and never without a reason."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from resources.priority import Priority
from tests.desk_viewer import viewer
from widgets.alarms.shelve_dialog import ShelveDialog

NOW = datetime(2026, 3, 2, 6, 32, tzinfo=UTC)


def test_without_a_reason_it_stays_open_and_says_so(qtbot):
    dialog = ShelveDialog("Cards: service level 61%", NOW, viewer(), Priority.HIGH)
    qtbot.addWidget(dialog)
    dialog.show()
    confirmed = []
    dialog.confirmed.connect(lambda: confirmed.append((dialog.minutes(), dialog.reason())))
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "why" in dialog.hint.text()
    dialog._times.button(15).click()
    QTest.keyClicks(dialog._reason, "vendor works on it")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert confirmed == [(15, "vendor works on it")]


def test_it_says_until_when(qtbot):
    dialog = ShelveDialog("Cards: service level 61%", NOW, viewer(), Priority.HIGH)
    qtbot.addWidget(dialog)
    assert dialog._until.text() == "until 14:37"
    dialog._times.button(10).click()
    assert dialog._until.text() == "until 14:42"


def test_never_longer_than_a_quarter_of_an_hour(qtbot):
    dialog = ShelveDialog("Cards", NOW, viewer(), Priority.HIGH)
    qtbot.addWidget(dialog)
    assert [dialog._times.id(button) for button in dialog._times.buttons()] == [5, 10, 15]


def test_a_critical_alarm_is_refused_in_words_before_anybody_writes(qtbot):
    dialog = ShelveDialog("No data from the PBX", NOW, viewer(), Priority.CRITICAL)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "cannot be shelved" in dialog.hint.text()
    assert not dialog.confirm.isEnabled()
