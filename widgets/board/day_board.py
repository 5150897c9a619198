"""The day by its agents: one painted widget on which changes are tried by hand and by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from widgets.board.board_mouse import BoardMouse
from widgets.board.hand import Held, grip_at


class DayBoard(BoardMouse):
    """Whatever a hand can do, the keyboard can do as well."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key(event.key())
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Space: self._toggle,
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_Delete: self.remove,
            Qt.Key.Key_M: self.move_wanted.emit,
            Qt.Key.Key_B: self.break_wanted.emit,
            Qt.Key.Key_E: self.shift_wanted.emit,
            Qt.Key.Key_Plus: lambda: self.zoom_by(1.25),
            Qt.Key.Key_Minus: lambda: self.zoom_by(1 / 1.25),
        }
        if key == Qt.Key.Key_Escape and (self._held or self.marked or self.selected):
            self._escape()
        elif ctrl and key == Qt.Key.Key_A:
            self.select(line.agent for line in self.board.lines if line.agent)
        elif not ctrl and key in acts and self.board.lines:
            acts[key]()
        elif shift and not ctrl and key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._extend(key, event)
        else:
            self._anchor = self.at
            super().keyPressEvent(event)
            if not shift:
                self._anchor = self.at

    def _extend(self, key: Qt.Key, event: QKeyEvent) -> None:
        """With Shift the keyboard marks a time, or selects rows, from where it stood."""
        begin, end = self.board.cell(self.interval)
        if not self.selected:
            self._toggle()
        self._step(event)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.select(self._between(self._anchor, self.at))
            return
        here = self.board.cell(self.interval)
        marked = self.marked or (begin, end)
        if key == Qt.Key.Key_Right:
            grows = here[1] > marked[1]
            self.mark((marked[0], here[1]) if grows else (min(here[0], marked[1] - 900), marked[1]))
        else:
            shrinks = here[0] >= marked[0] and marked[1] - marked[0] > 900
            self.mark((marked[0], here[1]) if shrinks else (min(here[0], marked[0]), marked[1]))

    def _toggle(self) -> None:
        line = self.board.lines[self.at]
        those = {line.agent} if line.agent else set(self.board.groups[line.group].agents)
        self.select(self.selected - those if those <= self.selected else self.selected | those)

    def _enter(self) -> None:
        line = self.board.lines[self.at]
        if not line.agent:
            self.fold(line.group)
            return
        begin, end = self.board.cell(self.interval)
        grip, piece = grip_at(self.lane(self.at), (begin + end) / 2, 0, self.now)
        self._open(Held(QPoint(), self.at, begin, grip, piece))

    def _escape(self) -> None:
        if self._held is not None:
            self._let_go()
        elif self.marked is not None:
            self.mark(None)
        else:
            self.select(())

    def remove(self) -> None:
        """Drop the change under the keyboard, or all of the selected agents."""
        here = self.board.lines[self.at].agent if self.board.lines else ""
        if here and (here in self.selected or not self.selected):
            begin, end = self.board.cell(self.interval)
            there = [one.change for one in self.lane(self.at) if one.change and one.start < end and begin < one.end]
            if there:
                self.drop(there)
                return
        self.drop([change for agent in self.agents for change in self.plan.changes_of(agent)])
