"""Rules tried on the past read what they would have read live."""

import numpy as np
import pytest

from resources.alarms.figures import CENTRE_FIGURES, PLAN_FIGURES, Figure, figure_of, goal_of
from resources.alarms.past import past_of
from resources.alarms.preview import preview
from resources.alarms.shipped import SHIPPED
from resources.measures.blocks import MEASURED, Block, Encoded, encode, states_of
from resources.measures.sample import SLOT_S
from tests.resources.measures.test_history import LOST, Run
from tests.resources.simulator.centre_of_tests import CENTRE, HOUR, MORNING

ROUNDED = {Figure.SPEED_OF_ANSWER: 0.051, Figure.HANDLING_TIME: 0.051, Figure.LONGEST_WAIT: 0.1}
QUEUE = CENTRE.queues[0].id


@pytest.fixture(scope="module")
def run() -> Run:
    return Run()


@pytest.fixture(scope="module")
def rows(run) -> list[Encoded]:
    return [Encoded(start, queue, encode(block)) for (queue, start), block in run.kept.items()]


def past(run, rows, until=MORNING + 2 * HOUR):
    last = run.floors[max(run.floors)]
    return past_of(rows, MORNING, until, last.queues.values())


@pytest.mark.parametrize("figure", [figure for figure in Figure if figure not in CENTRE_FIGURES | PLAN_FIGURES])
def test_every_figure_is_what_the_live_rule_read(run, rows, figure):
    known = past(run, rows)
    for queue in known.queues:
        column = known.figures[queue, figure]
        for at, fresh, kept in zip(known.at, known.fresh, column, strict=True):
            floor = run.floors.get(int(at // SLOT_S))
            value = figure_of(floor.queues[queue], figure, floor.at) if floor else None
            assert fresh == (floor is not None)
            if value is None:
                assert np.isnan(kept)
            else:
                assert abs(kept - value) <= ROUNDED.get(figure, 0.0), (queue, at)


def test_goals_are_todays(run, rows):
    known, last = past(run, rows), run.floors[max(run.floors)]
    assert known.goals[QUEUE, Figure.SERVICE_LEVEL] == goal_of(last.queues[QUEUE], Figure.SERVICE_LEVEL)
    assert (QUEUE, Figure.WAITING) not in known.goals


def test_the_shipped_rules_fire_on_the_surge(run, rows):
    found = preview(SHIPPED, past(run, rows))
    assert any(firing.queue == QUEUE for firings in found.values() for firing in firings)


def test_what_is_not_known_is_no_column(run, rows):
    known = past(run, rows)
    assert known.figures.get(("nobody", Figure.WAITING)) is None
    assert known.figures.get((QUEUE, Figure.LINK_AGE)) is None
    assert len(known.figures) == len(list(known.figures)) == len(known.queues) * len(
        set(Figure) - CENTRE_FIGURES - PLAN_FIGURES
    )  # fmt: skip


def test_a_block_that_cannot_be_read_is_a_time_without_figures(run, rows):
    broken = [row._replace(data=row.data[:-9]) if row.start == MORNING else row for row in rows]
    column = past(run, broken).figures[QUEUE, Figure.WAITING]
    assert np.isnan(column[:180]).all()
    assert not np.isnan(column[180:300]).any()


def test_the_states_of_a_block_are_known_without_its_figures(rows):
    silent = sum(int((states_of(row.data) == 1).sum()) for row in rows if row.queue == QUEUE)
    assert silent == (LOST[1] - (LOST[0] // SLOT_S + 1) * SLOT_S) // SLOT_S
    assert not (states_of(b"nothing at all") == MEASURED).any()
    assert not states_of(encode(Block.empty("cards", 0))).any()
