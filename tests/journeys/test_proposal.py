"""An alarm proposes an incident: one key on any page makes it or declines it, and nobody loses the keyboard."""

from dataclasses import replace

from PySide6.QtCore import Qt

from resources.alarms.alarm import ProposalState
from resources.priority import Priority
from tests.journeys.conftest import Open
from tests.journeys.hands import CTRL, Hands
from tests.journeys.test_alarms import always, put_in_force


def proposing(name: str, queue: str):
    return replace(always(name, queue, Priority.HIGH), kind="traffic_surge", severity="s3")


def alarm_of(hands: Hands, rule: str):
    return next((one for one in hands.console.state.alarms if one.condition.rule == rule), None)


def test_f9_makes_the_incident_and_shift_f9_declines_the_next(opened: Open) -> None:
    hands = opened(demo=True)
    strip = hands.window.proposal
    hands.press(Qt.Key.Key_2, CTRL)
    put_in_force(hands, proposing("a", "cards"), proposing("b", "loans"))
    hands.until(strip.isVisible)
    hands.until(lambda: strip.offer.more == 1)
    before = hands.window.focusWidget()
    key = strip.offer.key
    hands.press(Qt.Key.Key_F9)
    hands.until(lambda: hands.console.state.alarms.get(key).proposal is ProposalState.ACCEPTED)
    incident = hands.console.state.board.get(hands.console.state.alarms.get(key).incident)
    assert incident.kind == "traffic_surge"
    hands.until(lambda: incident.name in strip.accessibleName())
    assert hands.window.focusWidget() is before
    strip._rest.timeout.emit()
    hands.until(lambda: strip.isVisible() and strip.offer is not None and strip.offer.key != key)
    other = strip.offer.key
    hands.press(Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    hands.until(lambda: hands.console.state.alarms.get(other).proposal is ProposalState.DECLINED)
    assert hands.window.page == "incidents"
