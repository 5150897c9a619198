"""Counts from the measures on record whom the running incidents hit, and puts it into their logs now and then."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Protocol
from uuid import UUID, uuid5

from PySide6.QtCore import QObject, Signal

from console.acts.operations import Operations
from console.acts.outcomes import Request
from console.state import State
from incidents.board import Board
from incidents.impact.commands import NoteImpact
from incidents.impact.impact import ImpactKind, ImpactSource
from incidents.impact.unserved import FELT_ON_FLOOR, FloorCount, known_until, unserved
from incidents.incident import Incident
from incidents.kinds import RUNNING
from incidents.kinds import State as Life
from resources.entry import CONSOLE
from resources.measures.history import History
from resources.measures.sample import SLOT_S

EVERY_S = 60.0  # of the centre's clock
NOTED_EVERY_S = 900  # into the log: as often as the deputy would (playbook default)
SLOT = timedelta(seconds=SLOT_S)  # the last one counted says how many waited when the next count begins
FARTHEST = timedelta(hours=24)  # how far back the record is read at once


class Past(Protocol):
    """The measures on record."""

    def history(self, queue: str, since: float, until: float, done: Callable[[History], None]) -> None: ...


class _Count:
    """One incident's count while its queues' records come in; it goes on from the last figure in the log."""

    def __init__(self, queues: set[str], base: int) -> None:
        self._owed, self._base = queues, base
        self._records: list[History] = []

    def take(self, history: History) -> bool:
        """Take one queue's record; whether it was the last."""
        if history.queue in self._owed:
            self._owed.discard(history.queue)
            self._records.append(history)
        return not self._owed

    def found(self) -> FloorCount | None:
        """Up to where all queues are on record, so that the next count goes on without a gap; None: nothing is."""
        ends = [end for each in self._records if (end := known_until(each)) is not None]
        if not ends:
            return None
        until = min(ends)
        contacts = self._base + sum(unserved(each, until) for each in self._records)
        whole = all(bool(each.measured[: int(until // SLOT_S) - each.first].all()) for each in self._records)
        return FloorCount(contacts, datetime.fromtimestamp(until, UTC), whole)


class Impacts(QObject):
    """`changed` carries the newest counts by incident."""

    changed = Signal(object)  # Mapping[UUID, FloorCount]

    def __init__(
        self,
        operations: Operations,
        state: State,
        past: Past,
        *,
        desk: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._operations, self._state, self._past, self._desk = operations, state, past, desk
        self._looked = float("-inf")
        self._counting: dict[UUID, _Count] = {}
        self.counts: Mapping[UUID, FloorCount] = {}
        state.ticked.connect(self.look)

    def look(self, now: float) -> None:
        """Begin to count anew, if it is time; `now` in epoch seconds of the centre's clock."""
        if 0 <= now - self._looked < EVERY_S:
            return
        self._looked = now
        for incident in self._state.board or Board():
            if incident.kind in FELT_ON_FLOOR and (incident.state in RUNNING or _just_over(incident)):
                self._count(incident, now)

    def _count(self, incident: Incident, now: float) -> None:
        queues = {note.queue for note in incident.queues} or set(self._state.floor.queues)
        moment = incident.entered.get(Life.RESOLVED) or datetime.fromtimestamp(now, UTC)
        noted = _noted(incident)
        base, since = (noted[0], noted[1] - SLOT) if noted else (0, incident.began_at)
        since = max(since, moment - FARTHEST)
        if not queues or since >= moment:
            return
        self._counting[incident.id] = _Count(queues, base)
        for queue in tuple(queues):
            self._past.history(queue, since.timestamp(), moment.timestamp(), partial(self._take, incident.id))

    def _take(self, key: UUID, history: History) -> None:
        count = self._counting.get(key)
        if count is None or not count.take(history):
            return
        del self._counting[key]
        found = count.found()
        if found is None:
            return
        self.counts = {**self.counts, key: found}
        self.changed.emit(self.counts)
        self._note(key, found)

    def _note(self, key: UUID, found: FloorCount) -> None:
        """Into the log once a quarter of an hour, and when it is over; asking twice notes it once."""
        incident = self._state.board.get(key) if self._state.board else None
        if incident is None:
            return
        noted = _noted(incident)
        over = incident.state not in RUNNING
        if noted and not over and (found.as_of - noted[1]).total_seconds() < NOTED_EVERY_S:
            return
        if noted and found.contacts == noted[0]:
            return
        command = NoteImpact(key, ImpactKind.CONTACTS, found.contacts, found.as_of, ImpactSource.FLOOR)
        id_ = uuid5(key, f"impact/{found.as_of.isoformat()}")
        self._operations.run(Request(id_, command, CONSOLE, self._desk), lambda _outcome: None)


def _noted(incident: Incident) -> tuple[int, datetime] | None:
    """The floor's last figure in the log."""
    return next(((one.value, one.as_of) for one in incident.impact.figures if one.source is ImpactSource.FLOOR), None)


def _just_over(incident: Incident) -> bool:
    """Resolved, and the log does not know the last figure yet."""
    if incident.state is not Life.RESOLVED:
        return False
    noted = _noted(incident)
    return noted is None or noted[1] + 2 * SLOT < incident.entered[Life.RESOLVED]
