"""The day's plan and the people in it, worked by somebody who reads no English: every word that comes is Chinese."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from console.pages.people import VIEWS, PeoplePage
from console.pages.shifts import ShiftsPage
from console.planning.sheets import importing
from tests.journeys.hands import CTRL, Hands
from tests.journeys.seen import Seen
from tests.journeys.test_propose import in_a_surge
from tests.journeys.test_shifts import at_work
from tests.widgets.board.stage import Fingers
from widgets.people.import_dialog import ImportDialog
from widgets.proposal.proposal_panel import ProposalPanel

ALT = Qt.KeyboardModifier.AltModifier
FILE = "7.csv"
BAD_ROWS = """員工編號,姓名,團隊,所屬佇列,技能,背景調查,新人訓練最後一天
7001,王小明,甲,cards,cards:3,是,2026-13-40
7001,李大華,甲,cards,cards:9,不詳,
7003,,甲,9,9:2,是,
7004,陳美,甲,cards,cards:3,是,
"""


def test_whoever_plans_the_day_in_chinese_meets_no_english(opened, tmp_path, monkeypatch):
    hands = opened(demo=True, language="zh-Hant")
    eyes = Seen(hands, "cards", FILE)
    of_the_day(hands, eyes)
    of_the_people(hands, eyes)
    of_a_file(hands, eyes, tmp_path, monkeypatch)
    assert not eyes.english(), "\n".join(eyes.english())


def of_the_day(hands: Hands, eyes: Seen) -> None:
    """The board, its menu and its dialogs; a proposal, adjusted and about to be applied; offers; the forecast."""
    state = hands.console.state
    hands.until(lambda: state.need is not None and state.roster is not None and state.roster.shifts)
    state.set_need(in_a_surge(state.need))
    hands.press(Qt.Key.Key_4, CTRL)
    page = hands.window.current_page()
    assert isinstance(page, ShiftsPage)
    hands.until(lambda: page.board.isVisible() and page.board.body.width() > 300)
    fingers = Fingers(page.board)
    fingers.click(fingers.name(at_work(page.board, 0)[0]))
    eyes.look()
    menu = page.acts.menu()
    menu.popup(page.board.mapToGlobal(page.board.rect().center()))
    for inner in menu.findChildren(QMenu):
        inner.popup(page.board.mapToGlobal(page.board.rect().center()))
    eyes.look()
    menu.close()
    for ask in (page.acts.ask_move, page.acts.ask_shift, page.acts.ask_break):
        ask()
        read_and_leave(eyes)
    hands.press(Qt.Key.Key_P, ALT)
    panel = hands.window.findChild(ProposalPanel)
    hands.until(lambda: panel.proposal is not None)
    eyes.look()
    planning = hands.console.desk.planning
    for press in (panel.adjust.click, page.foot.apply.click, planning.apply.offering.ask, planning.acts["forecast"]):
        press()
        read_and_leave(eyes)


def of_the_people(hands: Hands, eyes: Seen) -> None:
    """Every view; somebody's words and forms; what a form refuses."""
    hands.window.show_page("people")
    page = hands.window.current_page()
    assert isinstance(page, PeoplePage)
    agents = list(hands.console.state.roster.agents)
    for view in VIEWS:
        page.show_view(view)
        eyes.look()
    for agent in agents[:60:20]:
        page.show_agent(agent)
        eyes.look()
    detail = page.agents.detail
    for press in (detail.edit.click, detail.skills.click, detail.absence.click, page.add.click):
        press()
        QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Return, CTRL)
        read_and_leave(eyes)


def of_a_file(hands: Hands, eyes: Seen, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its preview, with a reason for every bad row."""
    page = hands.window.current_page()
    file = place / FILE
    file.write_text(BAD_ROWS, "utf-8")
    monkeypatch.setattr(importing, "ask_file", lambda _over: file)
    page.take_in.click()
    dialog = hands.window.findChild(ImportDialog)
    eyes.look()
    dialog.choose.click()
    hands.until(lambda: dialog.preview is not None)
    read_and_leave(eyes)


def read_and_leave(eyes: Seen) -> None:
    eyes.look()
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        dialog.reject()
