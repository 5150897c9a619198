"""A moment in the centre's zone, typed as date and time of day; now unless somebody says otherwise."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from incidents.clocks.spans import moment_of
from widgets.buttons import ChipButton
from widgets.format import local
from widgets.parts import Label
from widgets.viewer import Viewer

translate = QCoreApplication.translate

FORMAT = "%Y-%m-%d %H:%M"


class MomentField(QWidget):
    """What is typed and is no time is None; seconds are those of the moment offered, while it is not changed."""

    changed = Signal()

    def __init__(self, name: str, viewer: Viewer, moment: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._now, self._chosen = viewer, moment, moment
        self.text = QLineEdit()
        self.text.setFixedWidth(150)
        self.text.setAccessibleName(name)
        self.text.textEdited.connect(lambda _: self.changed.emit())
        self.just_now = ChipButton(translate("Report", "Just now"))
        self.just_now.clicked.connect(lambda: self.choose(self._now))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        for part in (self.text, self.just_now, Label(viewer.zone.key, tone="muted")):
            across.addWidget(part)
        across.addStretch(1)
        self.choose(moment)

    def choose(self, moment: datetime) -> None:
        """Offer another moment."""
        self._chosen = moment
        self.text.setText(local(moment, self._viewer.zone).strftime(FORMAT))
        self.changed.emit()

    def moment(self) -> datetime | None:
        """The moment in UTC."""
        typed = self.text.text().strip()
        if typed == local(self._chosen, self._viewer.zone).strftime(FORMAT):
            return self._chosen
        try:
            there = datetime.strptime(typed, FORMAT)
        except ValueError:
            return None
        return moment_of(there.date(), there.time(), self._viewer.zone).astimezone(UTC)
