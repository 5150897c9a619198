"""The list of alarms: rows in, intents out; nothing moves under a hand; blinking; thousands."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from resources.floor import Freshness
from resources.priority import Priority
from widgets.alarms import blinker
from widgets.alarms.alarm_list import MOST, AlarmList, AlarmRows
from widgets.alarms.alarm_row import AlarmRow
from widgets.alarms.alarm_shelf import ShelvedRow

CARDS = AlarmRow(
    "1", Priority.CRITICAL, "Cards: service level 61% for 6 min", "Surge · since 14:26", queue="cards", blinks=True
)
RETAIL = AlarmRow("2", Priority.HIGH, "Retail: longest wait 01:36", "goal 01:00 · since 14:30", queue="retail")
CENTRE = AlarmRow("3", Priority.HIGH, "Centre: 14 agents below need", "since 14:29", note="ack desk 2", waits=False)
BOTH = AlarmRows((CARDS, RETAIL, CENTRE), count=3, waiting=2)


@pytest.fixture
def panel(qtbot):
    made = AlarmList()
    qtbot.addWidget(made)
    made.resize(400, 500)
    made.show()
    made.asked = []
    for name in ("acknowledge", "group", "shelve", "unshelve", "details"):
        signal = getattr(made, f"{name}_wanted")
        signal.connect(lambda key, name=name: made.asked.append((name, key)))
    made.queue_chosen.connect(lambda queue: made.asked.append(("queue", queue)))
    return made


def names(panel):
    return [view.row.key for view in panel.views()]


def enter(panel, inside):
    """Puts the pointer on the list, or takes it away."""
    at = QPointF(5, 5)
    event = QEnterEvent(at, at, at) if inside else QEvent(QEvent.Type.Leave)
    panel._area.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, inside)
    QApplication.sendEvent(panel._area, event)


def test_rows_say_everything_that_is_known(panel):
    panel.show_rows(BOTH)
    first, _, third = panel.views()
    assert first.accessibleName() == "critical: Cards: service level 61% for 6 min, Surge · since 14:26"
    assert first.acknowledge.isVisible()
    assert not third.acknowledge.isVisible()
    assert third.accessibleDescription() == "ack desk 2"
    assert panel.note.text() == "3 standing · 2 not acknowledged"


def test_an_empty_list_says_what_would_fill_it(panel):
    assert "as soon as the log is open" in panel._empty.text()
    panel.show_rows(AlarmRows())
    assert panel._empty.isVisible()
    assert "when a rule has held" in panel._empty.text()
    panel.show_rows(BOTH)
    assert not panel._empty.isVisible()


def test_the_button_acknowledges_once(panel):
    panel.show_rows(BOTH)
    button = panel.views()[0].acknowledge
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    panel.show_saving("1", True)
    assert panel.views()[0].accessibleDescription() == "saving…"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.asked == [("acknowledge", "1")]
    panel.show_rows(AlarmRows((replace(CARDS, waits=False, blinks=False, note="ack desk 4"), RETAIL, CENTRE)))
    assert panel.views()[0].accessibleDescription() == "ack desk 4"


def test_what_was_refused_can_be_asked_for_again(panel):
    panel.show_rows(BOTH)
    panel.show_saving("1", True)
    panel.show_saving("1", False)
    assert panel.views()[0].acknowledge.isEnabled()


def test_the_keyboard_does_all_of_it(panel):
    panel.show_rows(BOTH)
    panel.views()[0].setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_Down, Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_G):
        QTest.keyClick(panel.focusWidget(), key)
    assert panel.asked == [("acknowledge", "1"), ("shelve", "2"), ("details", "2"), ("acknowledge", "2")]
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_A)  # that one is acknowledged already
    assert len(panel.asked) == 4


def test_the_keyboard_comes_to_the_worst(panel):
    panel.take_keyboard()
    assert panel.focusWidget() is panel.rules
    panel.show_rows(BOTH)
    panel.take_keyboard()
    assert panel.focusWidget() is panel.views()[0]


def test_a_click_shows_the_queue_and_a_double_click_the_details(panel):
    panel.show_rows(BOTH)
    view = panel.views()[1]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton)
    assert panel.asked == [("queue", "retail"), ("details", "2")]


def test_the_menu_offers_what_can_be_done(panel):
    panel.show_rows(BOTH)
    menu = panel.menu_of("3")
    offered = {action.text().partition("\t")[0]: action.isEnabled() for action in menu.actions()}
    assert offered["Acknowledge"] is False
    assert offered["Details"] is True
    menu.close()
    QTest.qWait(0)


def test_a_long_line_about_a_cause_never_pushes_the_buttons_away(panel):
    panel.show_rows(AlarmRows((replace(CARDS, cause="surge", others=4, hidden_waiting=4, behind="a long line " * 40),)))
    panel.grab()
    view = panel.views()[0]
    assert view.width() <= panel.width()
    assert view.others.text().endswith("…")
    assert view.others.accessibleName().startswith("a long line a long line")


def test_a_cause_unfolds_when_it_is_asked_for(panel):
    head = replace(CARDS, cause="surge", others=2, behind="3 alarms, first long wait, 14:21")
    members = (replace(RETAIL, cause="surge", member=True), replace(CENTRE, cause="surge", member=True))
    panel.rows_wanted.connect(lambda: panel.show_rows(AlarmRows((head, *(members if panel.unfolded else ())))))
    panel.show_rows(AlarmRows((head,)))
    assert panel.views()[0].others.text() == "▸ 3 alarms, first long wait, 14:21"
    enter(panel, True)
    QTest.mouseClick(panel.views()[0].others, Qt.MouseButton.LeftButton)
    assert panel.unfolded == {"surge"}
    assert names(panel) == ["1", "2", "3"]
    panel.views()[0].setFocus()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_G)
    assert panel.asked == [("group", "surge")]
    QTest.mouseClick(panel.views()[0].others, Qt.MouseButton.LeftButton)
    assert names(panel) == ["1"]


def test_the_button_of_a_folded_cause_takes_on_the_whole_of_it(panel):
    head = replace(CARDS, cause="surge", others=2, hidden_waiting=1)
    panel.show_rows(AlarmRows((head,)))
    panel.rows_wanted.connect(lambda: panel.show_rows(AlarmRows((head,))))
    assert panel.views()[0].acknowledge.accessibleName() == "Acknowledge 2"
    QTest.mouseClick(panel.views()[0].acknowledge, Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.views()[0].others, Qt.MouseButton.LeftButton)
    assert panel.views()[0].acknowledge.accessibleName() == "Acknowledge"
    QTest.mouseClick(panel.views()[0].acknowledge, Qt.MouseButton.LeftButton)
    assert panel.asked == [("group", "surge"), ("acknowledge", "1")]


def test_a_critical_one_behind_a_fold_blinks_through_it(panel, monkeypatch):
    monkeypatch.setattr(blinker, "motion_is_reduced", lambda: False)
    head = replace(CARDS, cause="surge", others=1, waits=False, blinks=False, hidden_blinks=True)
    panel.show_rows(AlarmRows((head, replace(CARDS, key="4", cause="surge", member=True))))
    assert panel._blinker.is_running


def test_nothing_moves_under_the_pointer(panel):
    panel.show_rows(BOTH)
    enter(panel, True)
    worse = AlarmRow("9", Priority.CRITICAL, "No data from the PBX", "since 14:33")
    panel.show_rows(AlarmRows((worse, RETAIL, CENTRE)))
    assert names(panel) == ["1", "2", "3", "9"]  # the first is over and stays as a shadow
    shadow = panel.views()[0]
    assert shadow.row.gone
    assert not shadow.acknowledge.isVisible()
    enter(panel, False)
    panel.show_rows(AlarmRows((worse, RETAIL, CENTRE)))
    assert names(panel) == ["9", "2", "3"]


def test_nothing_moves_under_the_keyboard(panel):
    panel.show_rows(BOTH)
    panel.views()[0].setFocus()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Down)
    panel.show_rows(AlarmRows((CENTRE, CARDS, RETAIL)))
    assert names(panel) == ["1", "2", "3"]


def test_only_an_unacknowledged_critical_alarm_blinks_and_only_on_the_screen(panel, monkeypatch):
    monkeypatch.setattr(blinker, "motion_is_reduced", lambda: False)
    panel.show_rows(AlarmRows((RETAIL, CENTRE)))
    assert not panel._blinker.is_running
    panel.show_rows(BOTH)
    assert panel._blinker.is_running
    light = panel.views()[0].mark.grab().toImage()
    panel._blinker._timer.timeout.emit()
    assert panel.views()[0].mark.grab().toImage() != light
    panel.hide()
    assert not panel._blinker.is_running
    panel.show()
    assert panel._blinker.is_running
    panel.show_rows(AlarmRows((replace(CARDS, waits=False, blinks=False), RETAIL)))
    assert not panel._blinker.is_running
    assert panel.views()[0].mark.grab().toImage() == light


def test_where_the_desktop_asks_for_no_motion_nothing_blinks(panel, monkeypatch):
    monkeypatch.setattr(blinker, "motion_is_reduced", lambda: True)
    panel.show_rows(BOTH)
    assert not panel._blinker.is_running


def test_what_is_over_is_muted_and_still_waits(panel):
    over = replace(CARDS, over=True, blinks=False, note="back to normal 14:40")
    panel.show_rows(AlarmRows((over,)))
    view = panel.views()[0]
    assert view.what.property("tone") == "muted"
    assert view.acknowledge.isVisible()


def test_shelved_ones_are_folded_with_the_time_they_rest(panel):
    rest = ShelvedRow("7", Priority.LOW, "Chat: reply time 71 s", "Ben: known, vendor at work", 272.0)
    panel.show_rows(AlarmRows((CARDS,), (rest,)))
    assert panel.shelf.fold.text() == "▸ 1 shelved"
    assert panel.shelf.lines() == []
    QTest.mouseClick(panel.shelf.fold, Qt.MouseButton.LeftButton)
    assert panel.shelf.lines() == ["Chat: reply time 71 s, Ben: known, vendor at work, 04:32"]
    panel.shelf._lines[0].end.click()
    assert panel.asked == [("unshelve", "7")]


def test_the_rest_of_many_is_counted_and_comes_when_it_is_wanted(panel):
    many = tuple(replace(CARDS, key=str(n), what=f"alarm {n}") for n in range(MOST))
    panel.show_rows(AlarmRows(many, count=1000, waiting=1000, left=976))
    assert len(panel.views()) == MOST
    assert panel.more.text() == "and 976 more"
    asked = []
    panel.rows_wanted.connect(lambda: asked.append(panel.most))
    QTest.mouseClick(panel.more, Qt.MouseButton.LeftButton)
    assert asked == [2 * MOST]


def test_stale_figures_look_stale(panel):
    panel.show_rows(BOTH)
    panel.show_freshness(Freshness.STALE, 8.0)
    assert panel.property("freshness") == "stale"
