"""What carries a plan out and follows it: drafts applied, and what became of them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from console.planning.applying.applied_desk import AppliedDesk
from console.planning.applying.applying import applying_at, judge_of
from console.planning.applying.effecting import Effecting
from console.planning.board_desk import BoardDesk
from console.planning.offers.offering import Offering
from console.readings import Readings
from console.window import Window
from resources.changes.change import Change, Move
from resources.changes.effect import DraftEffect
from resources.changes.parcels import ApplyWish
from widgets.loans.effect_texts import effect_lines

if TYPE_CHECKING:
    from console.desk import Desk
    from console.pages.incidents import IncidentsPage
    from widgets.incidents.due_next import DueNext


EffectOf = Callable[[Sequence[Change]], DraftEffect | None]
"""What the board shows of these changes."""


class ApplyRoom(QObject):
    """Made with the desk."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, desk: "Desk", board: BoardDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        judge, over = judge_of(desk), desk.parent()
        self.applying = applying_at(desk, judge, self)
        self.applied = AppliedDesk(desk.lending, desk.state, desk.viewer, self)
        self.effecting = Effecting(
            desk.operations, desk.schedule, desk.state, desk.recording,
            desk=desk.acts.desk, minute_cost=desk.watched.centre.work_rules.minute_cost, parent=self,
        )  # fmt: skip
        desk.lending.wished.connect(self.effecting.foresee)
        self.effect_of: EffectOf = lambda _changes: None
        self.applying.ordered.connect(self._take_shown)
        self._queue = desk.viewer.queue
        self._due: DueNext | None = None
        self.offering = Offering(
            desk.acts, desk.operations, desk.schedule, desk.state, desk.viewer,
            notifiers=desk.paging.notifiers, judge=judge,
            over=over if isinstance(over, QWidget) else None, parent=self,
        )  # fmt: skip
        for speaks in (self.applying, self.applied, self.offering):
            speaks.noticed.connect(self.noticed)

        board.when_made(self.applying.take)
        board.when_made(self.applied.take)

    def show(self, stored: Readings) -> None:
        """The journal as it stands now."""
        if stored.effects is not self.effecting.effects:
            self.effecting.show(stored.effects)
            lines = {one.foreseen.group: tuple(effect_lines(one, self._queue)) for one in stored.effects}
            self.applied.show_measured(lines)
        if stored.offers is not self.offering.offers:
            self.offering.show(stored.offers)
            if self._due is not None:
                self._due.show_offers(stored.offers)

    def _take_shown(self, group: UUID, wish: ApplyWish) -> None:
        """What the board showed of the draft goes on record."""
        moves = [change for change in wish.changes if isinstance(change, Move)]
        effect = self.effect_of(wish.changes) if moves else None
        if effect is not None:
            self.effecting.take_shown(group, min(move.start for move in moves), effect)

    def _take_due(self, page: "IncidentsPage") -> None:
        """Deadlines of offers stand on Due next."""
        self._due = page.due
        self._due.show_offers(self.offering.offers)

    def connect_window(self, window: Window) -> None:
        """Take the pages, whether they were made before or are made later."""
        from console.pages.incidents import IncidentsPage

        self._board.when_made(self.offering.take)  # below the panels that others have put there
        window.when_shown(IncidentsPage, self._take_due)
