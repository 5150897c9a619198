"""One roll at a time: a long list for the keyboard, a reply for one name or for many, the figures above."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, Qt, Signal, SignalInstance
from PySide6.QtGui import QBrush, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from incidents.incident import Incident
from incidents.rolls.roll import REPLIES, Reply, Roll, RollKind, RollLine
from widgets.buttons import ChipButton, PlainButton
from widgets.choice import Choice
from widgets.flow import FlowLayout
from widgets.format import day_time, headed
from widgets.parts import GUTTER, Label, Panel, column
from widgets.plain import escaped, plain
from widgets.rolls.roll_texts import figures_text, is_unsettled, reply_word, roll_kind_word
from widgets.tables.small_table import set_up
from widgets.theme import current
from widgets.viewer import Viewer

translate = QCoreApplication.translate

KEYS: dict[Reply, str] = {
    Reply.OPEN: "U", Reply.SAFE: "S", Reply.MISSING: "M", Reply.NOT_THERE: "N", Reply.ASKED: "A", Reply.COMING: "C",
    Reply.ARRIVED: "R", Reply.DECLINED: "D", Reply.NO_ANSWER: "X", Reply.TOLD: "T", Reply.NOT_REACHED: "X",
}  # fmt: skip
TEAM_KEY = "G"
_ALARMING = (Reply.MISSING, Reply.NOT_REACHED, Reply.NO_ANSWER)


class RollView(Panel):
    """Space goes to the next reply, a letter gives one, G marks the whole team; values in, intents out."""

    begin_wanted = Signal()
    answered = Signal(object, object, object)  # roll id, tuple of names' ids, Reply
    add_wanted = Signal(object)  # roll id
    close_wanted = Signal(object)

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Rolls", "Rolls"), parent=parent)
        self._viewer = viewer
        self._now: datetime | None = None
        self._rolls: tuple[Roll, ...] = ()
        self._replies: list[ChipButton] = []
        self.begin = PlainButton(translate("Rolls", "Begin…"))
        self.begin.clicked.connect(self.begin_wanted)
        self.which = Choice(translate("Rolls", "Which roll"), [(None, "")])
        self.which.changed.connect(lambda _: self._show())
        self.tools.addWidget(self.which)
        self.tools.addWidget(self.begin)
        words = translate("Rolls", "No roll yet. Begin one to count heads, to call out reserves, or to tell a list.")
        self.empty, self.figures = Label(words, tone="muted", wrap=True), Label(strong=True, wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.table = _Table(self)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 6)
        self.team = ChipButton(translate("Rolls", "Mark the whole team"), TEAM_KEY, self._chips)
        self.add, self.close_it = (
            ChipButton(translate("Rolls", "Add names…"), parent=self._chips),
            ChipButton(translate("Rolls", "Close…"), parent=self._chips),
        )
        self.team.clicked.connect(self.mark_team)
        self.add.clicked.connect(lambda: self._want(self.add_wanted))
        self.close_it.clicked.connect(lambda: self._want(self.close_wanted))
        inside = column(self.empty, self.figures, self._chips, spacing=8)
        inside.setContentsMargins(GUTTER, 10, GUTTER, 8)
        self.body.addLayout(inside)
        self.body.addWidget(self.table, 1)
        self._show()

    @property
    def roll(self) -> Roll | None:
        """The roll that is shown."""
        return next((one for one in self._rolls if one.id == self.which.value), None)

    def show_incident(self, incident: Incident) -> None:
        """Show its rolls; a new one comes to the front."""
        known = {one.id for one in self._rolls}
        self._rolls = incident.rolls
        fresh = [one for one in self._rolls if one.id not in known]
        if self._rolls and (fresh or self.roll is None):
            self.which.value = (fresh or list(self._rolls))[-1].id
        self.which.offer([(one.id, _title(one)) for one in self._rolls] or [(self.which.value, "")])
        self._show()

    def tick(self, now: datetime) -> None:
        """Time goes on; what it shows are times of day."""
        self._now = now

    def give(self, reply: Reply) -> None:
        """The reply for all marked names."""
        roll, names = self.roll, self._marked()
        if roll is not None and roll.is_open and names and reply in REPLIES[roll.what]:
            self.answered.emit(roll.id, names, reply)

    def cycle(self) -> None:
        """The next reply for the name under the cursor."""
        roll, place = self.roll, self.table.currentRow()
        if roll is not None and 0 <= place < len(roll.lines):
            replies = REPLIES[roll.what]
            line = roll.lines[place]
            self.answered.emit(roll.id, (line.name.id,), replies[(replies.index(line.reply) + 1) % len(replies)])

    def mark_team(self) -> None:
        """Mark everybody of the team under the cursor; a reply then goes to all of them."""
        roll, place = self.roll, self.table.currentRow()
        if roll is None or not 0 <= place < len(roll.lines):
            return
        group, chosen = roll.lines[place].name.group, QItemSelection()
        model = self.table.model()
        for row, line in enumerate(roll.lines):
            if line.name.group == group:
                chosen.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
        self.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _want(self, wish: SignalInstance) -> None:
        if self.roll is not None:
            wish.emit(self.roll.id)

    def _marked(self) -> tuple[str, ...]:
        """Ids of the marked names; without a mark that of the name under the cursor."""
        roll = self.roll
        places = {index.row() for index in self.table.selectionModel().selectedRows()} or {self.table.currentRow()}
        return tuple(line.name.id for place, line in enumerate(roll.lines) if place in places) if roll else ()

    def _show(self) -> None:
        roll = self.roll
        self.empty.setVisible(roll is None)
        for part in (self.which, self.figures, self._chips, self.table):
            part.setVisible(roll is not None)
        if roll is None:
            return
        self.figures.setText(figures_text(roll))
        self.figures.set_tone("high" if roll.counts[Reply.MISSING] else "text")
        self._show_replies(roll)
        self.table.show_lines(roll, self._viewer, self._now or roll.since)

    def _show_replies(self, roll: Roll) -> None:
        wanted = [] if not roll.is_open else [(reply, reply_word(roll.what, reply)) for reply in REPLIES[roll.what]]
        if [chip.property("reply") for chip in self._replies] != [reply.value for reply, _ in wanted]:
            for chip in (*self._replies, self.team, self.add, self.close_it):
                self._flow.removeWidget(chip)
            for chip in self._replies:
                chip.deleteLater()
            self._replies = [self._chip(reply, words) for reply, words in wanted]
            for chip in (*self._replies, self.team, self.add, self.close_it):
                self._flow.addWidget(chip)
        for chip in (self.team, self.add, self.close_it):
            chip.setVisible(roll.is_open)

    def _chip(self, reply: Reply, words: str) -> ChipButton:
        chip = ChipButton(words, KEYS[reply], self._chips)
        chip.setProperty("reply", reply.value)
        chip.clicked.connect(lambda: self.give(reply))
        return chip


class _Table(QTableWidget):
    """Whole rows; the letters of the replies work here."""

    def __init__(self, view: RollView) -> None:
        super().__init__(0, 3)
        self._view = view
        self.setAccessibleName(translate("Rolls", "Names"))
        self.setHorizontalHeaderLabels(
            [
                translate("Rolls", "Name"),
                translate("Rolls", "Team"),
                translate("Rolls", "Reply"),
            ]
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMinimumHeight(64)  # its head and a name, however low the window
        set_up(self, {1: 96, 2: 132}, last=0)

    def show_lines(self, roll: Roll, viewer: Viewer, now: datetime) -> None:
        """Show the names of a roll; only what changed is drawn anew, and the cursor stays."""
        if self.rowCount() != len(roll.lines):
            self.setRowCount(len(roll.lines))
        for place, line in enumerate(roll.lines):
            for cell, words in enumerate(_cells(line, roll.what, viewer, now)):
                self._put(place, cell, words, line, roll)
        if self.currentRow() < 0 and roll.lines:
            self.setCurrentCell(0, 0)

    def _put(self, place: int, cell: int, words: str, line: RollLine, roll: Roll) -> None:
        item = self.item(place, cell)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(place, cell, item)
        if item.text() != words:
            item.setText(words)
            item.setToolTip(escaped(line.by.name if cell == 2 and line.by else words))
        if cell == 2:
            tone = "high" if line.reply in _ALARMING else "muted" if is_unsettled(roll.what, line.reply) else "text"
            item.setForeground(QBrush(current().color(tone)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        roll = self._view.roll
        key = event.text().upper()
        reply = next((one for one in REPLIES[roll.what] if KEYS[one] == key), None) if roll and key else None
        if event.key() == Qt.Key.Key_Space:
            self._view.cycle()
        elif key == TEAM_KEY:
            self._view.mark_team()
        elif reply is not None and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._view.give(reply)
        else:
            super().keyPressEvent(event)


def _cells(line: RollLine, what: RollKind, viewer: Viewer, now: datetime) -> tuple[str, ...]:
    name = " · ".join(filter(None, (line.name.name, line.name.phone)))
    at = line.coming_at or line.at
    mark = "▲ " if line.reply in _ALARMING else ""
    reply = mark + reply_word(what, line.reply)
    return plain(name), plain(line.name.group), f"{reply} {day_time(at, viewer.zone, now)}" if at else reply


def _title(roll: Roll) -> str:
    words = headed(roll_kind_word(roll.what), roll.title) if roll.title != roll_kind_word(roll.what) else roll.title
    return words if roll.is_open else translate("Rolls", "{roll}, closed").format(roll=words)
