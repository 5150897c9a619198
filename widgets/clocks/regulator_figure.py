"""The soonest report to a regulator, in the head of a response."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from incidents.clocks.deadline import Deadline, DeadlineKind
from incidents.clocks.deadlines import deadlines
from incidents.incident import Incident
from widgets.format import duration
from widgets.incidents.head_figure import Figure

translate = QCoreApplication.translate


class RegulatorFigure(Figure):
    """Amber from half of the time, red from three quarters; not there while no report is owed."""

    def __init__(self) -> None:
        super().__init__(translate("Incident", "Regulator report"))
        self._owed: Deadline | None = None
        self.hide()

    def show_incident(self, incident: Incident) -> None:
        """Show another incident, or the same as it stands now."""
        owed = (one for one in deadlines(incident) if one.what is DeadlineKind.REGULATOR)
        self._owed = next(owed, None)
        self.setVisible(self._owed is not None)

    def tick(self, now: datetime) -> None:
        """Move the time left."""
        if self._owed is None:
            return
        left = (self._owed.when - now).total_seconds()
        name = translate("Incident", "Report overdue") if left < 0 else translate("Incident", "Regulator report")
        self.show_figure(name, duration(abs(left)), tone_of(self._owed, now))


def tone_of(deadline: Deadline, now: datetime) -> str:
    """The colour role of the time left."""
    if now >= (deadline.urgent_at or deadline.when):
        return "critical"
    return "high" if now >= deadline.warn_at else "text"
