"""The second lever: training, coaching, meetings and other work away from the telephone wait for another day."""

from collections.abc import Iterator

import numpy as np

from resources.changes.change import Postpone
from resources.levers.breaks import in_window, touches
from resources.levers.greedy import Candidate
from resources.levers.work import Work
from resources.roster.shift import POSTPONABLE


def off_phone(work: Work) -> Iterator[Candidate]:
    """Everybody of a short queue who would be away from the telephone in the window."""
    for agent, shift in in_window(work):
        queue = shift.queue_of(agent)
        for activity in shift.activities:
            if activity.kind in POSTPONABLE and touches(work, activity) and work.balance.is_short(queue):
                there = work.balance.line((activity.start.timestamp(), activity.end.timestamp()))
                change = Postpone(agent.id, shift.id, activity.id)
                yield Candidate(agent.id, agent.name, queue, [change], np.array([there]), np.zeros(1))
