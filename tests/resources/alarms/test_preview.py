"""The preview says what the live evaluator would have done."""

import time
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.alarms.evaluator import Evaluator
from resources.alarms.figures import HAS_GOAL, Figure
from resources.alarms.preview import Firing, Past, preview
from resources.alarms.rule import Comparison, Rule
from resources.alarms.rule import Test as RuleTest
from resources.alarms.shipped import SHIPPED
from resources.priority import Priority
from tests.resources.alarms.test_evaluator import Numbers

FIGURES = (Figure.WAITING, Figure.LONGEST_WAIT, Figure.SERVICE_LEVEL)
GOALS = {("cards", Figure.LONGEST_WAIT): 10.0, ("cards", Figure.SERVICE_LEVEL): 8.0}


@st.composite
def a_test(draw):
    figure = draw(st.sampled_from(FIGURES))
    relative = figure in HAS_GOAL and draw(st.booleans())
    return RuleTest(
        figure,
        draw(st.sampled_from(Comparison)),
        draw(st.sampled_from([0.5, 1.0, 1.5] if relative else [4.0, 8.0, 12.0])),
        relative,
        draw(st.sampled_from([0.0, 5.0, 15.0, 40.0])),
        draw(st.sampled_from([0.0, 0.2, 3.0])),
    )


groups = st.lists(st.lists(a_test(), min_size=1, max_size=2).map(tuple), min_size=1, max_size=2).map(tuple)
rules = st.builds(
    lambda any_of, off_s: Rule("made", Priority.HIGH, any_of, title="Made", off_s=off_s),
    groups,
    st.sampled_from([0.0, 10.0, 35.0]),
)


def course(seed, length):
    """Readings that wander about the thresholds, with a hole, a stale feed or an unknown figure now and then."""
    random, values = Random(seed), [8.0, 8.0, 8.0]
    for _ in range(length):
        values = [min(18.0, max(2.0, value + random.choice([-3.0, 0.0, 0.0, 3.0]))) for value in values]
        known = tuple(None if random.random() < 0.03 else value for value in values)
        yield random.choice([5.0] * 8 + [10.0, 90.0]), random.random() > 0.04, known


def live(rule, rows) -> list[Firing]:
    evaluator, at, found, raised = Evaluator((rule,)), 0.0, [], None
    goals = {figure: goal for (_, figure), goal in GOALS.items()}
    for step, fresh, values in rows:
        at += step
        evaluator = evaluator.look(Numbers(at, dict(zip(FIGURES, values, strict=True)), fresh, goals=goals))
        holds = bool(evaluator.verdict.conditions)
        if holds and raised is None:
            raised = at
        elif raised is not None and not holds:
            found.append(Firing("cards", raised, at))
            raised = None
    return found if raised is None else [*found, Firing("cards", raised, None)]


def past_of(rows) -> Past:
    columns = np.array([[np.nan if v is None else v for v in values] for _, _, values in rows])
    return Past(
        np.cumsum([step for step, _, _ in rows]),
        np.array([fresh for _, fresh, _ in rows]),
        ("cards",),
        {("cards", figure): columns[:, place] for place, figure in enumerate(FIGURES)},
        GOALS,
    )


@settings(max_examples=300)
@given(rules, st.integers(0, 1 << 32), st.integers(1, 90))
def test_the_preview_is_what_the_live_evaluator_would_have_done(rule, seed, length):
    rows = list(course(seed, length))
    assert list(preview((rule,), past_of(rows))["made"]) == live(rule, rows)


def test_a_past_without_a_fresh_moment_or_with_unknown_figures_fires_nothing():
    nothing = Past(np.zeros(0), np.zeros(0, bool), ("cards",), {}, {})
    blind = Past(np.arange(3.0), np.zeros(3, bool), ("cards",), {}, {})
    for past in (nothing, blind):
        assert not any(preview(SHIPPED, past).values())
    assert "feed_lost" not in preview(SHIPPED, nothing)


def test_a_day_of_ten_queues_is_previewed_quickly():
    random = np.random.default_rng(1)
    queues = tuple(f"q{number}" for number in range(10))
    figures = {(queue, figure): random.gamma(2, 20, 17_280) for queue in queues for figure in Figure}
    goals = {(queue, figure): 40.0 for queue in queues for figure in HAS_GOAL}
    past = Past(np.arange(17_280) * 5.0, np.ones(17_280, bool), queues, figures, goals)
    begun = time.process_time()
    assert any(preview(SHIPPED, past).values())
    assert time.process_time() - begun < 2.0
