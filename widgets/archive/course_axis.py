"""The time axis under an incident as it happened: where a moment lies, and what is drawn from one to another."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from widgets import format
from widgets.theme import current

NAMES_PX, RIGHT_PX, AXIS_PX, TOP_PX = 104, 46, 22, 8
BAR_PX, DOT_PX = 12, 9
_STEPS_S = (60, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400)
_LABEL_PX = 84


class Axis(NamedTuple):
    """`stage` is where the lanes lie, in the widget's pixels; it stands for the time from `since` to `until`."""

    stage: QRectF
    since: datetime
    until: datetime

    @classmethod
    def within(cls, area: QRectF, since: datetime, until: datetime) -> "Axis":
        """An axis for a widget of that area, with room for the names of the lanes and for the times."""
        return cls(area.adjusted(NAMES_PX, TOP_PX, -RIGHT_PX, -AXIS_PX), since, until)

    def x(self, at: datetime) -> float:
        """Where the moment lies; what lies outside the time is put on its edge."""
        share = (at - self.since) / (self.until - self.since)
        return self.stage.left() + min(max(share, 0.0), 1.0) * self.stage.width()

    def moment(self, x: float) -> datetime | None:
        """Which moment lies there; None while there is no room."""
        if self.stage.width() <= 0:
            return None
        share = min(max((x - self.stage.left()) / self.stage.width(), 0.0), 1.0)
        return self.since + share * (self.until - self.since)

    def between(self, lane: QRectF, since: datetime, until: datetime, high: float = BAR_PX) -> QRectF:
        """A bar in the middle of the lane, never too narrow to be seen."""
        left, right = self.x(since), self.x(until)
        return QRectF(left, lane.center().y() - high / 2, max(2.0, right - left), high)

    def paint(self, painter: QPainter, zone: tzinfo) -> None:
        """The lines and the times below them."""
        stage, theme = self.stage, current()
        long = self.until - self.since > timedelta(days=1)
        for at in self._ticks(zone):
            x = self.x(at)
            painter.setPen(theme.color("line_soft"))
            painter.drawLine(QPointF(x, stage.top()), QPointF(x, stage.bottom()))
            painter.setPen(theme.color("faint"))
            there = format.local(at, zone)
            words = f"{there:%m-%d %H:%M}" if long else f"{there:%H:%M}"
            painter.drawText(QRectF(x - 45, stage.bottom() + 3, 90, AXIS_PX - 3), Qt.AlignmentFlag.AlignCenter, words)

    def _ticks(self, zone: tzinfo) -> Iterator[datetime]:
        span = (self.until - self.since).total_seconds()
        room = max(1.0, self.stage.width() / _LABEL_PX)
        step = next((step for step in _STEPS_S if span / step <= room), span / room)
        shift = format.local(self.since, zone).utcoffset() or timedelta()
        at = -(-(self.since.timestamp() + shift.total_seconds()) // step) * step - shift.total_seconds()
        while at <= self.until.timestamp():
            yield datetime.fromtimestamp(at, UTC)
            at += step


def stacked(spans: Iterable[tuple[datetime, datetime]]) -> list[int]:
    """A row for each, so that none covers another."""
    ends: list[datetime] = []
    rows: list[int] = []
    for since, until in spans:
        row = next((number for number, end in enumerate(ends) if end <= since), len(ends))
        ends[row : row + 1] = [until]
        rows.append(row)
    return rows
