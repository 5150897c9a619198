"""`watchfloor staffing`: published figures, every model with every option, and one plain sentence for wrong use."""

import json
import math
import re

import pytest

from console.cli import run as console
from console.commands.staffing import run
from tests.resources.staffing.published import PLAIN, rows

KEYS = {
    "model", "load", "agents", "p_wait", "p_no_wait", "service_level", "mean_wait_s", "mean_wait_of_answered_s",
    "mean_wait_of_abandoned_s", "p_abandon", "p_block", "occupancy", "mean_queue",
}  # fmt: skip


def printed(capsys, words: str) -> dict:
    assert run([*words.split(), "--json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return json.loads(out)


def refused(capsys, words: str) -> str:
    try:
        code = run(words.split())
    except SystemExit as ended:
        code = ended.code
    out, err = capsys.readouterr()
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("watchfloor staffing: ")
    return err


def asked(row: dict[str, str]) -> str | None:
    """A published row as a question; None where the command does not state that metric."""
    model = row["model"].split("(")[0].replace("_", "-").replace("utilisation", "erlang-c")
    words = f"--model {model} --arrivals {row['arrival_rate_per_hour']}/h --aht {row['aht_s']}"
    if needed := re.match(r"required_agents\((service_level>|blocking<)=([\d.]+)\)", row["metric"]):
        goal = float(needed[2]) if needed[1].startswith("service") else 1 - float(needed[2])
        return f"{words} --goal {goal} --target {row['target_s'] or 20}"
    if row["metric"] not in PLAIN or not row["arrival_rate_per_hour"]:
        return None
    words += f" --agents {row['agents']}" + (f" --patience {row['patience_s']}" if row["patience_s"] else "")
    words += f" --target {row['target_s']}" if row["target_s"] else ""
    if room := re.search(r"(waiting_room|lines)=(\d+)", row["model"]):
        words += f" --capacity {int(room[2]) + (int(row['agents']) if room[1] == 'waiting_room' else 0)}"
    return words


EXPRESSIBLE = [(row, words) for row in rows("given.csv") if (words := asked(row)) is not None]


def test_most_published_rows_can_be_asked():
    assert len(EXPRESSIBLE) >= 52


@pytest.mark.parametrize(("row", "words"), EXPRESSIBLE, ids=[words for _, words in EXPRESSIBLE])
def test_every_published_row_that_can_be_asked(capsys, row, words):
    found = printed(capsys, words)
    told = found["agents" if row["metric"].startswith("required") else PLAIN[row["metric"]]]
    value = float(row["value"])
    if told is None:
        assert (row["model"], value) == ("erlang_c", 0)
    assert told == pytest.approx(value, abs=float(row["tolerance"]), rel=0)


def test_the_document(capsys):
    found = printed(capsys, "--model erlang-a --arrivals 1836/h --aht 200 --patience 200 --agents 100 --capacity 300")
    assert set(found) == KEYS
    assert (found["model"], found["agents"], found["load"]) == ("erlang-a", 100, pytest.approx(102))
    assert found["p_wait"] + found["p_no_wait"] + found["p_block"] == pytest.approx(1)
    assert found["mean_queue"] == pytest.approx(5.0916, abs=1e-4)


@pytest.mark.parametrize("rate", ["1836/h", "30.6/min", "0.51/s", "1.836e3/h"])
def test_rates_by_hour_minute_and_second(capsys, rate):
    found = printed(capsys, f"--model erlang-c --arrivals {rate} --aht 200 --agents 110")
    assert found["load"] == pytest.approx(102)
    assert found["service_level"] == pytest.approx(1 - found["p_wait"] * math.exp(-8 * 20 / 200))


def test_what_never_settles_has_no_wait(capsys):
    found = printed(capsys, "--model erlang-c --arrivals 1836/h --aht 200 --agents 100")
    assert [found[key] for key in ("mean_wait_s", "mean_wait_of_answered_s", "mean_queue")] == [None] * 3
    assert (found["p_wait"], found["service_level"], found["occupancy"]) == (1, 0, 1)
    nobody = printed(capsys, "--model erlang-a --arrivals 9/h --aht 200 --agents 0 --patience 60")
    assert (nobody["p_abandon"], nobody["occupancy"], nobody["mean_wait_of_answered_s"]) == (
        pytest.approx(1),
        None,
        None,
    )


def test_a_room_settles_under_any_load(capsys):
    found = printed(capsys, "--model erlang-c --arrivals 1836/h --aht 200 --agents 100 --capacity 150")
    assert 0 < found["p_block"] < 0.1
    assert found["mean_wait_s"] == pytest.approx(found["mean_queue"] / (0.51 * (1 - found["p_block"])))


@pytest.mark.parametrize(
    ("words", "agents"),
    [
        ("--model erlang-c --goal 0.8", 14),
        ("--model erlang-c --goal 0.8 --target 60", 13),
        ("--model erlang-c --goal 0.8 --capacity 15", 12),
        ("--model erlang-a --goal 0.8 --patience 300", 13),
        ("--model erlang-a --goal 0.8 --patience 300 --capacity 500", 13),
        ("--model erlang-b --goal 0.98 --target 20", 17),
    ],
)
def test_the_least_agents(capsys, words, agents):
    load = "--arrivals 200/h --aht 180"
    found = printed(capsys, f"{load} {words}")
    assert found["agents"] == agents
    fixed = re.sub(r"--goal \S+", "--agents {}", words)
    assert printed(capsys, f"{load} {fixed.format(agents)}") == found
    fewer = printed(capsys, f"{load} {fixed.format(agents - 1)}")
    goal = float(re.search(r"--goal (\S+)", words)[1])
    assert fewer["service_level"] < goal <= found["service_level"]


def test_a_goal_that_no_number_reaches(capsys):
    words = "--model erlang-c --arrivals 200/h --aht 180 --goal 0.8 --capacity 9"
    assert set(printed(capsys, words).values()) == {"erlang-c", 10.0, None}
    assert run(words.split()) == 0
    assert "no number of agents up to the capacity answers 80.0000 % within 20 s" in capsys.readouterr().out


def test_without_arrivals_there_is_nobody_to_state_a_share_of(capsys):
    found = printed(capsys, "--model erlang-c --arrivals 0/h --aht 180 --agents 5")
    assert (found["service_level"], found["mean_wait_s"], found["occupancy"], found["mean_queue"]) == (None, None, 0, 0)
    assert printed(capsys, "--model erlang-a --arrivals 0/h --aht 180 --patience 60 --goal 0.8")["agents"] == 0


def test_a_patience_that_the_model_does_not_know_is_named(capsys):
    words = ["--model", "erlang-c", "--arrivals", "200/h", "--aht", "180", "--agents", "14", "--json"]
    plain = printed(capsys, " ".join(words[:-1]))
    assert run([*words, "--patience", "60"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out) == plain
    assert err == "Erlang C knows no patience: --patience changes nothing here\n"


def test_a_table_for_people(capsys):
    words = "--model erlang-a --arrivals 1836/h --aht 200 --patience 200"
    assert console(["staffing", *words.split(), "--agents", "100"]) == 0
    out = capsys.readouterr().out
    assert "Erlang A, 102 Erlang, target 20 s, patience 200 s" in out
    assert "75.8777 %  answered within the target, of all arrivals" in out
    assert run([*words.split(), "--goal", "0.8"]) == 0
    assert "102  agents, the least that reach 80.0000 %" in capsys.readouterr().out


GOOD = "--model erlang-c --arrivals 200/h --aht 180 --agents 14"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("", "required"),
        (GOOD.replace("erlang-c", "erlang-d"), "erlang-d"),
        (GOOD.replace("erlang-c", "erlang-a"), "needs --patience"),
        (GOOD.replace("200/h", "200"), "per h, min or s"),
        (GOOD.replace("200/h", "200/d"), "per h, min or s"),
        (GOOD.replace("--arrivals 200/h", "--arrivals=-200/h"), "from 0 on"),
        (GOOD.replace("200/h", "nan/h"), "from 0 on"),
        (GOOD.replace("200/h", "1e308/s"), "1,000,000 agents"),
        (GOOD.replace("180", "-180"), "seconds"),
        (GOOD.replace("180", "0"), "seconds"),
        (GOOD.replace("180", "inf"), "seconds"),
        (GOOD.replace("180", "three"), "seconds"),
        (GOOD.replace("14", "-1"), "--agents"),
        (GOOD.replace("14", "nan"), "--agents"),
        (GOOD.replace("14", "99999999999"), "--agents"),
        (GOOD.replace("14", "14.5"), "whole number"),
        (GOOD.replace("--agents 14", "--agents=--"), "missing"),
        (GOOD.replace("--agents 14", ""), "--goal"),
        (f"{GOOD} --goal 0.8", "not allowed"),
        (GOOD.replace("--agents 14", "--goal 1"), "below 1"),
        (GOOD.replace("--agents 14", "--goal 0"), "above 0"),
        (GOOD.replace("--agents 14", "--goal 80%"), "such as 0.8"),
        (f"{GOOD} --target -5", "seconds"),
        (f"{GOOD} --capacity 13", "at least 14"),
        (f"{GOOD} --capacity 20.5", "whole number"),
        (f"{GOOD} --capacity -20", "whole number"),
        (f"{GOOD} --patience 0", "seconds"),
        (f"{GOOD.replace('erlang-c', 'erlang-b')} --capacity 20", "nobody waits"),
        (f"{GOOD.replace('180', '1800')} --capacity 2000000", "too many states"),
        (f"{GOOD} --colour red", "--colour"),
        (f"{GOOD} extra", "extra"),
    ],
)
def test_wrong_use_is_one_plain_sentence(capsys, words, says):
    assert says in refused(capsys, words)


def test_no_figure_is_more_than_a_float_can_say(capsys):
    for words in (
        "--model erlang-b --arrivals 1e-320/h --aht 1e-6 --agents 1000000",
        "--model erlang-a --arrivals 3.6e9/h --aht 1 --patience 1e9 --agents 1000000",
        "--model erlang-c --arrivals 1e-300/s --aht 1e9 --agents 1 --target 1e9",
        "--model erlang-a --arrivals 5/s --aht 1e5 --patience 1e-6 --agents 1 --capacity 1",
    ):
        found = printed(capsys, words)
        assert all(math.isfinite(value) for key, value in found.items() if key != "model" and value is not None)
