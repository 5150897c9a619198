"""Every plan of small problems is tried: the solver finds the best, proves it, and says when there is none."""

import random

import pytest

from resources.reallocation.plan import Plan, Status
from resources.reallocation.reading import read_problem
from resources.reallocation.solve import solve
from resources.staffing.erlang_a import erlang_a
from resources.staffing.erlang_c import erlang_c
from tests.resources.reallocation.problems import Document, best, breaches, cost, example, small


def solved(document: Document) -> Plan:
    return solve(read_problem(document), lambda: 60.0)


def agrees(document: Document) -> bool:
    """Whether the oracle says the same; True only for a problem that has a plan."""
    plan, least = solved(document), best(document)
    if least is None:
        assert plan.status is Status.INFEASIBLE
        assert not plan.assignment
        return False
    assert plan.status is Status.OPTIMAL
    assert plan.objective == pytest.approx(least, abs=1e-6)
    assert plan.bound == pytest.approx(least, rel=1e-6, abs=1e-6)
    assert breaches(document, dict(plan.assignment)) == []
    assert cost(document, dict(plan.assignment)) == pytest.approx(least, abs=1e-6)
    return True


def test_a_brute_force_search_agrees() -> None:
    assert sum(agrees(small(seed)) for seed in range(340)) >= 200


@pytest.mark.long
def test_a_brute_force_search_agrees_on_many_more() -> None:
    for seed in range(1_000, 2_000):
        agrees(small(seed, most=20_000))


def test_the_need_may_come_from_the_contacts() -> None:
    for seed in range(12):
        document, given = example(), random.Random(seed)
        asked = {"contacts": [given.randint(0, 12)], "aht_s": 180, "target_s": 20, "goal": 0.8}
        patience = {} if seed % 2 else {"patience_s": 200}
        document["queues"][0] = {"id": "cards", "weight": 3.0, **asked, **patience}
        plan = solved(document)
        document["queues"][0]["need"] = [least_agents(asked["contacts"][0] / 900, 180, patience.get("patience_s"))]
        assert plan.objective == pytest.approx(best(document))


def least_agents(arrivals_per_s: float, aht_s: float, patience_s: float | None) -> int:
    """One by one."""
    for agents in range(100):
        if patience_s is None:
            level = erlang_c(arrivals_per_s, aht_s, agents, 20).service_level
        else:
            level = erlang_a(arrivals_per_s, aht_s, patience_s, agents, 20).service_level
        if float(level) >= 0.8 and (agents or not arrivals_per_s):
            return agents
    raise AssertionError


def test_the_example_moves_one_of_two_and_can_be_proven() -> None:
    plan = solved(example())
    assert (plan.status, plan.objective, plan.bound, plan.gap) == (Status.OPTIMAL, 0.05, 0.05, 0.0)
    [move] = plan.moves
    assert (move.agent, move.source, move.to) == ("a1", "loans", "cards")
    assert move.at.isoformat() == "2026-11-22T14:45:00+08:00"
    assert plan.assignment == {"a1": ("cards",), "a2": ("loans",), "a3": ("cards",)}
