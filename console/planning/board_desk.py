"""The Shifts page of a desk, fed with the roster, the need and the loans as they stand."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from console.desk import Desk
    from console.pages.shifts import ShiftsPage


class BoardDesk(QObject):
    """Makes the page when it is first wanted; whoever hangs panels into it takes it with `when_made`."""

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: ShiftsPage | None = None
        self._waiting: list[Callable[[ShiftsPage], None]] = []

    def when_made(self, take: "Callable[[ShiftsPage], None]") -> None:
        """Give `take` the page once: now, or when it is made."""
        if self._page is None:
            self._waiting.append(take)
        else:
            take(self._page)

    def page(self) -> "ShiftsPage":
        """The page, the same for as long as the desk is open."""
        if self._page is None:
            self._page = self._made()
            for take in self._waiting:
                take(self._page)
        return self._page

    def _made(self) -> "ShiftsPage":
        from console.pages.shifts import ShiftsPage  # late: the first floor on screen does not wait for it

        page, state = ShiftsPage(self._desk.viewer), self._desk.state
        page.show_time(state.now())
        attending = self._desk.planning.attending
        attending.changed.connect(page.board.show_adherence)
        if attending.adherence is not None:
            page.board.show_adherence(attending.adherence)
        state.need_changed.connect(page.show_need)
        state.loans_changed.connect(page.show_loans)
        state.roster_changed.connect(page.show_roster)
        if state.need is not None:
            page.show_need(state.need)
        if state.loans is not None:
            page.show_loans(state.loans)
        if state.roster is not None:
            page.show_roster(state.roster)
        return page
