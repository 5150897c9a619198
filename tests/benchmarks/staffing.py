"""What staffing mathematics costs beside its peers, and whether it is right: agents needed, Erlang A, a real half hour.

    python -m tests.benchmarks staffing

Peers are asked for a sample of the same cells in the same run, and their time is extrapolated. pyworkforce and
pyqueueing come with the extra `bench`; one that is not installed is named as such.
"""

import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

import numpy as np

from resources.staffing import agents_needed, erlang_a, erlang_c, service_level
from tests.resources.staffing import exact

CELLS, SAMPLE = 48_000, 200  # 500 queues × 96 quarters of an hour
AHT_S, TARGET_S, GOAL = 180.0, 20.0, 0.8
GOAL_MS, GOAL_NEEDED, GOAL_ERLANG_A = 25.0, 300, 100
CHECKED = 3_000


def main() -> None:
    """Print times, ratios and what differs."""
    needed()
    of_erlang_a()
    a_real_half_hour()


def needed() -> None:
    """The least agents for 48,000 cells beside pyworkforce, and beside mpmath cell by cell."""
    chance = np.random.default_rng(1)
    loads = chance.uniform(0.1, 1500, CELLS)
    ours = best(lambda: agents_needed(loads / AHT_S, AHT_S, TARGET_S, GOAL))
    print(f"  agents needed, {CELLS:,} cells of 0.1 to 1,500 Erlang, 80/20: {ours * 1e3:.1f} ms (goal ≤ {GOAL_MS:.0f})")
    found = agents_needed(loads / AHT_S, AHT_S, TARGET_S, GOAL)
    wrong = sum(
        exact.needed(load, TARGET_S / AHT_S, GOAL) != n for load, n in zip(loads[:CHECKED], found, strict=False)
    )
    print(f"    other than mpmath: {wrong} of {CHECKED:,} cells")
    peer = module("pyworkforce.queuing")
    if peer is None:
        print("    pyworkforce is not installed (it comes with the extra `bench`): no ratio")
        return
    sample = loads[:SAMPLE].tolist()
    made = [peer.ErlangC(transactions=a * 1800 / AHT_S, aht=AHT_S, asa=TARGET_S, interval=1800) for a in sample]
    told: list[int] = []
    theirs = once(lambda: told.extend(one.required_positions(service_level=GOAL)["raw_positions"] for one in made))
    whole = theirs / SAMPLE * CELLS
    differ = sum(one != n for one, n in zip(told, found, strict=False))
    print(f"    pyworkforce: {whole:.1f} s, extrapolated from {SAMPLE} of the cells; {differ} of them differ")
    print(f"    ratio {whole / ours:.0f} (goal ≥ {GOAL_NEEDED})")


def of_erlang_a() -> None:
    """Service levels by Erlang A beside pyqueueing, which sums 500 states, and beside the balance of all states."""
    peer = module("pyqueueing.models.erlang_a")
    if peer is None:
        print("  pyqueueing is not installed (it comes with the extra `bench`): no ratio")
    for most in (400, 5_000):
        chance = np.random.default_rng(2)
        agents = np.round(chance.uniform(1, most, CELLS))
        load, patience = agents * chance.uniform(0.9, 1.1, CELLS), chance.uniform(0.5, 10, CELLS) * AHT_S
        ours = best(partial(service_level, load / AHT_S, AHT_S, patience, agents, TARGET_S)) / CELLS
        print(f"  service level by Erlang A, up to {most:,} agents: {ours * 1e6:.2f} µs a cell")
        cells = list(zip(load[:SAMPLE], agents[:SAMPLE].astype(int).tolist(), patience[:SAMPLE], strict=True))
        waits = erlang_a(load[:SAMPLE] / AHT_S, AHT_S, patience[:SAMPLE], agents[:SAMPLE], TARGET_S).p_wait
        exact_waits = np.array([exact.birth_death(a, n, p / AHT_S)["p_wait"] for a, n, p in cells])
        off = np.abs(waits / exact_waits - 1).max()
        print(f"    P(wait) beside the balance of all states, {SAMPLE} cells: off by {off:.0e} at most")
        if peer is not None:
            theirs = once(partial(levels, peer, cells)) / SAMPLE
            wrong = np.abs([model(peer, *cell).prob_wait() for cell in cells] - exact_waits).max()
            print(f"    pyqueueing: {theirs * 1e6:.0f} µs a cell, on {SAMPLE}; its P(wait) is off by up to {wrong:.2f}")
            print(f"    ratio {theirs / ours:.0f} (goal ≥ {GOAL_ERLANG_A})")


def a_real_half_hour() -> None:
    """10:30 of a bank's site on 13 June 2000 (Gans, Koole, Mandelbaum 2003): what two models say, and what was seen."""
    rate = 2 * 1364 / 3600
    c = erlang_c(rate, 296, 225, 20)
    a = erlang_a(rate, 296, 1800, 223, 20)
    print("  a bank's site, 10:30, 1,364 calls of 296 s in half an hour; seen: ASA 33 s, 1.9 % abandoned, 222.5 agents")
    print(f"    Erlang C, 225 agents (nobody hangs up): ASA {c.mean_wait_of_answered_s:.0f} s")
    print(
        f"    Erlang A, 223 agents, patience 30 min: ASA {a.mean_wait_of_answered_s:.1f} s, {a.p_abandon:.2%} abandoned"
    )


def levels(peer: ModuleType, cells: list[tuple[float, int, float]]) -> list[float]:
    return [model(peer, *cell).service_level(TARGET_S) for cell in cells]


def model(peer: ModuleType, load: float, agents: int, patience_s: float) -> Any:
    return peer.ErlangA(load / AHT_S, 1 / AHT_S, agents, 1 / patience_s)


def module(name: str) -> ModuleType | None:
    """A peer, if it is installed."""
    try:
        return import_module(name)
    except ImportError:
        return None


def best(work: Callable[[], object], times: int = 7) -> float:
    """Seconds of the fastest of some runs: what it costs without what else the machine does."""
    return min(once(work) for _ in range(times))


def once(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
