"""`watchfloor reallocate`: the plan in JSON and for a person; a sentence and 2 for what is no problem."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from console.cli import run
from tests.resources.reallocation.problems import example


@pytest.fixture
def problem(tmp_path: Path) -> Path:
    file = tmp_path / "problem.json"
    file.write_text(json.dumps(example()), "utf-8")
    return file


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    assert run(["reallocate", *map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_answer_is_one_json_document(problem: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = printed(capsys, problem)
    assert 0 <= answer.pop("solve_s") < 30
    assert answer == {
        "status": "optimal",
        "objective": 0.05,
        "bound": 0.05,
        "gap": 0.0,
        "assignment": {"a1": ["cards"], "a2": ["loans"], "a3": ["cards"]},
        "moves": [{"agent": "a1", "at": "2026-11-22T14:45:00+08:00", "from": "loans", "to": "cards"}],
        "conflicts": [],
    }


def test_a_packed_problem_is_read(problem: Path, capsys: pytest.CaptureFixture[str]) -> None:
    packed = problem.with_suffix(".json.gz")
    packed.write_bytes(gzip.compress(problem.read_bytes()))
    assert printed(capsys, packed)["objective"] == 0.05


def test_without_time_everybody_stays(problem: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = printed(capsys, problem, "--time-limit", "0")
    assert (answer["status"], answer["objective"], answer["moves"]) == ("feasible", 3.0, [])
    assert answer["bound"] <= 0.05
    assert answer["gap"] == pytest.approx((3.0 - answer["bound"]) / 3.0)


def test_a_person_reads_moves_shortfalls_and_proof(problem: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = example()
    document["queues"][1]["floor"] = 5
    problem.write_text(json.dumps(document), "utf-8")
    assert run(["reallocate", str(problem)]) == 0
    text = capsys.readouterr().out
    assert "the best plan, proven: objective 3.00" in text
    assert "Below their floor if nobody moves (1)" in text
    assert "loans, interval 0: 2 of 5" in text
    assert "short, nobody moved" in text


def test_rules_that_contradict_each_other_are_named(problem: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = example()
    cell = {"agent": "a1", "interval": 0, "queue": "cards"}
    document |= {"pins": [cell, {"agent": "a2", "interval": 0, "queue": "loans"}], "forbid": [cell]}
    problem.write_text(json.dumps(document), "utf-8")
    answer = printed(capsys, problem)
    assert (answer["status"], answer["objective"], answer["gap"], answer["assignment"]) == (
        "infeasible",
        None,
        None,
        {},
    )
    assert [(rule["rule"], rule["agent"]) for rule in answer["clash"]] == [("pin", "a1"), ("forbid", "a1")]
    assert run(["reallocate", str(problem)]) == 0
    assert "pin: a1 works cards in interval 0" in capsys.readouterr().out


def test_all_moves_against_a_pin(problem: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = example() | {"max_moves": 0, "pins": [{"agent": "a1", "interval": 0, "queue": "cards"}]}
    problem.write_text(json.dumps(document), "utf-8")
    assert [rule["rule"] for rule in printed(capsys, problem)["clash"]] == ["all_moves", "pin"]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("p.json", b"{", "no JSON"),
        ("p.json", b"\xff\xfe\x00", "no UTF-8"),
        ("p.json", b"[" * 100_000, "nested too deep"),
        ("p.json", b"[]", "must be an object"),
        ("p.json", b'{"intervals": ' + b"9" * 5000 + b"}", "number too long"),
        ("p.json.gz", b"{}", "gzip"),
        ("p.json.gz", gzip.compress(b"{}")[:-6], "not whole"),
        ("p.json", b"", "no JSON"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes, sentence: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    assert run(["reallocate", str(file)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert sentence in said.err


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["reallocate", str(tmp_path / "none.json")]) == 2
    assert run(["reallocate", str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("\n") == 2


@pytest.mark.parametrize("limit", ["-1", "soon", "nan"])
def test_a_time_limit_is_a_number(problem: Path, limit: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(["reallocate", str(problem), "--time-limit", limit])


@pytest.mark.parametrize("limit", ["1e9", "inf"])
def test_a_time_limit_may_be_as_long_as_one_likes(
    problem: Path, limit: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert printed(capsys, problem, "--time-limit", limit)["status"] == "optimal"
