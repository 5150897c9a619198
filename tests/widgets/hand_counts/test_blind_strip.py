"""The line above the floor says BLIND in words, offers the board, and ends the counting only when the PBX is back."""

from dataclasses import replace

import pytest

from resources.floor import Freshness, Gap
from resources.hand_counts.commands import CountByHand
from resources.hand_counts.facts import Compared
from resources.hand_counts.hand_counts import HandCounts
from tests.desk_viewer import viewer
from tests.floors import AT, floor
from tests.resources.hand_counts.counting import SLOT_NOW, CountingDesk, count
from widgets.hand_counts.blind_strip import BlindStrip
from widgets.hand_counts.compare_dialog import CompareDialog

LOST = replace(floor(), why="silent", gaps=(Gap(AT - 75, None, "silent"),))


@pytest.fixture
def strip(qtbot):
    made = BlindStrip(viewer(), "Alt 3")
    qtbot.addWidget(made)
    yield made
    made.hide()


def counting() -> HandCounts:
    desk = CountingDesk()
    desk.do(CountByHand(count(waiting=1)))
    return desk.counts


def test_nothing_stands_above_a_live_floor(strip):
    for freshness in (Freshness.FRESH, Freshness.LATE, Freshness.STALE):
        strip.show_state(freshness, 0.2, floor(), AT, HandCounts())
        assert not strip.isVisible()


def test_a_lost_floor_is_blind_in_words_with_its_reason_and_time(strip):
    strip.show_state(Freshness.LOST, 75.0, LOST, AT, HandCounts())
    assert strip.isVisible()
    assert strip.what.text() == "BLIND for 01:15"
    assert "The PBX is connected but says nothing." in strip.more.text()
    assert "of 14:30, not of now" in strip.more.text()
    assert strip.property("tone") == "critical"
    assert strip.count.isVisible()
    assert not strip.end.isVisible()


def test_a_pbx_that_was_never_heard_is_blind_too(strip):
    strip.show_state(Freshness.LOST, None, replace(floor(), queues={}), AT, HandCounts())
    assert strip.what.text() == "BLIND: the PBX was not heard since the start"


def test_the_counting_is_ended_only_when_the_pbx_is_heard(strip):
    strip.show_state(Freshness.LOST, 75.0, LOST, AT, counting())
    assert "counted by hand since 14:32: 1" in strip.more.text()
    assert not strip.end.isEnabled()
    strip.show_state(Freshness.FRESH, 0.2, floor(), AT, counting())
    assert strip.isVisible()
    assert strip.end.isEnabled()
    assert strip.property("tone") == "medium"


def test_the_comparison_says_what_nobody_knows(qtbot):
    lines = (
        Compared("cards", SLOT_NOW, 9, 12, 0.0),
        Compared("cards", SLOT_NOW, 9, 4, 480.0),
        Compared("loans", SLOT_NOW, None, None, 900.0),
    )
    dialog = CompareDialog(viewer(), lines)
    qtbot.addWidget(dialog)
    cells = [[dialog.table.item(line, cell).text() for cell in range(2, 5)] for line in range(3)]
    assert cells == [["9", "12 (+3)", "–"], ["9", "4", "08:00"], ["–", "not known", "15:00"]]
