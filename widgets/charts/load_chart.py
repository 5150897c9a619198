"""Contacts per 15 minutes of one queue over the day: what came, and what was planned.

Imported late: pyqtgraph costs more than half a second at start.
"""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QBrush, QFont
from PySide6.QtWidgets import QWidget

from widgets.charts.chart_series import Series, quarter_label
from widgets.parts import column
from widgets.theme import current, font

translate = QCoreApplication.translate


class LoadChart(QWidget):
    """The chart itself; the panel around it has title, legend and read-out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = Series()
        self._plot = pg.PlotWidget(enableMenu=False)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.hideButtons()
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._low, self._high = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._band = pg.FillBetweenItem(self._low, self._high)
        self._expected, self._actual = pg.PlotCurveItem(antialias=True), pg.PlotCurveItem(antialias=True)
        self._revised = pg.PlotCurveItem(antialias=True)
        self._running = pg.ScatterPlotItem(size=6)
        self._now = pg.InfiniteLine(angle=90)
        self._readout = pg.TextItem(anchor=(0, 1))
        self._readout.setZValue(10)  # over the lines
        self._readout.hide()
        self._gaps: list[pg.LinearRegionItem] = []
        lines = (self._expected, self._revised, self._actual)
        for item in (self._band, *lines, self._running, self._now, self._readout):
            self._plot.addItem(item)
        self._plot.scene().sigMouseMoved.connect(self._hover)
        self.setLayout(column(self._plot, spacing=0, margins=4))
        self._dress()

    def show_series(self, series: Series) -> None:
        """Draw the day of one queue."""
        self._series = series
        expected, last = series.expected, len(series.contacts) - 1
        heard = range(series.first, last)
        self._actual.setData([i + 0.5 for i in heard], [series.contacts[i] for i in heard])
        running = [last] if last >= series.first else []  # nothing came yet on a day without a first contact
        self._running.setData([i + 0.5 for i in running], [series.contacts[i] for i in running])
        middle, band = [i + 0.5 for i in series.span], [series.band[i] for i in series.span]
        self._expected.setData(middle, [expected[i] for i in series.span])
        self._low.setData(middle, [low for low, _ in band])
        self._high.setData(middle, [high for _, high in band])
        ahead, forecast = series.ahead, series.forecast
        self._revised.setData([i + 0.5 for i in ahead], [forecast.contacts[i] for i in ahead] if forecast else [])
        self._now.setValue(series.now)
        self._show_gaps(series.gaps)
        self._set_range(series)
        self.setAccessibleName(series.words())

    def show_part(self, name: str, shown: bool) -> None:
        """Show or hide "actual", "expected" or "revised": what the legend toggles."""
        parts = {
            "actual": (self._actual, self._running),
            "expected": (self._expected, self._band),
            "revised": (self._revised,),
        }
        for item in parts[name]:
            item.setVisible(shown)

    def _show_gaps(self, gaps: Sequence[tuple[float, float]]) -> None:
        """Hatch the times without data, so that a flat line there is not taken for calm."""
        while len(self._gaps) < len(gaps):
            region = pg.LinearRegionItem(movable=False, pen=pg.mkPen(None))
            self._plot.addItem(region)
            self._gaps.append(region)
            self._hatch(region)
        for place, region in enumerate(self._gaps):
            region.setVisible(place < len(gaps))
            if place < len(gaps):
                region.setRegion(gaps[place])

    def _hatch(self, region: pg.LinearRegionItem) -> None:
        region.setBrush(QBrush(current().color("bar_strong"), Qt.BrushStyle.BDiagPattern))

    def _set_range(self, series: Series) -> None:
        top = max(8.0, *series.contacts, *(series.band[i][1] for i in series.span), 0.0)
        self._plot.setRange(xRange=(0, series.quarters), yRange=(0, top * 1.08), padding=0)
        self._plot.getAxis("bottom").setTicks([series.ticks()])

    def _hover(self, at: QPointF) -> None:
        inside = self._plot.plotItem.vb.sceneBoundingRect().contains(at)
        place = self._plot.plotItem.vb.mapSceneToView(at)
        quarter = int(place.x())
        self._readout.setVisible(inside and 0 <= quarter < self._series.quarters)
        if self._readout.isVisible():
            self._readout.setText(readout(self._series, quarter), color=current().text)
            right = quarter > self._series.quarters * 0.75
            high = place.y() > self._plot.plotItem.vb.viewRange()[1][1] / 2
            self._readout.setAnchor((1 if right else 0, 0 if high else 1))  # always inside the chart
            self._readout.setPos(place.x(), max(0.0, place.y()))

    def _dress(self) -> None:
        theme, dots = current(), self.devicePixelRatioF()  # its pens are as wide on every screen
        self._plot.setBackground(theme.surface)
        self._actual.setPen(pg.mkPen(theme.text, width=1.5 * dots))
        self._running.setPen(pg.mkPen(theme.text))
        self._running.setBrush(pg.mkBrush(theme.surface))
        self._expected.setPen(pg.mkPen(theme.accent, width=dots, style=Qt.PenStyle.DashLine))
        self._revised.setPen(pg.mkPen(theme.accent, width=2 * dots))
        for edge in (self._low, self._high):
            edge.setPen(pg.mkPen(None))
        self._band.setBrush(pg.mkBrush(theme.accent_bg))
        self._now.setPen(pg.mkPen(theme.bar_strong, width=1))
        self._readout.fill, self._readout.border = pg.mkBrush(theme.raised), pg.mkPen(theme.line)
        for region in self._gaps:
            self._hatch(region)
        small: QFont = font(11)
        for name in ("left", "bottom"):
            axis = self._plot.getAxis(name)
            axis.setPen(pg.mkPen(theme.line))
            axis.setTextPen(theme.faint)
            axis.setStyle(tickFont=small, tickLength=-3)
        self._plot.showGrid(y=True, alpha=0.12)
        self._plot.getAxis("left").setWidth(44)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._readout.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


def readout(series: Series, quarter: int) -> str:
    """The exact values of one quarter of an hour."""
    lines = [f"{quarter_label(series, quarter)}–{quarter_label(series, quarter + 1)}"]
    if series.first <= quarter < len(series.contacts):
        running = quarter == len(series.contacts) - 1
        words = translate("LoadChart", "{count} so far") if running else translate("LoadChart", "{count} came")
        lines.append(words.format(count=series.contacts[quarter]))
    if any(since < quarter + 1 and until > quarter for since, until in series.gaps):
        lines.append(translate("LoadChart", "partly without data: the feed was lost"))
    if series.knows(quarter):
        lines.append(_expected(series, quarter))
    if series.forecast is not None and quarter in series.ahead:
        words = translate("LoadChart", "{count} by the re-forecast")
        lines.append(words.format(count=round(series.forecast.contacts[quarter])))
    return "\n".join(lines)


def _expected(series: Series, quarter: int) -> str:
    planned = translate("LoadChart", "{count} planned ({low}–{high})")
    words = translate("LoadChart", "{count} expected ({low}–{high})") if series.usual else planned
    low, high = (round(edge) for edge in series.band[quarter])
    return words.format(count=round(series.expected[quarter]), low=low, high=high)


def values(series: Series) -> Sequence[Sequence[str]]:
    """The chart as a table with a head: time, what came, what was expected and its band, what it is by now."""
    head = (
        translate("LoadChart", "Time"),
        translate("LoadChart", "Contacts"),
        translate("LoadChart", "Expected"),
        translate("LoadChart", "From"),
        translate("LoadChart", "To"),
        *((translate("LoadChart", "Re-forecast"),) if series.forecast else ()),
    )
    return [head, *(_row(series, quarter) for quarter in range(series.quarters))]


def _row(series: Series, quarter: int) -> Sequence[str]:
    came = f"{series.contacts[quarter]}" if series.first <= quarter < len(series.contacts) else ""
    expected = (series.expected[quarter], *series.band[quarter]) if series.knows(quarter) else ()
    revised = (series.forecast.contacts[quarter],) if series.forecast and quarter in series.ahead else ()
    cells = [f"{value:.1f}".removesuffix(".0") for value in (*expected, *revised)]
    unknown = [""] * 3 if revised and not expected else []
    return quarter_label(series, quarter), came, *unknown, *cells
