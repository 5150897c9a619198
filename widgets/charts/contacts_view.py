"""A queue's day in quarters of an hour: the chart, its legend that toggles, how far the last hour was off."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from resources.priority import Priority
from widgets import format
from widgets.buttons import ChipButton
from widgets.charts.chart_series import MIN_DEVIATION, Series
from widgets.parts import Chip, Label, column, row

if TYPE_CHECKING:
    from widgets.charts.load_chart import LoadChart

translate = QCoreApplication.translate


class ContactsView(QWidget):
    """The chart is built by `build_chart`, after the first floor; `tools` stand in the panel's head."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: LoadChart | None = None
        self.series: Series | None = None
        self.chip = Chip()
        self.chip.hide()
        self.legend = {
            "actual": _toggle(translate("LoadChart", "actual")),
            "expected": _toggle(translate("LoadChart", "planned")),
            "revised": _toggle(translate("LoadChart", "re-forecast")),
        }
        self.tools = QWidget()
        self.tools.setLayout(row(None, self.chip, *self.legend.values()))
        words = translate("LoadChart", "The chart appears with the first figures of a queue.")
        self._wait = Label(words, tone="muted")
        self._wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._inside = column(self._wait, spacing=0)
        self.setLayout(self._inside)

    def show_series(self, series: Series | None) -> None:
        """Show the day of a queue."""
        if series == self.series:
            return
        self.series = series
        self._show_legend(series)
        self._show_deviation(series.deviation if series else None)
        if self.chart and series:
            self.chart.show_series(series)

    def build_chart(self) -> bool:
        """Load the chart library and draw: about half a second, once. Whether it was done now."""
        from widgets.charts.load_chart import LoadChart  # late: see the module

        if self.chart is not None:
            return False
        self.chart = LoadChart()
        self._wait.hide()
        self._inside.addWidget(self.chart)
        for name, button in self.legend.items():
            button.toggled.connect(partial(self.chart.show_part, name))
        if self.series:
            self.chart.show_series(self.series)
        return True

    def note(self) -> str:
        """The queue, and where the expectation comes from."""
        return " · ".join(filter(None, (self.series.title, self.series.source()))) if self.series else ""

    def rows(self) -> Sequence[Sequence[str]]:
        """The values, with a head."""
        from widgets.charts.load_chart import values

        return values(self.series) if self.series else ()

    def _show_legend(self, series: Series | None) -> None:
        expected, learnt = self.legend["expected"], bool(series and series.usual)
        expected.setVisible(bool(series and series.expected))
        self.legend["revised"].setVisible(bool(series and series.ahead))
        self.legend["revised"].setToolTip(
            translate("LoadChart", "The rest of the day by what came so far; the band holds 80% of such days")
        )
        expected.setText(translate("LoadChart", "expected") if learnt else translate("LoadChart", "planned"))
        expected.setToolTip(
            translate("LoadChart", "The band holds 80% of days like this one, as earlier ones were")
            if learnt
            else translate("LoadChart", "The band holds 80% of days on which the plan is right (a Poisson spread)")
        )

    def _show_deviation(self, deviation: float | None) -> None:
        far = deviation is not None and abs(deviation) >= MIN_DEVIATION
        self.chip.setVisible(far)
        if far and deviation is not None:
            over, learnt = deviation > 0, bool(self.series and self.series.usual)
            words = _over(learnt) if over else _under(learnt)
            self.chip.show_text(words.format(share=format.percent(abs(deviation))), Priority.HIGH if over else None)


def _over(learnt: bool) -> str:
    if learnt:
        return translate("LoadChart", "{share} over expected")
    return translate("LoadChart", "{share} over plan")


def _under(learnt: bool) -> str:
    if learnt:
        return translate("LoadChart", "{share} under expected")
    return translate("LoadChart", "{share} under plan")


def _toggle(words: str) -> ChipButton:
    button = ChipButton(words)
    button.setCheckable(True)
    button.setChecked(True)
    return button
