"""What a person does on the People page: dialogs over it, commands out of them, and what came of those."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from resources.roster import commands as c
from resources.roster.adherence import AgentAdherence
from resources.roster.agent import Agent
from resources.roster.excuse import Excuse
from resources.roster.roster import Roster
from resources.workforce.standing import Standing
from widgets.act_dialog import ActDialog
from widgets.people.absence_dialogs import AbsenceDialog, EndAbsenceDialog
from widgets.people.agent_dialog import AgentDialog
from widgets.people.excuse_dialog import ExcuseDialog
from widgets.people.skills_dialog import SkillsDialog
from widgets.toast import Notice

if TYPE_CHECKING:
    from console.desk import Desk

translate = QCoreApplication.translate


class PeopleActs(QObject):
    """One dialog at a time; it stays open with everything typed until its act is stored."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, desk: "Desk", over: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._over = desk, over
        self.dialog: ActDialog | None = None

    def edit(self, agent: str) -> None:
        """Change who an agent is; the empty number asks for a new one."""
        known = self._roster.agents.get(agent)
        if agent and known is None:
            return
        dialog = AgentDialog(known, self._roster, self._queues, self._desk.viewer, self._over)
        self._open(dialog, lambda: self._edited(dialog.agent(), dialog.reason()))

    def skills(self, agent: str) -> None:
        """Change what an agent may serve."""
        known = self._roster.agents.get(agent)
        if known is not None:
            today = self._now.astimezone(self._desk.zone).date()
            dialog = SkillsDialog(known, self._queues, self._desk.viewer, today, self._over)
            self._open(dialog, lambda: self._edited(dialog.agent(), dialog.reason()))

    def absence(self, standing: Standing) -> None:
        """Record that somebody is away."""
        dialog = AbsenceDialog(standing.agent, standing.shift, self._now, self._desk.viewer, self._over)
        self._open(dialog, lambda: c.AddAbsence(dialog.absence()))

    def excuse(self, departure: AgentAdherence) -> None:
        """Record why a departure from the plan is not counted."""
        dialog = ExcuseDialog(departure, self._now, self._desk.viewer, self._over)
        self._open(dialog, lambda: self._excused(dialog.excuse()))

    def end_absence(self, absence: UUID) -> None:
        """Say that somebody is back, or was never away."""
        known = self._roster.absences.get(absence)
        agent = self._roster.agents.get(known.agent) if known else None
        if known is not None and agent is not None:
            dialog = EndAbsenceDialog(agent, known, self._now, self._desk.viewer, self._over)
            self._open(dialog, lambda: c.EndAbsence(dialog.id, dialog.end(), dialog.reason()))

    @property
    def _roster(self) -> Roster:
        return self._desk.state.roster or Roster()

    @property
    def _queues(self) -> tuple[str, ...]:
        return tuple(queue.id for queue in self._desk.watched.centre.queues)

    @property
    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._desk.state.now(), UTC)

    def _edited(self, agent: Agent, reason: str) -> c.EditAgent:
        return c.EditAgent(agent, agent.version if agent.id in self._roster.agents else 0, reason)

    def _excused(self, excuse: Excuse) -> c.ExcuseAdherence:
        return c.ExcuseAdherence(excuse.start.astimezone(self._desk.zone).date(), excuse)

    def _open(self, dialog: ActDialog, command: Callable[[], c.RosterCommand]) -> None:
        if self.dialog is not None:
            self.dialog.activateWindow()
            dialog.deleteLater()
            return
        self.dialog = dialog
        dialog.confirmed.connect(lambda: self._run(dialog, command()))
        dialog.finished.connect(lambda _: self._forget())
        dialog.open()

    def _run(self, dialog: ActDialog, command: c.RosterCommand) -> None:
        dialog.show_saving(True)
        self._desk.acts.run(command, lambda outcome: self._ran(dialog, outcome))

    def _ran(self, dialog: ActDialog, outcome: Outcome) -> None:
        notice = notice_of(outcome, self._desk.viewer, None)
        if dialog is not self.dialog:  # left meanwhile
            if notice is not None:
                self.noticed.emit(notice)
            return
        dialog.show_saving(False)
        if isinstance(outcome, Done):
            dialog.accept()
            if notice is not None:
                self.noticed.emit(notice)
            elif not outcome.entries:
                self.noticed.emit(Notice(translate("People", "Nothing is different; nothing was written.")))
        elif notice is not None:
            dialog.tell(notice.words)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
