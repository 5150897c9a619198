"""The Floor page: three views of one floor, its queues, its agents, and what is counted by hand."""

from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from console.actions import keys_of
from resources.alarms.alarms import Alarms
from resources.floor import Floor, Freshness
from resources.loans.ghosts import Balance
from widgets.parts import GUTTER, column, row
from widgets.queues.queue_mark import QueueMark
from widgets.queues.queues_view import QueuesView
from widgets.view_switch import ViewEntry, ViewSwitch

if TYPE_CHECKING:
    from widgets.agents.agent_tile import Ghost
    from widgets.agents.agents_view import AgentsView
    from widgets.hand_counts.hand_view import HandView

    View = QueuesView | AgentsView | HandView

translate = QCoreApplication.translate

QUEUES, AGENTS, HAND = "queues", "agents", "hand"


class FloorPage(QWidget):
    """Passes the floor on to the view on screen. All but the queues' view are made when they are first shown."""

    ready = Signal()  # the first floor is on screen, with all that comes late
    agent_chosen = Signal(str)
    lend_wanted = Signal(object)  # tuple of agents' addresses
    help_wanted = Signal(str)  # queue
    hand_made = Signal(object)  # HandView: from now on somebody may count in it

    def __init__(self, zone: tzinfo = UTC, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floor = Floor()
        self._trust: tuple[Freshness, float | None] = (Freshness.LOST, None)
        self._kept_agents = b""
        self._ghosts: tuple[Ghost, ...] = ()
        self._zone, self._now = zone, 0.0
        self.by_queue = QueuesView(zone)
        self.by_queue.load.built.connect(self.ready)
        self.by_agent: AgentsView | None = None
        self.by_hand: HandView | None = None
        self.by_queue.queues.help_wanted.connect(self.help_wanted)
        self.switch = ViewSwitch(translate("Floor", "View"), _entries())
        self.switch.show_view(QUEUES)
        self.switch.chosen.connect(self.show_view)
        self._tools, self._views = QStackedLayout(), QStackedLayout()  # what stands beside the switch; the views
        head = row(self.switch)
        head.addLayout(self._tools, 1)
        self.strips = column(spacing=GUTTER)  # what both views have above them
        whole = column(head, self.strips, spacing=GUTTER)
        whole.addLayout(self._views, 1)
        whole.setContentsMargins(GUTTER + 2, GUTTER + 2, GUTTER + 2, GUTTER)
        self.setLayout(whole)
        self._add(self.by_queue)  # only now: without a parent it would flash up as a window

    @property
    def view(self) -> str:
        """The view on screen, QUEUES, AGENTS or HAND."""
        return {id(self.by_agent): AGENTS, id(self.by_hand): HAND}.get(id(self._shown()), QUEUES)

    def show_view(self, view: str) -> None:
        """Bring a view to the front and give it what it missed. Another name is ignored."""
        views: dict[str, Callable[[], View]] = {QUEUES: lambda: self.by_queue, AGENTS: self.agents, HAND: self.hand}
        if view not in views:
            return
        shown = views[view]()
        self._views.setCurrentWidget(shown)
        self._tools.setCurrentWidget(shown.tools)
        self.switch.show_view(view)
        shown.show_floor(self._floor)
        shown.show_freshness(*self._trust)

    def agents(self) -> "AgentsView":
        """The second view, made now if it was not needed before."""
        if self.by_agent is None:
            from widgets.agents.agents_view import AgentsView  # late: the first floor on screen does not wait for it

            self.by_agent = AgentsView()
            self.by_agent.restore(self._kept_agents)
            self.by_agent.agent_chosen.connect(self.agent_chosen)
            self.by_agent.lend_wanted.connect(self.lend_wanted)
            self.by_agent.show_ghosts(self._ghosts)
            self._add(self.by_agent)
        return self.by_agent

    def hand(self) -> "HandView":
        """The third view, made now if it was not needed before."""
        if self.by_hand is None:
            from widgets.hand_counts.hand_view import HandView  # late, as above

            self.by_hand = HandView(self._zone)
            self.by_hand.show_time(self._now)
            self._add(self.by_hand)
            self.hand_made.emit(self.by_hand)
        return self.by_hand

    def show_floor(self, floor: Floor) -> None:
        """Show `floor`."""
        first = not self._floor.queues and bool(floor.queues)
        self._floor = floor
        self._shown().show_floor(floor)
        if first and self.view != QUEUES:
            QTimer.singleShot(0, self, self.ready.emit)

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark every figure on the page with its age."""
        self._trust = freshness, age_s
        self._shown().show_freshness(freshness, age_s)

    def show_alarms(self, alarms: Alarms) -> None:
        """Show the alarms as they stand."""
        self.by_queue.show_alarms(alarms)

    def show_loans(self, loans: Mapping[str, Balance], ghosts: Sequence["Ghost"]) -> None:
        """Mark what queues have lent and borrowed, and draw who is to come where as a ghost."""
        self._ghosts = tuple(ghosts)
        self.by_queue.queues.table.rows.show_loans(loans)
        if self.by_agent is not None:
            self.by_agent.show_ghosts(self._ghosts)

    def show_marks(self, marks: Mapping[str, QueueMark]) -> None:
        """Show what incidents have declared of the queues, such as degraded mode."""
        self.by_queue.show_marks(marks)

    def show_time(self, now: float) -> None:
        """Move the times on; `now` in epoch seconds of the centre's clock."""
        self._now = now
        self.by_queue.show_time(now)
        if self.by_hand is not None:
            self.by_hand.show_time(now)

    def choose_queue(self, queue: str) -> None:
        """Put the cursor on a queue and show its day."""
        self.show_view(QUEUES)
        self.by_queue.choose_queue(queue)

    def remember(self) -> bytes:
        """The view on screen and what each view keeps, for `restore`."""
        agents = self.by_agent.remember() if self.by_agent else self._kept_agents
        return b" ".join(b64encode(part) for part in (self.view.encode(), self.by_queue.remember(), agents))

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave; anything else is ignored."""
        try:
            view, queues, self._kept_agents = (b64decode(part, validate=True) for part in state.split(b" "))
        except (Error, ValueError):
            return
        self.by_queue.restore(queues)
        self.show_view(view.decode(errors="replace"))

    def _shown(self) -> "View":
        front = self._views.currentWidget()
        return next(
            (view for view in (self.by_agent, self.by_hand) if view is not None and view is front), self.by_queue
        )

    def _add(self, view: "View") -> None:
        self._views.addWidget(view)
        self._tools.addWidget(view.tools)


def _entries() -> tuple[ViewEntry, ...]:
    return (
        ViewEntry(QUEUES, translate("Floor", "Queues"), keys_of("floor_queues")),
        ViewEntry(AGENTS, translate("Floor", "Agents"), keys_of("floor_agents")),
        ViewEntry(HAND, translate("Floor", "By hand"), keys_of("floor_hand")),
    )
