"""The parts of a desk that go on working while the centre's systems do not, and their place in the window."""

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts import Acts
from console.continuity.contact_desk import ContactDesk
from console.continuity.hand_desk import HandDesk
from console.pages.floor import FloorPage
from console.schedule import Schedule
from console.sources import Watched
from console.state import State
from console.window import Window
from widgets.viewer import Viewer

LOOK_AT = time(8, 0)  # when a shift begins


class Continuity(QObject):
    """Made with the desk, begun when the journal has been read."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(
        self, acts: Acts, state: State, viewer: Viewer, watched: Watched, schedule: Schedule, *, parent: QObject
    ) -> None:
        super().__init__(parent)
        over = parent.parent()
        window = over if isinstance(over, QWidget) else None
        self._schedule = schedule
        self.contacts = ContactDesk(watched.centre.directory, state, viewer, window)
        self.hands = HandDesk(acts, state, viewer, window)
        for part in (self.contacts, self.hands):
            part.noticed.connect(self.noticed)
        self.acts: dict[str, Callable[[], None]] = {"contacts": self.contacts.open}

    def connect_window(self, window: Window) -> None:
        """Take the Floor page, whether it was made before or is made later."""

        def take(_name: str, shown: QWidget | None) -> None:
            if isinstance(shown, FloorPage):
                self.hands.take(shown)

        window.page_shown.connect(take)
        take(window.page, window.current_page())

    def begin(self) -> None:
        """Look at the dates of the directory, now and every morning."""
        self._schedule.nightly(LOOK_AT, self.contacts.tell_stale)
        self.contacts.tell_stale()
