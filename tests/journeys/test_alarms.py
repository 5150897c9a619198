"""Alarms in the real window: raised by a rule, acknowledged, shelved; a rule written and put into force."""

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.acts.outcomes import Request
from resources.alarms import rule as rules
from resources.alarms.alarm import AlarmState
from resources.alarms.commands import ChangeRules
from resources.alarms.figures import Figure
from resources.priority import Priority
from tests.journeys.conftest import Open
from tests.journeys.hands import Hands
from tests.journeys.seen import Seen
from widgets.alarms.alarm_list import AlarmList
from widgets.alarms.alarm_row import AlarmRowView
from widgets.alarms.rule_editor import RuleEditor
from widgets.alarms.rule_list import DAY
from widgets.alarms.shelve_dialog import ShelveDialog

ALWAYS = ((rules.Test(Figure.WAITING, rules.Comparison.AT_LEAST, 0),),)


def always(name: str, queue: str, priority: Priority) -> rules.Rule:
    return rules.Rule(name, priority, ALWAYS, title=f"Rule {name}", queues=(queue,), group=name)


def put_in_force(hands: Hands, *chosen: rules.Rule) -> None:
    desk = hands.console.desk
    desk.operations.run(Request(uuid4(), ChangeRules(chosen, 0), desk.acts.who, desk.acts.desk))


def listed(hands: Hands) -> AlarmList:
    return hands.window.current_page().by_queue.alarms


def row_of(hands: Hands, words: str) -> AlarmRowView:
    def found() -> list[AlarmRowView]:
        return [view for view in listed(hands).views() if words in view.row.what]

    hands.until(found)
    return found()[0]


def state_of(hands: Hands, rule: str) -> AlarmState | None:
    found = (one.state for one in hands.console.state.alarms if one.condition.rule == rule)
    return next(found, None)


def test_alarms_are_acknowledged_by_mouse_and_shelved_by_key(opened: Open) -> None:
    hands = opened(demo=True)
    put_in_force(hands, always("a", "cards", Priority.CRITICAL), always("b", "loans", Priority.HIGH))
    hands.click(row_of(hands, "Rule a").acknowledge)
    hands.until(lambda: state_of(hands, "a") is AlarmState.ACKNOWLEDGED)
    hands.until(lambda: row_of(hands, "Rule a").accessibleDescription().startswith("ack "))
    other = row_of(hands, "Rule b")
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    while not other.hasFocus():
        QTest.keyClick(hands.window.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(other, Qt.Key.Key_S)
    dialog = hands.dialog
    assert isinstance(dialog, ShelveDialog)
    hands.write(dialog._reason, "the vendor works on it")
    hands.confirm()
    hands.until(lambda: state_of(hands, "b") is AlarmState.SHELVED)
    shelf = listed(hands).shelf
    hands.until(shelf.isVisible)
    hands.click(shelf.fold)
    assert "the vendor works on it" in shelf.lines()[0]
    hands.click(shelf._lines[0].end)
    hands.until(lambda: state_of(hands, "b") is AlarmState.UNACKNOWLEDGED)


def test_a_rule_is_written_in_the_editor_and_raises_its_alarm(opened: Open) -> None:
    hands = opened(demo=True)
    hands.window.act("alarm_rules")
    editor = hands.dialog
    assert isinstance(editor, RuleEditor)
    rows = editor.list.rows
    hands.until(lambda: {rows.index(row, DAY).data() for row in range(rows.rowCount())} == {"no record yet"})
    editor.add()
    form = editor.form
    line = form._groups[0][0]
    hands.write(form.title, "Anybody waits")
    line.figure.setCurrentIndex(line.figure.findData(Figure.WAITING))
    hands.write(line.threshold, "0")
    hands.write(line.lasts, "0:00")
    hands.confirm()
    hands.until(lambda: hands.console.state.alarms.rules.version == 1)
    row = row_of(hands, "Anybody waits")
    hands.until(lambda: any("in force" in words for words in hands.notices))
    QTest.mouseDClick(row, Qt.MouseButton.LeftButton)
    details = hands.console.desk.alarms.desk.details
    assert details is not None
    assert "Anybody waits" in details.what.text()
    details.close()


def test_alarms_and_rules_speak_chinese(opened: Open) -> None:
    hands = opened(demo=True, language="zh-Hant")
    cards = replace(always("a", "cards", Priority.CRITICAL), kind="traffic_surge", severity="s3", title="信用卡過慢")
    put_in_force(hands, cards, replace(always("b", "loans", Priority.HIGH), title="貸款過慢"))
    seen = Seen(hands)
    row = row_of(hands, "信用卡過慢")
    hands.until(hands.window.proposal.isVisible)
    seen.look()
    QTest.keyClick(row, Qt.Key.Key_Return)
    seen.look()
    hands.console.desk.alarms.desk.details.close()
    listed(hands).shelve_wanted.emit(row_of(hands, "貸款過慢").row.key)
    seen.look()
    hands.leave()
    hands.window.act("alarm_rules")
    seen.look()
    hands.leave()
    assert seen.english() == []
