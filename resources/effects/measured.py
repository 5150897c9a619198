"""What the floor on record says of a queue in a quarter of an hour, and what a group's loans came to."""

from collections.abc import Sequence
from datetime import datetime

import numpy as np

from resources.effects.facts import Foreseen, LendingSummed, Seen
from resources.loans.groups import LoanGroup
from resources.measures.history import History

ENOUGH = 0.8  # share of the quarter that must be on record


def seen(history: History, foreseen: Foreseen, after_min: int) -> Seen:
    """Of `history`, the quarter of an hour in question. Service level: within target ÷ (answered + abandoned)."""
    covered = float(np.mean(history.measured)) if len(history) else 0.0
    within, contacts = (
        int(np.nansum(history.figure("within"))),
        int(np.nansum(history.figure("answered")) + np.nansum(history.figure("abandoned"))),
    )
    level = within / contacts if contacts and covered >= ENOUGH else None
    return Seen(foreseen.queue, level, contacts, round(covered, 3), foreseen.level(after_min))


def summed(group: LoanGroup, minute_cost: float, now: datetime) -> LendingSummed:
    """Agent-minutes of a group whose loans have ended; the cost of a minute in the centre's currency, 0: not stated."""
    lent = [loan for loan in group.loans if loan.confirmed_at is not None]
    minutes = sum(loan.lent_s(now) for loan in lent) / 60
    cost = round(minutes * minute_cost, 2) if minute_cost else None
    return LendingSummed(group.id, group.loans[0].incident, len(lent), round(minutes, 1), cost)


def total(facts: Sequence[object]) -> tuple[int, float, float | None]:
    """Agents, agent-minutes and cost of all sums among `facts`; the cost is None unless all of them state one."""
    sums = [fact for fact in facts if isinstance(fact, LendingSummed)]
    costs = [one.cost for one in sums]
    known = [cost for cost in costs if cost is not None]
    cost = sum(known) if known and len(known) == len(costs) else None
    return sum(one.agents for one in sums), sum(one.minutes for one in sums), cost
