"""Work that was put off as rows: what is open first, what was promised soonest at the top, then what is out."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from incidents.deferred.topic import WORKING_OFF
from incidents.deferred.work import Work, WorkKind, open_of
from incidents.incident import Incident
from widgets.deferred.work_texts import work_word
from widgets.format import count, day_time, duration
from widgets.matters import Matter
from widgets.viewer import Viewer

translate = QCoreApplication.translate

COUNT_OUT, HAND_OVER, RECOUNT, ASSIGN, ACCEPT, DECLINE = "out", "hand_over", "recount", "assign", "accept", "decline"
SOON_S = 900  # before a promise is due


def work_rows(incident: Incident, viewer: Viewer, now: datetime) -> tuple[Matter, ...]:
    """The lots with something open by their promise, then those that are out."""
    changeable = incident.state in WORKING_OFF
    still = sorted((one for one in incident.deferred if one.open), key=lambda one: (one.due or one.since, one.since))
    over = [one for one in incident.deferred if not one.open]
    return (
        *(_open(one, viewer, now, changeable) for one in still),
        *(_over(one, viewer) for one in over),
    )


def _open(work: Work, viewer: Viewer, now: datetime, changeable: bool) -> Matter:
    left = None if work.due is None else (work.due - now).total_seconds()
    return Matter(
        key=str(work.id),
        title=translate("Work", "{open} of {count} {work} open").format(
            open=count(work.open), count=count(work.counted), work=work_word(work.what)
        ),
        note=" · ".join(_notes(work, viewer, now)),
        side="" if left is None else duration(left),
        tone="critical"
        if left is not None and left <= 0
        else "high"
        if left is not None and left < SOON_S
        else "muted",
        note_tone="muted" if work.owner else "high",
        acts=tuple(_acts(work, viewer)) if changeable else (),
    )


def _notes(work: Work, viewer: Viewer, now: datetime) -> Iterator[str]:
    yield viewer.name(work.owner) if work.owner else translate("Work", "nobody answers for it")
    if work.due is not None:
        yield translate("Work", "promised for {time}").format(time=day_time(work.due, viewer.zone, now))
    if work.offer is not None:
        words = translate("Work", "{count} offered to {person}, not accepted")
        yield words.format(count=count(work.offer.count), person=viewer.name(work.offer.to))
    yield from _ways_out(work, viewer)
    if work.read_back:
        yield translate("Work", "read back")
    if work.note:
        yield work.note


def _ways_out(work: Work, viewer: Viewer) -> Iterator[str]:
    if work.done:
        yield translate("Work", "{count} done").format(count=count(work.done))
    if work.cancelled:
        yield translate("Work", "{count} cancelled").format(count=count(work.cancelled))
    for person, many in work.handed:
        yield translate("Work", "{count} taken over by {person}").format(count=count(many), person=viewer.name(person))


def _acts(work: Work, viewer: Viewer) -> Iterator[tuple[str, str]]:
    if work.offer is not None and work.offer.to == viewer.me:
        yield ACCEPT, translate("Work", "Take over {count}").format(count=count(work.offer.count))
        yield DECLINE, translate("Work", "Decline…")
    if work.free:
        yield COUNT_OUT, translate("Work", "Count out…")
    yield HAND_OVER, translate("Work", "Hand over…")
    yield RECOUNT, translate("Work", "Count again…")
    yield ASSIGN, translate("Work", "Owner…")


def _over(work: Work, viewer: Viewer) -> Matter:
    words = translate("Work", "{count} {work}, all out").format(count=count(work.counted), work=work_word(work.what))
    return Matter(str(work.id), words, " · ".join(_ways_out(work, viewer)), settled=True)


def open_words(incident: Incident) -> str:
    """What is open of each kind, beside the title of the list."""
    found = ((kind, open_of(incident.deferred, kind)) for kind in WorkKind)
    return " · ".join(f"{work_word(kind)} {count(open_)}" for kind, open_ in found if open_)
