"""The live floor as one immutable value: what is known, how old it is and where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from resources.agents import AgentState
from resources.expected import Expected
from resources.queues import Channel


class Link(StrEnum):
    """The state of the feed."""

    UP = "up"
    STALE = "stale"
    DOWN = "down"


class Freshness(StrEnum):
    """How far a figure may be trusted by its age."""

    FRESH = "fresh"
    LATE = "late"
    STALE = "stale"
    LOST = "lost"


LATE_S, STALE_S, LOST_S = 3.0, 5.0, 15.0  # without any byte from the server


def freshness(age_s: float) -> Freshness:
    """How far to trust what was last heard `age_s` seconds ago."""
    if age_s >= LOST_S:
        return Freshness.LOST
    if age_s >= STALE_S:
        return Freshness.STALE
    return Freshness.LATE if age_s >= LATE_S else Freshness.FRESH


@dataclass(frozen=True, slots=True)
class Gap:
    """A time of which the feed says nothing; `until` is None while it lasts. Epoch seconds UTC."""

    since: float
    until: float | None
    why: str


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one queue over some time. Sums are in seconds."""

    offered: int = 0
    answered: int = 0
    abandoned: int = 0
    exit_timeout: int = 0
    exit_empty: int = 0
    exit_key: int = 0
    withdrawn: int = 0
    abandoned_at_shutdown: int = 0  # already inside `abandoned`
    answered_within_target: int = 0
    completed: int = 0
    waited_s: float = 0.0  # of the answered
    talked_s: float = 0.0  # of the completed
    wrapped_s: float = 0.0  # of the completed

    @property
    def service_level(self) -> float | None:
        """Answered within target ÷ (answered + abandoned): abandons count against the centre."""
        return _ratio(self.answered_within_target, self.answered + self.abandoned)

    @property
    def service_level_of_answered(self) -> float | None:
        """Answered within target ÷ answered: what many suites call service level."""
        return _ratio(self.answered_within_target, self.answered)

    @property
    def abandon_rate(self) -> float | None:
        """Abandoned ÷ (answered + abandoned)."""
        return _ratio(self.abandoned, self.answered + self.abandoned)

    @property
    def mean_speed_of_answer_s(self) -> float | None:
        """ASA: mean wait of the answered."""
        return _ratio(self.waited_s, self.answered)

    @property
    def mean_talk_s(self) -> float | None:
        return _ratio(self.talked_s, self.completed)

    @property
    def mean_handling_s(self) -> float | None:
        """AHT: mean of talk and after-call work."""
        return _ratio(self.talked_s + self.wrapped_s, self.completed)


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


@dataclass(frozen=True, slots=True)
class Membership:
    """An agent in one queue."""

    queue: str
    state: AgentState
    paused: bool
    reason: str
    penalty: int
    dynamic: bool = True
    name: str = ""  # the agent's name in this queue: it may differ between queues
    device: str = ""  # where the server reads the agent's state, if it says so


@dataclass(frozen=True, slots=True)
class AgentFigures:
    """An agent over all queues. `since` is when the present state began (epoch seconds UTC).

    `missed` counts the offers the agent let ring since the last answered contact, `missed_at` is when the last did.
    """

    agent: str
    name: str
    state: AgentState
    since: float
    reason: str  # of the pause
    queue: str  # where the present contact, or the one in after-call work, comes from, else ""
    memberships: tuple[Membership, ...]
    missed: int = 0
    missed_at: float = 0.0  # 0: none


@dataclass(frozen=True, slots=True)
class QueueFigures:
    """A queue now. `waiting_since` is when the longest-waiting contact joined (epoch seconds UTC)."""

    queue: str
    title: str
    channel: Channel
    target_s: float
    goal: float
    abandon_limit: float
    longest_wait_goal_s: float
    waiting: int
    waiting_since: float | None
    talking: int
    agents: Mapping[AgentState, int]  # without those who are busy with another queue's contact
    total: Tally  # since the feed began
    window: Tally  # the last 30 minutes
    day: Tally  # since midnight in the centre's zone
    contacts: tuple[int, ...]  # offered per 15 minutes since midnight, the last one still running
    trace: tuple[int, ...]  # waiting, every 30 s, at most the last 30 minutes
    need: int | None  # agents needed for the goal at the present load; None when unknown
    elsewhere: int = 0  # agents of this queue who are busy with another queue's contact
    expected: tuple[float, ...] = ()  # offered per 15 minutes of the whole day as planned, else as usual, if known
    counted_s: float = 1800.0  # how much of the last 30 minutes the feed has been observed
    contacts_at_once: int = 1  # how many an agent holds at the same time
    protected: bool = False  # a critical bank line
    usual: Expected | None = None  # where `expected` comes from days like this one

    @property
    def staffed(self) -> int:
        """Agents who work for this queue now: ready, or busy with a contact of it."""
        return sum(self.agents.get(state, 0) for state in STAFFED)

    @property
    def gap(self) -> int | None:
        """Staffed minus need."""
        return None if self.need is None else self.staffed - self.need

    def longest_wait_s(self, now: float) -> float:
        """Seconds the longest-waiting contact has waited at `now`."""
        return 0.0 if self.waiting_since is None else max(0.0, now - self.waiting_since)


STAFFED = (AgentState.READY, AgentState.RINGING, AgentState.TALKING, AgentState.WRAP_UP)


@dataclass(frozen=True, slots=True)
class Floor:
    """Everything known of the floor at `at` (epoch seconds UTC of the feed).

    `heard` is the monotonic time of the last byte: age and freshness come from it, never from a wall clock.
    """

    at: float = 0.0
    heard: float = 0.0
    link: Link = Link.DOWN
    source: str = ""
    server: str = ""
    demo: bool = False
    why: str = ""  # why the link is not up, in the feed's words
    queues: Mapping[str, QueueFigures] = field(default_factory=dict)
    agents: Mapping[str, AgentFigures] = field(default_factory=dict)
    gaps: tuple[Gap, ...] = ()
    events_per_s: float = 0.0

    def age_s(self, monotonic: float) -> float:
        """Seconds since anything was heard."""
        return max(0.0, monotonic - self.heard)

    def freshness(self, monotonic: float) -> Freshness:
        """How far to trust the floor; a link that is down is never better than its age."""
        return freshness(self.age_s(monotonic))
