"""Two parts above each other: a low window takes from the upper one first; a border that was moved stays."""

import pytest
from PySide6.QtWidgets import QLabel

from widgets.split import Sparing


@pytest.fixture
def sparing(qtbot):
    made = Sparing(QLabel(), QLabel(), wanted=300, kept=300)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.hide()


@pytest.mark.parametrize(("height", "upper"), [(900, 300), (500, 200)])
def test_the_upper_part_has_what_the_lower_can_spare(sparing, height, upper):
    sparing.resize(300, height)
    assert abs(sparing.sizes()[0] - upper) <= sparing.handleWidth()


def test_a_border_that_was_moved_stays(sparing):
    sparing.resize(300, 700)
    sparing.moveSplitter(150, 1)
    sparing.resize(300, 710)
    assert sparing.sizes()[0] < 200


def test_a_border_that_is_remembered_stays(sparing):
    sparing.resize(300, 700)
    sparing.setSizes([100, 600])
    kept = sparing.saveState()
    sparing.setSizes([300, 400])
    assert sparing.restoreState(kept)
    sparing.resize(300, 710)
    assert sparing.sizes()[0] < 150
    assert not sparing.restoreState(b"rubbish")
