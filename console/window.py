"""The main window. Its first paint is a skeleton; the frame and the first page are made right after it."""

from collections.abc import Callable, Sequence
from datetime import UTC, tzinfo
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMainWindow, QWidget

from console.pages.page import ChoosesQueue, HasViews, PageSlot, Remembers
from console.settings.memory import Memory
from console.state import State
from widgets.skeleton import draw_skeleton
from widgets.target import Target
from widgets.theme import current

if TYPE_CHECKING:  # the first paint needs Qt and the skeleton, nothing else
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from console.frame import Frame
    from console.showing import Showing
    from widgets.alarms.proposal_strip import ProposalStrip
    from widgets.palette import Palette
    from widgets.rail import Rail
    from widgets.status_strip import StatusStrip
    from widgets.toast import Toasts
    from widgets.top_strip import TopStrip

Shown = TypeVar("Shown", bound=QWidget)

SIZE = (1440, 900)
_EDGE = 48  # what a window manager may put around the window, in pixels


def always() -> bool:
    """Nothing stands in the way of closing."""
    return True


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
        self.may_leave: Callable[[], bool] = always  # asked before the window closes
        self.setWindowTitle("Watchfloor")
        self.setMinimumSize(960, 600)
        self.resize(*SIZE)
        self._restore()

    @cached_property
    def frame(self) -> "Frame":
        """Rail, strips and pages; made when first needed, which is right after the first paint."""
        from console.frame import Frame

        frame = Frame(self._slots.values(), self)
        self.setCentralWidget(frame)
        frame.show()
        frame.listen_to_keys(self.act)
        self._connect(frame)
        return frame

    @cached_property
    def showing(self) -> "Showing":
        """Passes what is known to the frame and to the page in front."""
        from console.showing import Showing

        return Showing(self._state, self.frame, self.current_page, self._zone)

    @property
    def rail(self) -> "Rail":
        return self.frame.rail

    @property
    def top(self) -> "TopStrip":
        return self.frame.top

    @property
    def proposal(self) -> "ProposalStrip":
        return self.frame.proposal

    @property
    def status(self) -> "StatusStrip":
        return self.frame.status

    @property
    def palette_box(self) -> "Palette":
        return self.frame.palette_box

    @property
    def toasts(self) -> "Toasts":
        return self.frame.toasts

    def fit(self, room: "QSize") -> None:
        """Fill a screen with no more room than the window needs, unless somebody has given it a place before."""
        if self._memory.load("window/geometry") is None and not (
            room.width() >= SIZE[0] + _EDGE and room.height() >= SIZE[1] + _EDGE
        ):
            self.resize(room.width() - _EDGE, room.height() - _EDGE)  # its size when it is made smaller again
            from PySide6.QtCore import Qt  # late, as in keyPressEvent

            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def show_page(self, page: str) -> None:
        """Bring a page to the front, making it on its first showing."""
        if page not in self._slots:
            return
        slot = self._slots[page]
        if page not in self._pages:
            self._add(slot)
        self.page = page
        self.frame.stack.setCurrentWidget(self._pages[page])
        self.rail.show_page(page)
        self.top.title.setText(slot.title)
        self.showing.fill(self._pages[page])
        self.page_shown.emit(page, self._pages[page])

    def show_zone(self, zone: tzinfo) -> None:
        """Show the time of the centre's zone from now on."""
        self.showing.zone = zone

    def current_page(self) -> QWidget | None:
        """The page on screen; None before the first."""
        return self._pages.get(self.page)

    def when_shown(self, kind: type[Shown], take: Callable[[Shown], None]) -> None:
        """Give `take` the page of this kind: now if it is on screen, and every time it comes up."""

        def look(_name: str, page: QWidget | None) -> None:
            if isinstance(page, kind):
                take(page)

        self.page_shown.connect(look)
        look(self.page, self.current_page())

    def act(self, key: str) -> None:
        """Carry out an action of the table, or pass it on."""
        if key in self._slots:
            self.show_page(key)
        elif (page := key.partition("_")[0]) in self._slots:  # one of its views
            self._show_view(page, key.removeprefix(f"{page}_"))
        elif key == "find":
            from console.frame import targets

            self.palette_box.open_with(
                targets(self._slots.values(), self._state.floor, self.showing.incident_targets())
            )
        elif key == "full_screen":
            self.showNormal() if self.isFullScreen() else self.showFullScreen()
        elif key == "quit":
            self.close()
        else:
            self.asked.emit(key)

    def _show_view(self, name: str, view: str) -> None:
        self.show_page(name)
        page = self.current_page()
        if isinstance(page, HasViews):
            page.show_view(view)

    def show_queue(self, queue: str) -> None:
        """Bring a queue on the screen."""
        self.show_page("floor")
        page = self.current_page()
        if isinstance(page, ChoosesQueue):
            page.choose_queue(queue)

    def show_recorded(self) -> None:
        """Say that what is shown was recorded and does not happen now."""
        self.top.recorded.show()

    def name_centre(self, centre: str) -> None:
        """Name the centre in the window's title."""
        from widgets.plain import plain

        self.setWindowTitle(plain(f"{centre} – Watchfloor"))

    def _connect(self, frame: "Frame") -> None:
        frame.rail.page_chosen.connect(self.show_page)
        frame.top.incident_chosen.connect(self.incident_chosen)
        frame.top.person_asked.connect(lambda: self.asked.emit("person"))
        frame.palette_box.chosen.connect(self._found)
        self._state.notice.connect(frame.toasts.show_notice)

    def _add(self, slot: PageSlot) -> None:
        page = slot.make()
        self._pages[slot.page] = page
        self.frame.stack.addWidget(page)
        kept = self._memory.load(f"page/{slot.page}")
        if kept and isinstance(page, Remembers):
            self._settle(page)
            page.restore(kept)

    def _settle(self, page: QWidget) -> None:
        """Give a new page its size now: splitters restored at another size would share out the difference."""
        for widget in (self, self.frame, page):
            page.resize(self.frame.stack.size())
            if layout := widget.layout():
                layout.activate()

    def _found(self, target: Target) -> None:
        if target.kind in ("page", "action"):
            self.act(target.key)
        elif target.kind == "queue":
            self.show_queue(target.key)
        elif target.kind == "incident":
            self.incident_chosen.emit(target.key)
        else:
            self.target_chosen.emit(target)

    def _restore(self) -> None:
        kept = self._memory.load("window/geometry")
        if kept:
            self.restoreGeometry(QByteArray(kept))

    def _remember(self) -> None:
        self._memory.save("window/geometry", bytes(self.saveGeometry().data()))
        self._memory.save("window/page", self.page.encode())
        for name, page in self._pages.items():
            if isinstance(page, Remembers):
                self._memory.save(f"page/{name}", page.remember())

    def _open_first(self) -> None:
        self.first_painted.emit()  # who wires the console dresses it now: fonts and style sheet were not needed so far
        kept = (self._memory.load("window/page") or b"").decode(errors="replace")
        if not self.page:
            self.show_page(kept if kept in self._slots else next(iter(self._slots), ""))

    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            draw_skeleton(QPainter(self), self.size(), current())
            QTimer.singleShot(0, self, self._open_first)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        from PySide6.QtCore import Qt  # late: its many enums would cost a tenth of the first paint

        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: "QCloseEvent") -> None:
        if not self.may_leave():
            event.ignore()
            return
        self._remember()
        super().closeEvent(event)
