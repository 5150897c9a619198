"""What a person does with alarms: acknowledges, shelves, looks closer, reports one as an incident."""

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from console.pages.response_runs import RunsCommands
from console.state import State
from resources.alarms.alarm import Alarm, ProposalState
from resources.alarms.alarms import Alarms
from resources.alarms.commands import AcknowledgeAlarms, ShelveAlarm, UnshelveAlarm
from widgets.act_dialog import ActDialog
from widgets.alarms.alarm_details import AlarmDetails
from widgets.alarms.alarm_list import AlarmList
from widgets.alarms.alarm_texts import alarm_title
from widgets.alarms.shelve_dialog import ShelveDialog
from widgets.format import sentences
from widgets.toast import Notice
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class AlarmDesk(QObject):
    """Turns the intents of lists and dialogs into commands about the alarm that the person saw."""

    noticed = Signal(object)  # widgets.toast.Notice
    incident_wanted = Signal(object)  # id
    queue_wanted = Signal(str)
    help_wanted = Signal(str)  # queue
    rules_wanted = Signal()
    report_wanted = Signal(str)  # what the report dialog begins with, as a draft of its own
    accept_wanted = Signal(str)  # key of an alarm whose proposed incident is to be made

    def __init__(self, acts: RunsCommands, state: State, viewer: Viewer, over: QWidget | None = None) -> None:
        super().__init__(over)
        self._acts, self._state, self._viewer, self._over = acts, state, viewer, over
        self._lists: list[AlarmList] = []
        self.details: AlarmDetails | None = None
        self.dialog: ActDialog | None = None
        state.alarms_changed.connect(self._follow)
        state.ticked.connect(lambda _now: self._follow(self._alarms))

    def take(self, panel: AlarmList) -> None:
        """Do what is asked in this list; a list taken before is not taken twice."""
        if panel in self._lists:
            return
        self._lists.append(panel)
        panel.acknowledge_wanted.connect(lambda key: self.acknowledge((key,)))
        panel.group_wanted.connect(self._acknowledge_group)
        panel.shelve_wanted.connect(self.shelve)
        panel.unshelve_wanted.connect(self._unshelve)
        panel.details_wanted.connect(self.look)
        panel.rules_wanted.connect(self.rules_wanted)

    def is_in_sight(self) -> bool:
        """Whether a list of alarms is on the screen."""
        return any(panel.isVisible() for panel in self._lists)

    def acknowledge(self, keys: Iterable[str]) -> None:
        """Say that these have been seen and are taken on; one act, whatever their number."""
        found = [alarm for key in keys if (alarm := self._alarms.get(key))]
        if not found:
            return
        self._show_saving(found, True)

        def home(outcome: Outcome) -> None:
            self._show_saving(found, False)
            self._tell(outcome)

        self._acts.run(AcknowledgeAlarms(tuple(alarm.id for alarm in found)), home)

    def shelve(self, key: str) -> None:
        """Ask for how long and why; a critical alarm is refused in words before anybody writes a reason."""
        alarm = self._alarms.get(key)
        if alarm is None:
            return
        title = alarm_title(alarm, self._state.floor)
        dialog = ShelveDialog(title, self._now(), self._viewer, alarm.priority, self._over)
        self._ask(dialog, lambda: ShelveAlarm(alarm.id, timedelta(minutes=dialog.minutes()), dialog.reason()))

    def look(self, key: str) -> None:
        """Open the details of an alarm, or bring those that are open to another one."""
        alarm = self._alarms.get(key)
        if alarm is None:
            return
        if self.details is not None:
            self.details.close()
        details = self.details = AlarmDetails(alarm, self._state.floor, self._viewer, self._over)
        details.confirmed.connect(lambda: self.acknowledge((details.key,)))
        details.shelve_wanted.connect(self.shelve)
        details.queue_chosen.connect(self.queue_wanted)
        details.help_wanted.connect(self.help_wanted)
        details.incident_wanted.connect(self.incident_wanted)
        details.report_wanted.connect(self._report)
        details.finished.connect(lambda _: self._forget(details))
        details.show()

    @property
    def _alarms(self) -> Alarms:
        return self._state.alarms or Alarms()

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._state.now(), UTC)

    def _acknowledge_group(self, cause: str) -> None:
        causes = self._alarms.causes
        self.acknowledge(alarm.key for alarm in self._alarms.standing if causes.of(alarm) == cause)

    def _unshelve(self, key: str) -> None:
        if alarm := self._alarms.get(key):
            self._acts.run(UnshelveAlarm(alarm.id), self._home)

    def _report(self, key: str) -> None:
        alarm = self._alarms.get(key)
        if alarm is None:
            return
        if alarm.proposal is ProposalState.OFFERED:
            self.accept_wanted.emit(key)
        else:
            self.report_wanted.emit(report_draft(alarm, alarm_title(alarm, self._state.floor)))

    def _home(self, outcome: Outcome) -> None:
        self._tell(outcome)

    def _show_saving(self, alarms: list[Alarm], saving: bool) -> None:
        for panel in self._lists:
            for alarm in alarms:
                panel.show_saving(alarm.key, saving)
        if self.details is not None and any(alarm.key == self.details.key for alarm in alarms):
            self.details.show_saving(saving)

    def _tell(self, outcome: Outcome) -> Notice | None:
        notice = notice_of(outcome, self._viewer, None)
        if notice is not None:
            self.noticed.emit(notice)
        return notice

    def _ask(self, dialog: ActDialog, command: Callable[[], Any]) -> None:
        self.dialog = dialog

        def home(outcome: Outcome) -> None:
            dialog.show_saving(False)
            notice = self._tell(outcome)
            if isinstance(outcome, Done):
                dialog.accept()
            elif notice is not None:
                dialog.tell(sentences((notice.what, notice.to_do)))

        def confirmed() -> None:
            dialog.show_saving(True)
            self._acts.run(command(), home)

        dialog.confirmed.connect(confirmed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _follow(self, alarms: Alarms) -> None:
        if self.details is not None:
            self.details.show_alarm(alarms.get(self.details.key), self._state.floor)

    def _forget(self, details: AlarmDetails) -> None:
        details.deleteLater()
        if self.details is details:
            self.details = None


def report_draft(alarm: Alarm, title: str) -> str:
    """A report with what the alarm knows: its kind if it proposes one, when it began, what is affected."""
    proposal = alarm.condition.proposal
    began = datetime.fromtimestamp(proposal.began if proposal else alarm.condition.began, UTC)
    return json.dumps({"kind": proposal.kind if proposal else None, "began": began.isoformat(), "affected": title})
