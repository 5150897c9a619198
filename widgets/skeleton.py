"""The window's frame as the first paint shows it: grounds and lines, before any widget exists."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from widgets.sizes import RAIL_PX, STATUS_PX, TOP_PX
from widgets.theme import Theme


def draw_skeleton(painter: QPainter, size: QSize, theme: Theme) -> None:
    """Paint rail, top strip and status strip where the widgets will stand.

    With stretched pixmaps: the first brush or pen of a process makes PySide6 build all enums of Qt, which takes longer
    than everything else here.
    """
    width, height = size.width(), size.height()
    foot = height - STATUS_PX
    for role, area in (
        ("bg", (0, 0, width, height)),
        ("surface", (0, 0, RAIL_PX, height)),
        ("surface", (0, 0, width, TOP_PX)),
        ("surface", (RAIL_PX, foot, width - RAIL_PX, STATUS_PX)),
        ("line", (RAIL_PX - 1, 0, 1, height)),
        ("line", (RAIL_PX, TOP_PX - 1, width - RAIL_PX, 1)),
        ("line", (RAIL_PX, foot, width - RAIL_PX, 1)),
    ):
        ground = QPixmap(1, 1)
        ground.fill(theme.color(role))
        painter.drawPixmap(*area, ground)
