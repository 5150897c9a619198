"""Draws thousands of points as fast as a screen can show them: the extremes of each pixel column, from one buffer."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainter, QPolygonF
from shiboken6 import VoidPtr

Curve = NDArray[np.float64]
_memory: Any = VoidPtr  # its stub knows neither size nor writing


def draw_curve(painter: QPainter, xs: Curve, ys: Curve, columns: int) -> None:
    """Paint a line through points in pixels (xs ascending); it is broken where y is nan. `columns` is the width."""
    known = np.isfinite(ys)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], known, [False])).astype(np.int8)))
    for begin, end in edges.reshape(-1, 2).tolist():
        run_x, run_y = thinned(xs[begin:end], ys[begin:end], columns)
        if len(run_x) == 1:
            painter.drawPoint(round(run_x[0]), round(run_y[0]))
        else:
            painter.drawPolyline(polygon(run_x, run_y))


def thinned(xs: Curve, ys: Curve, columns: int) -> tuple[Curve, Curve]:
    """The lowest and highest point of each pixel column, in the order in which they come; few points stay as they are.

    No peak is lost, and the line through them covers the same pixels as the line through all.
    """
    if len(xs) <= 2 * columns:
        return xs, ys
    starts = np.flatnonzero(np.diff(np.floor(xs), prepend=-np.inf))
    low, high = np.minimum.reduceat(ys, starts), np.maximum.reduceat(ys, starts)
    rising = ys[starts] <= ys[np.append(starts[1:], len(ys)) - 1]
    pairs = np.empty((len(starts), 2))
    pairs[:, 0], pairs[:, 1] = np.where(rising, low, high), np.where(rising, high, low)
    return np.repeat(xs[starts], 2), pairs.ravel()


def polygon(xs: Curve, ys: Curve) -> QPolygonF:
    """The points as Qt takes them, filled as one block of memory rather than point by point."""
    filled = QPolygonF()
    filled.resize(len(xs))
    view = np.frombuffer(_memory(filled.data(), len(xs) * 16, True), np.float64).reshape(-1, 2)
    view[:, 0], view[:, 1] = xs, ys
    return filled
