"""The contact directory at a desk: one window, opened by its key, and a word when entries are out of date."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.actions import keys_of
from console.state import State
from resources.contacts import Directory
from widgets.contacts.contacts_dialog import ContactsDialog
from widgets.format import listed
from widgets.toast import Notice
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_NAMED = 3  # contacts named in the notice


class ContactDesk(QObject):
    """The directory is the centre file's; the dialog is made when it is first wanted."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, directory: Directory, state: State, viewer: Viewer, over: QWidget | None = None) -> None:
        super().__init__(over)
        self.directory = directory
        self._state, self._viewer, self._over = state, viewer, over
        self.dialog: ContactsDialog | None = None

    def open(self, role: str = "") -> None:
        """Show the directory; a role's contacts first."""
        if self.dialog is None:
            self.dialog = ContactsDialog(self._viewer, self.directory, self._over)
        self.dialog.open_at(self.today(), role)

    def today(self) -> date:
        """The centre's date."""
        return datetime.fromtimestamp(self._state.now(), UTC).astimezone(self._viewer.zone).date()

    def tell_stale(self) -> None:
        """Say which contacts nobody has confirmed in time."""
        stale = self.directory.stale(self.today())
        if stale:
            names = listed(one.name for one in stale[:_NAMED])
            more = translate("Contacts", "{names} and {count} more").format(names=names, count=len(stale) - _NAMED)
            self.noticed.emit(
                Notice(
                    translate("Contacts", "Contacts not confirmed in time: {names}.").format(
                        names=more if len(stale) > _NAMED else names
                    ),
                    translate("Contacts", "They stand in the list with a mark."),
                    translate("Contacts", "Ask for the right number and put it into the centre file ({keys}).").format(
                        keys=keys_of("contacts")
                    ),
                )
            )
