"""What the estimate of a change costs: one tick of the dialog of a loan, and one drop on the day board.

python -m tests.benchmarks what_if
"""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from zoneinfo import ZoneInfo

from resources.agents import AgentState
from resources.changes.change import Move
from resources.changes.effect import draft_effect
from resources.changes.staffed import staffed
from resources.changes.staffed_after import staffed_after
from resources.day import Day
from resources.floor import AgentFigures, Floor, Membership
from resources.roster.shift import Shift
from resources.staffing.need import DayNeed
from resources.staffing.needs import queue_need
from resources.staffing.serving import moved, serving
from resources.staffing.what_if import effects
from tests.floors import AT, PLAN, floor, queue, tally
from tests.resources.roster import rosters

UTC = ZoneInfo("UTC")

STATES = (AgentState.READY, AgentState.TALKING, AgentState.TALKING, AgentState.WRAP_UP, AgentState.PAUSED)
GOAL_MS, DROP_MS = 5.0, 100.0


def main() -> None:
    """Print times and ratios."""
    for size in (250, 1_000, 10_000):
        seen = a_floor(size)
        names = [name for name, one in seen.agents.items() if one.memberships[0].queue != "q0"]
        times = {count: _ms(partial(_tick, seen, names[:count])) for count in (1, 6, 50)}
        told = ", ".join(f"{count} agents {ms:.2f} ms" for count, ms in times.items())
        print(f"  {size:6,} on the floor, 10 queues: {told} (goal ≤ {GOAL_MS:.0f} ms)")
    for size, queues in ((1_000, 10), (5_000, 50)):
        times = {count: a_drop(size, queues, count) for count in (1, 15, size // 20)}
        told = ", ".join(f"{count} moves {ms:.1f} ms" for count, ms in times.items())
        print(f"  a drop with {size:,} agents, {queues} queues: {told} (goal ≤ {DROP_MS:.0f} ms)")


def a_floor(size: int, queues: int = 10) -> Floor:
    """`size` agents at home in some queues; every queue has contacts enough for an estimate."""
    window = tally(size * 4 // queues, 0.7, 0.06, asa=30)
    lines = [queue(f"q{n}", window=window, day=window, contacts=(40,), expected=PLAN) for n in range(queues)]
    agents = (_agent(number, queues) for number in range(size))
    return replace(floor(*lines), agents={one.agent: one for one in agents})


def a_drop(size: int, queues: int, count: int) -> float:
    """Milliseconds from a draft of `count` moves to its effect on every queue, live and for 12 quarters of the plan."""
    names = tuple(f"q{n}" for n in range(queues))
    people = [rosters.agent(n, names[n % queues], names[(n + 3) % queues]) for n in range(size)]
    day = Day.of(AT, UTC)
    roster = rosters.roster(people, [_all_day(rosters.shift(n), day) for n in range(size)])
    line = [size / queues * 2.6] * day.intervals
    contacts = ([each * 0.8 for each in line], line, [each * 1.2 for each in line])
    need = DayNeed(day, day.begins(0), {name: queue_need(name, contacts, 300.0, 20.0, 0.8) for name in names})
    before, seen = staffed(roster, day, names), a_floor(size, queues)
    start, end = day.begins(day.interval(AT)), day.begins(day.interval(AT) + 12)
    moves = [Move(str(n), names[(n * 7 + 1) % (1 + queues // 3)], start, end) for n in range(1, count + 1)]
    return _ms(lambda: draft_effect(need, seen, names, before, staffed_after(before, roster, day, names, moves)))


def _all_day(shift: Shift, day: Day) -> Shift:
    return replace(shift, start=day.begins(0), end=day.begins(day.intervals), activities=())


def _agent(number: int, queues: int) -> AgentFigures:
    state, home = STATES[number % len(STATES)], f"q{number % queues}"
    rows = (Membership(home, state, False, "", 0), Membership(f"q{(number + 3) % queues}", state, False, "", 5))
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
