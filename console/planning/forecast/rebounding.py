"""The rebound after an outage: estimated while it lasts, put on record when the service is back, learnt from later."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from PySide6.QtCore import QObject, Signal

from console.acts.outcomes import Request
from incidents.incident import Incident
from incidents.kinds import ENDED, RUNNING, Kind, State
from incidents.rebound.commands import NoteRebound, NoteReboundSeen
from incidents.rebound.estimate import stated_return
from incidents.rebound.facts import QueueWave, ReboundPredicted, ReboundSeen
from resources.day import Day
from resources.entry import CONSOLE

if TYPE_CHECKING:
    from console.desk import Desk
    from console.planning.forecast.forecasting import Forecasting
    from resources.forecast.deferred import Outage, Wave
    from resources.forecast.outlook import Outlook
    from resources.forecast.rebound import Redial
    from resources.measures.history import History

EVERY_S = 60.0  # of the centre's clock, while there is an outage
WAVES_LAST = timedelta(hours=8)
COMPARED_AFTER = timedelta(hours=2)
LATE = timedelta(minutes=15)  # after which is compared what there is on record
SAME = timedelta(seconds=1)
FEWEST_LOST = 10  # contacts, from which there is something to put on record


class Rebounding(QObject):
    """Lives in the main thread. `changed`: `waves`, by incident, are known anew."""

    changed = Signal()

    def __init__(self, desk: "Desk", forecasting: "Forecasting", parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._forecasting = desk, forecasting
        self._looked = float("-inf")
        self._known: tuple[tuple[UUID, datetime | None], ...] = ()
        self._owed: set[tuple[UUID, str]] = set()
        self._records: dict[tuple[UUID, str], History] = {}
        self.waves: Mapping[UUID, tuple[Wave, ...]] = {}
        desk.state.ticked.connect(self.look)
        forecasting.revised.connect(self._take)

    def staffed(self) -> Mapping[str, int]:
        """The agents who work for each queue now."""
        return {name: queue.staffed for name, queue in self._desk.state.floor.queues.items()}

    def look(self, now: float) -> None:
        """Read the records of the outages anew, if it is time or one began or ended; `now` in epoch seconds."""
        found = self._outages()
        known = tuple((one.id, back_at(one)) for one in found)
        if known == self._known and (not known or 0 <= now - self._looked < EVERY_S):
            return
        self._looked, self._known = now, known
        self._records.clear()
        self._owed = {(one.id, queue) for one in found for queue in self._queues(one)}
        if not self._owed:
            self._forecasting.show_outages(())
        for one in found:
            for queue in self._queues(one):
                since, until = self._span(one, now)
                self._desk.recording.history(queue, since, until, partial(self._record, one.id))

    def _outages(self) -> list[Incident]:
        board, now = self._desk.state.board, self._desk.watched.clock.now()
        found = [one for one in board or () if is_outage(one)]
        return [one for one in found if (back := back_at(one)) is None or now < back + WAVES_LAST]

    def _queues(self, incident: Incident) -> list[str]:
        floor = self._desk.state.floor.queues
        named = {note.queue for note in incident.queues}
        return [queue for queue in floor if not named or queue in named]

    def _span(self, incident: Incident, now: float) -> tuple[float, float]:
        """What of the record tells of an outage: from an hour before it to two hours after the return."""
        from resources.forecast.deferred import BEFORE_S

        since = max(incident.began_at.timestamp(), Day.of(now, self._desk.zone).start) - BEFORE_S
        back = back_at(incident)
        return since, min(now, (back + COMPARED_AFTER).timestamp()) if back else now

    def _record(self, incident: UUID, history: "History") -> None:
        key = (incident, history.queue)
        if key not in self._owed:
            return
        self._owed.discard(key)
        self._records[key] = history
        if not self._owed:
            learnt = own_redial(self._desk.state.board or ())
            self._forecasting.show_outages(tuple(self._outage(one, learnt) for one in self._outages()))

    def _outage(self, incident: Incident, learnt: "Redial") -> "Outage":
        from resources.forecast.deferred import Outage
        from resources.forecast.rebound import Lost, Redial

        back, stated, noted = back_at(incident), stated_return(incident, self._desk.zone), _noted(incident)
        lost = {one.queue: Lost(one.blocked, one.abandoned, one.missing) for one in noted.queues} if noted else {}
        return Outage(
            str(incident.id),
            incident.began_at.timestamp(),
            back.timestamp() if back else None,
            stated.timestamp() if stated else None,
            {queue: record for (key, queue), record in self._records.items() if key == incident.id},
            Redial(noted.share, noted.delay_s, noted.outages) if noted else learnt,
            lost,
        )

    def _take(self, outlook: "Outlook") -> None:
        self.waves = {UUID(key): waves for key, waves in outlook.waves.items()}
        self.changed.emit()
        for incident in self._outages():
            if (waves := self.waves.get(incident.id)) and (back := back_at(incident)) is not None:
                self._note(incident, waves, back)

    def _note(self, incident: Incident, waves: "tuple[Wave, ...]", back: datetime) -> None:
        """Into the log, once each: what is expected when the service is back, and two hours later what came."""
        if any(abs(one.rebound.begins - back) >= SAME for one in waves):  # made before it was known to be back
            return
        noted = _noted(incident)
        if noted is None:
            if sum(one.rebound.lost.total for one in waves) >= FEWEST_LOST:
                self._state(incident, "predicted", back, NoteRebound(incident.id, predicted(back, waves)))
            return
        on_top, over = _together([one.on_top for one in waves]), self._desk.watched.clock.now() - back - COMPARED_AFTER
        whole = len(on_top) * timedelta(minutes=15) >= COMPARED_AFTER
        if incident.rebound.seen is None and on_top and over >= timedelta() and (whole or over >= LATE):
            due = _together([one.extra for one in noted.queues])[: len(on_top)]
            seen = ReboundSeen(back, noted.lost, due, on_top)
            self._state(incident, "seen", back, NoteReboundSeen(incident.id, seen))

    def _state(self, incident: Incident, what: str, back: datetime, command: Any) -> None:
        id_ = uuid5(incident.id, f"rebound/{what}/{back.isoformat()}")
        self._desk.operations.run(Request(id_, command, CONSOLE, self._desk.acts.desk), lambda _outcome: None)


def is_outage(incident: Incident) -> bool:
    """Whether callers may wait for the end of it: a system outage that is responded to, or was; no drill."""
    responded = State.ACTIVE in incident.entered and incident.state not in ENDED - {State.CLOSED}
    return incident.kind is Kind.SYSTEM_OUTAGE and responded and not incident.drill and not incident.veiled


def back_at(incident: Incident) -> datetime | None:
    """Since when the service is back; None: it is not."""
    if incident.state in RUNNING - {State.STABILISED, State.RECOVERING}:
        return None
    after = (State.STABILISED, State.RECOVERING, State.RESOLVED)
    return min((incident.entered[state] for state in after if state in incident.entered), default=None)


def own_redial(board: Any) -> "Redial":
    """How this bank's callers return, from the outages whose waves are on record; else the placeholders."""
    from resources.forecast.rebound import Lost, learnt

    seen = [one.rebound.seen for one in board if not one.drill and one.rebound.seen is not None]
    return learnt([(Lost(missing=one.lost), one.seen) for one in sorted(seen, key=lambda one: one.back_at)])


def predicted(back: datetime, waves: "tuple[Wave, ...]") -> ReboundPredicted:
    """The fact that a prediction becomes; queues that lost nothing are not in it."""
    queues = tuple(
        QueueWave(
            one.rebound.queue, round(lost.blocked, 2), round(lost.abandoned, 2), round(lost.missing, 2),
            tuple(round(value, 2) for value in one.rebound.extra),
        )
        for one in waves
        if (lost := one.rebound.lost).total > 0
    )  # fmt: skip
    redial = waves[0].rebound.redial
    unrecorded = max(one.unrecorded for one in waves)
    return ReboundPredicted(
        back, queues, round(redial.share, 4), round(redial.delay_s, 1), redial.outages, round(unrecorded, 4)
    )


def _noted(incident: Incident) -> ReboundPredicted | None:
    """The prediction for the present return of the service."""
    noted = incident.rebound.predicted
    return noted if noted is not None and noted.back_at == back_at(incident) else None


def _together(lines: "list[tuple[float, ...]]") -> tuple[float, ...]:
    """The sum of all, as far as all of them reach."""
    return tuple(round(sum(values), 2) for values in zip(*lines, strict=False))
