"""The parts of a desk that go on working while the centre's systems do not, and their place in the window."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from console.continuity.contact_desk import ContactDesk
from console.continuity.hand_desk import HandDesk
from console.continuity.stale_playbooks import stale_playbooks
from console.pack.beside import print_beside
from console.pack.files import PackFolder
from console.pack.pack_desk import RENEW_EVERY, PackDesk
from console.pack.snapshot import Snapshot
from console.pages.floor import FloorPage
from console.state import trust
from console.storage.store import Store
from console.storage.troubles import StoreFault
from console.window import Window
from incidents.board import Board
from incidents.kinds import Kind
from incidents.visibility import seen_by
from resources.hand_counts.hand_counts import HandCounts
from resources.people import Person, Post

if TYPE_CHECKING:
    from console.desk import Desk

LOOK_AT = time(8, 0)  # when a shift begins
ANYBODY = Person("", "", Post.AUDITOR)  # who may find the paper: of restricted incidents only the code name

End = tuple[int, str]  # of the log: its last entry's number and seal


class Continuity(QObject):
    """Made with the desk, begun when the journal has been read."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        over = desk.parent()
        window = over if isinstance(over, QWidget) else None
        self._desk = desk
        self._end: End | None = None
        self.contacts = ContactDesk(desk.watched.centre.directory, desk.state, desk.viewer, window)
        self.hands = HandDesk(desk.acts, desk.state, desk.viewer, window)
        self.pack = PackDesk(PackFolder(desk.store.directory), self.snapshot, print_beside, self)
        self.pack.faulted.connect(desk.telling.faulted)
        for part in (self.contacts, self.hands, self.pack):
            part.noticed.connect(self.noticed)
        self.acts: dict[str, Callable[[], None]] = {
            "contacts": self.contacts.open,
            "pack": self.pack.open_new,
            "pack_folder": self.pack.open_folder,
        }

    def connect_window(self, window: Window) -> None:
        """Take the Floor page, whether it was made before or is made later; tell of packs in the status strip."""
        window.when_shown(FloorPage, self.hands.take)
        self.pack.made.connect(
            lambda printed: window.status.show_pack(self.pack.words(self._desk.zone), str(printed.pdf))
        )

    def begin(self) -> None:
        """Look at the dates of the directory, now and every morning; print the first pack, and go on printing."""
        desk = self._desk
        desk.schedule.nightly(LOOK_AT, self._tell_stale)
        self._tell_stale()
        if desk.watched.replay:
            return  # what a recording shows happened elsewhere
        desk.schedule.every(RENEW_EVERY, self._renew)
        self._look_at_end(self._begin_packs)

    def close(self) -> None:
        """End what runs beside the window."""
        self.pack.close()

    def snapshot(self) -> Snapshot:
        """All that the pack is made of, as it is now."""
        desk, state = self._desk, self._desk.state
        centre, clock = desk.watched.centre, desk.watched.clock
        freshness, age_s = trust(state.floor, clock.monotonic())
        return Snapshot(
            clock.now(),
            centre.name,
            desk.acts.desk,
            replace(desk.viewer),
            tuple(seen_by(incident, ANYBODY) for incident in (state.board or Board()).open),
            {kind: desk.playbooks.text(kind) for kind in Kind},
            centre.directory,
            centre.reserves,
            state.floor,
            freshness,
            age_s,
            state.hand_counts or HandCounts(),
            self._end,
            desk.watched.demo,
        )

    def _tell_stale(self) -> None:
        """Say which contacts and playbooks nobody has confirmed in time."""
        self.contacts.tell_stale()
        stale = stale_playbooks(self._desk.playbooks.text, self.contacts.today())
        if stale is not None:
            self.noticed.emit(stale)

    def _begin_packs(self) -> None:
        state = self._desk.state
        state.board_changed.connect(self.pack.show_board)
        self.pack.show_board(state.board or Board())

    def _renew(self) -> None:
        self._look_at_end()
        self.pack.renew()

    def _look_at_end(self, then: Callable[[], None] = lambda: None) -> None:
        """Where the log ends stands on paper, and is noted outside; no later pack waits for a store that is slow."""

        def know(end: End | None) -> None:
            self._end = end
            then()

        self._desk.operations.call(_end_of, know)


def _end_of(store: Store) -> End | None:
    try:
        head = store.head()
        store.anchor()
    except (StoreFault, OSError):
        return None
    return head.position, head.hash
