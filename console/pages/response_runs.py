"""Runs the commands of the Response page and knows which are on their way: until then a thing says «saving»."""

from collections.abc import Callable
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from console.pages.parts import Told
from incidents import commands
from incidents.incident import Incident
from widgets.incidents.names import IncidentNames
from widgets.toast import Notice
from widgets.viewer import Viewer


class RunsCommands(Protocol):
    """Carries out a command in the name of the person at the desk."""

    def run(self, command: Any, done: Callable[[Outcome], None] | None = None, *, seen: int | None = None) -> None: ...


class ResponseRuns(QObject):
    """`changed`: a command has set out or come home. `noticed`: what went wrong and no dialog told."""

    changed = Signal()
    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(
        self, acts: RunsCommands, viewer: Viewer, known: Callable[[UUID], Incident | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._acts, self._viewer, self._known = acts, viewer, known
        self._steps: dict[UUID, set[str]] = {}
        self._whole: set[UUID] = set()

    def steps(self, incident: UUID) -> set[str]:
        """The steps of an incident that are being saved."""
        return self._steps.get(incident, set())

    def is_saving(self, incident: UUID) -> bool:
        """Whether an act on the whole incident is being saved: its buttons rest."""
        return incident in self._whole

    def complete(self, command: commands.CompleteStep) -> None:
        """Do a step; a second press while the first is on its way does nothing."""
        steps = self._steps.setdefault(command.incident, set())
        if command.step in steps:
            return
        steps.add(command.step)
        self.changed.emit()

        def told(_stored: bool, _notice: Notice | None) -> None:
            steps.discard(command.step)
            self.changed.emit()

        self.run(command, told)

    def run_whole(self, command: Any, told: Told) -> None:
        """A command on the whole incident."""
        self._whole.add(command.incident)
        self.changed.emit()

        def home(stored: bool, notice: Notice | None) -> bool | None:
            self._whole.discard(command.incident)
            self.changed.emit()
            return told(stored, notice)

        self.run(command, home)

    def run(self, command: Any, told: Told) -> None:
        """Any command on an incident."""
        incident = self._known(command.incident)

        def home(outcome: Outcome) -> None:
            now = self._known(command.incident) or incident
            notice = notice_of(outcome, self._viewer, IncidentNames(now, self._viewer)) if now else None
            heard = told(isinstance(outcome, Done), notice)
            if notice is not None and (notice.critical or not heard):
                self.noticed.emit(notice)

        self._acts.run(command, home, seen=incident.version if incident else None)
