"""The standing alarms, the worst first: acknowledge, shelve, look closer; nothing moves under pointer or keyboard."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from resources.floor import Freshness
from widgets import format
from widgets.alarms.alarm_row import AlarmRow, AlarmRowView
from widgets.alarms.alarm_shelf import AlarmShelf, ShelvedRow
from widgets.alarms.blinker import Blinker
from widgets.buttons import ChipButton, LinkButton
from widgets.freshness import mark
from widgets.parts import Label, Panel, column, row
from widgets.scrolled import scrolled

translate = QCoreApplication.translate

MOST = 24  # rows at once; the worst ones, and the rest in steps of as many
HOLD_MS = 10_000  # after the last key, as in the queue table


@dataclass(frozen=True, slots=True)
class AlarmRows:
    """What the panel shows, in words: the worst first, the members of an unfolded cause behind its first row.

    `count` and `waiting` are of all standing alarms, `left` is how many rows there are beyond those.
    """

    standing: tuple[AlarmRow, ...] = ()
    shelved: tuple[ShelvedRow, ...] = ()
    count: int = 0
    waiting: int = 0
    left: int = 0


class AlarmList(Panel):
    """Values in, intents out. Keys: arrows, A acknowledge, G the whole cause, S shelve, Enter details."""

    acknowledge_wanted = Signal(str)  # key of an alarm
    group_wanted = Signal(str)  # a cause, all alarms of which are to be acknowledged
    shelve_wanted = Signal(str)
    unshelve_wanted = Signal(str)
    details_wanted = Signal(str)
    rules_wanted = Signal()
    rows_wanted = Signal()  # other rows than those shown: `most` or `unfolded` has changed
    queue_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Alarms", "Alarms"), parent=parent)
        self._rows = AlarmRows()
        self._order: list[AlarmRow] = []
        self._views: list[AlarmRowView] = []
        self.unfolded: frozenset[str] = frozenset()  # causes whose members are shown
        self.most = MOST  # how many rows are asked for
        self._saving: set[str] = set()
        self._anew = False  # a person asked for other rows: they come whatever the pointer is on
        self._keyed = QElapsedTimer()
        self._blinker = Blinker(self, self._show_dark)
        self._empty = Label(tone="muted", wrap=True)
        self._empty.setContentsMargins(12, 12, 12, 12)
        self.more = LinkButton("")
        self.more.clicked.connect(self._show_more)
        self.shelf = AlarmShelf()
        self.shelf.unshelve_wanted.connect(self.unshelve_wanted)
        self._list = column(self._empty, row(self.more, None, margins=6), self.shelf, None, spacing=0)
        self._area = scrolled(self._list)
        self.body.addWidget(self._area)
        self.rules = ChipButton(translate("Alarms", "Rules"))
        self.rules.setToolTip(translate("Alarms", "Show and change when an alarm is raised"))
        self.rules.clicked.connect(self.rules_wanted)
        self.tools.addWidget(self.rules)
        self.show_rows(AlarmRows())
        self._empty.setText(translate("Alarms", "The alarms appear as soon as the log is open."))

    def show_rows(self, rows: AlarmRows) -> None:
        """Show these alarms; while pointer or keyboard are on the list every row keeps its place."""
        self._rows = rows
        self._saving &= {each.key for each in rows.standing if each.waits or each.hidden_waiting}
        wanted = list(rows.standing)
        self._order = _kept(self._order, wanted) if self.held and not self._anew else wanted
        self._anew = False
        self._draw()
        self.shelf.show_rows(rows.shelved)
        self._empty.setText(
            translate(
                "Alarms",
                "No alarm stands. One appears here when a rule has held long enough; “Rules” shows and changes them.",
            )
        )
        self._empty.setVisible(not rows.standing and not self._order)
        self._say_count()

    def show_saving(self, key: str, saving: bool) -> None:
        """An acknowledgement was sent and is not yet stored."""
        (self._saving.add if saving else self._saving.discard)(key)
        self._draw()

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark the list with the age of its figures."""
        mark(self, freshness, age_s, over=self._area)

    @property
    def held(self) -> bool:
        """Whether rows must stay: the pointer is on them, or a key was pressed on one just now."""
        keyed = self._keyed.isValid() and self._keyed.elapsed() < HOLD_MS
        return self._area.underMouse() or (keyed and self._at() is not None)

    def take_keyboard(self) -> None:
        """Stand on the first alarm, or where rules are changed while there is none."""
        views = self.views()
        if views:
            self._go_to(views[0])
        else:
            self.rules.setFocus(Qt.FocusReason.OtherFocusReason)

    def views(self) -> list[AlarmRowView]:
        """The rows on the screen, from the top."""
        return [view for view in self._views if not view.isHidden()]

    def menu_of(self, key: str) -> QMenu:
        """All that can be done with an alarm, with its keys."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, can, act in self._acts(self._row(key)):
            action = QAction(words, menu, enabled=can)
            action.triggered.connect(lambda _=False, act=act: act())
            menu.addAction(action)
        return menu

    def _acts(self, shown: AlarmRow) -> Iterator[tuple[str, bool, Callable[[], None]]]:
        key = shown.key
        yield translate("Alarms", "Acknowledge\tA"), self._takes(shown), lambda: self._acknowledge(key)
        yield translate("Alarms", "Acknowledge all of this cause\tG"), bool(shown.cause), lambda: self._group(key)
        yield translate("Alarms", "Shelve…\tS"), not shown.gone, lambda: self.shelve_wanted.emit(key)
        yield translate("Alarms", "Details\tEnter"), not shown.gone, lambda: self.details_wanted.emit(key)
        yield translate("Alarms", "Show the queue"), bool(shown.queue), lambda: self.queue_chosen.emit(shown.queue)

    def _takes(self, shown: AlarmRow) -> bool:
        return shown.waits and not shown.gone and shown.key not in self._saving

    def _row(self, key: str) -> AlarmRow:
        return next(each for each in self._order if each.key == key)

    def _acknowledge(self, key: str) -> None:
        if self._takes(self._row(key)):
            self.acknowledge_wanted.emit(key)

    def _group(self, key: str) -> None:
        if cause := self._row(key).cause:
            self.group_wanted.emit(cause)
        else:
            self._acknowledge(key)

    def _unfold(self, cause: str) -> None:
        self.unfolded ^= {cause}
        self._want()

    def _show_more(self) -> None:
        self.most += MOST
        self._want()

    def _want(self) -> None:
        self._anew = True
        self.rows_wanted.emit()

    def _draw(self) -> None:
        shown = self._order
        while len(self._views) < len(shown):
            self._add()
        for view, each in zip(self._views, shown, strict=False):
            view.show_row(each, each.key in self._saving, each.cause in self.unfolded)
            view.show()
        for view in self._views[len(shown) :]:
            view.hide()
        self.more.show_words(translate("Alarms", "and {count} more").format(count=format.count(self._rows.left)))
        self.more.setVisible(self._rows.left > 0)
        self._blinker.run(any(view.blinks for view in self._views[: len(shown)]))

    def _add(self) -> None:
        view = AlarmRowView()
        view.acknowledge_wanted.connect(self._acknowledge)
        view.group_wanted.connect(self._group)
        view.opened.connect(self.details_wanted)
        view.chosen.connect(self.queue_chosen)
        view.unfold_wanted.connect(self._unfold)
        view.menu_wanted.connect(self._offer)
        view.keyed.connect(self._press)
        self._list.insertWidget(1 + len(self._views), view)
        self._views.append(view)

    def _offer(self, key: str, at: QPoint) -> None:
        self.menu_of(key).popup(at)

    def _show_dark(self, dark: bool) -> None:
        for view in self.views():
            view.show_dark(dark and view.blinks)

    def _say_count(self) -> None:
        count, waiting = self._rows.count, self._rows.waiting
        words = translate("Alarms", "{count} standing").format(count=format.count(count)) if count else ""
        if waiting:
            left = translate("Alarms", "{count} not acknowledged").format(count=format.count(waiting))
            words = f"{words} · {left}"
        self.set_note(words)

    def _at(self) -> int | None:
        """The place of the row with the keyboard."""
        focus = self.focusWidget()
        found = (place for place, view in enumerate(self.views()) if view is focus or view.isAncestorOf(focus))
        return next(found, None) if focus is not None and focus.hasFocus() else None

    def _press(self, key: Qt.Key) -> None:
        at = self._at()
        if at is None:
            return
        self._keyed.start()
        views = self.views()
        shown = views[at].row
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key is Qt.Key.Key_Down else -1
            self._go_to(views[max(0, min(len(views) - 1, at + step))])
        elif shown is not None and not shown.gone:
            {Qt.Key.Key_A: self._acknowledge, Qt.Key.Key_S: self.shelve_wanted.emit}.get(key, self._group)(shown.key)

    def _go_to(self, view: AlarmRowView) -> None:
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(view, 0, 4)


def _kept(order: Iterable[AlarmRow], wanted: list[AlarmRow]) -> list[AlarmRow]:
    """`wanted` with those of `order` where they were; what is gone stays as a shadow, what is new comes last."""
    now = {each.key: each for each in wanted}
    kept = [now.pop(each.key) if each.key in now else _shadow(each) for each in order]
    return kept + list(now.values())


def _shadow(row: AlarmRow) -> AlarmRow:
    return replace(row, gone=True, waits=False, blinks=False, hidden_waiting=0, hidden_blinks=False)
