"""Why a departure from the plan is not counted against somebody."""

from datetime import datetime, timedelta
from uuid import uuid4

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from resources.roster.adherence import AgentAdherence
from resources.roster.excuse import Excuse
from resources.workforce.headcount import came_late
from widgets.act_dialog import ActDialog, words_of
from widgets.parts import Label
from widgets.people.fields import MomentField
from widgets.people.today_view import about
from widgets.viewer import Viewer

translate = QCoreApplication.translate

AHEAD = timedelta(hours=1)


class ExcuseDialog(ActDialog):
    """From the beginning of the departure to its end; one that goes on is excused for the next hour of the shift."""

    def __init__(self, departure: AgentAdherence, now: datetime, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("People", "Excuse"), translate("People", "Record"), parent)
        self._agent, self._id = departure.agent.id, uuid4()
        self.body.addWidget(Label(about(departure, now, viewer), wrap=True))
        since, shift = departure.since or departure.shift.start, departure.shift
        until = since + departure.came_late if came_late(departure) else max(now, min(now + AHEAD, shift.end))
        self.since = MomentField(translate("People", "From"), since, viewer.zone)
        self.until = MomentField(translate("People", "To"), until, viewer.zone)
        self.add_field(translate("People", "From"), self.since)
        self.add_field(translate("People", "To"), self.until)
        self._reason = self.add_text(translate("Dialog", "Reason (goes into the log)"), 3)

    def excuse(self) -> Excuse:
        """As the fields have it. Raises ValueError while `problem` says something."""
        since, until = self.since.moment(), self.until.moment()
        if since is None or until is None:
            raise ValueError("no time is given")
        return Excuse(self._id, self._agent, since, until, words_of(self._reason))

    def problem(self) -> str:
        since, until = self.since.moment(), self.until.moment()
        if since is None or until is None:
            return translate("People", "Give a day such as 2026-11-24 and a time such as 08:30.")
        if until <= since:
            return translate("People", "It must end after it begins.")
        return "" if words_of(self._reason) else translate("Dialog", "Write one sentence: why?")
