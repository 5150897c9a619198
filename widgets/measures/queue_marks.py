"""The marks of the queues: which are in degraded mode, which are defended and which may slip."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from incidents.incident import Incident
from incidents.measures.degraded import Degraded, Period
from incidents.measures.measure import MeasureKind, Rank, Stand
from widgets.format import day_time
from widgets.measures.measure_texts import stand_word, targets_text
from widgets.queues.queue_mark import QueueMark
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def marks_of(incidents: Iterable[Incident], viewer: Viewer, now: datetime) -> Mapping[str, QueueMark]:
    """By queue, what real incidents have declared of it and not ended."""
    real = [one for one in incidents if not one.drill]
    marks: dict[str, QueueMark] = {}
    for period in Degraded.of(real).lasting:
        badge = translate("QueueMark", "degraded")
        marks[period.queue] = QueueMark(badge, degraded_words(period, viewer, now), period.suspends)
    for incident in real:
        for one in incident.measures.open:
            if one.what is MeasureKind.STANCE:
                for place, rank in enumerate(one.ranking, start=1):
                    marks[rank.queue] = _ranked(marks.get(rank.queue), rank, place, incident.name)
    return marks


def degraded_words(period: Period, viewer: Viewer, now: datetime) -> str:
    """Since when, until when, what is suspended, and by which incident."""
    words = translate(
        "QueueMark", "degraded mode since {since}, planned until {until}: {targets} not measured ({name})"
    )
    return words.format(
        since=day_time(period.since, viewer.zone, now),
        until=day_time(period.planned, viewer.zone, now),
        targets=targets_text(period.suspends),
        name=period.name,
    )


def _ranked(before: QueueMark | None, rank: Rank, place: int, name: str) -> QueueMark:
    """Behind what the queue is marked with already; the badge of a degraded mode goes first."""
    defended = translate("QueueMark", "defended {place}").format(place=place)
    badge = defended if rank.stand is Stand.DEFEND else stand_word(rank.stand)
    words = f"{badge} ({name})"
    if before is None:
        return QueueMark(badge, words)
    return QueueMark(before.badge, f"{before.words} · {words}", before.suspends)
