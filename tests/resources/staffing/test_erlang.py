"""Erlang B, C and A against figures that others published, against each other, and at sizes where sums overflow."""

import csv
from math import exp, lgamma, log
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.staffing.erlang import Performance, erlang_a, erlang_b, erlang_c

PUBLISHED = Path(__file__).parents[2] / "data" / "erlang" / "published.csv"
ROWS = list(csv.DictReader(PUBLISHED.read_text("utf-8").splitlines()))


def answer(row: dict[str, str]) -> float | None:
    rate, aht, agents = float(row["arrivals_per_h"]) / 3600, float(row["aht_s"]), int(row["agents"])
    if row["model"] == "erlang_b":
        return erlang_b(rate * aht, agents)
    target = float(row["target_s"] or 0)
    if row["model"] == "erlang_a":
        found = erlang_a(rate, aht, float(row["patience_s"]), agents, target)
    else:
        found = erlang_c(rate, aht, agents, target)
    return 1 - found.p_wait if row["figure"] == "p_no_wait" else getattr(found, row["figure"])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['model']} {row['agents']} {row['figure']}")
def test_published_figures(row):
    assert answer(row) == pytest.approx(float(row["value"]), abs=float(row["tolerance"]))


def birth_death(load: float, agents: int, patience: float) -> tuple[float, float, float]:
    """P(wait), P(abandon) and mean queue from the states' own balance; patience in handling times."""
    weights = [k * log(load) - lgamma(k + 1) for k in range(agents + 1)]
    for waiting in range(1, 20_000):
        weights.append(weights[-1] + log(load) - log(agents + waiting / patience))
        if weights[-1] < max(weights) - 60:
            break
    top = max(weights)
    shares = [exp(weight - top) for weight in weights]
    whole = sum(shares)
    queue = sum(k * share for k, share in enumerate(shares[agents:])) / whole
    return sum(shares[agents:]) / whole, queue / patience / load, queue


@given(st.floats(0.5, 400), st.floats(0.3, 1.7), st.floats(0.05, 20))
def test_erlang_a_is_what_its_states_balance_to(load, staffing, patience):
    agents = max(1, round(load * staffing))
    found = erlang_a(load / 300, 300, patience * 300, agents, 20)
    waits, lost, queue = birth_death(load, agents, patience)
    assert found.p_wait == pytest.approx(waits, rel=1e-6, abs=1e-12)
    assert found.p_abandon == pytest.approx(lost, rel=1e-6, abs=1e-9)
    assert found.mean_queue == pytest.approx(queue, rel=1e-6, abs=1e-7)


@given(st.floats(1, 300), st.floats(1.01, 1.6), st.floats(0, 120))
def test_endless_patience_is_erlang_c(load, staffing, target):
    agents = int(load * staffing) + 1
    patient, c = erlang_a(load / 300, 300, 1e9, agents, target), erlang_c(load / 300, 300, agents, target)
    assert patient.service_level == pytest.approx(c.service_level, abs=2e-3)
    assert patient.p_wait == pytest.approx(c.p_wait, rel=2e-3, abs=1e-9)


@given(st.integers(0, 10_000), st.floats(0, 30_000), st.floats(1, 1e5), st.floats(0, 600))
def test_every_size_has_an_answer_within_its_bounds(agents, load, patience, target):
    found = erlang_a(load / 300, 300, patience, agents, target)
    for share in (found.p_wait, found.service_level, found.p_abandon, found.occupancy):
        assert 0 <= share <= 1
    assert 0 <= found.mean_wait_s <= patience * 1.000001
    assert 0 <= erlang_b(load, agents) <= 1


@given(st.floats(1, 3000), st.integers(1, 3000), st.floats(30, 3000))
def test_one_more_agent_never_makes_it_worse(load, agents, patience):
    fewer, more = (erlang_a(load / 300, 300, patience, n, 20) for n in (agents, agents + 1))
    assert more.service_level >= fewer.service_level - 1e-7
    assert more.mean_wait_s <= fewer.mean_wait_s + 1e-6


def test_a_large_centre_at_the_edge():
    """P(wait) by a birth-death solution, where sums that end at 500 states say 0.0088 and 0.0040."""
    assert erlang_a(1000 / 300, 300, 600, 1032, 20).p_wait == pytest.approx(0.17954, abs=5e-5)
    assert erlang_a(5000 / 300, 300, 600, 5071, 20).p_wait == pytest.approx(0.17957, abs=5e-5)


def test_what_cannot_settle_says_so():
    assert erlang_c(1.0, 300, 300, 20) == Performance(1.0, None, None, None, 0.0, 1.0)
    assert erlang_c(1.0, 300, 0, 20).mean_wait_s is None
    assert erlang_c(0.0, 300, 0, 20).service_level == 1.0
    assert erlang_a(1.0, 300, 60, 0, 20).p_abandon == 1.0


@pytest.mark.parametrize("figures", [(-1, 300, 5, 20), (1, 0, 5, 20), (1, 300, -5, 20), (1, 300, 5, -20)])
def test_figures_below_nothing_are_refused(figures):
    with pytest.raises(ValueError, match="below nothing"):
        erlang_c(*figures)
    with pytest.raises(ValueError, match="below nothing"):
        erlang_a(*figures[:2], 300, *figures[2:])


def test_without_patience_there_is_no_erlang_a():
    with pytest.raises(ValueError, match="patience"):
        erlang_a(1, 300, 0, 5, 20)
