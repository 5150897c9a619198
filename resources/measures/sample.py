"""What is kept of the floor, every five seconds of the centre's clock: how each queue stood, what was counted since."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from resources.agents import AgentState
from resources.floor import Floor, Freshness, QueueFigures, Tally

SLOT_S = 5
QUARTER_S = 900
SLOTS = QUARTER_S // SLOT_S
KEPT_MONTHS = 13
UNKNOWN = -1  # of a figure that nobody can state: need, a mean of nothing


class Figures(NamedTuple):
    """A queue at one moment, in whole numbers: `_s` are seconds, `_ds` tenths of a second.

    The first are levels: how it stood, the `window_…` over the last 30 minutes as the floor had them. The rest are
    flows: counted since the sample before.
    """

    waiting: int
    longest_wait_ds: int
    talking: int
    ready: int
    ringing: int
    agents_talking: int
    wrap_up: int
    paused: int
    unavailable: int
    unknown: int
    elsewhere: int
    need: int
    window_offered: int
    window_answered: int
    window_abandoned: int
    window_within: int
    window_completed: int
    window_speed_ds: int
    window_handling_ds: int
    offered: int
    answered: int
    abandoned: int
    within: int
    completed: int
    waited_s: int
    talked_s: int
    wrapped_s: int


FIELDS = Figures._fields
LEVELS = FIELDS.index("offered")
FLOWS = len(FIELDS) - LEVELS
_COUNTS = ("offered", "answered", "abandoned", "within", "completed")
# what a window gains is what was counted; a codec need only keep what the window lets go of
WINDOWED = tuple((FIELDS.index(f"window_{name}"), FIELDS.index(name)) for name in _COUNTS)


class Sample(NamedTuple):
    """The floor in one slot of five seconds; None stands for a queue of which the feed said nothing then."""

    slot: int  # the moment in epoch seconds ÷ SLOT_S
    queues: Mapping[str, Figures | None]


class Sampler:
    """Takes one sample a slot. What was counted before the first sight of a queue belongs to no sample."""

    def __init__(self) -> None:
        self._slot: int | None = None
        self._before: dict[str, tuple[int, ...]] = {}

    def sample(self, floor: Floor, now: float, freshness: Freshness) -> Sample | None:
        """The floor at `now` (epoch seconds of the centre's clock); None: this slot has one, or there are no queues.

        Nothing is measured on a floor that is stale or lost: its figures are old.
        """
        slot = int(now // SLOT_S)
        if slot == self._slot or not floor.queues:
            return None
        self._slot = slot
        if freshness not in (Freshness.FRESH, Freshness.LATE):
            return Sample(slot, dict.fromkeys(floor.queues))
        return Sample(slot, {name: self._figures(queue, floor.at) for name, queue in floor.queues.items()})

    def _figures(self, queue: QueueFigures, at: float) -> Figures:
        total = _flows(queue.total)
        before, self._before[queue.queue] = self._before.get(queue.queue, total), total
        return Figures(*levels(queue, at), *(now - then for now, then in zip(total, before, strict=True)))


def levels(queue: QueueFigures, at: float) -> tuple[int, ...]:
    """How `queue` stands at `at`, in the order of `Figures`."""
    agents, window = queue.agents, queue.window
    return (
        queue.waiting,
        int(queue.longest_wait_s(at) * 10),
        queue.talking,
        *(agents.get(state, 0) for state in AgentState),
        queue.elsewhere,
        UNKNOWN if queue.need is None else queue.need,
        *_counts(window),
        _tenths(window.mean_speed_of_answer_s),
        _tenths(window.mean_handling_s),
    )


def kept_since(now: datetime, zone: ZoneInfo) -> datetime:
    """From when on samples are kept: the centre's midnight 13 months before `now`."""
    local = now.astimezone(zone)
    months = local.year * 12 + local.month - 1 - KEPT_MONTHS
    first = datetime(months // 12, months % 12 + 1, 1, tzinfo=zone)
    after = datetime((months + 1) // 12, (months + 1) % 12 + 1, 1, tzinfo=zone)
    last_day = (after.date() - first.date()).days
    return first.replace(day=min(local.day, last_day))


def _flows(total: Tally) -> tuple[int, ...]:
    """All that was counted, sums in whole seconds: what rounding takes from one sample it gives to the next."""
    return *_counts(total), round(total.waited_s), round(total.talked_s), round(total.wrapped_s)


def _counts(tally: Tally) -> tuple[int, int, int, int, int]:
    return tally.offered, tally.answered, tally.abandoned, tally.answered_within_target, tally.completed


def _tenths(seconds: float | None) -> int:
    return UNKNOWN if seconds is None else round(seconds * 10)
