"""`watchfloor staffing`: what a number of agents settles at under a load, or the least number that reaches a goal."""

import argparse
import json
import math
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from console.settings.options import EXIT_DONE, EXIT_WRONG_USE, PlainParser
from resources.servers import MOST_AGENTS
from resources.staffing import Performance, agents_needed, erlang_a, erlang_c, lines_needed, loss, waiting_room
from resources.staffing.needed import agents_needed_in_room

MODELS = {"erlang-b": "Erlang B", "erlang-c": "Erlang C", "erlang-a": "Erlang A"}
UNITS_S = {"h": 3600.0, "min": 60.0, "s": 1.0}
LEAST_S, MOST_S = 1e-6, 1e9  # a microsecond, 30 years
DEFAULT_TARGET_S = 20.0
WORDS = {
    "p_wait": ("must wait", "%"),
    "p_no_wait": ("answered at once", "%"),
    "service_level": ("answered within the target, of all arrivals", "%"),
    "mean_wait_s": ("mean wait of all who are let in", "s"),
    "mean_wait_of_answered_s": ("mean wait of the answered (ASA)", "s"),
    "mean_wait_of_abandoned_s": ("mean wait of those who hang up", "s"),
    "p_abandon": ("hang up", "%"),
    "p_block": ("find no line free", "%"),
    "occupancy": ("occupancy of the agents", "%"),
    "mean_queue": ("contacts waiting in the mean", ""),
}


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. Rates per second, times in seconds; either `agents` or `goal`."""

    model: str
    arrivals_per_s: float
    aht_s: float
    target_s: float
    agents: float | None = None
    goal: float | None = None
    patience_s: float | None = None
    capacity: int | None = None

    @property
    def load(self) -> float:
        """In Erlang."""
        return self.arrivals_per_s * self.aht_s


def run(argv: Sequence[str]) -> int:
    """Print the answer; 0 when done (also if nothing settles or no number is enough), 2 on wrong use."""
    parser = _parser()
    options = parser.parse_args(list(argv))
    try:
        if [] in vars(options).values():  # what argparse makes of --agents=--
            raise ValueError("a value is missing")
        question = _question(options)
        agents, figures = answer(question)
    except ValueError as fault:
        sys.stderr.write(f"{parser.prog}: {fault}\n")
        return EXIT_WRONG_USE
    if options.patience is not None and question.patience_s is None:
        sys.stderr.write(f"{MODELS[question.model]} knows no patience: --patience changes nothing here\n")
    text = json.dumps(document(question, agents, figures)) if options.json else table(question, agents, figures)
    sys.stdout.write(text + "\n")
    return EXIT_DONE


def answer(question: Question) -> tuple[float | None, dict[str, float | None]]:
    """The agents, given or found (None: no number reaches the goal), and what they settle at; None of what is empty.

    Raises ValueError, in words, for what cannot be reckoned.
    """
    agents = question.agents if question.goal is None else _least(question, question.goal)
    if agents is None:
        return None, dict.fromkeys(WORDS)
    with np.errstate(all="ignore"):
        found = _performance(question, agents).named()
    figures = {name: value if math.isfinite(value) else None for name, value in found.items()}
    if not question.arrivals_per_s:  # then there is nobody of whom it could be a share or a mean
        figures = {**dict.fromkeys(figures), "mean_queue": 0.0, "occupancy": 0.0 if agents else None}
    return agents, figures


def document(question: Question, agents: float | None, figures: dict[str, float | None]) -> dict[str, Any]:
    """What `--json` prints."""
    whole = int(agents) if agents is not None and agents == int(agents) else agents
    return {"model": question.model, "load": question.load, "agents": whole, **figures}


def table(question: Question, agents: float | None, figures: dict[str, float | None]) -> str:
    """The answer for a person to read."""
    about = [f"{question.load:,.4g} Erlang", f"target {question.target_s:,g} s"]
    if question.patience_s is not None:
        about.append(f"patience {question.patience_s:,g} s")
    if question.capacity is not None:
        about.append(f"{question.capacity:,} in the system at most")
    head = f"{MODELS[question.model]}, {', '.join(about)}"
    if agents is None and question.goal is not None:
        within = f"answers {_share(question.goal)} within {question.target_s:,g} s"
        return f"{head}\n  no number of agents up to the capacity {within}"
    found = "" if question.goal is None else f", the least that reach {_share(question.goal)}"
    lines = [f"  {_told(figures[name], unit):>14}  {words}" for name, (words, unit) in WORDS.items()]
    return "\n".join([f"{head}\n  {agents:>14,.10g}  agents{found}", *lines])


def _parser() -> PlainParser:
    parser = PlainParser(prog="watchfloor staffing", description="What agents settle at, or how many reach a goal.")
    parser.add_argument("--model", required=True, choices=list(MODELS), help="who cannot wait, waits, or hangs up")
    parser.add_argument("--arrivals", required=True, type=_rate, metavar="RATE", help="such as 1836/h, 30/min or 0.5/s")
    parser.add_argument("--aht", required=True, type=_time, metavar="SECONDS", help="mean handling time")
    parser.add_argument("--patience", type=_time, metavar="SECONDS", help="mean patience, for erlang-a")
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument("--agents", type=_agents, metavar="N", help="a broken number only with erlang-b")
    asked.add_argument("--goal", type=_goal, metavar="SHARE", help="find the least agents who answer it in time")
    parser.add_argument("--target", type=_seconds, default=DEFAULT_TARGET_S, metavar="SECONDS", help="default 20")
    parser.add_argument("--capacity", type=_count, metavar="N", help="in the system at most, being served or waiting")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--data", help=argparse.SUPPRESS)  # global: a calculation needs no store
    return parser


def _question(options: argparse.Namespace) -> Question:
    """Raises ValueError, in words, for a question that cannot be asked like this."""
    model, agents, capacity = options.model, options.agents, options.capacity
    if model == "erlang-a" and options.patience is None:
        raise ValueError("erlang-a needs --patience, the mean time until somebody hangs up")
    if agents is not None and model != "erlang-b" and agents != int(agents):
        raise ValueError(f"--agents: a whole number with {model}")
    if capacity is not None and agents is not None and capacity < agents:
        raise ValueError(
            f"--capacity counts those being served: with {agents:g} agents it is at least {math.ceil(agents)}"
        )
    if capacity is not None and model == "erlang-b" and capacity != agents:
        raise ValueError("nobody waits in erlang-b: leave --capacity out, or ask erlang-c")
    question = Question(
        model=model,
        arrivals_per_s=options.arrivals,
        aht_s=options.aht,
        target_s=options.target,
        agents=agents,
        goal=options.goal,
        patience_s=options.patience if model == "erlang-a" else None,
        capacity=None if model == "erlang-b" else capacity,
    )
    if not question.load <= MOST_AGENTS:
        raise ValueError(f"--arrivals and --aht: more than the work of {MOST_AGENTS:,} agents")
    return question


def _least(question: Question, goal: float) -> int | None:
    arrivals, aht, target = question.arrivals_per_s, question.aht_s, question.target_s
    if question.model == "erlang-b":
        return int(lines_needed(arrivals, aht, goal))
    if question.capacity is None:
        return int(agents_needed(arrivals, aht, target, goal, question.patience_s))
    patience = question.patience_s or math.inf
    return agents_needed_in_room(arrivals, aht, target, goal, lines=question.capacity, patience_s=patience)


def _performance(question: Question, agents: float) -> Performance:
    arrivals, aht, target = question.arrivals_per_s, question.aht_s, question.target_s
    if question.model == "erlang-b":
        return loss(arrivals, aht, agents)
    if question.capacity is not None:
        patience = question.patience_s or math.inf
        return waiting_room(arrivals, aht, agents, target, lines=question.capacity, patience_s=patience)
    if question.patience_s is not None:
        return erlang_a(arrivals, aht, question.patience_s, agents, target)
    return erlang_c(arrivals, aht, agents, target)


def _rate(text: str) -> float:
    found = re.fullmatch(r"\s*(.+?)\s*/\s*(h|min|s)\s*", text)
    if not found:
        raise argparse.ArgumentTypeError("a rate is a number per h, min or s, such as 1836/h")
    return _number(found[1], 0.0, math.inf, "arrivals are a number from 0 on, such as 1836/h") / UNITS_S[found[2]]


def _time(text: str) -> float:
    return _number(text, LEAST_S, MOST_S, "a number of seconds above 0, at most 1e9")


def _seconds(text: str) -> float:
    return _number(text, 0.0, MOST_S, "a number of seconds from 0 to 1e9")


def _agents(text: str) -> float:
    return _number(text, 0, MOST_AGENTS, f"a number from 0 to {MOST_AGENTS:,}")


def _count(text: str) -> int:
    words = f"a whole number from 0 to {2 * MOST_AGENTS:,}"
    number = _number(text, 0, 2 * MOST_AGENTS, words)
    if number != int(number):
        raise argparse.ArgumentTypeError(words)
    return int(number)


def _goal(text: str) -> float:
    words = "a share above 0 and below 1, such as 0.8"
    number = _number(text, 0.0, 1.0, words)
    if not 0 < number < 1:
        raise argparse.ArgumentTypeError(words)
    return number


def _number(text: str, least: float, most: float, words: str) -> float:
    """Raises ArgumentTypeError with `words` for what is no number between the two, or none at all."""
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not least <= number <= most or math.isinf(number):
        raise argparse.ArgumentTypeError(words)
    return number


def _told(figure: float | None, unit: str) -> str:
    if figure is None:
        return "–"
    return _share(figure) if unit == "%" else f"{figure:,.4f} {unit}".strip()


def _share(figure: float) -> str:
    return f"{figure * 100:.4f} %"
