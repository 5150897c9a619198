"""Everything temporary of an incident as rows: measures in force or asked for, agents on loan, then what was undone."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from incidents.incident import Incident
from incidents.measures.measure import DECLARED, Lent, Measure
from incidents.measures.topic import UNDOING
from widgets.format import day_time, duration, listed
from widgets.matters import Matter
from widgets.measures.measure_texts import asked_text, measure_word, ranking_text, standing_text, targets_text
from widgets.viewer import Viewer

translate = QCoreApplication.translate

CONFIRM, REVERT, EXTEND, HAND_ON = "confirm", "revert", "extend", "hand_on"
SOON_S = 600  # before a planned end, when it is time to see to it


def measure_rows(incident: Incident, viewer: Viewer, now: datetime) -> tuple[Matter, ...]:
    """Open measures by their planned end, loans, then undone measures, the latest first."""
    still = sorted(incident.measures.open, key=lambda one: (one.until, one.started))
    over = sorted((one for one in incident.measures.taken if not one.is_open), key=_undone, reverse=True)
    changeable = incident.state in UNDOING
    return (
        *(_open(one, viewer, now, changeable) for one in still),
        *(_lent(one, viewer, now) for one in incident.measures.lent),
        *(_over(one, viewer, now) for one in over),
    )


def _undone(measure: Measure) -> datetime:
    return measure.reverted or measure.started


def _open(measure: Measure, viewer: Viewer, now: datetime, changeable: bool) -> Matter:
    left = (measure.until - now).total_seconds()
    until = day_time(measure.until, viewer.zone, now)
    side = translate("Measure", "{left} left") if left > 0 else translate("Measure", "over by {left}")
    notes = [measure_word(measure.what), *_about(measure, viewer)]
    notes.append(standing_text(measure, viewer, now))
    notes.append(translate("Measure", "{person}, until {time}").format(person=viewer.name(measure.owner), time=until))
    notes.append(translate("Measure", "to undo: {how}").format(how=measure.revert))
    return Matter(
        key=str(measure.id),
        title=asked_text(measure),
        note=" · ".join(notes),
        side=side.format(left=duration(abs(left))),
        tone="critical" if left <= 0 else "high" if left < SOON_S else "muted",
        acts=tuple(_acts(measure)) if changeable else (),
    )


def _about(measure: Measure, viewer: Viewer) -> Iterator[str]:
    if measure.queues:
        yield listed(map(viewer.queue, measure.queues))
    if measure.suspends:
        yield translate("Measure", "suspended: {targets}").format(targets=targets_text(measure.suspends))
    if measure.ranking:
        yield ranking_text(measure.ranking, viewer)


def _acts(measure: Measure) -> Iterator[tuple[str, str]]:
    if measure.in_force is None:
        yield CONFIRM, translate("Measure", "In force…")
    ends = measure.what in DECLARED
    yield REVERT, translate("Measure", "End it…") if ends else translate("Measure", "Undone…")
    yield EXTEND, translate("Measure", "Other end…")
    yield HAND_ON, translate("Measure", "Other owner…")


def _lent(lent: Lent, viewer: Viewer, now: datetime) -> Matter:
    words = translate("Measure", "{agent} on loan to {queue}")
    until = day_time(lent.until, viewer.zone, now)
    return Matter(
        key=str(lent.loan),
        title=words.format(agent=lent.name or lent.agent, queue=viewer.queue(lent.to)),
        note=translate("Measure", "comes back by itself at {time}, or when the incident is resolved").format(
            time=until
        ),
        side=duration((lent.until - now).total_seconds()),
    )


def _over(measure: Measure, viewer: Viewer, now: datetime) -> Matter:
    word = measure_word(measure.what)
    return Matter(
        key=str(measure.id),
        title=asked_text(measure),
        note=f"{word} · {standing_text(measure, viewer, now)}",
        settled=True,
    )


def open_words(incident: Incident) -> str:
    """How much is open, beside the title of the list."""
    still, lent = len(incident.measures.open), len(incident.measures.lent)
    asked = sum(1 for one in incident.measures.open if one.in_force is None)
    said = [translate("Measure", "{count} open").format(count=still)] if still else []
    if asked:
        said.append(translate("Measure", "{count} not confirmed").format(count=asked))
    if lent:
        said.append(translate("Measure", "{count} on loan").format(count=lent))
    return " · ".join(said)
