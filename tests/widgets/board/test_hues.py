"""The hues of queues: visible on their ground, quieter than what alarms, told apart without red or without green."""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from tests.widgets.test_contrast import contrast
from widgets.board.hues import hues, ink
from widgets.theme import THEMES, load

# Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB
SEEN = {
    "all": np.eye(3),
    "without red": np.array([[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]]),
    "without green": np.array([[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]),
}
TO_LMS = np.array([[0.4122, 0.5363, 0.0514], [0.2119, 0.6807, 0.1074], [0.0883, 0.2817, 0.6300]])
TO_LAB = np.array([[0.2105, 0.7936, -0.0041], [1.9780, -2.4286, 0.4506], [0.0259, 0.7828, -0.8087]])


def oklab(color: QColor, seen: str) -> np.ndarray:
    parts = np.array(color.getRgb()[:3]) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return TO_LAB @ np.cbrt(TO_LMS @ np.clip(SEEN[seen] @ linear, 0, 1))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("seen", SEEN)
def test_no_two_look_alike(theme, seen):
    for one, other in combinations(hues(theme), 2):
        assert np.linalg.norm(oklab(one, seen) - oklab(other, seen)) > 0.035, (one.name(), other.name())


@pytest.mark.parametrize("theme", THEMES)
def test_they_are_visible_and_quiet(theme):
    for hue in hues(theme):
        assert contrast(hue.name(), load(theme).surface) >= 3.0, hue.name()
        assert np.linalg.norm(oklab(hue, "all")[1:]) < 0.09, hue.name()
        assert contrast(ink(hue.rgb()).name(), hue.name()) >= 4.5, hue.name()
