"""The frame around the pages: rail, top strip, status strip, and the shortcuts. Made right after the first paint."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.actions import ACTIONS, shown_keys
from console.pages.page import PageSlot
from resources.floor import Floor
from widgets.alarms.proposal_strip import ProposalStrip
from widgets.palette import Palette
from widgets.parts import column, row
from widgets.rail import Entry, Rail
from widgets.status_strip import StatusStrip
from widgets.target import Target
from widgets.toast import Toasts
from widgets.top_strip import TopStrip


class Frame(QWidget):
    """Everything of the window that is on every page."""

    def __init__(self, slots: Iterable[PageSlot], window: QWidget) -> None:
        super().__init__(window)
        self.rail = Rail(tuple(Entry(slot.page, slot.title, slot.icon, shown_keys(slot.keys)) for slot in slots))
        self.top, self.status, self.stack = TopStrip(), StatusStrip(), QStackedWidget()
        self.proposal = ProposalStrip()
        right = column(self.top, self.proposal, spacing=0)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        whole = row(self.rail, spacing=0)
        whole.addLayout(right, 1)
        self.setLayout(whole)
        self.palette_box, self.toasts = Palette(window), Toasts(window)

    def listen_to_keys(self, act: Callable[[str], None]) -> None:
        """Let every shortcut of the table reach `act` with its action's key."""
        for action in (action for action in ACTIONS if action.keys):
            shortcut = QShortcut(QKeySequence(action.keys), self)
            shortcut.activated.connect(lambda key=action.key: act(key))


def targets(slots: Iterable[PageSlot], floor: Floor, incidents: Iterable[Target]) -> Iterable[Target]:
    """Everything that can be found now: pages, incidents, queues, actions, agents."""
    pages = {slot.page: slot for slot in slots}
    yield from (Target("page", slot.page, slot.title, shown_keys(slot.keys)) for slot in pages.values())
    yield from incidents
    yield from (
        Target("queue", queue.queue, queue.title or queue.queue, queue.queue) for queue in floor.queues.values()
    )
    for action in ACTIONS:
        if action.key not in pages:
            yield Target("action", action.key, action.words(), shown_keys(action.keys))
    if floor.demo:
        from console.demo.events import EVENTS  # the simulator's: not for a real centre

        yield from (Target("action", event.key, event.words()) for event in EVENTS)
    yield from (Target("agent", one.agent, one.name or one.agent, one.agent) for one in floor.agents.values())
