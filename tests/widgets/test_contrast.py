"""Every text and every graphic stands out from every ground, in both themes (WCAG 2: 4.5:1 and 3:1)."""

import pytest
from PySide6.QtGui import QColor

from widgets.theme import THEMES, load

GROUNDS = ("bg", "surface", "raised", "hover")
TEXTS = ("text", "muted", "faint", "accent", "ok", "critical", "high", "medium", "low")
GRAPHICS = ("bar", "bar_strong", "accent", "ok", "critical", "high", "medium", "low")
TINTED = ("critical", "high", "medium", "low", "accent", "ok")


def luminance(color: str) -> float:
    parts = [part / 255 for part in QColor(color).getRgb()[:3]]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_text_is_readable_on_every_ground(name):
    theme = load(name)
    poor = {(t, g): contrast(getattr(theme, t), getattr(theme, g)) for t in TEXTS for g in GROUNDS}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("name", THEMES)
def test_graphics_are_visible_on_every_ground(name):
    theme = load(name)
    poor = {(t, g): contrast(getattr(theme, t), getattr(theme, g)) for t in GRAPHICS for g in GROUNDS}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 3.0} == {}


@pytest.mark.parametrize("name", THEMES)
def test_words_are_readable_on_tinted_chips(name):
    theme = load(name)
    for role in TINTED:
        ground = getattr(theme, f"{role}_bg")
        assert contrast(theme.text, ground) >= 4.5, role
        assert contrast(getattr(theme, role), ground) >= 3.0, role
    assert contrast(theme.bg if name == "dark" else theme.surface, theme.accent) >= 4.5  # words on the primary button
    assert contrast(theme.bg if name == "dark" else theme.surface, theme.critical) >= 4.5  # the count in the rail


def test_priorities_differ_in_grey_too():
    """Without colour the shapes carry the priority; no two of them paint alike."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter

    from resources.priority import Priority
    from widgets.priority_shape import draw_priority

    seen = set()
    for priority in Priority:
        image = QImage(20, 20, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_priority(painter, QRectF(2, 2, 16, 16), priority, QColor(Qt.GlobalColor.black))
        painter.end()
        seen.add(bytes(image.constBits()))
    assert len(seen) == len(Priority)
