"""What carries a plan out and follows it: drafts applied, and what became of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.planning.applied_desk import AppliedDesk
from console.planning.applying import applying_at
from console.window import Window

if TYPE_CHECKING:
    from console.desk import Desk


class ApplyRoom(QObject):
    """Made with the desk."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.applying = applying_at(desk, self)
        self.applied = AppliedDesk(desk.lending, desk.state, desk.viewer, self)
        for speaks in (self.applying, self.applied):
            speaks.noticed.connect(self.noticed)

    def connect_window(self, window: Window) -> None:
        """Take the Shifts page, whether it was made before or is made later."""
        from console.pages.shifts import ShiftsPage

        window.when_shown(ShiftsPage, self.applying.take)
        window.when_shown(ShiftsPage, self.applied.take)
