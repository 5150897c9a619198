"""The whole floor in six figures, each judged against the goals of its queues."""

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from resources.agents import AgentState
from resources.floor import STAFFED, Floor, QueueFigures, Tally
from resources.pressure import ABANDON_TIMES, LEVEL_BELOW, WAIT_TIMES, grade, short_priority, tells
from resources.priority import Priority, worst
from resources.queues import Channel


@dataclass(frozen=True, slots=True)
class Headline:
    """Totals over all queues. Ratios 0..1 or None, times in seconds; goals are means weighted by contacts."""

    waiting: int = 0
    waiting_by_channel: tuple[tuple[Channel, int], ...] = ()
    longest_wait_s: float = 0.0
    longest_wait_queue: str = ""
    longest_wait_goal_s: float = 0.0
    service_level: float | None = None
    service_level_today: float | None = None
    goal: float = 0.0
    target_s: float | None = None  # None where the queues have different targets
    abandon_rate: float | None = None
    abandon_limit: float = 0.0
    ready: int = 0
    signed_in: int = 0
    short: int | None = None  # missing agents over the queues that miss some; None: no queue's need is known
    need: int = 0
    priorities: tuple[tuple[str, Priority], ...] = ()  # by the name of the figure, where it is beyond its goal

    def priority(self, figure: str) -> Priority | None:
        """How urgently to look at one figure; None: within its goal."""
        return dict(self.priorities).get(figure)


def headline(floor: Floor) -> Headline:
    """The six figures of `floor`."""
    queues = tuple(floor.queues.values())
    if not queues:
        return Headline()
    window, day = total(q.window for q in queues), total(q.day for q in queues)
    slowest = max(queues, key=lambda q: q.longest_wait_s(floor.at))
    states = [agent.state for agent in floor.agents.values()]
    gaps = [q.gap for q in queues if q.gap is not None]
    short = -sum(gap for gap in gaps if gap < 0) if gaps else None
    need = sum(q.need or 0 for q in queues)
    targets = {q.target_s for q in queues if q.channel is Channel.PHONE}
    goal = _weighted(queues, [q.goal for q in queues])
    limit = _weighted(queues, [q.abandon_limit for q in queues])
    judged = {
        "waiting": _waiting(queues, floor.at),
        "longest_wait": worst(*(_wait(q, floor.at) for q in queues)),
        "service_level": _level(window, goal),
        "abandoned": _abandons(window, limit),
        "ready": Priority.HIGH if any(q.waiting for q in queues) and AgentState.READY not in states else None,
        "short": short_priority(-short, need) if short is not None else None,
    }
    return Headline(
        waiting=sum(q.waiting for q in queues),
        waiting_by_channel=tuple((c, sum(1 for q in queues if q.waiting and q.channel is c)) for c in Channel),
        longest_wait_s=slowest.longest_wait_s(floor.at),
        longest_wait_queue=slowest.title or slowest.queue,
        longest_wait_goal_s=slowest.longest_wait_goal_s,
        service_level=window.service_level,
        service_level_today=day.service_level,
        goal=goal,
        target_s=targets.pop() if len(targets) == 1 else None,
        abandon_rate=window.abandon_rate,
        abandon_limit=limit,
        ready=states.count(AgentState.READY),
        signed_in=sum(state in STAFFED or state is AgentState.PAUSED for state in states),
        short=short,
        need=need,
        priorities=tuple((name, priority) for name, priority in judged.items() if priority),
    )


_COUNTS = tuple(Tally.__dataclass_fields__)


def total(tallies: Iterable[Tally]) -> Tally:
    """The sum of tallies, field by field."""
    pick = attrgetter(*_COUNTS)
    return Tally(*(sum(column) for column in zip(*map(pick, tallies), strict=True)))


def _weighted(queues: tuple[QueueFigures, ...], values: list[float]) -> float:
    """The mean of `values`, one a queue, weighted by the queues' contacts."""
    weights = [q.window.offered for q in queues]
    if not sum(weights):
        weights = [1] * len(queues)
    return sum(value * weight for value, weight in zip(values, weights, strict=True)) / sum(weights)


def _wait(queue: QueueFigures, now: float) -> Priority | None:
    goal = queue.longest_wait_goal_s
    return grade(queue.longest_wait_s(now) / goal, WAIT_TIMES) if goal else None


def _waiting(queues: tuple[QueueFigures, ...], now: float) -> Priority | None:
    """A number of waiting contacts has no goal of its own; it matters when one waits beyond its queue's."""
    found = worst(*(_wait(q, now) for q in queues if q.waiting))
    return Priority.HIGH if found is Priority.CRITICAL else found


def _level(window: Tally, goal: float) -> Priority | None:
    level = window.service_level
    if level is None or not tells(window):
        return None
    return grade(goal - level, LEVEL_BELOW)


def _abandons(window: Tally, limit: float) -> Priority | None:
    rate = window.abandon_rate
    if rate is None or not limit or not tells(window):
        return None
    return grade(rate / limit, ABANDON_TIMES)
