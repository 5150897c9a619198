"""Until when: in half an hour, one hour, two, until the incident ends, or a time of day."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QTime, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from widgets.buttons import ChipButton
from widgets.format import day_time, local
from widgets.parts import Label
from widgets.viewer import Viewer

translate = QCoreApplication.translate

LENGTHS = (timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2))
LONGEST = timedelta(hours=11, minutes=59)  # a loan lasts no longer than twelve hours; it may be stored a little later


class UntilField(QWidget):
    """A typed time that is over already today is taken for tomorrow's."""

    changed = Signal()

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._now = viewer, datetime.fromtimestamp(0, UTC)
        self._length: timedelta | None = LENGTHS[1]
        self._typed: datetime | None = None
        self.chips = QButtonGroup(self)
        self.open_end = ChipButton(translate("Until", "End of the incident"))
        self.time = QLineEdit()
        self.time.setValidator(QRegularExpressionValidator(r"([01]?\d|2[0-3]):?[0-5]\d", self))
        self.time.setFixedWidth(64)
        self.time.setAccessibleName(translate("Until", "Time it ends"))
        self.time.textEdited.connect(self._type)
        self.words = Label(tone="muted", elide=True)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        for length in LENGTHS:
            across.addWidget(self._chip(ChipButton(_length_words(length)), length))
        across.addWidget(self._chip(self.open_end, LONGEST))
        across.addWidget(self.time)
        across.addWidget(self.words, 1)
        self.open_end.hide()

    def show_now(self, now: datetime) -> None:
        """Lengths are reckoned from `now` on."""
        self._now = now
        self._show()

    def offer_open_end(self, offered: bool) -> None:
        """Offer the end of the incident; it is not chosen any more when it is taken away."""
        self.open_end.setVisible(offered)
        if not offered and self._length == LONGEST:
            self.choose(LENGTHS[1])

    def choose(self, length: timedelta) -> None:
        """Choose a length as a person would."""
        self._length, self._typed = length, None
        self._show()
        self.changed.emit()

    def until(self) -> datetime | None:
        """When it ends; None: what was typed is no time."""
        return self._now + self._length if self._length is not None else self._typed

    def _chip(self, chip: ChipButton, length: timedelta) -> ChipButton:
        chip.setCheckable(True)
        chip.setProperty("length", length.total_seconds())
        chip.clicked.connect(lambda: self.choose(length))
        self.chips.addButton(chip)
        return chip

    def _type(self, text: str) -> None:
        self._length, self._typed = None, None
        if self.time.hasAcceptableInput():
            typed = QTime.fromString(text.replace(":", "").zfill(4), "HHmm")
            there = local(self._now, self._viewer.zone)
            until = there.replace(hour=typed.hour(), minute=typed.minute(), second=0, microsecond=0)
            self._typed = (until if until > there else until + timedelta(days=1)).astimezone(UTC)
        self._show(typing=True)
        self.changed.emit()

    def _show(self, typing: bool = False) -> None:
        self.chips.setExclusive(False)
        for chip in self.chips.buttons():
            chip.setChecked(self._length is not None and chip.property("length") == self._length.total_seconds())
        self.chips.setExclusive(self._length is not None)
        until = self.until()
        if not typing and until is not None and not self.time.hasFocus():
            self.time.setText(f"{local(until, self._viewer.zone):%H:%M}")
        self._say(until)

    def _say(self, until: datetime | None) -> None:
        if until is None:
            self.words.setText(translate("Until", "Type a time such as 15:30."))
            return
        time = day_time(until, self._viewer.zone, self._now)
        latest = self._length == LONGEST
        words = translate("Until", "at the latest {time}") if latest else translate("Until", "until {time}")
        self.words.setText(words.format(time=time))


def _length_words(length: timedelta) -> str:
    minutes = int(length.total_seconds() // 60)
    if minutes < 60:
        return translate("Until", "{minutes} min").format(minutes=minutes)
    return translate("Until", "{hours} h").format(hours=minutes // 60)
