"""The ways that need no server: words on this desk's screen, and a call that a person makes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from console.alarms.alerts import Desktop
from console.notifying.notifier import Message, Recipient, Reply
from incidents.team.calls import Answered, PageChannel
from widgets.toast import Notice


class AtDesk(QObject):
    """Reaches only the person who acts at this desk now: shown to anybody else it would have reached nobody."""

    channel = PageChannel.DESK
    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(
        self,
        desk: str,
        sits_here: Callable[[str], bool],
        desktop: Desktop | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._sits_here, self._desktop = desk, sits_here, desktop

    def address(self, to: Recipient) -> str:
        """The desk, if the person sits at it."""
        return self._desk if self._sits_here(to.id) else ""

    def notify(self, message: Message, done: Callable[[Reply], None]) -> None:
        """In a corner of the window until it is put away, and on the desktop."""
        if self._desktop is not None and not self._desktop.is_watched():
            self._desktop.show_message(message.subject, message.text, urgent=True)
        self.noticed.emit(Notice(message.subject, "", message.text, critical=True))
        done(Reply(Answered.SHOWN, self._desk))

    def close(self) -> None:
        """Take the desktop's icon away."""
        if self._desktop is not None:
            self._desktop.close()


class ByTelephone:
    """Puts somebody on the list of those to ring up; what came of it a person says, in the team panel."""

    channel = PageChannel.CALL

    def address(self, to: Recipient) -> str:
        """The number, or at least the name: a person finds the rest."""
        return to.phone or to.name

    def notify(self, message: Message, done: Callable[[Reply], None]) -> None:
        """Nothing is sent."""

    def close(self) -> None:
        """Nothing is on its way."""
