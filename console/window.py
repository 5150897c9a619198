"""The main window: rail, top strip, pages, status strip. Paints first, fills afterwards."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from console.actions import ACTIONS, shown_keys
from console.memory import Memory
from console.pages.page import ChoosesQueue, PageSlot, Remembers, ShowsBoard, ShowsFloor, ShowsFreshness, ShowsTime
from console.state import State
from resources.floor import Floor, Freshness
from widgets.palette import Palette, Target
from widgets.parts import column, row
from widgets.plain import plain
from widgets.rail import Entry, Rail
from widgets.status_strip import StatusStrip
from widgets.toast import Notice, Toasts
from widgets.top_strip import TopStrip


class Window(QMainWindow):
    """Chooses pages and passes values to the one on screen; everything a person asks for leaves as a signal."""

    first_painted = Signal()
    page_shown = Signal(str, object)  # name, widget
    asked = Signal(str)  # key of console.actions that the window does not carry out itself
    incident_chosen = Signal(str)
    target_chosen = Signal(object)  # widgets.palette.Target of kind agent or incident

    def __init__(self, pages: Sequence[PageSlot], state: State, memory: Memory, zone: tzinfo = UTC) -> None:
        super().__init__()
        self._slots = {slot.page: slot for slot in pages}
        self._state, self._memory, self._zone = state, memory, zone
        self._pages: dict[str, QWidget] = {}
        self.page = ""
        self._painted = False
        self.incident_targets: tuple[Target, ...] = ()
        self.rail = Rail(tuple(Entry(s.page, s.title, s.icon, shown_keys(s.keys)) for s in pages))
        self.top, self.status, self.stack = TopStrip(), StatusStrip(), QStackedWidget()
        self._lay_out()
        self.palette_box, self.toasts = Palette(self), Toasts(self)
        self._connect()
        self._restore()

    def show_page(self, page: str) -> None:
        """Bring a page to the front, making it on its first showing."""
        if page not in self._slots:
            return
        slot = self._slots[page]
        if page not in self._pages:
            self._add(slot)
        self.page = page
        self.stack.setCurrentWidget(self._pages[page])
        self.rail.show_page(page)
        self.top.title.setText(slot.title)
        self._fill(self._pages[page])
        self.page_shown.emit(page, self._pages[page])

    def show_zone(self, zone: tzinfo) -> None:
        """Show the time of the centre's zone from now on."""
        self._zone = zone

    def current_page(self) -> QWidget | None:
        """The page on screen; None before the first."""
        return self._pages.get(self.page)

    def act(self, key: str) -> None:
        """Carry out an action of the table, or pass it on."""
        if key in self._slots:
            self.show_page(key)
        elif key == "find":
            self.palette_box.open_with(self.targets())
        elif key == "full_screen":
            self.showNormal() if self.isFullScreen() else self.showFullScreen()
        elif key == "quit":
            self.close()
        else:
            self.asked.emit(key)

    def targets(self) -> Iterable[Target]:
        """Everything that can be found now."""
        yield from (Target("page", slot.page, slot.title, shown_keys(slot.keys)) for slot in self._slots.values())
        yield from self.incident_targets
        for queue in self._state.floor.queues.values():
            yield Target("queue", queue.queue, queue.title or queue.queue, queue.queue)
        yield from (
            Target("action", action.key, action.words(), shown_keys(action.keys))
            for action in ACTIONS
            if action.key not in self._slots
        )
        for agent in self._state.floor.agents.values():
            yield Target("agent", agent.agent, agent.name or agent.agent, agent.agent)

    def name_centre(self, centre: str) -> None:
        """Name the centre in the window's title."""
        self.setWindowTitle(plain(f"{centre} – Watchfloor"))

    def _lay_out(self) -> None:
        self.setWindowTitle("Watchfloor")
        self.setMinimumSize(960, 600)
        self.resize(1440, 900)
        right = column(self.top, spacing=0)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        whole = row(self.rail, spacing=0)
        whole.addLayout(right, 1)
        inside = QWidget()
        inside.setLayout(whole)
        self.setCentralWidget(inside)

    def _connect(self) -> None:
        self.rail.page_chosen.connect(self.show_page)
        self.top.incident_chosen.connect(self.incident_chosen)
        self.top.person_asked.connect(lambda: self.asked.emit("person"))
        self.palette_box.chosen.connect(self._found)
        for action in ACTIONS:
            shortcut = QShortcut(QKeySequence(action.keys), self)
            shortcut.activated.connect(lambda key=action.key: self.act(key))
        state = self._state
        state.floor_changed.connect(self._floor_changed)
        state.aged.connect(self._aged)
        state.board_changed.connect(self._board_changed)
        state.ticked.connect(self._ticked)
        state.notice.connect(self._notice)

    def _add(self, slot: PageSlot) -> None:
        page = slot.make()
        self._pages[slot.page] = page
        self.stack.addWidget(page)
        kept = self._memory.load(f"page/{slot.page}")
        if kept and isinstance(page, Remembers):
            page.restore(kept)

    def _fill(self, page: QWidget) -> None:
        """Give a page that comes to the front everything it missed."""
        if isinstance(page, ShowsFloor):
            page.show_floor(self._state.floor)
        if isinstance(page, ShowsBoard) and self._state.board is not None:
            page.show_board(self._state.board)

    def _floor_changed(self, floor: Floor) -> None:
        self.status.show_feed(floor.server or floor.source, floor.events_per_s)
        self.top.demo.setVisible(floor.demo)
        page = self.current_page()
        if isinstance(page, ShowsFloor):
            page.show_floor(floor)

    def _aged(self, freshness: Freshness, age_s: float | None) -> None:
        self.top.freshness.show_freshness(freshness, age_s, self._state.floor.why)
        page = self.current_page()
        if isinstance(page, ShowsFreshness):
            page.show_freshness(freshness, age_s)

    def _board_changed(self, board: object) -> None:
        page = self.current_page()
        if isinstance(page, ShowsBoard):
            page.show_board(board)
        self._show_major()

    def _ticked(self, now: float) -> None:
        self.top.show_time(now, self._zone)
        page = self.current_page()
        if isinstance(page, ShowsTime):
            page.show_time(now)
        self._show_major()

    def _show_major(self) -> None:
        if self._state.board is None:
            return
        from console.overview import overview  # late: the incidents' values bring pydantic, the first paint does not

        seen = overview(self._state.board, datetime.fromtimestamp(self._state.now(), UTC))
        self.top.major.show_strip(seen.strip)
        self.rail.show_count("incidents", seen.open)
        self.rail.show_count("response", seen.running)
        self.incident_targets = seen.targets

    def _found(self, target: Target) -> None:
        if target.kind in ("page", "action"):
            self.act(target.key)
        elif target.kind == "queue":
            self.show_page("floor")
            page = self.current_page()
            if isinstance(page, ChoosesQueue):
                page.choose_queue(target.key)
        elif target.kind == "incident":
            self.incident_chosen.emit(target.key)
        else:
            self.target_chosen.emit(target)

    def _notice(self, notice: Notice) -> None:
        self.toasts.show_notice(notice)

    def _restore(self) -> None:
        for key, restore in (("geometry", self.restoreGeometry), ("state", self.restoreState)):
            kept = self._memory.load(f"window/{key}")
            if kept:
                restore(QByteArray(kept))

    def _remember(self) -> None:
        self._memory.save("window/geometry", bytes(self.saveGeometry().data()))
        self._memory.save("window/page", self.page.encode())
        for name, page in self._pages.items():
            if isinstance(page, Remembers):
                self._memory.save(f"page/{name}", page.remember())

    def _open_first(self) -> None:
        self.first_painted.emit()
        kept = (self._memory.load("window/page") or b"").decode(errors="replace")
        if not self.page:
            self.show_page(kept if kept in self._slots else next(iter(self._slots), ""))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._open_first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and self.isFullScreen():
            self.showNormal()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._remember()
        super().closeEvent(event)
