"""One queue as the fold knows it: who waits, what was counted, how many waited when."""

from collections import deque
from dataclasses import dataclass, field

from resources.expected import Expected
from resources.floor import QueueFigures, Tally
from resources.folding.headcount import Staff
from resources.folding.presence import Presence
from resources.folding.tally import WINDOW_S, Counted, Tallies, freeze
from resources.queues import QueueSettings
from resources.servers import MOST_AGENTS, agents_for, agents_of_one, reachable

TRACE_LENGTH = 60  # of 30 s each
FEWEST_CONTACTS = 10  # with fewer offered or completed in the window the load is not known
SHORTEST_S = 60.0  # nor is it before so long a time was seen
NEED_S = 1.0  # so long a need is kept: a load over half an hour does not change eight times a second
DEFAULT_TARGET_S = 20.0


@dataclass(slots=True)
class Waiting:
    """A waiting contact. `counted` is True when its join was seen, False when only a snapshot showed it."""

    since: float
    counted: bool
    ringing: list[Presence] = field(default_factory=list)
    left: Counted | None = None  # set when it is known to have gone unanswered


class Line:
    """A queue's waiting contacts and figures."""

    def __init__(self, settings: QueueSettings, tallies: Tallies) -> None:
        self.settings = settings
        self.tallies = tallies
        self.waiting: dict[str, Waiting] = {}
        self.talking = 0
        self.stated_target_s = DEFAULT_TARGET_S
        self.trace: deque[int] = deque(maxlen=TRACE_LENGTH)
        self._needed: tuple[int | None, float, float] = (
            None,
            0.0,
            0.0,
        )  # the need, when (as `seen_s`), for what target

    @property
    def target_s(self) -> float:
        """The centre's own target, else the one the server states."""
        return self.stated_target_s if self.settings.target_s is None else self.settings.target_s

    def figures(
        self, staff: Staff, seen_s: float, plan: tuple[float, ...] = (), usual: Expected | None = None
    ) -> QueueFigures:
        """The queue as a value; `seen_s` is for how long the feed has been observed."""
        settings, tallies = self.settings, self.tallies
        window = tallies.window()
        return QueueFigures(
            queue=settings.id,
            title=settings.name,
            channel=settings.channel,
            target_s=self.target_s,
            goal=settings.goal,
            abandon_limit=settings.abandon_limit,
            longest_wait_goal_s=settings.longest_wait_goal_s,
            waiting=len(self.waiting),
            waiting_since=min((contact.since for contact in self.waiting.values()), default=None),
            talking=self.talking,
            agents=staff.states,
            elsewhere=staff.elsewhere,
            total=freeze(tallies.total),
            window=window,
            day=tallies.day(),
            contacts=tuple(tallies.contacts),
            trace=tuple(self.trace),
            need=self._kept_need(window, seen_s),
            expected=plan or (usual.mean if usual else ()),
            usual=None if plan else usual,
            counted_s=min(max(0.0, seen_s), WINDOW_S),
            contacts_at_once=settings.contacts_at_once,
            protected=settings.protected,
        )

    def _kept_need(self, window: Tally, seen_s: float) -> int | None:
        """The need, computed anew once a second, and at once where it was not known or its target changed."""
        known, need_at, target_s = self._needed
        if known is None or target_s != self.target_s or not 0 <= seen_s - need_at < NEED_S:
            self._needed = known, _, _ = self._need(window, seen_s), seen_s, self.target_s
        return known

    def _need(self, window: Tally, seen_s: float) -> int | None:
        handling_s = window.mean_handling_s or 0.0
        if window.offered < FEWEST_CONTACTS or window.completed < FEWEST_CONTACTS or seen_s < SHORTEST_S:
            return None
        arrivals_per_s = window.offered / min(seen_s, WINDOW_S)
        if not 0 < arrivals_per_s * handling_s <= MOST_AGENTS:
            return None
        servers = agents_of_one(arrivals_per_s, handling_s, self.target_s, reachable(self.settings.goal))
        return agents_for(servers, self.settings.contacts_at_once)
