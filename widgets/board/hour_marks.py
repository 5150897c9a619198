"""The hours over the day board, by the centre's clock, and the line of now."""

from collections.abc import Callable, Iterable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from resources.day import Day
from widgets.board.board_layout import HEADER_PX
from widgets.format import clock_time
from widgets.theme import SMALL_PX, current, font

LABEL_PX = 40  # of an hour that has room for its words

Mark = tuple[int, str]  # where it stands, and what the clock shows then


def full_hours(day: Day, zone: ZoneInfo, screen_x: Callable[[float], float]) -> list[Mark]:
    """The full hours of the day; `screen_x` says where a moment (epoch seconds) stands."""
    begins = [moment.timestamp() for moment in day.starts()] + [day.end]
    words = ((begin, clock_time(begin, zone)) for begin in begins)
    return [(round(screen_x(begin)), said) for begin, said in words if said.endswith(":00")]


def paint_hours(painter: QPainter, hours: Iterable[Mark], now_x: int | None) -> None:
    """Write the hours into the header, with a notch where now is."""
    painter.setFont(font(SMALL_PX))
    painter.setPen(current().color("faint"))
    for x, words in hours:
        painter.drawText(QRect(x + 3, 0, 60, HEADER_PX), int(Qt.AlignmentFlag.AlignVCenter), words)
    if now_x is not None:
        painter.fillRect(now_x - 1, HEADER_PX - 6, 3, 6, current().color("text"))


def paint_now(painter: QPainter, x: int, top: int, bottom: int) -> None:
    """Draw the line of now over the rows."""
    painter.setPen(QPen(current().color("text"), 2))
    painter.drawLine(x, top, x, bottom)
