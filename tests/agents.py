"""Agents made by hand for tests: every figure chosen, nothing folded."""

import random

from resources.agents import AgentState
from resources.floor import AgentFigures, Floor, Membership
from tests.floors import AT, floor, queue

LIKELY = (AgentState.TALKING,) * 6 + (AgentState.READY, AgentState.WRAP_UP, AgentState.PAUSED)


def agent(key="PJSIP/1001", state=AgentState.READY, *, home="cards", lasts=60.0, at=AT, **changes) -> AgentFigures:
    """An agent of one queue, in a state for `lasts` seconds."""
    values = {"name": "", "reason": "", "queue": "", "missed": 0, "missed_at": 0.0, **changes}
    members = values.pop("memberships", (Membership(home, state, False, values["reason"], 0),))
    return AgentFigures(agent=key, state=state, since=at - lasts, memberships=members, **values)


def on_floor(*agents: AgentFigures, **changes) -> Floor:
    """The agents on a floor with the queues cards and loans."""
    return floor(queue("cards"), queue("loans"), agents={one.agent: one for one in agents}, **changes)


def crowd(count: int, queues=("cards", "loans"), seed=1) -> dict[str, AgentFigures]:
    """Many agents as a floor has them: most of them talk."""
    chance = random.Random(seed)
    made = (_someone(chance, number, queues) for number in range(1001, 1001 + count))
    return {one.agent: one for one in made}


def _someone(chance: random.Random, number: int, queues) -> AgentFigures:
    state, home = chance.choice(LIKELY), queues[number % len(queues)]
    busy = home if state in (AgentState.TALKING, AgentState.WRAP_UP) else ""
    reason = chance.choice(("Lunch", "Break", "Training")) if state is AgentState.PAUSED else ""
    others = tuple(Membership(one, state, bool(reason), reason, 5) for one in queues if one != home)[:2]
    return agent(
        f"PJSIP/{number}",
        state,
        lasts=chance.uniform(1, 700),
        name=f"{chance.choice('ABCDEFGH')}. Agent {number}",
        reason=reason,
        queue=busy,
        memberships=(Membership(home, state, bool(reason), reason, 0), *others),
    )
