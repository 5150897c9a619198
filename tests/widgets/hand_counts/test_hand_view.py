"""The board of counts: tapped by mouse and keys, one entry for a burst, and every quarter keeps its own figures."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from resources.floor import Freshness
from resources.hand_counts.commands import CountByHand
from resources.hand_counts.hand_counts import SLOT
from tests.floors import AT, floor, queue
from tests.resources.hand_counts.counting import BEN, SLOT_NOW, CountingDesk, count
from widgets.hand_counts.hand_view import HandView

TAIPEI = ZoneInfo("Asia/Taipei")
UNTIL_NEXT = SLOT_NOW.timestamp() + 900 - AT


@pytest.fixture
def view(qtbot):
    made = HandView(TAIPEI)
    qtbot.addWidget(made)
    qtbot.addWidget(made.tools)
    made.show_titles({"cards": "Cards", "loans": "Loans"})
    made.show_time(AT)
    made.show()
    made.told = []
    made.counted.connect(made.told.append)
    yield made
    made.hide()


def field(view, name="waiting", of="cards"):
    return view.rows[of].fields[name]


def test_taps_of_a_burst_are_one_count(view):
    waiting = field(view)
    for _ in range(3):
        QTest.mouseClick(waiting.more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(waiting.fewer, Qt.MouseButton.LeftButton)
    assert view.told == []
    assert view.rows["cards"].by.text() == "saving…"
    view.store()
    assert view.told == [count(waiting=2)]  # what was not counted is not nought


def test_digits_plus_minus_and_enter_do_it_without_a_mouse(view, qtbot):
    number = field(view).number
    number.setFocus()
    qtbot.keyClicks(number, "17")
    QTest.keyClick(number, Qt.Key.Key_Plus)
    QTest.keyClick(number, Qt.Key.Key_Space)
    QTest.keyClick(number, Qt.Key.Key_Minus)
    assert field(view).figure() == 18
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert field(view, "answered").number.hasFocus()
    QTest.keyClick(field(view, "answered").number, Qt.Key.Key_Minus)
    view.store()
    assert view.told == [count(waiting=18, answered=0)]


def test_only_figures_can_be_typed(view, qtbot):
    qtbot.keyClicks(field(view).number, "a1.b23456")
    assert field(view).figure() == 1234  # four digits at most
    view.store()


def test_it_shows_what_is_stored_and_by_whom(view):
    desk = CountingDesk()
    desk.do(CountByHand(count(waiting=7, present=12)), BEN)
    view.show_counts(desk.counts)
    assert [field(view, name).figure() for name in ("waiting", "answered", "present")] == [7, None, 12]
    assert view.rows["cards"].by.text() == "14:32 Ben"


def test_what_another_desk_stores_does_not_wipe_what_is_tapped(view):
    desk = CountingDesk()
    field(view).more.click()
    desk.do(CountByHand(count(waiting=7)), BEN)
    view.show_counts(desk.counts)
    assert field(view).figure() == 1
    view.store()
    assert view.told == [count(waiting=1)]


def test_a_new_quarter_begins_empty_and_stores_the_old_one_first(view):
    field(view).more.click()
    view.show_time(AT + UNTIL_NEXT)
    assert view.told == [count(waiting=1)]
    assert field(view).figure() is None
    assert view.quarter.text() == "14:45–15:00, now"
    view.quarter.choose(1)
    field(view).more.click()
    view.store()
    assert view.told[-1] == count(waiting=1, slot=SLOT_NOW)
    assert view.slot == datetime.fromtimestamp(AT + UNTIL_NEXT, UTC) - SLOT


def test_another_quarter_is_not_given_what_was_tapped_for_this_one(view):
    field(view).more.click()
    view.quarter.choose(1)
    view.store()
    assert view.told == [count(waiting=1)]


def test_what_was_tapped_is_not_lost_when_the_view_goes(view):
    field(view).more.click()
    view.hide()
    assert view.told == [count(waiting=1)]


def test_what_the_pbx_last_said_stands_beside_with_its_age(view):
    view.show_floor(floor(queue("cards", wait=5.0), queue("new")))
    view.show_freshness(Freshness.LOST, 75.0)
    assert view.rows["cards"].known.text() == "1 waiting, 37 agents · BLIND 01:15"
    assert view.rows["loans"].known.text() == "nothing known"
    assert "new" in view.rows  # a queue that no file names
    view.show_freshness(Freshness.FRESH, 0.1)
    assert view.rows["cards"].known.text() == "1 waiting, 37 agents"


def test_a_refused_count_shows_what_is_stored(view):
    field(view).more.click()
    view.store()
    view.refused()
    assert field(view).figure() is None


def test_a_queue_is_found_by_its_name(view):
    view.search.setText("loa")
    assert not view.rows["cards"].name.isVisible()
    assert view.rows["loans"].name.isVisible()
