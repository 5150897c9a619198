"""What leads from one thing in the window to another: keys, the mouse, and the box that finds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.actions import ACTIONS
from widgets.target import Target


@pytest.mark.parametrize(("key", "action"), [(Qt.Key.Key_F8, "report"), (Qt.Key.Key_F11, "")])
def test_keys_reach_their_actions(shown, qtbot, key, action):
    asked = []
    shown.asked.connect(asked.append)
    QTest.keyClick(shown, key)
    assert asked == ([action] if action else [])
    assert shown.isFullScreen() == (not action)


def test_pages_by_key(shown):
    QTest.keyClick(shown, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert (shown.page, shown.top.title.text()) == ("incidents", "Incidents")
    assert shown.rail.buttons["incidents"].isChecked()


def test_pages_by_mouse(shown):
    for page in ("incidents", "incidents", "floor"):
        QTest.mouseClick(shown.rail.buttons[page], Qt.MouseButton.LeftButton)
        assert shown.page == page
        assert [name for name, button in shown.rail.buttons.items() if button.isChecked()] == [page]


def test_no_two_actions_share_a_key():
    keys = [action.keys for action in ACTIONS if action.keys]
    assert len(set(keys)) == len(keys)
    assert all(action.words() for action in ACTIONS)


def test_find_leads_to_a_queue(shown, qtbot):
    QTest.keyClick(shown, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert shown.palette_box.isVisible()
    QTest.keyClicks(shown.palette_box.field, "loan")
    QTest.keyClick(shown.palette_box.field, Qt.Key.Key_Return)
    assert not shown.palette_box.isVisible()
    table = shown.current_page().by_queue.queues.table
    assert table.rows.queue_at(table.currentIndex().row()) == "loans"


def test_find_leads_to_incidents_agents_and_actions(shown, qtbot):
    shown.showing.incident_targets = lambda: (Target("incident", "id-1", "INC-0001 Core banking"),)
    told = []
    shown.incident_chosen.connect(told.append)
    shown.target_chosen.connect(lambda target: told.append(target.key))
    shown.asked.connect(told.append)
    for words in ("inc-0001", "agent 1", "report"):
        shown.act("find")
        QTest.keyClicks(shown.palette_box.field, words)
        QTest.keyClick(shown.palette_box.field, Qt.Key.Key_Return)
    assert told == ["id-1", "Local/1", "report"]


def test_escape_closes_what_is_on_top(shown, qtbot):
    shown.rail.buttons["floor"].setFocus()
    shown.act("find")
    QTest.keyClick(shown.palette_box.field, Qt.Key.Key_Escape)
    assert not shown.palette_box.isVisible()
    assert shown.rail.buttons["floor"].hasFocus()
    shown.showFullScreen()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isFullScreen()
