"""The panel around the load chart: title, legend that toggles, how far the last hour was off its plan."""

from collections.abc import Iterable
from datetime import tzinfo
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from resources.floor import Freshness, Gap, QueueFigures
from resources.priority import Priority
from widgets import format
from widgets.chart_series import MIN_DEVIATION, Series, series_of
from widgets.freshness import mark
from widgets.parts import Chip, ChipButton, Label, Panel, column

if TYPE_CHECKING:
    from widgets.load_chart import LoadChart

translate = QCoreApplication.translate

DRAWN_EVERY_S = 1.0  # of the centre's clock: nobody sees a quarter of an hour grow faster


class LoadPanel(Panel):
    """Contacts per 15 minutes of the chosen queue. The chart is built by `build_chart`, after the first floor."""

    built = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("LoadChart", "Contacts per 15 min"), parent=parent)
        self.chart: LoadChart | None = None
        self._series: Series | None = None
        self._drawn_at = 0.0  # of the centre's clock
        self._chip = Chip()
        self._chip.hide()
        self._legend = {
            "actual": _toggle(translate("LoadChart", "actual")),
            "expected": _toggle(translate("LoadChart", "planned")),
        }
        about = translate("LoadChart", "The band holds 80% of days on which the plan is right (a Poisson spread)")
        self._legend["expected"].setToolTip(about)
        self._copy = ChipButton(translate("LoadChart", "Copy"))
        self._copy.setToolTip(translate("LoadChart", "Copy the values of the day as text"))
        self._copy.clicked.connect(self._copy_values)
        for part in (self._chip, *self._legend.values(), self._copy):
            self.tools.addWidget(part)
        self._wait = Label(translate("LoadChart", "The chart appears with the first figures of a queue."), tone="muted")
        self._wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stage = QWidget()
        self._inside = column(self._wait, spacing=0)
        self._stage.setLayout(self._inside)
        self.body.addWidget(self._stage)

    def show_queue(self, queue: QueueFigures | None, now: float, zone: tzinfo, gaps: Iterable[Gap] = ()) -> None:
        """Show the day of `queue`; `gaps` are the feed's."""
        series = series_of(queue, now, zone, gaps) if queue else None
        if series == self._series or self._is_early(series, now):
            return
        self._series, self._drawn_at = series, now
        self.set_note(series.title if series else "")
        self._legend["expected"].setVisible(bool(series and series.expected))
        self._show_deviation(series.deviation if series else None)
        if self.chart and series:
            self.chart.show_series(series)

    def _is_early(self, series: Series | None, now: float) -> bool:
        """Whether the same queue was drawn less than a second ago: the next floor will do."""
        drawn = self._series
        same = drawn is not None and series is not None and drawn.title == series.title
        return same and 0.0 <= now - self._drawn_at < DRAWN_EVERY_S

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark the chart with the age of its figures."""
        mark(self, freshness, age_s, over=self._stage)

    def get_ready(self) -> None:
        """Load what the chart's library needs itself, while there is nothing to show yet."""
        import numpy  # noqa: F401

    def build_soon(self) -> None:
        """Build the chart as soon as what is on screen now has been painted."""
        QTimer.singleShot(0, self, self.build_chart)

    def build_chart(self) -> None:
        """Load the chart library and draw. Takes about half a second, once."""
        from widgets.load_chart import LoadChart  # late: see the module

        if self.chart is None:
            self.chart = LoadChart()
            self._wait.hide()
            self._inside.addWidget(self.chart)
            for name, button in self._legend.items():
                button.toggled.connect(partial(self.chart.show_part, name))
            if self._series:
                self.chart.show_series(self._series)
            self.built.emit()

    def _show_deviation(self, deviation: float | None) -> None:
        far = deviation is not None and abs(deviation) >= MIN_DEVIATION
        self._chip.setVisible(far)
        if far and deviation is not None:
            over = deviation > 0
            words = (
                translate("LoadChart", "{share} over plan") if over else translate("LoadChart", "{share} under plan")
            )
            share = format.percent(abs(deviation))
            self._chip.show_text(words.format(share=share), Priority.HIGH if over else None)

    def _copy_values(self) -> None:
        from widgets.load_chart import values

        rows = values(self._series) if self._series else ()
        QGuiApplication.clipboard().setText(
            "\n".join(f"{time}\t{_cell(came)}\t{_cell(plan)}" for time, came, plan in rows)
        )


def _cell(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}".removesuffix(".0")


def _toggle(words: str) -> ChipButton:
    button = ChipButton(words)
    button.setCheckable(True)
    button.setChecked(True)
    return button
