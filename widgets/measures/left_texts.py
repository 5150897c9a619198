"""What is temporary, put off and hit in an incident, one line each: for whoever ends it or takes it over."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from incidents.deferred.work import Work
from incidents.incident import Incident
from incidents.measures.measure import Measure
from widgets.deferred.work_texts import work_word
from widgets.format import clock_time, count
from widgets.impact.impact_texts import impact_word, source_word, value_text
from widgets.measures.measure_texts import asked_text
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def measure_line(measure: Measure, viewer: Viewer) -> str:
    """What it is and who answers for it."""
    return f"{asked_text(measure)} ({viewer.name(measure.owner)})"


def work_line(work: Work, viewer: Viewer) -> str:
    """How much is open of what, and who answers for it."""
    words = f"{count(work.open)} {work_word(work.what)}"
    return f"{words} ({viewer.name(work.owner)})" if work.owner else words


def work_told(incident: Incident, viewer: Viewer, now: datetime) -> Iterator[tuple[str, str]]:
    """Work put off with its promise, as (words, tone)."""
    for one in incident.deferred:
        if one.open:
            words = work_line(one, viewer) if one.owner else translate("Left", "{what}, nobody answers for it").format(
                what=work_line(one, viewer)
            )  # fmt: skip
            if one.due is not None:
                promised = translate("Left", "{what}, promised for {time}")
                words = promised.format(what=words, time=clock_time(one.due, viewer.zone))
            late = one.due is not None and one.due <= now
            yield words, "high" if late or not one.owner else "text"


def impact_told(incident: Incident, viewer: Viewer) -> Iterator[tuple[str, str]]:
    """Every figure with its source and time, as (words, tone)."""
    for one in incident.impact.figures:
        what = f"{impact_word(one.what)} {one.place}".strip()
        words = translate("Left", "{what}: {value} ({source}, {time})")
        time, source = clock_time(one.as_of, viewer.zone), source_word(one.source)
        yield words.format(what=what, value=value_text(one), source=source, time=time), "text"
