"""Alarms in the real window: one is raised, acknowledged by the keyboard, shelved with a reason, and comes back."""

from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.outcomes import Request
from resources.alarms.alarm import AlarmState
from resources.alarms.commands import ReviseAlarms
from resources.entry import CONSOLE
from resources.priority import Priority
from tests.alarms import condition
from tests.journeys.conftest import Open
from tests.journeys.hands import Hands
from widgets.alarm_list import AlarmList
from widgets.shelve_dialog import ShelveDialog


def raise_alarm(hands: Hands, *conditions) -> None:
    desk = hands.console.desk
    desk.operations.run(Request(uuid4(), ReviseAlarms(raised=conditions), CONSOLE, "desk"))


def listed(hands: Hands) -> AlarmList:
    return hands.window.current_page().by_queue.alarms


def state_of(hands: Hands, rule: str) -> AlarmState:
    return next(one.state for one in hands.console.state.alarms if one.condition.rule == rule)


def test_an_alarm_is_acknowledged_and_another_shelved(opened: Open) -> None:
    hands = opened(demo=True)
    critical = condition("own_a", "cards", priority=Priority.CRITICAL, group="a", title="Cards are refused")
    raise_alarm(hands, critical, condition("own_b", "loans", group="b", title="Loans are slow"))
    panel = listed(hands)
    hands.until(lambda: {"own_a", "own_b"} <= {view.row.key.split("/")[0] for view in panel.views()})
    first = next(view for view in panel.views() if "Cards are refused" in view.row.what)
    hands.click(first.acknowledge)
    hands.until(lambda: state_of(hands, "own_a") is AlarmState.ACKNOWLEDGED)
    hands.until(lambda: first.accessibleDescription().startswith("ack "))
    other = next(view for view in panel.views() if "Loans are slow" in view.row.what)
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_S)
    dialog = hands.dialog
    assert isinstance(dialog, ShelveDialog)
    hands.write(dialog._reason, "the vendor works on it")
    hands.confirm()
    hands.until(lambda: state_of(hands, "own_b") is AlarmState.SHELVED)
    hands.until(panel.shelf.isVisible)
    hands.click(panel.shelf.fold)
    assert "the vendor works on it" in panel.shelf.lines()[0]
