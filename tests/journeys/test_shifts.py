"""A person tries a day in the real window: chooses, drags, takes back, does it again, and asks for it to be done."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest

from console.pages.shifts import ShiftsPage
from resources.changes.change import Move
from tests.journeys.hands import CTRL, Hands
from tests.widgets.board.stage import Fingers
from widgets.board.change_dialogs import MoveDialog
from widgets.board.day_board import DayBoard
from widgets.board.hand import Grip, grip_at

SHIFT = Qt.KeyboardModifier.ShiftModifier


def page_of(hands: Hands) -> ShiftsPage:
    page = hands.window.current_page()
    assert isinstance(page, ShiftsPage)
    return page


def at_work(board: DayBoard, group: int) -> list[str]:
    """Agents of a group who work in half an hour, the last rows first."""
    soon = board.now + 1800
    lines = board.board.lines
    places = [place for place in range(len(lines)) if lines[place].agent and lines[place].group == group]
    return [
        lines[place].agent
        for place in reversed(places)
        if grip_at(board.lane(place), soon, 0, board.now)[0] is Grip.WORK
    ]


def test_a_day_is_tried_taken_back_and_asked_for(opened):
    hands = opened(demo=True)
    hands.press(Qt.Key.Key_4, CTRL)
    page = page_of(hands)
    board, asked = page.board, []
    page.apply_wanted.connect(asked.append)
    hands.until(lambda: len(board.board.lines) > 100)
    hands.until(lambda: board.isVisible() and board.body.width() > 300)
    fingers = Fingers(board)
    first, second = at_work(board, 0)[:2]
    other = next(place for place, line in enumerate(board.board.lines) if not line.agent and line.group == 1)
    board.go(other + 4, board.day.interval(board.now) + 4)
    fingers.click(fingers.name(first))
    fingers.click(fingers.name(second), CTRL)
    assert board.selected == {first, second}

    begin = QPoint(round(board.screen_x(board.now + 1800)), board.screen_y(fingers.place(first)) + 10)
    end = QPoint(begin.x() + round(board.hour_px), board.screen_y(other) + 10)
    fingers.pull(begin, QPoint(begin.x() + 9, begin.y()), end)
    assert page.changes == ()
    assert board.target == 1
    fingers.drop(end)
    assert {change.agent for change in page.changes} == {first, second}
    assert all(isinstance(change, Move) and change.to == board.board.groups[1].key for change in page.changes)
    name = f"move 2 agents to {board.group_title(1)}"
    assert page.undo_button.accessibleName() == f"Undo: {name}"

    QTest.keyClick(board.cursor_cell, Qt.Key.Key_Z, CTRL)
    hands.until(lambda: page.changes == ())
    assert page.redo_button.accessibleName() == f"Redo: {name}"
    QTest.keyClick(board.cursor_cell, Qt.Key.Key_Z, CTRL | SHIFT)
    hands.until(lambda: len(page.changes) == 2)

    QTest.keyClick(board.cursor_cell, Qt.Key.Key_M)
    dialog = hands.window.findChild(MoveDialog)
    hands.until(dialog.isVisible)
    dialog.reject()

    before = page.changes
    page.foot.apply.click()
    assert asked == [before]
    for dialog in hands.window.findChildren(type(hands.console.desk.planning.apply.applying.dialog)):
        dialog.reject()
    fingers.send(QEvent.Type.MouseMove, QPoint(0, 0), held=False)
