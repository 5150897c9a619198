"""The fourth lever: shifts that end in the window go on, as long as law and agreement let them."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import numpy as np

from resources.changes.change import Change, Stretch
from resources.levers.breaks import in_window
from resources.levers.greedy import Candidate
from resources.levers.work import Work
from resources.roster.agent import Agent
from resources.roster.shift import Shift

STEP = timedelta(minutes=30)
SHARE = 0.5  # of a minute of overtime that must close something, or it is not worth its price


def overtime(work: Work) -> Iterator[Candidate]:
    """Everybody of a short queue whose shift ends before the window does."""
    for agent, shift in in_window(work):
        queue = shift.queue_of(agent)
        ends = _ends(work, shift)
        if ends and shift.end > work.now and work.balance.is_short(queue) and not _moved(work, agent):
            options: list[Change] = [Stretch(agent.id, shift.id, shift.start, end) for end in ends]
            spans = [(shift.end.timestamp(), end.timestamp()) for end in ends]
            deltas = np.array([work.balance.line(span) for span in spans])
            price = np.array([(end - start) / 60 * SHARE for start, end in spans])
            yield Candidate(agent.id, agent.name, queue, options, deltas, price)


def _ends(work: Work, shift: Shift) -> list[datetime]:
    """In steps of half an hour up to the window's end, or as long as overtime may be."""
    last = min(work.wish.until, shift.end + timedelta(minutes=work.ground.rules.most_overtime))
    steps = int((last - shift.end) / STEP) if last > shift.end else 0
    found = [shift.end + number * STEP for number in range(1, steps + 1)]
    return found if not last > shift.end or found[-1:] == [last] else [*found, last]


def _moved(work: Work, agent: Agent) -> bool:
    """Whether the agent ends the shift elsewhere: what is not theirs to stretch."""
    return bool(work.own(agent.id)) or agent.id in work.moves_of
