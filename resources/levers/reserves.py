"""The fifth lever: people of the reserve pools, by tier and by how soon they can be there."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import numpy as np

from resources.changes.change import CallIn, Change
from resources.day import INTERVAL_S
from resources.levers.greedy import Candidate, take_best
from resources.levers.proposal import Lever, Passed, PassedCode
from resources.levers.work import Work
from resources.reserves import TIERS, Reserve

SHARE = 0.5  # of the time of a reserve that must close something


def call_reserves(work: Work) -> None:
    """Tier by tier, the worst queue first."""
    reserves = sorted(work.ground.reserves.values(), key=lambda one: (one.tier, one.arrives_min, one.id))
    for tier in TIERS:
        for queue in [left.queue for left in work.balance.left()]:
            take_best(work, Lever.RESERVES, _candidates(work, [one for one in reserves if one.tier == tier], queue))


def _candidates(work: Work, reserves: list[Reserve], queue: str) -> Iterator[Candidate]:
    taken = {change.reserve for _, change in work.taken if isinstance(change, CallIn)} | work.called
    for one in reserves:
        if queue not in one.queues or one.id in taken or one.id in work.wish.kept:
            continue
        start = max(work.wish.start, _next_quarter(work.now + timedelta(minutes=one.arrives_min)))
        if start >= work.wish.until:
            late = (("at", start.isoformat()),)
            work.pass_over(Passed(Lever.RESERVES, one.id, one.name, queue, PassedCode.TOO_LATE, late))
            continue
        options: list[Change] = [CallIn(one.id, queue, start, work.wish.until)]
        span = start.timestamp(), work.wish.until.timestamp()
        price = np.array([(span[1] - span[0]) / 60 * SHARE])
        yield Candidate(one.id, one.name, queue, options, np.array([work.balance.line(span)]), price)


def _next_quarter(at: datetime) -> datetime:
    rest = at.timestamp() % INTERVAL_S
    return at if not rest else at + timedelta(seconds=INTERVAL_S - rest)
