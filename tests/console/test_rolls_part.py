"""The tab of rolls: a roll is begun in the dialog, answered in the list, and a reserve says when they come."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.pages.response import ResponsePage
from console.pages.rolls_part import RollsPart
from incidents.rolls.roll import Reply, RollKind
from resources.feeds.simulator.phonebook import RESERVES, demo_directory
from tests.console.desk_runs import DeskRuns
from tests.desk_viewer import viewer
from tests.floors import floor
from tests.incidents.desk import running
from widgets.rolls.roll_sources import roll_sources

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(qtbot):
    desk, made = running(), []
    sources = roll_sources(floor(), demo_directory(date(2026, 11, 22)), RESERVES, viewer())

    def maker(backstage):
        made.append(RollsPart(backstage, lambda: sources))
        return made[0]

    runs = DeskRuns(desk)
    page = ResponsePage(runs, viewer(), parts=(maker,))
    qtbot.addWidget(page)
    runs.shown.append(page.show_board)
    page.show_board(desk.board)
    page.show()
    page.show_time(desk.now.timestamp())
    page.show_part("rolls")
    yield desk, page, made[0]
    page.log.composer._pause.stop()
    page.hide()


def begin(part, kind: int, need: str = "") -> None:
    part.widget.begin.click()
    dialog = part.asking.dialog
    dialog.kind.setCurrentIndex(kind)
    dialog.need.setText(need)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)


def test_a_head_count_of_the_floor_is_begun_and_answered(stage):
    desk, page, part = stage
    begin(part, 0)
    (roll,) = desk.incident.rolls
    assert (roll.what, len(roll.lines)) == (RollKind.HEAD_COUNT, 3)
    assert page.beside.buttons["rolls"].text() == "Rolls 3"
    QTest.keyClick(part.widget.table, Qt.Key.Key_S)
    assert desk.incident.rolls[0].lines[0].reply is Reply.SAFE
    assert page.beside.buttons["rolls"].text() == "Rolls 2"


def test_a_reserve_that_comes_is_expected_at_a_time(stage):
    desk, _, part = stage
    begin(part, 1, "2")
    part.widget.table.setCurrentCell(0, 0)
    QTest.keyClick(part.widget.table, Qt.Key.Key_C)
    roll = desk.incident.rolls[0]
    assert (roll.need, roll.coming) == (2, 1)
    assert roll.lines[0].coming_at - desk.now == timedelta(minutes=40)
    assert part.widget.figures.text().startswith("1 of 2 needed")


def test_it_is_closed_with_words_about_the_unsettled(stage):
    desk, _, part = stage
    begin(part, 0)
    part.widget.close_it.click()
    dialog = part.asking.dialog
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    dialog._note.setPlainText("with the fire officer")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert desk.incident.rolls[0].closed is not None
