"""Tells at the desk what happened to the team without anybody's hand: a role passed on, roles opened, silence."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from console.state import State
from incidents.board import Board
from incidents.clocks.deadline import DeadlineKind
from incidents.facts import Escalated
from incidents.incident import Incident
from incidents.team.facts import RolePassedOn, RolesOpened
from incidents.visibility import may_see
from resources.entry import Entry
from widgets.incidents.names import IncidentNames
from widgets.team.team_fact_texts import team_text
from widgets.toast import Notice
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class TeamNotices(QObject):
    """What stood in the log before the desk opened is not told again; nor is anything of an incident that is hidden
    from the person here."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, state: State, viewer: Viewer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._seen: dict[UUID, int] | None = None  # versions, once there was a board
        state.board_changed.connect(self._show)

    @Slot(object)
    def _show(self, board: Board) -> None:
        seen, self._seen = self._seen, {incident.id: incident.version for incident in board}
        if seen is None:
            return
        for incident in board:
            if incident.version > seen.get(incident.id, 0) and not self._is_hidden(incident):
                for entry in incident.entries[seen.get(incident.id, 0) :]:
                    self._tell(incident, entry)

    def _tell(self, incident: Incident, entry: Entry) -> None:
        fact = entry.fact
        if isinstance(fact, RolePassedOn | RolesOpened):
            what = team_text(fact, IncidentNames(incident, self._viewer))
            to_do = translate("TeamNotice", "Open the response: the team panel shows who has still to answer.")
            self.noticed.emit(Notice(f"{incident.name} · {what}", "", to_do))
        elif isinstance(fact, Escalated) and fact.what.startswith(f"{DeadlineKind.SHOW_UP}:"):
            words = translate("TeamNotice", "{incident} · The commander {name} does not answer")
            self.noticed.emit(
                Notice(
                    words.format(incident=incident.name, name=self._viewer.name(incident.commander)),
                    translate("TeamNotice", "Until somebody takes command, {name} commands.").format(
                        name=self._viewer.name(incident.commander)
                    ),
                    translate("TeamNotice", "The deputy or a duty manager may take command on the Response page."),
                    critical=True,
                )
            )

    def _is_hidden(self, incident: Incident) -> bool:
        me = next((one for one in self._viewer.people if one.id == self._viewer.me), None)
        return me is None or not may_see(incident, me)
