"""The list of work that was put off in one incident, counted in and out."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from incidents.deferred.topic import WORKING_OFF
from incidents.incident import Incident
from widgets.buttons import PlainButton
from widgets.deferred.work_rows import open_words, work_rows
from widgets.matters import IncidentMatters, Matter
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class WorkView(IncidentMatters):
    """`count_in_wanted`: more was put off; `wanted` carries the lot and what to do about it."""

    count_in_wanted = Signal()

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        empty = translate("Work", "Forms, call-backs and entries that are put off are counted in here.")
        super().__init__(translate("Work", "Work put off"), empty, parent)
        self._viewer = viewer
        self.count_in = PlainButton(translate("Work", "Count in…"))
        self.count_in.clicked.connect(self.count_in_wanted)
        self.tools.addWidget(self.count_in)

    def show_incident(self, incident: Incident) -> None:
        """Show what was put off in it."""
        self.count_in.setVisible(incident.state in WORKING_OFF)
        self.set_note(open_words(incident))
        super().show_incident(incident)

    def matters(self, incident: Incident, now: datetime) -> tuple[Matter, ...]:
        return work_rows(incident, self._viewer, now)
