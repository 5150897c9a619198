"""A day board with four agents of two queues, and hands on it: points by agent and time, presses, drags."""

from dataclasses import replace
from types import SimpleNamespace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from resources.changes.draft import Draft
from resources.day import Day
from resources.staffing.need import DayNeed, QueueNeed
from tests.desk_viewer import viewer
from tests.resources.roster.rosters import agent, at, roster, shift
from widgets.board.board_acts import BoardActs
from widgets.board.day_board import DayBoard

QUEUES = {"cards": "Cards", "loans": "Loans"}
NOW = at(2).timestamp()  # 10:00 in Taipei; the tests' hours are UTC
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
DAY = Day.of(NOW, viewer().zone)


def centre():
    """1 and 2 of cards, 3 and 4 of loans; 3 and 4 may serve cards, only 1 loans."""
    agents = [agent(1, "cards", "loans"), agent(2, "cards"), agent(3, "loans", "cards"), agent(4, "loans", "cards")]
    return roster(agents, [shift(1, 0, 9, 4), shift(2, 0, 9, 4), shift(3, 1, 9, 5), shift(4, 1, 10, 5)])


def need(cards, loans):
    """So many agents all day."""
    zeros = (0.0,) * DAY.intervals
    queues = {
        name: QueueNeed(name, zeros, zeros, zeros, zeros, *((count,) * DAY.intervals for _ in range(3)))
        for name, count in (("cards", cards), ("loans", loans))
    }
    return DayNeed(DAY, at(0), queues)


class Fingers:
    """A mouse and a keyboard on a day board."""

    def __init__(self, board):
        self.board = board

    def place(self, agent="", group=None):
        lines = self.board.board.lines
        return next(
            place
            for place, line in enumerate(lines)
            if (line.agent == agent if agent else not line.agent and line.group == group)
        )

    def point(self, hours, agent="", group=None):
        """Where a time (UTC) stands in an agent's row or a group's head."""
        place = self.place(agent, group)
        x = round(self.board.screen_x(at(hours).timestamp()))
        return QPoint(x, self.board.screen_y(place) + 10)

    def name(self, agent="", group=None):
        """A point on the name of an agent or group."""
        return QPoint(60, self.board.screen_y(self.place(agent, group)) + 10)

    def send(self, kind, point, modifiers=NONE, held=True):
        button = Qt.MouseButton.LeftButton
        at_ = QPointF(point)
        which = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else button
        buttons = button if held else Qt.MouseButton.NoButton
        view = self.board.viewport()
        event = QMouseEvent(kind, at_, QPointF(view.mapToGlobal(point)), which, buttons, modifiers)
        QApplication.sendEvent(view, event)

    def click(self, point, modifiers=NONE):
        QTest.mouseClick(self.board.viewport(), Qt.MouseButton.LeftButton, modifiers, point)

    def pull(self, begin, *ways, modifiers=NONE):
        """Press and go there without letting go."""
        self.send(QEvent.Type.MouseButtonPress, begin)
        for point in ways:
            self.send(QEvent.Type.MouseMove, point, modifiers)

    def drop(self, point):
        self.send(QEvent.Type.MouseButtonRelease, point, held=False)

    def drag(self, begin, end, modifiers=NONE):
        middle = QPoint((begin.x() + end.x()) // 2, (begin.y() + end.y()) // 2)
        self.pull(begin, middle, end, modifiers=modifiers)
        self.drop(end)

    def press(self, key, modifiers=NONE):
        QTest.keyClick(self.board.cursor_cell, key, modifiers)


class Stage(Fingers):
    """A board whose edits go into a draft, as on its page."""

    def __init__(self, qtbot, given=None):
        super().__init__(DayBoard(replace(viewer(), queues=QUEUES)))
        qtbot.addWidget(self.board)
        self.acts = BoardActs(self.board)
        self.draft, self.edits = Draft(), []
        self.board.edited.connect(self._take)
        self.board.resize(1400, 400)
        self.board.show_day(DAY)
        self.board.show_time(NOW)
        self.board.show_roster(centre() if given is None else given)
        self.board.show_need(need(2, 1))
        with qtbot.waitExposed(self.board):
            self.board.show()
        QApplication.processEvents()

    def _take(self, edit):
        self.edits.append(edit)
        self.draft = self.draft.edited(edit)
        self.board.show_draft(self.draft.changes)

    @property
    def changes(self):
        return self.draft.changes

    @property
    def said(self):
        cell = self.board.cursor_cell
        return cell.accessibleName(), cell.accessibleDescription()

    def shown_strip(self, group, hours):
        strip, interval = self.board.strip(group), DAY.interval(at(hours).timestamp())
        return SimpleNamespace(staffed=strip.staffed[interval], missing=strip.missing[interval])
