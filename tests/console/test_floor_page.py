"""The Floor page: two views of one floor, changed by chip and key, and remembered."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.pages.floor import AGENTS, HAND, QUEUES, FloorPage
from resources.floor import Freshness
from tests.floors import floor, queue

TAIPEI = ZoneInfo("Asia/Taipei")


@pytest.fixture
def page(qtbot):
    made = FloorPage(TAIPEI)
    qtbot.addWidget(made)
    made.show_floor(floor())
    return made


def test_the_queues_come_first_and_the_agents_are_not_made_before_they_are_asked_for(page):
    assert page.view == QUEUES
    assert page.by_agent is None


def test_chips_change_the_view(page):
    QTest.mouseClick(page.switch.buttons[AGENTS], Qt.MouseButton.LeftButton)
    assert page.view == AGENTS
    QTest.keyClick(page.switch.buttons[QUEUES], Qt.Key.Key_Space)
    assert page.view == QUEUES
    assert [view for view, chip in page.switch.buttons.items() if chip.isChecked()] == [QUEUES]


def test_a_view_that_comes_to_the_front_gets_floor_and_age(page, monkeypatch):
    agents, seen = page.agents(), []
    monkeypatch.setattr(agents, "show_floor", seen.append)
    monkeypatch.setattr(agents, "show_freshness", lambda *trust: seen.append(trust))
    newest = floor(queue("other"))
    page.show_floor(newest)
    page.show_freshness(Freshness.STALE, 6.0)
    assert seen == []  # not on screen
    page.show_view(AGENTS)
    assert seen == [newest, (Freshness.STALE, 6.0)]


def test_only_the_view_on_screen_is_updated(page, monkeypatch):
    page.show_view(AGENTS)
    monkeypatch.setattr(page.by_queue, "show_floor", lambda _: pytest.fail("nobody sees it"))
    page.show_floor(floor(queue("other")))


def test_a_queue_that_was_found_is_shown_among_the_queues(page):
    page.show_view(AGENTS)
    page.choose_queue("loans")
    table = page.by_queue.queues.table
    assert page.view == QUEUES
    assert table.rows.queue_at(table.currentIndex().row()) == "loans"


def test_the_view_is_remembered(page, qtbot):
    page.show_view(AGENTS)
    again = FloorPage(TAIPEI)
    qtbot.addWidget(again)
    again.restore(page.remember())
    assert again.view == AGENTS


@pytest.mark.parametrize("state", [b"", b"\xff|nonsense|\x00", b"YQ== YQ== YQ==", b"a b c"])
def test_nonsense_is_not_a_memory(page, state):
    page.restore(state)
    assert page.view == QUEUES


def test_what_the_agents_ask_for_leaves_the_page(page):
    told = []
    page.agent_chosen.connect(told.append)
    page.lend_wanted.connect(told.append)
    page.agents().agent_chosen.emit("agent/7")
    page.agents().lend_wanted.emit(("agent/7", "agent/8"))
    assert told == ["agent/7", ("agent/7", "agent/8")]


@pytest.mark.parametrize("view", [QUEUES, AGENTS, HAND])
def test_it_says_when_its_first_floor_is_on_screen(qtbot, view):
    page = FloorPage(TAIPEI)
    qtbot.addWidget(page)
    page.show_view(view)
    with qtbot.waitSignal(page.ready):
        page.show_floor(floor())
