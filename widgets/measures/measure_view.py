"""The list of everything temporary of one incident, with a way to begin a measure."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from incidents.incident import Incident
from incidents.kinds import RUNNING
from widgets.buttons import PlainButton
from widgets.matters import IncidentMatters, Matter
from widgets.measures.measure_rows import measure_rows, open_words
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class MeasureView(IncidentMatters):
    """`begin_wanted`: a measure is to be taken; `wanted` carries the measure and what to do about it."""

    begin_wanted = Signal()

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        empty = translate("Measure", "Whatever is changed for a time belongs here, with who undoes it.")
        super().__init__(translate("Measure", "Measures"), empty, parent)
        self._viewer = viewer
        self.begin = PlainButton(translate("Measure", "Take a measure…"))
        self.begin.clicked.connect(self.begin_wanted)
        self.tools.addWidget(self.begin)

    def show_incident(self, incident: Incident) -> None:
        """Show what is temporary in it."""
        self.begin.setVisible(incident.state in RUNNING)
        self.set_note(open_words(incident))
        super().show_incident(incident)

    def matters(self, incident: Incident, now: datetime) -> tuple[Matter, ...]:
        return measure_rows(incident, self._viewer, now)
