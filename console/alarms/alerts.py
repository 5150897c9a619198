"""Sound and tray for what needs a person now; where a desktop has neither, words in the corner of the window."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from resources.alarms.announcing import Announcement, Occasion
from resources.alarms.escalation import Rung
from resources.floor import Floor
from resources.priority import Priority
from widgets import format
from widgets.alarms.alarm_texts import alarm_rung_word, alarm_title, alarm_why
from widgets.icons import icon
from widgets.priority_shape import priority_word
from widgets.toast import Notice

translate = QCoreApplication.translate

MUTED_S = 15 * 60.0


@dataclass(frozen=True, slots=True)
class Call:
    """One announcement: what happened and why, in words, and how urgent it is."""

    what: str
    why: str
    priority: Priority
    silent: bool = False  # it takes the place of what was told just now


def call_of(announcement: Announcement, floor: Floor, zone: tzinfo) -> Call:
    """What the annunciation limiter lets through, in words."""
    lead = announcement.lead
    what, why = alarm_title(lead, floor), alarm_why(lead, floor, zone)
    if announcement.occasion is Occasion.PASSED_ON and announcement.to is not None:
        what = translate("Alerts", "Nobody has acknowledged: {what}").format(what=what)
        if announcement.to is not Rung.AGAIN:
            why = translate("Alerts", "It is now with: {who}").format(who=alarm_rung_word(announcement.to))
    elif announcement.alarms > 1:
        words = translate("Alerts", "{alarms} alarms of {causes} causes; this is the worst. {why}")
        if announcement.groups == 1:
            words = translate("Alerts", "{alarms} alarms of one cause; this is the worst. {why}")
        why = words.format(alarms=format.count(announcement.alarms), causes=format.count(announcement.groups), why=why)
    return Call(what, why, lead.priority, announcement.revises)


class Desktop(Protocol):
    """What a desktop offers to draw somebody's attention."""

    def sound(self) -> None: ...

    def is_watched(self) -> bool:
        """Whether the person works in the console's window now."""
        ...

    def show_message(self, title: str, words: str, urgent: bool) -> bool:
        """Show it outside the window; False: this desktop cannot."""
        ...

    def close(self) -> None: ...


class Alerts(QObject):
    """Told only what the annunciation limiter lets through: at most ten in ten minutes for one desk.

    Muting silences; what is critical is still shown. `in_sight` says whether the list of alarms is on the screen: then
    words in the corner would only cover it.
    """

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(
        self,
        desktop: Desktop | None,
        monotonic: Callable[[], float],
        in_sight: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desktop, self._monotonic, self._in_sight = desktop, monotonic, in_sight
        self._muted_until = float("-inf")

    @property
    def is_muted(self) -> bool:
        """Whether sounds are off now."""
        return self._monotonic() < self._muted_until

    def announce(self, call: Call) -> None:
        """Draw attention to `call`; nothing at all where nobody can see or hear the console."""
        if self._desktop is None:
            return
        critical = call.priority is Priority.CRITICAL
        if self.is_muted and not critical:
            return
        if not self.is_muted and not call.silent:
            self._desktop.sound()
        title = format.headed(priority_word(call.priority), call.what)
        told = not self._desktop.is_watched() and self._desktop.show_message(title, call.why, critical)
        if not told and not self._in_sight():
            self.noticed.emit(Notice(title, call.why))

    def mute(self) -> None:
        """No sounds for a quarter of an hour, or, when they are off already, sounds again."""
        if self.is_muted:
            self._muted_until = float("-inf")
            self.noticed.emit(Notice(translate("Alerts", "Alarms sound again.")))
            return
        self._muted_until = self._monotonic() + MUTED_S
        self.noticed.emit(
            Notice(
                translate("Alerts", "Alarms are silent for 15 minutes."),
                translate("Alerts", "They are listed and logged as before; critical ones are still shown."),
            )
        )

    def close(self) -> None:
        """Take the icon away."""
        if self._desktop is not None:
            self._desktop.close()


class Screen:
    """The desktop on which the window stands."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._tray: QSystemTrayIcon | None = None

    def sound(self) -> None:
        """The desktop's own alert sound."""
        QApplication.beep()

    def is_watched(self) -> bool:
        """Whether one of the console's windows has the keyboard."""
        return QApplication.activeWindow() is not None

    def show_message(self, title: str, words: str, urgent: bool) -> bool:
        """A notification beside the clock, and a mark on the window's entry in the task bar."""
        QApplication.alert(self._window)
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon("incidents", "text", 22), self._window)
            self._tray.activated.connect(self._come_forward)
            self._tray.messageClicked.connect(self._come_forward)
        self._tray.show()
        kind = QSystemTrayIcon.MessageIcon
        self._tray.showMessage(title, words, kind.Critical if urgent else kind.Warning)
        return True

    def close(self) -> None:
        """Take the icon away."""
        if self._tray is not None:
            self._tray.hide()

    def _come_forward(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
