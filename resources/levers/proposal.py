"""What a proposal says: its steps lever by lever, what they close and cost, what stays open, who was passed over."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from resources.changes.change import Change
from resources.limits.breach import Breach, BreachCode


class Lever(StrEnum):
    """What can be done about too few agents, the cheapest and easiest to take back first."""

    BREAKS = "breaks"  # moved within their window
    OFF_PHONE = "off_phone"  # training, coaching, meetings, other work: postponed
    MOVES = "moves"  # between queues
    OVERTIME = "overtime"
    RESERVES = "reserves"
    ASK = "ask"  # what only people can do: an announcement, the surge stance


class Ask(StrEnum):
    """Measures that the console cannot carry out: a named person does, and says so."""

    ANNOUNCEMENT = "announcement"  # telephony tells callers how long it takes
    SURGE_STANCE = "surge_stance"  # the duty manager defers what can wait


class PassedCode(StrEnum):
    """Why somebody was not taken although no rule forbids it. The parameters stand beside each."""

    NOT_SIGNED_IN = "not_signed_in"  # on shift by the roster, absent to the PBX
    DONOR_SHORT = "donor_short"  # queue: it would fall below its own need
    TOO_LATE = "too_late"  # at: when they could begin
    FORBIDDEN = "forbidden"  # queue: a person wants nobody taken from there
    NOT_NEEDED = "not_needed"  # cheaper ones close the gap
    NO_GAIN = "no_gain"  # nothing would be gained in the time


@dataclass(frozen=True, slots=True)
class Passed:
    """A candidate who was passed over; `who` is a personnel number or a reserve's id, `queue` whom they could help."""

    lever: Lever
    who: str
    name: str
    queue: str
    code: PassedCode | BreachCode
    params: tuple[tuple[str, str], ...] = ()

    @classmethod
    def by(cls, lever: Lever, who: str, name: str, queue: str, breach: Breach) -> "Passed":
        """Somebody whom a rule keeps from helping."""
        return cls(lever, who, name, queue, breach.code, breach.params)


@dataclass(frozen=True, slots=True)
class Cost:
    """Agent-minutes that go into a step, and their price where the centre states one (`WorkRules.minute_cost`)."""

    minutes: float = 0.0
    money: float | None = None


@dataclass(frozen=True, slots=True)
class Closed:
    """What is closed of a queue's gap, in agent-minutes."""

    queue: str
    minutes: float


@dataclass(frozen=True, slots=True)
class Step:
    """Changes of one kind that are taken or left together. `donor` is empty where nobody leaves a queue.

    `by_min` are the least and the most minutes by which breaks move; negative: earlier.
    """

    lever: Lever
    to: str
    changes: tuple[Change, ...]
    start: datetime
    end: datetime
    closed: tuple[Closed, ...]
    cost: Cost
    donor: str = ""
    by_min: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Left:
    """What stays open of a queue: agent-minutes, and the most agents missing at once."""

    queue: str
    minutes: float
    most: float


@dataclass(frozen=True, slots=True)
class Proof:
    """How good the moves are: `gap` 0 is proven best, else how far from it they may be; None: nothing is known."""

    gap: float | None
    solve_s: float
    status: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for: from when until when, by which levers, and what a person has decided beforehand.

    `pins` hold an agent to a queue; nobody is taken of `kept` agents and `donors_kept` queues; a `weight` is how much
    a missing agent of a queue counts (1 where nothing is said).
    """

    start: datetime
    until: datetime
    levers: frozenset[Lever] = frozenset(Lever)
    pins: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    kept: frozenset[str] = frozenset()
    donors_kept: frozenset[str] = frozenset()
    weights: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Proposal:
    """Nothing of it has happened. `short` is what was missing before any step."""

    wish: Wish
    short: tuple[Left, ...] = ()
    steps: tuple[Step, ...] = ()
    left: tuple[Left, ...] = ()
    asks: tuple[Ask, ...] = ()
    passed: tuple[Passed, ...] = ()
    proof: Proof | None = None

    @property
    def changes(self) -> tuple[Change, ...]:
        """All that is proposed, step by step."""
        return tuple(change for step in self.steps for change in step.changes)
