"""Everything of a desk that a person does and hears about alarms, as one part: acts, rules, calls for attention."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from console.alarms.alerts import Alerts, Screen, call_of
from console.alarms.desk import AlarmDesk
from console.alarms.proposing import Proposing
from console.alarms.rule_desk import RuleDesk
from console.clocks.clock import Clock
from console.pages.floor import QUEUES, FloorPage
from console.pages.response_runs import RunsCommands
from console.record.recording import Recording
from console.screen import offscreen
from console.state import State
from console.window import Window
from resources.alarms.announcing import Announcement
from widgets.viewer import Viewer


class AlarmRoom(QObject):
    """Made with the desk; `connect_window` shows it the window. `acts` are its actions of console.actions by key."""

    noticed = Signal(object)  # widgets.toast.Notice
    incident_wanted = Signal(object)  # id

    def __init__(
        self, acts: RunsCommands, state: State, viewer: Viewer, clock: Clock, recording: Recording, *, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._state, self._viewer = state, viewer
        over = parent.parent()
        window = over if isinstance(over, QWidget) else None
        self.desk = AlarmDesk(acts, state, viewer, window)
        self.rules = RuleDesk(acts, state, viewer, recording.past, window)
        self.alerts = Alerts(
            None if window is None or offscreen() else Screen(window), clock.monotonic, self.desk.is_in_sight, self
        )
        self.acts: dict[str, Callable[[], None]] = {
            "alarm_rules": self.rules.open,
            "mute_alarms": self.alerts.mute,
        }
        for part in (self.desk, self.rules, self.alerts):
            part.noticed.connect(self.noticed)
        self.desk.incident_wanted.connect(self.incident_wanted)
        self.desk.rules_wanted.connect(self.rules.open)

    def connect_window(self, window: Window, proposing: Proposing, report: Callable[[str], None]) -> None:
        """Work the list of the Floor page, made before or after the desk, and the strip of proposals on every page.

        `report` opens F8 with a draft.
        """

        def go() -> None:
            window.show_page("floor")
            page = window.current_page()
            if isinstance(page, FloorPage):
                page.show_view(QUEUES)
                page.by_queue.alarms.take_keyboard()

        self.acts["alarms"] = go
        window.when_shown(FloorPage, lambda page: self.desk.take(page.by_queue.alarms))
        self.desk.queue_wanted.connect(window.show_queue)
        self.desk.report_wanted.connect(report)
        self.desk.accept_wanted.connect(proposing.accept)
        self._connect_strip(window, proposing)

    def _connect_strip(self, window: Window, proposing: Proposing) -> None:
        strip = window.proposal
        self.acts |= {"accept_proposal": strip.try_accept, "decline_proposal": strip.try_decline}
        strip.accepted.connect(proposing.accept)
        strip.declined.connect(proposing.decline)
        strip.look_wanted.connect(self.desk.look)
        proposing.offered.connect(strip.show_offer)
        proposing.saving.connect(strip.show_saving)
        proposing.answered.connect(strip.show_result)

    def announce(self, announcement: Announcement) -> None:
        """Draw attention to what the annunciation limiter lets through."""
        self.alerts.announce(call_of(announcement, self._state.floor, self._viewer.zone))

    def close(self) -> None:
        """End what runs beside the window."""
        self.rules.close()
        self.alerts.close()
