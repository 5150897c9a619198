"""What was recorded of the floor, as the preview of rules wants it: a column by queue and figure."""

from collections.abc import Callable, Iterable, Mapping

import numpy as np

from resources.alarms.figures import HAS_GOAL, Figure, goal_of
from resources.alarms.preview import Numbers, Past
from resources.floor import QueueFigures
from resources.history import History
from resources.pressure import MIN_CONTACTS


def past_of(histories: Iterable[History], queues: Mapping[str, QueueFigures]) -> Past | None:
    """The past of queues whose histories cover the same time, with the goals that `queues` have now.

    None when nothing is recorded.
    """
    kept = [history for history in histories if history.measured.any()]
    if not kept:
        return None
    goals = {
        (queue.queue, figure): goal
        for queue in queues.values()
        for figure in HAS_GOAL - {Figure.STAFFED}
        if (goal := goal_of(queue, figure)) is not None
    }
    return Past(
        at=kept[0].times,
        fresh=np.logical_or.reduce([history.measured for history in kept]),
        queues=tuple(history.queue for history in kept),
        figures={(history.queue, figure): read(history) for history in kept for figure, read in _READ.items()},
        goals=goals,
    )


def _spoken(column: Numbers, contacts: Numbers) -> Numbers:
    """A ratio of too few contacts says nothing."""
    spoken: Numbers = np.where(contacts >= MIN_CONTACTS, column, np.nan)
    return spoken


def _short_share(history: History) -> Numbers:
    need = history.figure("need")
    share: Numbers = np.full(len(history), np.nan)
    np.divide(np.maximum(0.0, -history.gap), need, out=share, where=need > 0)
    return share


def _occupancy(history: History) -> Numbers:
    staffed = history.staffed
    share: Numbers = np.full(len(history), np.nan)
    np.divide(staffed - history.figure("ready"), staffed, out=share, where=staffed > 0)
    return share


_READ: dict[Figure, Callable[[History], Numbers]] = {
    Figure.WAITING: lambda history: history.figure("waiting"),
    Figure.LONGEST_WAIT: lambda history: history.longest_wait_s,
    Figure.SERVICE_LEVEL: lambda history: _spoken(history.service_level, history.finished),
    Figure.ABANDON_RATE: lambda history: _spoken(history.abandon_rate, history.finished),
    Figure.ABANDONED: lambda history: history.figure("window_abandoned"),
    Figure.SPEED_OF_ANSWER: lambda history: _spoken(history.speed_of_answer_s, history.figure("window_answered")),
    Figure.HANDLING_TIME: lambda history: _spoken(history.handling_s, history.figure("window_completed")),
    Figure.READY: lambda history: history.figure("ready"),
    Figure.STAFFED: lambda history: history.staffed,
    Figure.GAP: lambda history: history.gap,
    Figure.SHORT_SHARE: _short_share,
    Figure.OCCUPANCY: _occupancy,
}
