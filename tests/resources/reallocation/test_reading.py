"""What is no problem of reallocation is refused with a sentence that names the place."""

import copy
import json
from typing import Any

import pytest

from resources.reallocation.reading import ProblemError, read_problem
from tests.resources.reallocation.problems import example

BAD: list[tuple[tuple[Any, ...], Any, str]] = [
    (("queues", 0, "need"), [2, 2], "has 2 values for 1 intervals"),
    (("queues", 0, "need"), [-1], "negative"),
    (("queues", 0, "need"), [float("nan")], "must be a number"),
    (("queues", 0, "need"), [float("inf")], "must be a number"),
    (("queues", 0, "need"), ["2"], "must be a number"),
    (("queues", 0, "need"), [True], "must be a number"),
    (("queues", 0, "need"), [10**400], "huge number"),
    (("queues", 0, "need"), 2, "must be a list"),
    (("queues", 0, "floor"), 1.5, "whole number"),
    (("queues", 0, "weight"), -3, "negative"),
    (("queues", 0, "contacts"), [3], "one of them"),
    (("queues", 0, "id"), "loans", "twice"),
    (("queues", 0, "id"), 7, "no text"),
    (("queues", 0, "id"), "\ud800", "half a letter"),
    (("queues",), {}, "must be a list"),
    (("agents", 0, "id"), "a2", "twice"),
    (("agents", 0, "home"), "mortgages", "no queue of the problem"),
    (("agents", 0, "skills"), ["loans", "mortgages"], "no queue of the problem"),
    (("agents", 0, "skills"), "loans", "list of queues"),
    (("agents", 0, "available"), [1, 1], "has 2 values"),
    (("agents", 0, "available"), [2], "must hold 1 or 0"),
    (("agents", 0, "available"), ["1"], "must hold 1 or 0"),
    (("agents", 0, "max_moves"), -1, "negative"),
    (("agents", 0, "max_moves"), 0.5, "whole number"),
    (("agents", 0, "pinned"), 1, "true or false"),
    (("agents", 0), None, "must be an object"),
    (("pins",), [{"agent": "a9", "interval": 0, "queue": "cards"}], "not in the problem"),
    (("pins",), [{"agent": "a1", "interval": 1, "queue": "cards"}], "only 0 to 0"),
    (("pins",), [{"agent": "a1", "interval": -1, "queue": "cards"}], "negative"),
    (("pins",), [{"agent": "a1", "interval": 0, "queue": None}], "no queue of the problem"),
    (("forbid",), [{"agent": "a1", "interval": 0, "queue": "x"}], "no queue of the problem"),
    (("forbid",), {"agent": "a1"}, "must be a list"),
    (("start",), "2026-11-22T14:45:00", "offset"),
    (("start",), "yesterday", "offset"),
    (("start",), 5, "offset"),
    (("minutes",), 0, "from 1 on"),
    (("intervals",), 0, "from 1 on"),
    (("intervals",), 10**9, "no figure"),
    (("move_cost",), -0.1, "negative"),
    (("move_cost",), "free", "must be a number"),
    (("max_moves",), 1.5, "whole number"),
]


@pytest.mark.parametrize(("place", "value", "sentence"), BAD)
def test_what_is_wrong_is_named(place: tuple[Any, ...], value: object, sentence: str) -> None:
    document = copy.deepcopy(example())
    inner: Any = document
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    with pytest.raises(ProblemError) as said:
        read_problem(document)
    assert sentence in str(said.value)
    assert len(str(said.value)) < 250


@pytest.mark.parametrize("name", ["start", "minutes", "intervals", "queues", "agents"])
def test_what_is_missing_is_named(name: str) -> None:
    document = example()
    del document[name]
    with pytest.raises(ProblemError, match=name):
        read_problem(document)


@pytest.mark.parametrize("document", [None, [], 3, "x"])
def test_a_document_is_an_object(document: object) -> None:
    with pytest.raises(ProblemError, match="object"):
        read_problem(document)


def test_a_goal_lies_between_nothing_and_all() -> None:
    for goal in (0, 1, 1.2):
        document = example()
        asked = {"contacts": [6], "aht_s": 180, "patience_s": 200, "target_s": 20, "goal": goal}
        document["queues"][0] = {"id": "cards", **asked}
        with pytest.raises(ProblemError, match="between 0 and 1"):
            read_problem(document)


def test_what_can_be_left_out_has_a_meaning() -> None:
    document = example()
    for name in ("move_cost", "pins", "forbid"):
        del document[name]
    document["queues"] = [{"id": "cards", "need": [2]}]
    document["agents"] = [{"id": "a1", "home": "cards"}]
    problem = read_problem(json.loads(json.dumps(document)))
    assert (problem.move_cost, problem.pins, problem.forbidden, problem.max_moves) == (0.0, (), (), None)
    assert (problem.queues[0].floor, problem.queues[0].weight) == (0, 1.0)
    assert (problem.workers[0].available, problem.workers[0].max_moves) == ((True,), None)
