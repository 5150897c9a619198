"""Puts an alarm aside for a few minutes: until when, and why."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QWidget

from resources.alarms.alarm import SHELVES
from resources.priority import Priority
from widgets.act_dialog import ActDialog, words_of
from widgets.buttons import ChipButton
from widgets.format import clock_time
from widgets.parts import Label, row
from widgets.viewer import Viewer

translate = QCoreApplication.translate

MINUTES = tuple(int(length.total_seconds() // 60) for length in SHELVES)


class ShelveDialog(ActDialog):
    """`minutes()` and `reason()` once it was confirmed. It ends by itself, and is in the log."""

    def __init__(
        self, title: str, now: datetime, viewer: Viewer, priority: Priority, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Shelve", "Shelve an alarm"), translate("Shelve", "Shelve"), parent)
        self._now, self._viewer = now, viewer
        self._never = priority is Priority.CRITICAL
        self.body.addWidget(Label(title, strong=True, wrap=True))
        about = translate("Shelve", "It makes no sound and stands folded below the list, and comes back by itself.")
        self.body.addWidget(Label(about, tone="muted", wrap=True))
        self._times = QButtonGroup(self)
        for minutes in MINUTES:
            chip = ChipButton(translate("Shelve", "{minutes} min").format(minutes=minutes))
            chip.setCheckable(True)
            self._times.addButton(chip, minutes)
        self._times.button(MINUTES[0]).setChecked(True)
        self._until = Label(tone="muted")
        self.add_field(translate("Shelve", "For how long"), row(*self._times.buttons(), self._until, None))
        self._reason = self.add_text(translate("Shelve", "Reason (goes into the log)"), lines=3)
        self._times.idClicked.connect(self._show_until)
        self._show_until()
        if self._never:
            self.confirm.setEnabled(False)
            self.tell(self.problem())

    def minutes(self) -> int:
        """How long, in minutes."""
        return self._times.checkedId()

    def reason(self) -> str:
        """Why."""
        return words_of(self._reason)

    def problem(self) -> str:
        if self._never:
            return translate(
                "Shelve",
                "A critical alarm cannot be shelved: somebody must take it on. Acknowledge it, and it makes no sound.",
            )
        return "" if self.reason() else translate("Shelve", "Write one sentence: why is it put aside?")

    def _show_until(self) -> None:
        until = clock_time(self._now + timedelta(minutes=self.minutes()), self._viewer.zone)
        self._until.setText(translate("Shelve", "until {time}").format(time=until))
