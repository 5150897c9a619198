"""The Shifts page: the day by its agents, what is tried on it, and beside it what others say of that."""

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from resources.changes.change import Change
from resources.changes.draft import Changes, Draft, Edit
from resources.changes.stored import is_stored
from resources.day import Day
from resources.dayboard.groups import Grouping, Wanted, on_day
from resources.limits.breach import Breach
from resources.loans.loans import Loans
from resources.roster.roster import Roster
from resources.staffing.need import DayNeed
from widgets import format
from widgets.board.board_acts import BoardActs
from widgets.board.board_words import day_words, grouping_words, undo_words
from widgets.board.day_board import DayBoard
from widgets.board.draft_foot import DraftFoot
from widgets.board.side_column import SideColumn
from widgets.buttons import ChipButton, PlainButton
from widgets.choice import Choice
from widgets.flow import FlowLayout
from widgets.parts import GUTTER, Panel, column, row
from widgets.plain import escaped
from widgets.split import split
from widgets.viewer import Viewer

translate = QCoreApplication.translate

ZOOM = 1.25


class ShiftsPage(QWidget):
    """Keeps the draft; what it holds has not happened. Panels of others stand in `side`."""

    draft_changed = Signal(object)  # tuple[Change, ...]
    apply_wanted = Signal(object)  # tuple[Change, ...]
    day_changed = Signal(object)  # resources.day.Day: another day is shown

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._roster, self._loans = Roster(), Loans()
        self._need: DayNeed | None = None
        self._now = 0.0
        self._had_changes = False  # while only those with changes are shown
        self.draft = Draft()
        self.day = self._today = Day.of(0.0, viewer.zone)
        self.board, self.side, self.foot = DayBoard(viewer), SideColumn(), DraftFoot()
        self.acts = BoardActs(self.board)
        self.panel = Panel(translate("Shifts", "Shifts"))
        self.days = Choice(translate("Shifts", "Day"), [(None, translate("Shifts", "Today"))])
        self.group = Choice(translate("Shifts", "Group"), [(one, grouping_words(one)) for one in Grouping])
        self.queue = Choice(translate("Shifts", "Queue"), _queues(viewer))
        self.changed_only = ChipButton(translate("Shifts", "Only with changes"))
        self.changed_only.setCheckable(True)
        self.changed_only.setToolTip(translate("Shifts", "Only agents with something tried, or on loan today"))
        self.find_field = _find_field()
        self.undo_button = PlainButton(translate("Shifts", "Undo"))
        self.redo_button = PlainButton(translate("Shifts", "Redo"))
        self.narrower = _zoom("−", translate("Shifts", "Narrower hours"), "−")
        self.wider = _zoom("+", translate("Shifts", "Wider hours"), "+")
        self.fold = ChipButton(translate("Shifts", "Heads only"))
        self.fold.setToolTip(translate("Shifts", "Fold all groups or unfold them; what is tried stays in sight"))
        self._lay_out()
        self._connect()
        self._show_draft()
        self._say()

    @property
    def changes(self) -> Changes:
        """What is tried now."""
        return self.draft.changes

    def show_roster(self, roster: Roster) -> None:
        """Show the agents and shifts as they stand now; what was carried out of the draft leaves it."""
        self._roster = roster
        self.board.show_roster(roster)
        self._offer_days()
        self._leave_what_is_stored()
        self._say()

    def show_need(self, need: DayNeed) -> None:
        """Show what a day needs; another day than that on screen is kept until it is chosen."""
        self._need = need
        self.board.show_need(need if need.day == self.day else None)
        self._say()

    def show_loans(self, loans: Loans) -> None:
        """Show who is lent where; what was carried out of the draft leaves it."""
        self._loans = loans
        self.board.show_loans(loans)
        self._show_everybody_again()
        self._leave_what_is_stored()

    def show_time(self, now: float) -> None:
        """Move the line of now; after midnight the page goes on to the new day, unless another one was chosen."""
        self._now = now
        self.board.show_time(now)
        if not self._today.start <= now < self._today.end:
            was, self._today = self._today, Day.of(now, self._viewer.zone)
            self._offer_days()
            if self.day == was:
                self.show_day(self._today)

    def show_breaches(self, breaches: Mapping[Change, Sequence[Breach]]) -> None:
        """Mark the changes of the draft that break a limit."""
        self.board.show_breaches(breaches)

    def show_day(self, day: Day) -> None:
        """Show another day."""
        if day == self.day:
            return
        self.day = day
        self.board.show_day(day)
        self.board.show_need(self._need if self._need is not None and self._need.day == day else None)
        self.days.choose(self._date(day))
        self._say()
        self.day_changed.emit(day)

    def take_draft(self, changes: Sequence[Change], name: str) -> None:
        """Try these changes instead of all that are tried now, as a step that can be undone by its name."""
        self._edit(Edit(name, gone=self.draft.changes, new=tuple(changes)))

    def show_changed(self) -> None:
        """Show only the rows with changes and loans, so that what is proposed is seen without looking for it."""
        self.changed_only.setChecked(True)

    def settle(self, changes: Sequence[Change]) -> None:
        """These were carried out: they leave the draft, and no undo brings them back."""
        over = frozenset(changes)
        self._take(self.draft.without(over.__contains__))

    def undo(self) -> None:
        """Take the last step back."""
        self._take(self.draft.undone())

    def redo(self) -> None:
        """Take again what was taken back last."""
        self._take(self.draft.redone())

    def discard(self) -> None:
        """Try nothing any more; undo brings it back."""
        self._edit(Edit(translate("Shifts", "discard all changes"), gone=self.draft.changes))

    def apply(self) -> None:
        """Ask for all that is tried to be carried out."""
        if self.draft.changes:
            self.apply_wanted.emit(self.draft.changes)

    def remember(self) -> bytes:
        """How the board stands and is grouped, and the room of its side, for `restore`."""
        kept = {
            "group": self.group.value,
            "hour": self.board.hour_px,
            "folded": sorted(self.board.folded),
            "parts": b64encode(bytes(self.parts.saveState().data())).decode(),
        }
        return json.dumps(kept).encode()

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave; anything else is ignored. Filters would hide agents from the next person."""
        try:
            kept = json.loads(state)
            group, hour, parts = Grouping(kept["group"]), float(kept["hour"]), b64decode(kept["parts"])
            folded = frozenset(map(str, kept["folded"]))
        except (ValueError, KeyError, TypeError):
            return
        self.group.choose(group)
        self.board.zoom(hour)
        self.board.show_folded(folded)
        self.parts.restoreState(parts)

    def _edit(self, edit: Edit) -> None:
        self._take(self.draft.edited(edit))

    def _take(self, draft: Draft) -> None:
        if draft == self.draft:
            return
        before, self.draft = self.draft.changes, draft
        self._show_draft()
        if draft.changes != before:
            self.draft_changed.emit(draft.changes)
            self._show_everybody_again()

    def _show_everybody_again(self) -> None:
        """When the last change and the last loan are gone, no filter hides the floor."""
        there = bool(self.draft.changes or self.board.plan.lent) if self.changed_only.isChecked() else False
        if self._had_changes and not there:
            self.changed_only.setChecked(False)
        self._had_changes = there

    def _show_draft(self) -> None:
        self.board.show_draft(self.draft.changes)
        self.foot.show_changes(self.draft.changes)
        for button, words, step, keys in (
            (self.undo_button, translate("Shifts", "Undo"), self.draft.undoable, "Ctrl Z"),
            (self.redo_button, translate("Shifts", "Redo"), self.draft.redoable, "Ctrl Shift Z"),
        ):
            button.setEnabled(bool(step))
            button.setToolTip(escaped(f"{undo_words(words, step)}   {keys}") if step else "")
            button.setAccessibleName(undo_words(words, step))

    def _leave_what_is_stored(self) -> None:
        self._take(self.draft.without(lambda change: is_stored(change, self._roster, self._loans)))

    def _offer_days(self) -> None:
        zone = self._viewer.zone
        today = datetime.fromtimestamp(self._now, zone).date()
        dates = self._roster.shift_dates(zone) | {today, today + timedelta(days=1), self._date(self.day)}
        offered = sorted(one for one in dates if one >= today - timedelta(days=1) or one == self._date(self.day))
        self.days.value = self._date(self.day)
        self.days.offer([(one, day_words(one, today)) for one in offered])

    def _choose_day(self, chosen: date) -> None:
        self.show_day(Day.on(chosen, self._viewer.zone))

    def _date(self, day: Day) -> date:
        return datetime.fromtimestamp(day.start, UTC).astimezone(self._viewer.zone).date()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.board.setFocus()

    def _say(self) -> None:
        """The line above the board."""
        there = len(on_day(self._roster, self.day))
        words = translate("Shifts", "{count} agents · 15-minute intervals · strip shows need against staffed")
        if self._need is None or self._need.day != self.day:
            words = translate("Shifts", "{count} agents · 15-minute intervals · no need is known for this day")
        today = datetime.fromtimestamp(self._now, self._viewer.zone).date()
        self.panel.title.setText(day_words(self._date(self.day), today))
        self.panel.set_note(words.format(count=format.count(there)) if there else "")

    def _filter(self) -> None:
        only, queue = self.changed_only.isChecked(), str(self.queue.value or "")
        self.board.show_wanted(Wanted(Grouping(str(self.group.value)), self.find_field.text(), queue, only))

    def _lay_out(self) -> None:
        for part in (self.group, self.undo_button, self.redo_button):
            self.panel.tools.addWidget(part)
        wanted = FlowLayout()  # in a narrow window on two lines
        for one in (self.days, self.queue, self.changed_only, self.find_field):
            wanted.addWidget(one)
        filters = row(wanted, self.fold, self.narrower, self.wider)
        filters.setStretch(0, 1)
        filters.setContentsMargins(GUTTER, 6, 10, 4)
        self.panel.body.addLayout(filters)
        self.panel.body.addWidget(self.board, 1)
        self.panel.body.addWidget(self.foot)
        self.parts = split(Qt.Orientation.Horizontal, self.panel, self.side, sizes=(100, 32))
        whole = column(self.parts)
        whole.setContentsMargins(GUTTER + 2, GUTTER + 2, GUTTER + 2, GUTTER)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.board.edited.connect(self._edit)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.foot.apply.clicked.connect(self.apply)
        self.foot.discard.clicked.connect(self.discard)
        self.days.changed.connect(self._choose_day)
        self.fold.clicked.connect(self.board.fold_all)
        self.narrower.clicked.connect(lambda: self.board.zoom_by(1 / ZOOM))
        self.wider.clicked.connect(lambda: self.board.zoom_by(ZOOM))
        for choice in (self.group, self.queue):
            choice.changed.connect(self._filter)
        self.changed_only.toggled.connect(self._filter)
        self.changed_only.toggled.connect(lambda _on: self._show_everybody_again())
        self.find_field.textChanged.connect(self._filter)
        for keys, act in (("Ctrl+Z", self.undo), ("Ctrl+Shift+Z", self.redo), ("Ctrl+Y", self.redo)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)


def _find_field() -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(translate("Shifts", "Name or skill"))
    field.setAccessibleName(translate("Shifts", "Name or skill"))
    field.setClearButtonEnabled(True)
    field.setFixedWidth(130)
    return field


def _zoom(sign: str, name: str, keys: str) -> ChipButton:
    button = ChipButton(sign)
    button.setAccessibleName(name)
    button.setToolTip(f"{name}   {keys}")
    return button


def _queues(viewer: Viewer) -> list[tuple[object, str]]:
    return [("", translate("Shifts", "All queues")), *((key, title or key) for key, title in viewer.queues.items())]
