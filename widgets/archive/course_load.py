"""The uppermost lane of an incident as it happened: who waited, and which quarters were counted by hand."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from resources.hand_counts.hand_counts import SLOT, HandCount
from resources.measures.together import Waiting
from widgets import format
from widgets.archive.course_axis import NAMES_PX, RIGHT_PX, Axis
from widgets.charts.curve import draw_curve
from widgets.hand_counts.hand_count_texts import figures_text
from widgets.theme import current
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_HAND_PX = 6


class Load(NamedTuple):
    """What is known of the floor over the course's time: the PBX's figures, and what people counted by quarters."""

    waiting: Waiting | None = None
    by_hand: tuple[HandCount, ...] = ()


def queues_word(waiting: Waiting, viewer: Viewer) -> str:
    """The queue's title, or of how many the figure is the sum."""
    if len(waiting.queues) == 1:
        return viewer.queue(waiting.queues[0])
    return translate("Course", "{count} queues").format(count=format.count(len(waiting.queues)))


def waiting_words(load: Load, moment: datetime, viewer: Viewer) -> str:
    """How many waited then, and whether people counted that quarter; empty where nothing is known."""
    said = []
    count = load.waiting.at(moment.timestamp()) if load.waiting else None
    if load.waiting is not None and count is not None:
        words = translate("Course", "{count} waiting in {queue}")
        said.append(words.format(count=format.count(count), queue=queues_word(load.waiting, viewer)))
    said += [hand_words(one, viewer) for one in load.by_hand if one.count.slot <= moment < one.count.slot + SLOT]
    return " · ".join(said)


def hand_words(counted: HandCount, viewer: Viewer) -> str:
    """What somebody counted of a queue in a quarter of an hour."""
    words = translate("Course", "counted by hand, {time}, {queue}: {figures} ({person})")
    return words.format(
        time=format.clock_time(counted.count.slot, viewer.zone), queue=viewer.queue(counted.count.queue),
        figures=figures_text(counted.count) or format.NONE, person=counted.by.name,
    )  # fmt: skip


def paint_load(painter: QPainter, axis: Axis, lane: QRectF, load: Load, viewer: Viewer) -> list[tuple[QRectF, str]]:
    """The curve, and below it a band for each quarter counted by hand; gives the bands with their words."""
    theme = current()
    area = lane.adjusted(0, 4, 0, -8)
    painter.setPen(theme.color("line_soft"))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    if load.waiting is None:
        painter.setPen(theme.color("faint"))
        words = translate("Course", "no floor on record for this time")
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
    else:
        _paint_curve(painter, axis, area, load.waiting, queues_word(load.waiting, viewer))
    return _paint_quarters(painter, axis, area, load.by_hand, viewer)


def _paint_curve(painter: QPainter, axis: Axis, area: QRectF, waiting: Waiting, name: str) -> None:
    theme = current()
    known = waiting.contacts[np.isfinite(waiting.contacts)]
    top = max(1.0, float(known.max(initial=0.0)))
    first, last = (axis.x(datetime.fromtimestamp(float(waiting.times[place]), UTC)) for place in (0, -1))
    inside = QRectF(first, area.top(), last - first, area.height())
    draw_curve(painter, inside, waiting.contacts, top, theme.color("high"))
    painter.setPen(theme.color("faint"))
    side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(area.right() + 6, area.top() - 8, RIGHT_PX - 6, 16), side, format.count(int(top)))
    painter.drawText(QRectF(0, area.top() + 16, NAMES_PX - 8, 18), side, name)


def _paint_quarters(
    painter: QPainter, axis: Axis, area: QRectF, counts: Sequence[HandCount], viewer: Viewer
) -> list[tuple[QRectF, str]]:
    by_slot: dict[datetime, list[str]] = {}
    for one in counts:
        by_slot.setdefault(one.count.slot, []).append(hand_words(one, viewer))
    bands = []
    painter.setPen(current().color("accent"))
    painter.setBrush(Qt.BrushStyle.BDiagPattern)
    for slot, words in by_slot.items():
        left, right = axis.x(slot), axis.x(slot + SLOT)
        band = QRectF(left, area.bottom() - _HAND_PX, max(2.0, right - left), _HAND_PX)
        painter.drawRect(band)
        bands.append((band, "\n".join(words)))
    return bands
