"""Puts the ways of calling people to work at a desk."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from console.acts.acts import Acts
from console.acts.operations import Operations
from console.alarms.alerts import Screen
from console.incidents.team_notices import TeamNotices
from console.notifying.near import AtDesk
from console.notifying.paging import Paging
from console.notifying.settings import Notify
from console.notifying.ways import ways_of
from console.screen import offscreen
from console.state import State
from widgets.viewer import Viewer


def paging_at(
    acts: Acts, operations: Operations, state: State, viewer: Viewer, *, notify: Notify, parent: QObject
) -> Paging:
    """Paging in the name of this desk's people, by the ways of its centre."""
    over = parent.parent()
    screen = Screen(over) if isinstance(over, QWidget) and not offscreen() else None
    at_desk = AtDesk(acts.desk, lambda person: person == acts.person.id, screen, parent)
    paging = Paging(
        acts, operations, state, viewer, ways_of(notify, at_desk), automatic=notify.automatic, parent=parent
    )
    for told in (at_desk, TeamNotices(state, viewer, parent)):
        told.noticed.connect(paging.noticed)
    return paging
