"""The hue of each queue: muted, because a day as planned is normal, and told apart also without red and green."""

import json
from collections.abc import Sequence
from functools import cache

from PySide6.QtGui import QColor

from widgets.theme import ASSETS, Theme


@cache
def hues(theme: str) -> tuple[QColor, ...]:
    """The hues of a theme, in the order in which queues get them; further queues begin again."""
    tokens = json.loads((ASSETS / "tokens.json").read_text("utf-8"))
    return tuple(map(QColor, tokens["queues"][theme]))


class Hues:
    """Which queue has which hue; one that the centre does not know is grey.

    When all are given they begin again, once stronger: their lines are still named.
    """

    def __init__(self, theme: Theme, queues: Sequence[str]) -> None:
        offered = hues(theme.name)
        stronger = [hue.lighter(130) if theme.name == "dark" else hue.darker(130) for hue in offered]
        both = (*offered, *stronger)
        self._of = {queue: both[place % len(both)] for place, queue in enumerate(queues)}
        self._unknown = theme.color("bar")

    def of(self, queue: str) -> QColor:
        """The hue of a queue."""
        return self._of.get(queue, self._unknown)


@cache
def ink(rgb: int) -> QColor:
    """Black or white, whichever is easier to read on a ground (QColor.rgb())."""
    parts = [(rgb >> shift & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
    return QColor("#0b0e13") if light * light > 1.05 * 0.054 else QColor("#ffffff")


@cache
def faded(rgb: int, alpha: int) -> QColor:
    """A colour that lets the ground through; `alpha` of 255."""
    color = QColor(rgb)
    color.setAlpha(alpha)
    return color
