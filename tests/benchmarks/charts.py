"""How long fifty charts of an hour of seconds take to refresh, beside pyqtgraph with every option that speeds it up.

    python -m tests.benchmarks.charts [--charts 50] [--points 3600] [--rounds 15]

The peer is tuned: fixed ranges, no checks for nan, downsampling to the view, clipping, a pen one pixel wide. Both draw
the same curves into widgets of the same size, in turn, in one process; the least round counts.
"""

import argparse
import time
from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from widgets.charts.course_chart import CourseChart
from widgets.charts.curve import draw_curve
from widgets.charts.traces import Trace, Traces
from widgets.theme import apply_theme, current

GOAL = 1 / 3
COLUMNS = 5
Curves = NDArray[np.float64]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--charts", type=int, default=50)
    parser.add_argument("--points", type=int, default=3600)
    parser.add_argument("--rounds", type=int, default=15)
    asked = parser.parse_args()
    application = QApplication([])
    apply_theme(application, "dark")
    chance = np.random.default_rng(1)
    rounds = [np.abs(np.cumsum(chance.normal(0, 1, (asked.charts, asked.points)), axis=1)) for _ in range(asked.rounds)]
    ours = wall([Painted() for _ in range(asked.charts)])
    peer = wall([Peer(asked.points) for _ in range(asked.charts)])
    mine, theirs = race(application, rounds, ours, peer)
    print(f"{asked.charts} charts of {asked.points} points, one refresh of all")
    print(f"  painted (widgets.charts.curve)    {mine * 1000:7.1f} ms")
    print(f"  pyqtgraph, tuned           {theirs * 1000:7.1f} ms")
    verdict = "reached" if mine / theirs <= GOAL else "not reached"
    print(f"  ratio {mine / theirs:.2f} (goal ≤ {GOAL:.2f}: {verdict})")
    print(f"  a course of a queue, 4 traces of 4 h: {course(application) * 1000:.1f} ms")


class Painted(QWidget):
    """A trace of the console and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._values: Curves = np.zeros(2)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_values(self, values: Curves) -> None:
        self._values = values
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current()
        painter.fillRect(self.rect(), theme.color("surface"))
        draw_curve(painter, QRectF(self.rect()), self._values, 200.0, theme.color("text"))


class Peer(pg.PlotWidget):
    """A plot with everything switched off that costs time."""

    def __init__(self, points: int) -> None:
        super().__init__(enableMenu=False, background=current().surface)
        self.hideAxis("left")
        self.hideAxis("bottom")
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.disableAutoRange()
        self.setRange(xRange=(0, points), yRange=(0, 200), padding=0)
        self._curve = self.plot(pen=pg.mkPen(current().text, width=1), skipFiniteCheck=True)
        self._curve.setDownsampling(auto=True, method="subsample")
        self._curve.setClipToView(True)
        self._xs = np.arange(points, dtype=float)

    def show_values(self, values: Curves) -> None:
        self._curve.setData(self._xs, values)


def wall(charts: list[QWidget]) -> tuple[QWidget, list[QWidget]]:
    """The charts side by side in one window."""
    window, grid = QWidget(), QGridLayout()
    grid.setSpacing(2)
    for number, chart in enumerate(charts):
        grid.addWidget(chart, number // COLUMNS, number % COLUMNS)
    window.setLayout(grid)
    window.resize(1900, 1000)
    window.show()
    return window, charts


def race(application: QApplication, rounds: list[Curves], *walls: tuple[QWidget, list[QWidget]]) -> tuple[float, ...]:
    """Seconds of the quickest refresh of each wall."""
    taken: list[list[float]] = [[] for _ in walls]
    for curves in rounds:
        for times, (_, charts) in zip(taken, walls, strict=True):
            times.append(timed(application, [chart.show_values for chart in charts], curves))
    return tuple(min(times[1:]) for times in taken)


def timed(application: QApplication, shows: list[Callable[[Curves], None]], curves: Curves) -> float:
    start = time.perf_counter()
    for show, values in zip(shows, curves, strict=True):
        show(values)
    application.processEvents()
    return time.perf_counter() - start


def course(application: QApplication) -> float:
    """Seconds to repaint the chart that the console shows."""
    values = np.abs(np.cumsum(np.random.default_rng(2).normal(0, 1, 2880)))
    traces = tuple(Trace(str(n), "Waiting", values, lambda value: f"{value or 0:.0f}", 6.0, 20.0) for n in range(4))
    chart = CourseChart()
    chart.resize(900, 260)
    chart.show()
    application.processEvents()
    times = []
    for shift in range(20):
        start = time.perf_counter()
        chart.show_traces(Traces("cards", "Cards", 1_763_740_800.0 + shift * 5, 2880, traces))
        chart.repaint()
        times.append(time.perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    main()
