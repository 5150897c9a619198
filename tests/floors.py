"""Floors made by hand for tests: every figure chosen, nothing folded."""

from dataclasses import replace

from resources.agents import AgentState
from resources.floor import AgentFigures, Floor, Link, QueueFigures, Tally
from resources.queues import Channel

AT = 1_763_793_128.0  # 2025-11-22 14:32:08 in Taipei
PLAN = tuple(40.0 + k for k in range(96))


def tally(offered=400, level=0.95, abandoned=0.01, asa=20.0, aht=300.0) -> Tally:
    lost = round(offered * abandoned)
    answered = offered - lost
    return Tally(
        offered=offered,
        answered=answered,
        abandoned=lost,
        answered_within_target=round(level * offered),
        completed=answered,
        waited_s=asa * answered,
        talked_s=aht * answered * 0.9,
        wrapped_s=aht * answered * 0.1,
    )


def queue(name="cards", *, wait=0.0, at=AT, window=None, ready=5, talking=30, need=30, **changes) -> QueueFigures:
    """A queue within all its goals unless told otherwise; `wait` is how long its first in line has waited."""
    states = {AgentState.READY: ready, AgentState.TALKING: talking, AgentState.WRAP_UP: 2, AgentState.PAUSED: 3}
    made = QueueFigures(
        queue=name,
        title=name.replace("_", " ").capitalize(),
        channel=Channel.PHONE,
        target_s=20,
        goal=0.8,
        abandon_limit=0.05,
        longest_wait_goal_s=60,
        waiting=1 if wait else 0,
        waiting_since=at - wait if wait else None,
        talking=talking,
        agents=states,
        total=window or tally(),
        window=window or tally(),
        day=tally(4000, 0.9),
        contacts=tuple(range(40, 99)),
        trace=(0, 1, 2, 3, 2, 1),
        need=need,
        expected=PLAN,
    )
    return replace(made, **changes)


def agents(count=3, state=AgentState.READY) -> dict[str, AgentFigures]:
    found = (AgentFigures(f"Local/{n}", f"Agent {n}", state, AT - 60, "", "", ()) for n in range(count))
    return {one.agent: one for one in found}


def floor(*queues: QueueFigures, heard=100.0, **changes) -> Floor:
    made = Floor(
        at=AT,
        heard=heard,
        link=Link.UP,
        source="demo",
        server="Asterisk 20",
        demo=True,
        queues={q.queue: q for q in queues or (queue("cards"), queue("loans"))},
        agents=agents(),
        events_per_s=41.0,
    )
    return replace(made, **changes)
