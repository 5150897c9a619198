"""When something began: just now unless somebody says otherwise, put back in steps or typed as a time."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QTime, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from widgets.buttons import ChipButton
from widgets.format import clock_time, local
from widgets.parts import Label
from widgets.viewer import Viewer

translate = QCoreApplication.translate

STEPS_BACK_MIN = (5, 15)


class BeganField(QWidget):
    """A typed time later than the moment of noticing is taken for yesterday's."""

    changed = Signal()

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._noticed = datetime.fromtimestamp(0, UTC)  # until `begin` says when
        self._began: datetime | None = None
        self.just_now = ChipButton(translate("Report", "Just now"))
        self.just_now.setCheckable(True)
        self.just_now.clicked.connect(lambda: self.set_began(None))
        back = translate("Report", "−{minutes} min")
        self.earlier = [ChipButton(back.format(minutes=minutes)) for minutes in STEPS_BACK_MIN]
        for chip, minutes in zip(self.earlier, STEPS_BACK_MIN, strict=True):
            chip.clicked.connect(lambda _=False, minutes=minutes: self._put_back(minutes))
        self.time = QLineEdit()
        self.time.setValidator(QRegularExpressionValidator(r"([01]?\d|2[0-3]):?[0-5]\d", self))
        self.time.setFixedWidth(64)
        self.time.setAccessibleName(translate("Report", "Time it began"))
        self.time.textEdited.connect(self._typed)
        self.words = Label(tone="muted")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        for part in (self.just_now, *self.earlier, self.time, self.words):
            across.addWidget(part)
        across.addStretch(1)

    def begin(self, noticed: datetime) -> None:
        """Set the moment of noticing; what was chosen before stays."""
        self._noticed = noticed
        self._show()

    def began(self) -> datetime:
        """When it began, never later than it was noticed."""
        return min(self._began or self._noticed, self._noticed)

    def chosen(self) -> datetime | None:
        """What was chosen; None: just now."""
        return self._began

    def set_began(self, began: datetime | None) -> None:
        """Choose a moment; None: just now."""
        self._began = began
        self._show()
        self.changed.emit()

    def _put_back(self, minutes: int) -> None:
        self.set_began(self.began() - timedelta(minutes=minutes))

    def _typed(self, text: str) -> None:
        if not self.time.hasAcceptableInput():
            return
        typed = QTime.fromString(text.replace(":", "").zfill(4), "HHmm")
        there = local(self._noticed, self._viewer.zone)
        began = there.replace(hour=typed.hour(), minute=typed.minute(), second=0, microsecond=0)
        if began > there:
            began -= timedelta(days=1)
        self._began = began.astimezone(UTC)
        self._show_words()
        self.changed.emit()

    def _show(self) -> None:
        there = local(self.began(), self._viewer.zone)
        self.time.setText(f"{there:%H:%M}")
        self._show_words()

    def _show_words(self) -> None:
        there = local(self.began(), self._viewer.zone)
        self.just_now.setChecked(self._began is None)
        days = (local(self._noticed, self._viewer.zone).date() - there.date()).days
        words = {
            0: translate("Report", "Today {time} · noticed {noticed}"),
            1: translate("Report", "Yesterday {time} · noticed {noticed}"),
        }.get(days, translate("Report", "{day} {time} · noticed {noticed}"))
        self.words.setText(
            words.format(
                day=f"{there:%Y-%m-%d}", time=f"{there:%H:%M}", noticed=clock_time(self._noticed, self._viewer.zone)
            )
        )
