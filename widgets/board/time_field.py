"""A time of a day's plan, typed as 14:30."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from resources.day import Day
from widgets.format import clock_time

STEP_S = 300.0


class TimeField(QLineEdit):
    """Arrow keys go on by five minutes. What is typed and is no time is None."""

    def __init__(self, day: Day, zone: tzinfo, moment: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day, self._zone = day, zone
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"([01]?\d|2[0-3]):?[0-5]\d"), self))
        self.setFixedWidth(84)
        self.show_moment(moment)

    def show_moment(self, moment: float) -> None:
        """Offer another time (epoch seconds)."""
        self.setText(clock_time(moment, self._zone))

    def moment(self, after: float | None = None) -> float | None:
        """Epoch seconds; a time before `after` is meant for the next day."""
        digits = self.text().strip().replace(":", "").zfill(4)
        if not self.hasAcceptableInput():
            return None
        noon = datetime.fromtimestamp((self._day.start + self._day.end) / 2, self._zone)
        there = noon.replace(hour=int(digits[:2]), minute=int(digits[2:]), second=0, microsecond=0)
        if after is not None and there.timestamp() <= after:
            there += timedelta(days=1)
        return there.timestamp()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: STEP_S, Qt.Key.Key_Down: -STEP_S}.get(Qt.Key(event.key()))
        now = self.moment()
        if by is None or now is None:
            super().keyPressEvent(event)
        else:
            self.show_moment(now + by)
