"""Counting by hand at a desk: the strip that says BLIND, the board of counts, the comparison when the PBX is back."""

from datetime import UTC, datetime
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from console.actions import keys_of
from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from console.pages.floor import HAND, FloorPage
from console.state import State
from resources.floor import Freshness
from resources.hand_counts.commands import CountByHand, EndHandCounting
from resources.hand_counts.comparing import compare
from resources.hand_counts.facts import CountingCause, HandCounted
from resources.hand_counts.hand_counts import HandCounts
from widgets.hand_counts.blind_strip import BlindStrip
from widgets.hand_counts.compare_dialog import CompareDialog
from widgets.hand_counts.hand_view import HandView
from widgets.viewer import Viewer

PATIENCE = 15  # seconds from the start until a feed that was never heard counts as lost


class Runs(Protocol):
    def run(self, command: Any, done: Any = None) -> None: ...


class HandDesk(QObject):
    """What is shown follows the journal; what was tapped and refused is shown again as it is stored."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, acts: Runs, state: State, viewer: Viewer, over: QWidget | None = None) -> None:
        super().__init__(over)
        self._acts, self._state, self._viewer, self._over = acts, state, viewer, over
        self._trust: tuple[Freshness, float | None] = (Freshness.LOST, None)
        self._seconds = 0
        self._strips: dict[FloorPage, BlindStrip] = {}
        self.dialog: CompareDialog | None = None
        state.aged.connect(self._age)
        state.ticked.connect(self._tick)
        state.hand_counts_changed.connect(self._show)

    def take(self, page: FloorPage) -> None:
        """Put the strip on this page and work its board; a page taken before is not taken twice."""
        if page in self._strips:
            return
        strip = self._strips[page] = BlindStrip(self._viewer, keys_of("floor_hand"), page)
        page.strips.insertWidget(0, strip)
        strip.count_wanted.connect(lambda: page.show_view(HAND))
        strip.end_wanted.connect(self.end)
        page.hand_made.connect(self._take_view)
        if page.by_hand is not None:
            self._take_view(page.by_hand)
        self._show_strips()

    def end(self) -> None:
        """Show what was counted beside what the PBX says, and end the counting when a person says so."""
        counts = self._state.hand_counts or HandCounts()
        if counts.since is None or self._trust[0] is Freshness.LOST:
            return
        now = datetime.fromtimestamp(self._state.now(), UTC)
        lines = compare(counts.open, self._state.floor, now, self._viewer.zone)
        self.dialog = dialog = CompareDialog(self._viewer, lines, self._over)
        dialog.confirmed.connect(partial(self._end, dialog))
        dialog.open()

    def _end(self, dialog: CompareDialog) -> None:
        dialog.show_saving(True)

        def home(outcome: Outcome) -> None:
            dialog.show_saving(False)
            if isinstance(outcome, Done):
                dialog.accept()
            elif notice := notice_of(outcome, self._viewer, None):
                dialog.tell(notice.what)

        self._acts.run(EndHandCounting(dialog.lines), home)

    def _take_view(self, view: HandView) -> None:
        view.show_titles({key: self._viewer.queue(key) for key in self._viewer.queues})
        view.counted.connect(partial(self._count, view))
        view.show_time(self._state.now())
        view.show_counts(self._state.hand_counts or HandCounts())

    def _count(self, view: HandView, counted: HandCounted) -> None:
        cause = CountingCause.BLIND if self._trust[0] is Freshness.LOST else CountingCause.ASKED

        def home(outcome: Outcome) -> None:
            if not isinstance(outcome, Done):
                view.refused()
            if notice := notice_of(outcome, self._viewer, None):
                self.noticed.emit(notice)

        self._acts.run(CountByHand(counted, cause), home)

    def _age(self, freshness: Freshness, age_s: float | None) -> None:
        changed = (freshness, age_s is None) != (self._trust[0], self._trust[1] is None)
        self._trust = freshness, age_s
        if changed:
            self._show_strips()

    def _tick(self, _now: float) -> None:
        self._seconds += 1
        self._show_strips()

    def _show(self, counts: HandCounts) -> None:
        for page in self._strips:
            if page.by_hand is not None:
                page.by_hand.show_counts(counts)
        self._show_strips()

    def _show_strips(self) -> None:
        freshness, age_s = self._trust
        if age_s is None and self._seconds < PATIENCE:
            freshness = Freshness.STALE  # the first floor is still to come
        counts = self._state.hand_counts or HandCounts()
        for strip in self._strips.values():
            strip.show_state(freshness, age_s, self._state.floor, self._state.now(), counts)
