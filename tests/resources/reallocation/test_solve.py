"""Plans of whole centres keep every rule, cost what they say, and are never below their bound."""

import pytest

from resources.reallocation.plan import Status
from resources.reallocation.reading import read_problem
from resources.reallocation.solve import solve
from tests.resources.reallocation.centres import centre
from tests.resources.reallocation.problems import best, breaches, cost, small


@pytest.mark.parametrize(("load", "seed"), [(0.9, 1), (1.0, 2), (1.1, 3), (1.3, 4)])
def test_a_centre_is_solved_within_a_thousandth(load: float, seed: int) -> None:
    document = centre(160, 6, 8, seed, load)
    plan = solve(read_problem(document), lambda: 20.0)
    assert plan.gap is not None
    assert plan.gap <= 1e-3
    assert breaches(document, dict(plan.assignment)) == []
    assert cost(document, dict(plan.assignment)) == pytest.approx(plan.objective)
    assert plan.bound is not None
    assert plan.objective is not None
    assert plan.bound <= plan.objective
    assert len(plan.moves) <= document["max_moves"]


def test_the_same_problem_has_the_same_answer() -> None:
    problem = read_problem(centre(120, 5, 8))
    assert solve(problem, lambda: 20.0) == solve(problem, lambda: 20.0)


def test_time_that_is_over_leaves_an_answer() -> None:
    document = centre(300, 8, 8)
    for turns in range(6):
        ticks = iter([10.0] * turns + [0.0] * 10_000)
        plan = solve(read_problem(document), lambda ticks=ticks: next(ticks))  # type: ignore[misc]
        assert plan.status in (Status.FEASIBLE, Status.OPTIMAL)
        assert breaches(document, dict(plan.assignment)) == []
        assert plan.bound is not None
        assert plan.objective is not None
        assert plan.bound <= plan.objective


def test_a_plan_is_rounded_when_there_is_no_time_to_dive() -> None:
    document = centre(160, 6, 8, 3, 1.1)
    stay = {
        one["id"]: tuple(one["home"] if there else None for there in one["available"]) for one in document["agents"]
    }
    turns = iter([10.0] * 24 + [0.0] * 10_000)
    plan = solve(read_problem(document), lambda: next(turns))
    assert plan.objective is not None
    assert plan.objective < 0.9 * cost(document, stay)
    assert breaches(document, dict(plan.assignment)) == []


def test_what_clashes_is_a_clash_by_itself() -> None:
    found = 0
    for seed in range(200):
        document = small(seed)
        plan = solve(read_problem(document), lambda: 60.0)
        if plan.status is Status.INFEASIBLE:
            found += 1
            rules = {(str(rule.kind), rule.agent, rule.interval, rule.queue) for rule in plan.clash}
            for kind, name in (("pin", "pins"), ("forbid", "forbid")):
                cells = document[name]
                document[name] = [c for c in cells if (kind, c["agent"], c["interval"], c["queue"]) in rules]
            assert document["pins"] or document["forbid"]
            assert best(document) is None
    assert found > 20


def test_a_limit_of_all_moves_and_a_floor_hold_against_a_pin() -> None:
    document = centre(60, 3, 4, load=1.2) | {"max_moves": 5}
    free = [agent for agent in document["agents"] if not agent["pinned"] and agent["available"][1]]
    away = next(agent for agent in free if len(agent["skills"]) > 1)
    other = next(skill for skill in away["skills"] if skill != away["home"])
    document["pins"] = [{"agent": away["id"], "interval": 1, "queue": other}]
    plan = solve(read_problem(document), lambda: 20.0)
    assert plan.status is Status.OPTIMAL
    assert breaches(document, dict(plan.assignment)) == []
    assert plan.assignment[away["id"]][1] == other


def test_a_floor_without_agents_or_without_queues_has_a_plan() -> None:
    nobody = small(1)
    nobody["agents"], nobody["pins"], nobody["forbid"] = [], [], []
    plan = solve(read_problem(nobody), lambda: 20.0)
    assert plan.status is Status.OPTIMAL
    assert plan.objective == pytest.approx(cost(nobody, {}))
    assert plan.assignment == {}
    nothing = solve(read_problem({**nobody, "queues": []}), lambda: 20.0)
    assert (nothing.status, nothing.objective) == (Status.OPTIMAL, 0.0)
