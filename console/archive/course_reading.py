"""Reads from disk what happened on the floor while an incident went on: who waited, hand counts, alarms."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from console.archive.searching import Searching
from console.record.recording import Recording
from console.state import State
from console.storage.search import Wanted
from console.storage.tables import utc_text
from incidents.archive.course import Course
from resources.alarms.facts import AlarmCleared, AlarmRaised
from resources.entry import Entry
from resources.hand_counts.hand_counts import HandCount, HandCounts
from resources.measures.history import History
from resources.measures.together import Waiting
from widgets.alarms.alarm_texts import condition_words
from widgets.archive.course_lanes import AlarmBar
from widgets.archive.course_load import Load
from widgets.archive.incidents_view import IncidentsView
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_ALARMS_AT_MOST = 2000


class CourseReading:
    """What comes after another incident was chosen is dropped."""

    def __init__(self, recording: Recording, searching: Searching, state: State, viewer: Viewer) -> None:
        self._recording, self._searching, self._state, self._viewer = recording, searching, state, viewer
        self._course: Course | None = None

    def read(self, course: Course, view: IncidentsView) -> None:
        """Show the load of the incident's queues together, and the alarms while it went on."""
        self._course = course
        self._read_load(course, view)
        wanted = Wanted(kinds=(AlarmRaised.kind, AlarmCleared.kind), until=utc_text(course.until))

        def shown(entries: tuple[Entry, ...]) -> None:
            view.show_alarms(alarm_bars(reversed(entries), course, self._viewer))

        self._searching.found(wanted, _ALARMS_AT_MOST, self._if_shown(course, shown))

    def _read_load(self, course: Course, view: IncidentsView) -> None:
        queues = queues_of(course, tuple(self._state.floor.queues))
        by_hand = counts_of(self._state.hand_counts or HandCounts(), course, queues)
        view.show_load(Load(None, by_hand))
        kept: list[History] = []

        def one_more(history: History) -> None:
            kept.append(history)
            if len(kept) == len(queues):
                view.show_load(Load(Waiting.of(kept), by_hand))

        for queue in queues:
            since, until = course.since.timestamp(), course.until.timestamp()
            self._recording.history(queue, since, until, self._if_shown(course, one_more))

    def _if_shown(self, course: Course, done: Callable[[Any], None]) -> Callable[[Any], None]:
        return lambda found: done(found) if course is self._course else None


def queues_of(course: Course, floor: Sequence[str]) -> tuple[str, ...]:
    """The incident's queues, each once; of one without any the first on the floor."""
    return tuple(dict.fromkeys(note.queue for note in course.incident.queues)) or tuple(floor[:1])


def counts_of(counts: HandCounts, course: Course, queues: Sequence[str]) -> tuple[HandCount, ...]:
    """What was counted by hand of these queues while the incident went on."""
    return tuple(one for one in counts.between(course.since, course.until) if one.count.queue in queues)


def alarm_bars(entries: Iterable[Entry], course: Course, viewer: Viewer) -> list[AlarmBar]:
    """The alarms that stood during the course, from what was raised and cleared, oldest first."""
    standing: dict[str, tuple[str, datetime]] = {}
    bars: list[AlarmBar] = []
    for entry in entries:
        fact = entry.fact
        if isinstance(fact, AlarmRaised):
            queue = fact.condition.queue
            where = viewer.queue(queue) if queue else translate("Alarms", "Centre")
            standing.setdefault(fact.condition.key, (condition_words(fact.condition, where), entry.happened))
        elif isinstance(fact, AlarmCleared) and fact.alarm in standing:
            words, since = standing.pop(fact.alarm)
            bars.append(AlarmBar(words, since, entry.happened))
    bars += [AlarmBar(words, since, None) for words, since in standing.values()]
    return [bar for bar in bars if bar.since < course.until and (bar.until is None or bar.until > course.since)]
