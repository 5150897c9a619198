"""The panel beside the day board that says what became of what was carried out."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Outcome
from console.loans.lending import Lending
from console.state import State
from resources.loans.groups import LoanGroup, recent
from resources.loans.loans import Loans
from widgets.format import count
from widgets.toast import Notice
from widgets.viewer import Viewer

if TYPE_CHECKING:
    from console.pages.shifts import ShiftsPage
    from widgets.loans.applied_panel import AppliedPanel

translate = QCoreApplication.translate

KEPT = timedelta(hours=3)  # after the last of a group has ended


class AppliedDesk(QObject):
    """Follows the journal: only what the PBX has shown counts as confirmed."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, lending: Lending, state: State, viewer: Viewer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lending, self._state, self._viewer = lending, state, viewer
        self.panel: AppliedPanel | None = None
        self._page: ShiftsPage | None = None
        self._measured: Mapping[UUID, Sequence[str]] = {}
        state.loans_changed.connect(self._show)

    def take(self, page: "ShiftsPage") -> None:
        """Put the panel beside the board of this page; one taken before is not taken twice."""
        from widgets.loans.applied_panel import AppliedPanel  # late: a start does not wait for it

        if page is self._page:
            return
        self._page, self.panel = page, AppliedPanel(self._viewer)
        self.panel.return_wanted.connect(self.bring_back)
        page.side.addWidget(self.panel)
        self._show()

    def show_measured(self, lines: Mapping[UUID, Sequence[str]]) -> None:
        """What was foreseen and what was measured, by group."""
        self._measured = lines
        self._show()

    def bring_back(self, group: UUID) -> None:
        """Call everybody of one group back; what has not begun is cancelled."""
        called = self._lending.return_group(group, self._tell)
        words = translate("Applied", "{count} loans of this group are called back or cancelled.")
        self.noticed.emit(Notice(words.format(count=count(called))))

    def _tell(self, outcome: Outcome) -> None:
        notice = notice_of(outcome, self._viewer, None)
        if notice is not None:
            self.noticed.emit(notice)

    def _show(self, _loans: Loans | None = None) -> None:
        if self.panel is None:
            return
        now = self._state.now()
        shown = [
            group
            for group in recent(self._state.loans or Loans(), datetime.fromtimestamp(now, UTC))
            if _is_shown(group, now)
        ]
        self.panel.show_groups(shown, now, self._measured)
        if self._page is not None and shown:
            self._page.side.put(self.panel, first=any(group.open or group.failed for group in shown))


def _is_shown(group: LoanGroup, now: float) -> bool:
    ends = [loan.ended_at for loan in group.loans if loan.ended_at is not None]
    return bool(group.open) or (bool(ends) and datetime.fromtimestamp(now, UTC) - max(ends) < KEPT)
