"""The record as columns: as alarms read the same figures live, and unknown where nothing was recorded."""

from dataclasses import replace

import numpy as np
import pytest

from resources.alarms.figures import CENTRE_FIGURES, Figure, figure_of
from resources.alarms.past import past_of
from resources.floor import Freshness
from resources.history import History
from resources.measure_blocks import Block, quarter_of
from resources.measures import SLOT_S, Figures, Sampler
from tests.floors import AT, floor, queue, tally

SLOT = int(AT // SLOT_S)
HURT = queue("cards", wait=90, window=tally(400, 0.61, 0.098), need=44)


def history(figures: Figures | None, name="cards") -> History:
    block = Block.empty(name, quarter_of(SLOT))
    if figures is not None:
        block.put(SLOT, figures)
    return History.of(name, SLOT * SLOT_S, (SLOT + 2) * SLOT_S, [block])


def measured(one) -> Figures:
    sample = Sampler().sample(floor(one), AT, Freshness.FRESH)
    assert sample is not None
    figures = sample.queues[one.queue]
    assert figures is not None
    return figures


@pytest.mark.parametrize("figure", [each for each in Figure if each not in CENTRE_FIGURES])
def test_a_recorded_figure_is_what_the_live_one_was(figure):
    past = past_of([history(measured(HURT))], {"cards": HURT})
    assert past.figures["cards", figure][0] == pytest.approx(figure_of(HURT, figure, AT), abs=0.06)
    assert np.isnan(past.figures["cards", figure][1])
    assert past.fresh.tolist() == [True, False]


def test_ratios_of_too_few_contacts_say_nothing():
    few = replace(HURT, window=tally(3, 0.5))
    past = past_of([history(measured(few))], {"cards": few})
    assert np.isnan(past.figures["cards", Figure.SERVICE_LEVEL][0])


def test_goals_are_those_of_now():
    past = past_of([history(measured(HURT))], {"cards": HURT})
    assert past.goals["cards", Figure.SERVICE_LEVEL] == 0.8
    assert past.goals["cards", Figure.LONGEST_WAIT] == 60


def test_nothing_recorded_is_no_past():
    assert past_of([history(None)], {"cards": HURT}) is None
    assert past_of([], {}) is None
