"""The panel of the effect: every queue that a draft touches, its service level and gap before and after."""

from math import floor

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from resources.changes.effect import DraftEffect, QueueEffect
from resources.floor import Floor
from resources.staffing.what_if import Model
from widgets.buttons import FoldButton
from widgets.format import clock_time, level, listed, signed
from widgets.loans.loan_effect import LoanEffect
from widgets.parts import GUTTER, Label, Panel, column
from widgets.plain import escaped
from widgets.viewer import Viewer

translate = QCoreApplication.translate

MOST = 10  # queues


class EffectPanel(Panel):
    """Rows keep their labels while somebody drags: only their words change."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Effect", "Effect"), parent=parent)
        self._viewer = viewer
        self._queues: tuple[QueueEffect, ...] = ()
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
        self.show_effect(None, Floor())

    def show_effect(self, effect: DraftEffect | None, live: Floor) -> None:
        """Show what the draft does in its time, the receiver first; `live` is the floor that the bands are of."""
        self._queues, self._floor = effect.queues[:MOST] if effect is not None else (), live
        zone = self._viewer.zone
        self.set_note(
            f"{clock_time(effect.start, zone)} – {clock_time(effect.end, zone)}" if effect is not None else ""
        )
        while len(self.cells) < len(self._queues):
            self._add_row()
        for place, cells in enumerate(self.cells):
            there = place < len(self._queues)
            for cell in cells:
                cell.setVisible(there)
            if there:
                self._fill(cells, self._queues[place])
        self.model.setText(_about({one.model for one in self._queues}))
        self._show_bands()

    def _fill(self, cells: tuple[Label, ...], one: QueueEffect) -> None:
        words = (
            self._viewer.queue(one.queue), level(one.level), level(one.level_after), signed(_whole(one.gap)),
            signed(_whole(one.gap_after)),
        )  # fmt: skip
        for cell, text in zip(cells, words, strict=True):
            cell.setText(text)
        cells[2].set_tone("high" if one.level_after is not None and one.level_after < one.goal else "text")
        cells[4].set_tone("high" if _whole(one.gap_after) < 0 else "text")
        spare = _spare(one, self._viewer)
        for cell in cells:
            cell.setToolTip(escaped(spare))

    def _show_bands(self) -> None:
        effects = [one.live for one in self._queues if one.live is not None]
        for head in self._heads:
            head.setVisible(bool(self._queues))
        self.empty.setVisible(not self._queues)
        self.fold.setVisible(bool(effects))
        self.fold.show_line(translate("Effect", "Bands in 15, 30 and 60 min"), self._is_open)
        self.bands.setVisible(self._is_open and bool(effects))
        self.model.setVisible(bool(self._queues))
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
            translate("Effect", "Queue"), translate("Effect", "SL before"), translate("Effect", "after"),
            translate("Effect", "Gap"), translate("Effect", "after"),
        )  # fmt: skip
        self._heads = [Label(words, tone="muted", size="small") for words in heads]
        without = translate("Effect", "Expected in that time; before: without what is tried, after: with it.")
        for head in self._heads[1:]:
            head.setToolTip(escaped(without))
        for place, head in enumerate(self._heads):
            if place:
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(head, 0, place)
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(7)
        inside = column(self.empty, self._grid, self.fold, self.bands, self.model, spacing=8)
        inside.setContentsMargins(GUTTER, 10, GUTTER, 10)
        self.body.addLayout(inside)


def _whole(gap: float) -> int:
    """Whole agents; a part of one that is missing counts as one."""
    return floor(gap + 0.05)


def _spare(one: QueueEffect, viewer: Viewer) -> str:
    """How long a donor can spare its people."""
    if one.change >= 0:
        return ""
    if one.short_from is None:
        return translate("Effect", "Can spare them as long as the draft lasts.")
    words = translate("Effect", "Can spare them until {time}.")
    return words.format(time=clock_time(one.short_from, viewer.zone))


def _about(models: set[Model]) -> str:
    """Which model the levels are of."""
    kinds = [name for model, name in ((Model.ERLANG_A, "Erlang A"), (Model.ERLANG_C, "Erlang C")) if model in models]
    words = translate("Effect", "Expected by {models} under the contacts forecast for that time; gap at its worst.")
    return words.format(models=listed(kinds)) if kinds else ""
