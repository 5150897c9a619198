"""The People page of a desk: fed with roster, loans and time; what is asked for there becomes commands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from console.acts.acts import Acts
from console.acts.permissions import may
from resources.exports.commands import NoteExport
from resources.roster import commands as roster
from widgets.texts import post_word

if TYPE_CHECKING:
    from console.desk import Desk
    from console.pages.people import PeoplePage
    from console.window import Window
    from widgets.people.rights import Rights

translate = QCoreApplication.translate


class PeopleDesk(QObject):
    """Makes the page when it is first wanted."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: PeoplePage | None = None
        self._window: Window | None = None

    def connect_window(self, window: "Window") -> None:
        """What the page asks of the window goes there."""
        self._window = window

    def page(self) -> "PeoplePage":
        """The page, the same for as long as the desk is open."""
        if self._page is None:
            self._page = self._made()
        return self._page

    def _made(self) -> "PeoplePage":
        from console.pages.people import PeoplePage  # late: the first floor on screen does not wait for it

        page, state = PeoplePage(self._desk.viewer), self._desk.state
        state.roster_changed.connect(page.show_roster)
        state.loans_changed.connect(page.show_loans)
        if state.loans is not None:
            page.show_loans(state.loans)
        if state.roster is not None:
            page.show_roster(state.roster)
        page.show_time(state.now())
        state.ticked.connect(page.show_time)
        page.duties_wanted.connect(lambda: self._act("duties"))
        page.show_rights(rights(self._desk.acts))
        self._desk.acts.person_changed.connect(lambda _person: page.show_rights(rights(self._desk.acts)))
        return page

    def _act(self, action: str) -> None:
        if self._window is not None:
            self._window.act(action)


def rights(acts: Acts) -> "Rights":
    """What the person at the desk may do on the page, and what is told where they may not."""
    from widgets.people.rights import Rights  # late, as the page

    commands = {
        "edit": roster.EditAgent,
        "absence": roster.AddAbsence,
        "excuse": roster.ExcuseAdherence,
        "import": roster.ImportRoster,
        "export": NoteExport,
    }
    allowed = frozenset(act for act, command in commands.items() if may(acts.who, acts.person, command))
    words = translate("People", "{name} ({post}) may not do this; supervisors and duty managers may.")
    return Rights(allowed, words.format(name=acts.person.name, post=post_word(acts.person.post)))
