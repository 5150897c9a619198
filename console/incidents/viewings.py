"""Puts on record whose screen shows the details of a restricted incident."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject

from console.acts.acts import Acts
from console.acts.outcomes import Failed, Outcome
from console.state import State
from incidents.access import AGAIN, NoteViewing
from incidents.incident import Incident
from incidents.visibility import is_restricted


class Viewings(QObject):
    """Looks once a second at what `watch` was given: incidents that stand on a screen just now, or None.

    It never stands in the way: what could not be stored is asked again, and nobody waits for it.
    """

    def __init__(self, acts: Acts, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._shown: list[Callable[[], Incident | None]] = []
        self._noted: dict[tuple[str, UUID], float] = {}
        state.ticked.connect(self.look)

    def watch(self, shown: Callable[[], Incident | None]) -> None:
        """Ask `shown` for the incident whose details a page has on the screen."""
        self._shown.append(shown)

    def look(self, now: float) -> None:
        """Note what is on the screen; `now` in epoch seconds of the centre's clock."""
        for shown in self._shown:
            incident = shown()
            if incident is not None and is_restricted(incident) and not incident.veiled:
                self._note((self._acts.person.id, incident.id), now)

    def _note(self, viewing: tuple[str, UUID], now: float) -> None:
        if 0 <= now - self._noted.get(viewing, float("-inf")) < AGAIN.total_seconds():
            return
        self._noted[viewing] = now

        def home(outcome: Outcome) -> None:
            if isinstance(outcome, Failed):
                self._noted.pop(viewing, None)

        self._acts.run(NoteViewing(viewing[1]), home)
