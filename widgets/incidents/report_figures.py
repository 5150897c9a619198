"""What the console adds to a report by itself: the figures of the queues that hurt most, and how old they are."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from incidents.facts import QueueNote
from resources.floor import Floor, Freshness, Link, QueueFigures
from widgets.format import age, count, duration, level

translate = QCoreApplication.translate

_NOTED = 6  # queues carried by a report


@dataclass(frozen=True, slots=True)
class ReportFigures:
    """The floor at the moment of a report. `age_s` is None when there never was a floor."""

    queues: tuple[QueueNote, ...] = ()
    age_s: float | None = None
    freshness: Freshness = Freshness.LOST
    agents_below_need: int = 0


def report_figures(floor: Floor, monotonic: float) -> ReportFigures:
    """The figures of a floor, worst queue first; `monotonic` tells their age."""
    if not floor.queues:
        return ReportFigures()
    worst = sorted(floor.queues.values(), key=lambda queue: _hurt(queue, floor.at), reverse=True)
    return ReportFigures(
        queues=tuple(queue_note(queue, floor.at) for queue in worst[:_NOTED]),
        age_s=floor.age_s(monotonic),
        freshness=_trust(floor, monotonic),
        agents_below_need=sum(-queue.gap for queue in worst if queue.gap is not None and queue.gap < 0),
    )


def figures_text(figures: ReportFigures) -> str:
    """The queues of a report in one sentence of figures."""
    if not figures.queues:
        return translate("Report", "No queue figures: no floor is connected. The report is taken without them.")
    parts = [_queue_text(note) for note in figures.queues[:3]]
    if figures.agents_below_need:
        parts.append(translate("Report", "{agents} agents below need").format(agents=count(figures.agents_below_need)))
    return " · ".join(parts)


def age_text(figures: ReportFigures) -> str:
    """How far those figures may be trusted; says so when they are old, and is empty when they are fresh."""
    if figures.age_s is None or figures.freshness is Freshness.FRESH:
        return ""
    if figures.freshness is Freshness.LOST:
        return translate("Report", "BLIND for {age}: these are the last known figures, and the report says so.").format(
            age=age(figures.age_s)
        )
    return translate("Report", "These figures are {age} old.").format(age=age(figures.age_s))


def queue_note(queue: QueueFigures, now: float) -> QueueNote:
    """A queue's figures at `now` (epoch seconds), as a report carries them."""
    return QueueNote(
        queue=queue.queue,
        title=queue.title,
        waiting=queue.waiting,
        longest_wait_s=queue.longest_wait_s(now),
        service_level=queue.window.service_level,
        abandon_rate=queue.window.abandon_rate,
    )


def _trust(floor: Floor, monotonic: float) -> Freshness:
    """A feed that is not up is never better than stale."""
    fresh = floor.freshness(monotonic)
    return Freshness.STALE if floor.link is not Link.UP and fresh in (Freshness.FRESH, Freshness.LATE) else fresh


def _hurt(queue: QueueFigures, now: float) -> tuple[float, int]:
    return queue.longest_wait_s(now) / max(1.0, queue.longest_wait_goal_s), queue.waiting


def _queue_text(note: QueueNote) -> str:
    if not note.waiting:
        return translate("Report", "{queue} none waiting").format(queue=note.title or note.queue)
    return translate("Report", "{queue} {waiting} waiting, longest {longest}, service level {level}").format(
        queue=note.title or note.queue,
        waiting=count(note.waiting),
        longest=duration(note.longest_wait_s),
        level=level(note.service_level),
    )
