"""What carries a plan out and follows it: drafts applied, and what became of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.planning.applied_desk import AppliedDesk
from console.planning.applying import applying_at
from console.planning.effecting import Effecting
from console.readings import Readings
from console.window import Window
from resources.roster.work_rules import WorkRules
from widgets.loans.effect_texts import effect_lines

if TYPE_CHECKING:
    from console.desk import Desk


class ApplyRoom(QObject):
    """Made with the desk."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.applying = applying_at(desk, self)
        self.applied = AppliedDesk(desk.lending, desk.state, desk.viewer, self)
        work = getattr(desk.watched.centre, "work", None) or WorkRules()
        self.effecting = Effecting(
            desk.operations, desk.schedule, desk.state, desk.recording,
            desk=desk.acts.desk, minute_cost=work.minute_cost, parent=self,
        )  # fmt: skip
        desk.lending.wished.connect(self.effecting.foresee)
        self._queue = desk.viewer.queue
        for speaks in (self.applying, self.applied):
            speaks.noticed.connect(self.noticed)

    def show(self, stored: Readings) -> None:
        """The journal as it stands now."""
        if stored.effects is not self.effecting.effects:
            self.effecting.show(stored.effects)
            lines = {one.foreseen.group: tuple(effect_lines(one, self._queue)) for one in stored.effects}
            self.applied.show_measured(lines)

    def connect_window(self, window: Window) -> None:
        """Take the Shifts page, whether it was made before or is made later."""
        from console.pages.shifts import ShiftsPage

        window.when_shown(ShiftsPage, self.applying.take)
        window.when_shown(ShiftsPage, self.applied.take)
