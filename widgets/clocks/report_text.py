"""The draft of a report to a regulator: what the log knows under each heading, and "unknown" where it knows nothing."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from incidents.clocks.first_report import Known, known
from incidents.clocks.pack import ContentField
from incidents.clocks.running import Clock
from incidents.facts import QueueNote
from incidents.incident import Incident
from widgets.clocks.clock_texts import clock_name
from widgets.format import count, duration, local, percent
from widgets.impact.impact_texts import impact_word, source_word, value_text
from widgets.incidents.incident_texts import severity_text
from widgets.incidents.names import IncidentNames
from widgets.texts import kind_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def draft_text(incident: Incident, clock: Clock, viewer: Viewer) -> str:
    """The whole draft in the viewer's language, with times in the centre's zone."""
    told = _Told(incident, clock, viewer)
    title = clock_name(incident.regulation, clock.key, viewer.language)
    lines = [title, f"{incident.name} · {kind_word(incident.kind)}", ""]
    for number, field in enumerate(clock.duty.content, start=1):
        lines.append(f"{number}. {field_word(field)}")
        lines += [f"   {line}" for line in told.lines(field) or (translate("Filing", "unknown"),)]
    return "\n".join(lines)


def field_word(field: ContentField) -> str:
    """The heading of a point of the report."""
    return {
        ContentField.TIME: translate("Filing", "Time"),
        ContentField.PLACE: translate("Filing", "Place"),
        ContentField.PHENOMENON: translate("Filing", "What is seen"),
        ContentField.SCOPE: translate("Filing", "Business affected"),
        ContentField.CAUSE: translate("Filing", "Cause"),
        ContentField.CONSEQUENCE: translate("Filing", "Consequences so far"),
        ContentField.MEASURES: translate("Filing", "Measures taken"),
        ContentField.NEXT_PLAN: translate("Filing", "What comes next"),
        ContentField.UNIT: translate("Filing", "Reporting unit"),
        ContentField.CONTACT: translate("Filing", "Contact"),
        ContentField.COORDINATE: translate("Filing", "What the regulator should coordinate"),
        ContentField.GRADE: translate("Filing", "Grade"),
        ContentField.CLIENTS: translate("Filing", "Customers affected"),
        ContentField.DATA: translate("Filing", "Data concerned"),
        ContentField.RECOVERY: translate("Filing", "Recovery"),
    }[field]


class _Told:
    """The lines under each heading; none: nobody knows."""

    def __init__(self, incident: Incident, clock: Clock, viewer: Viewer) -> None:
        self._known, self._viewer = known(incident, clock), viewer
        self._incident = incident
        self._names = IncidentNames(incident, viewer)

    def lines(self, field: ContentField) -> tuple[str, ...]:
        seen = self._known
        ways: dict[ContentField, Callable[[], Iterable[str]]] = {
            ContentField.TIME: self._times,
            ContentField.PLACE: lambda: dict.fromkeys(seen.places),
            ContentField.PHENOMENON: lambda: filter(None, (seen.affected,)),
            ContentField.SCOPE: lambda: [note.title or note.queue for note in seen.queues],
            ContentField.CAUSE: lambda: seen.cause,
            ContentField.CONSEQUENCE: lambda: (*map(_queue, seen.queues), *self._impact(seen)),
            ContentField.MEASURES: self._measures,
            ContentField.NEXT_PLAN: lambda: map(self._names.step, seen.to_do),
            ContentField.UNIT: lambda: filter(None, (seen.unit,)),
            ContentField.CONTACT: lambda: filter(None, (self._viewer.name(seen.contact),)),
            ContentField.GRADE: self._grades,
            ContentField.CLIENTS: lambda: (line for line in self._impact(seen, customers=True)),
            ContentField.RECOVERY: self._recovery,
        }
        return tuple(ways[field]()) if field in ways else ()

    def _times(self) -> Iterable[str]:
        seen = self._known
        said = (
            (translate("Filing", "began {time}"), seen.began),
            (translate("Filing", "noticed {time}"), seen.noticed),
            (translate("Filing", "reported {time}"), seen.reported),
        )
        return [words.format(time=self._time(at)) for words, at in said if at is not None]

    def _measures(self) -> Iterable[str]:
        for measure in self._known.measures:
            yield f"{self._time(measure.started)} {measure.title}"
        yield from map(self._names.step, self._known.done)

    def _grades(self) -> Iterable[str]:
        if self._incident.severity is not None:
            yield translate("Filing", "service grade {grade}").format(grade=severity_text(self._incident.severity))
        grading = self._known.grading
        if grading is not None:
            yield self._names.grade(grading.regime, grading.grade)

    def _recovery(self) -> Iterable[str]:
        said = (
            (translate("Filing", "stable since {time}"), self._known.stable),
            (translate("Filing", "service back {time}"), self._known.resolved),
        )
        return [words.format(time=self._time(at)) for words, at in said if at is not None]

    def _impact(self, seen: Known, customers: bool = False) -> Iterable[str]:
        for figure in seen.impact:
            if not customers or figure.what == "customers":
                what = " ".join(filter(None, (impact_word(figure.what), figure.place)))
                yield translate("Filing", "{what}: {value}, as of {time}, {source}").format(
                    what=what,
                    value=value_text(figure),
                    time=self._time(figure.as_of),
                    source=source_word(figure.source),
                )

    def _time(self, moment: datetime) -> str:
        return moment_text(moment, self._viewer)


def moment_text(moment: datetime, viewer: Viewer) -> str:
    """Date, time and the zone's distance from UTC, as reports and deadlines need it."""
    there = local(moment, viewer.zone)
    offset = f"{there:%z}"
    return f"{there:%Y-%m-%d %H:%M} (UTC{offset[:3]}:{offset[3:5]})"


def _queue(note: QueueNote) -> str:
    words = translate("Filing", "{queue} at the report: {waiting} waiting, the longest {longest}, abandoned {rate}")
    return words.format(
        queue=note.title or note.queue,
        waiting=count(note.waiting),
        longest=duration(note.longest_wait_s),
        rate=percent(note.abandon_rate),
    )
