"""What the estimate of a loan costs: one tick of the dialog, and one Erlang A against the sum over its states.

    python -m tests.benchmarks.what_if

The peer is the textbook's way: P(wait), P(abandon) and the service level from the balance of the states one by one,
in numpy, as far out as they weigh anything. It gives the same figures, which is printed, too.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np

from resources.agents import AgentState
from resources.floor import AgentFigures, Floor, Membership
from resources.staffing.erlang_a import erlang_a
from resources.staffing.serving import moved, serving
from resources.staffing.what_if import effects
from tests.floors import AT, PLAN, floor, queue, tally

STATES = (AgentState.READY, AgentState.TALKING, AgentState.TALKING, AgentState.WRAP_UP, AgentState.PAUSED)
SIZES = (50, 500, 5_000, 10_000)  # agents of one queue
GOAL_MS = 5.0


def main() -> None:
    """Print times and ratios."""
    for size in (250, 1_000, 10_000):
        seen = a_floor(size)
        names = [name for name, one in seen.agents.items() if one.memberships[0].queue != "q0"]
        times = {count: _ms(partial(_tick, seen, names[:count])) for count in (1, 6, 50)}
        told = ", ".join(f"{count} agents {ms:.2f} ms" for count, ms in times.items())
        print(f"  {size:6,} on the floor, 10 queues: {told} (goal ≤ {GOAL_MS:.0f} ms)")
    for size in SIZES:
        load, agents = size * 0.98, size
        ours = _ms(partial(erlang_a, load / 300, 300, 600, agents, 20))
        peer = _ms(partial(by_states, load, agents, 2.0))
        off = abs(erlang_a(load / 300, 300, 600, agents, 20).p_wait - by_states(load, agents, 2.0))
        print(f"  Erlang A, {size:6,} agents: {ours * 1e3:7.1f} µs, by states {peer * 1e3:8.1f} µs,", end="")
        print(f" ratio {peer / ours:5.1f}; P(wait) differs by {off:.0e}")


def a_floor(size: int) -> Floor:
    """`size` agents at home in ten queues; every queue has contacts enough for an estimate."""
    window = tally(size * 4 // 10, 0.7, 0.06, asa=30)
    queues = [queue(f"q{n}", window=window, day=window, contacts=(40,), expected=PLAN) for n in range(10)]
    agents = (_agent(number) for number in range(size))
    return replace(floor(*queues), agents={one.agent: one for one in agents})


def by_states(load: float, agents: int, patience: float) -> float:
    """P(wait) of Erlang A; `load` in Erlang, `patience` in handling times."""
    below = np.log(load) - np.log(np.arange(1, agents + 1))
    waiting = np.arange(1, 40 * int(agents**0.5) + 2_000)
    above = np.log(load) - np.log(agents + waiting / patience)
    weights = np.concatenate(([0.0], np.cumsum(np.concatenate((below, above)))))
    shares = np.exp(weights - weights.max())
    return float(shares[agents:].sum() / shares.sum())


def _agent(number: int) -> AgentFigures:
    state, home = STATES[number % len(STATES)], f"q{number % 10}"
    rows = (Membership(home, state, False, "", 0), Membership(f"q{(number + 3) % 10}", state, False, "", 5))
    return AgentFigures(f"Local/{number}@agents/n", f"Agent {number}", state, AT - 60, "", "", rows)


def _tick(seen: Floor, chosen: list[str]) -> object:
    return effects(seen, moved(seen, chosen, "q0"), serving(seen))


def _ms(work: Callable[[], object], least_s: float = 0.3) -> float:
    """The best of many runs, in milliseconds: what it costs without what else the machine does."""
    work()
    best, ends = float("inf"), time.perf_counter() + least_s
    while time.perf_counter() < ends:
        began = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - began)
    return best * 1e3


if __name__ == "__main__":
    main()
