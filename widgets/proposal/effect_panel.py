"""The panel of the effect: every queue that a draft touches, its service level and gap before and after."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from resources.floor import Floor
from resources.staffing.what_if import Effect
from widgets.buttons import FoldButton
from widgets.format import level, signed
from widgets.loans.loan_effect import LoanEffect
from widgets.parts import GUTTER, Label, Panel, column
from widgets.viewer import Viewer

translate = QCoreApplication.translate

MOST = 10  # queues


@dataclass(frozen=True, slots=True)
class QueueOutcome:
    """One queue over the time of a draft. Ratios 0..1, None where nothing is known; gaps in agents at the worst time.

    `now` is the live service level, `after` the one expected half an hour on; `effect` has the bands.
    """

    queue: str
    goal: float
    now: float | None
    after: float | None
    gap: int | None
    gap_after: int | None
    effect: Effect | None = None


class EffectPanel(Panel):
    """Rows keep their labels while somebody drags: only their words change."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Effect", "Effect"), parent=parent)
        self._viewer = viewer
        self._outcomes: tuple[QueueOutcome, ...] = ()
        self._floor = Floor()
        self._is_open = False
        self.cells: list[tuple[Label, ...]] = []
        self.empty = Label(
            translate("Effect", "Try something on the board to see what it does."), tone="muted", wrap=True
        )
        self.model = Label(tone="faint", size="small", wrap=True)
        self.fold = FoldButton()
        self.bands = LoanEffect()
        self._grid = QGridLayout()
        self._lay_out()
        self.fold.clicked.connect(self._turn)
        self.show_outcomes((), "", Floor())

    def show_outcomes(self, outcomes: Sequence[QueueOutcome], span: str, floor: Floor) -> None:
        """Show what the draft does in its time, the receiver first; of the bands the labels are filled when open."""
        self._outcomes, self._floor = tuple(outcomes[:MOST]), floor
        self.set_note(span)
        while len(self.cells) < len(self._outcomes):
            self._add_row()
        for place, cells in enumerate(self.cells):
            there = place < len(self._outcomes)
            for cell in cells:
                cell.setVisible(there)
            if there:
                self._fill(cells, self._outcomes[place])
        self._show_bands()

    def _fill(self, cells: tuple[Label, ...], one: QueueOutcome) -> None:
        words = (
            self._viewer.queue(one.queue), level(one.now), level(one.after), signed(one.gap), signed(one.gap_after)
        )  # fmt: skip
        for cell, text in zip(cells, words, strict=True):
            cell.setText(text)
        cells[2].set_tone("high" if one.after is not None and one.after < one.goal else "text")
        cells[4].set_tone("high" if one.gap_after is not None and one.gap_after < 0 else "text")

    def _show_bands(self) -> None:
        effects = [one.effect for one in self._outcomes if one.effect is not None]
        for head in self._heads:
            head.setVisible(bool(self._outcomes))
        self.empty.setVisible(not self._outcomes)
        self.fold.setVisible(bool(effects))
        self.fold.show_line(translate("Effect", "Bands in 15, 30 and 60 min"), self._is_open)
        self.bands.setVisible(self._is_open and bool(effects))
        self.model.setVisible(bool(self._outcomes))
        if self.bands.isVisibleTo(self):
            self.bands.show_effects(effects, self._floor)

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._show_bands()

    def _add_row(self) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        line = len(self.cells) + 1
        cells = (Label(elide=True), Label(tone="muted"), Label(strong=True), Label(tone="muted"), Label())
        for place, cell in enumerate(cells):
            if place:
                cell.setAlignment(right)
            self._grid.addWidget(cell, line, place)
        self.cells.append(cells)

    def _lay_out(self) -> None:
        heads = (
            translate("Effect", "Queue"), translate("Effect", "SL now"), translate("Effect", "after"),
            translate("Effect", "Gap"), translate("Effect", "after"),
        )  # fmt: skip
        self._heads = [Label(words, tone="muted", size="small") for words in heads]
        for place, head in enumerate(self._heads):
            if place:
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(head, 0, place)
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(7)
        words = translate(
            "Effect", "Service level in half an hour, as Erlang expects it; gap at its worst in the time of the draft."
        )
        self.model.setText(words)
        inside = column(self.empty, self._grid, self.fold, self.bands, self.model, spacing=8)
        inside.setContentsMargins(GUTTER, 10, GUTTER, 10)
        self.body.addLayout(inside)
