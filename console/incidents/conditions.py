"""Keeps reading the playbooks of running incidents off the live floor, whichever page is on the screen."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from console.clocks.clock import Clock
from console.state import State
from incidents.board import Board
from incidents.conditions.counted import counted as figures_of
from incidents.conditions.criteria import Standing
from incidents.conditions.recorded import counted
from incidents.conditions.watch import Watch
from incidents.grading.strength import Strength
from incidents.grading.table import shipped_grades
from incidents.impact.unserved import FELT_ON_FLOOR
from incidents.incident import Incident
from incidents.kinds import RUNNING
from resources.floor import Freshness
from resources.measures.history import History
from widgets.incidents.condition_texts import tier_word
from widgets.toast import Notice

translate = QCoreApplication.translate

EVERY_S = 1.0  # of the centre's clock
RECALLED_S = 6 * 3600.0  # how far back the measures on record are read
PATIENCE_S = 5.0  # for the record, in real time; then the conditions begin with what is seen from now on


class Past(Protocol):
    """The measures on record."""

    def history(self, queue: str, since: float, until: float, done: Callable[[History], None]) -> None: ...


class Conditions(QObject):
    """What was counted before an incident was activated, or before a restart, comes from the measures on record.

    Announces what the conditions say, and by a notice when an incident has risen to a higher tier."""

    changed = Signal(object)  # Mapping[UUID, Standing]
    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(
        self, state: State, clock: Clock, language: str, past: Past | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._state, self._clock, self._language, self._past = state, clock, language, past
        self._watches: dict[UUID, Watch] = {}
        self._grades: dict[UUID, Watch] = {}
        self._strength = Strength()
        self._recalled: dict[UUID, tuple[set[str], float]] = {}  # what the record still owes, and since when
        self._looked = float("-inf")
        state.aged.connect(self._look)
        state.board_changed.connect(self._take)

    @property
    def standings(self) -> Mapping[UUID, Standing]:
        """The conditions of every running incident that has a playbook."""
        grades = {key: watch.standing for key, watch in self._grades.items()}
        return {key: replace(watch.standing, grades=grades.get(key)) for key, watch in self._watches.items()}

    @property
    def is_settled(self) -> bool:
        """Whether all conditions have been read, with what is on record."""
        return not self._watches or (
            self._looked > float("-inf") and not any(owed for owed, _ in self._recalled.values())
        )

    def _take(self, board: Board) -> None:
        """Watch over what runs now; what runs no more is forgotten."""
        running = {one.id: one for one in board.open if one.state in RUNNING}
        for watches in (self._watches, self._grades):
            for key in watches.keys() - running.keys():
                del watches[key]
        for key, one in running.items():
            if key not in self._watches and one.playbook is not None:
                queues = [note.queue for note in one.queues]
                self._watches[key] = Watch(one.playbook, queues)
                if one.kind in FELT_ON_FLOOR:
                    self._grades[key] = Watch(shipped_grades(), queues)
                self._recall(one)

    def _recall(self, incident: Incident) -> None:
        """Ask for what is on record of the incident's queues."""
        queues = {note.queue for note in incident.queues} or set(self._state.floor.queues)
        if self._past is None or not queues:
            return
        self._recalled[incident.id] = queues, self._clock.monotonic()
        now = self._clock.epoch()
        for queue in tuple(queues):
            self._past.history(queue, now - RECALLED_S, now, partial(self._take_past, incident.id))

    def _take_past(self, key: UUID, history: History) -> None:
        owed, _ = self._recalled.get(key, (set(), 0.0))
        if key in self._watches and history.queue in owed:
            counts, until = counted(history)
            for watch in self._of(key):
                watch.recall({history.queue: counts}, until)
            owed.discard(history.queue)
            if not owed:
                self._looked = float("-inf")  # at the next floor, not a second later

    def _is_ready(self, key: UUID) -> bool:
        """Whether the record has answered, or has been waited for long enough."""
        owed, since = self._recalled.get(key, (set(), 0.0))
        if owed and self._clock.monotonic() - since < PATIENCE_S:
            return False
        self._recalled.pop(key, None)
        return True

    def _look(self, freshness: Freshness, _age_s: float | None) -> None:
        now = self._clock.epoch()
        if 0 <= now - self._looked < EVERY_S:
            return
        self._looked = now
        live = freshness in (Freshness.FRESH, Freshness.LATE)
        strength = (
            self._strength.see(self._state.floor) if live else {}
        )  # before an incident too: who was here is known
        if not self._watches:
            return
        for key, watch in self._watches.items():
            if not self._is_ready(key):
                continue
            before, told = watch.standing, {**strength, **self._counted(key, now)}
            standing = watch.see(self._state.floor, freshness, now, told)
            if key in self._grades:
                self._grades[key].see(self._state.floor, freshness, now, told)
            if _rose(before, standing):
                self._tell(key, standing)
        self.changed.emit(self.standings)

    def _of(self, key: UUID) -> tuple[Watch, ...]:
        return tuple(watches[key] for watches in (self._watches, self._grades) if key in watches)

    def _counted(self, key: UUID, now: float) -> Mapping[str, float]:
        """What this console counts of the incident."""
        incident, loans = self._state.board.get(key) if self._state.board else None, self._state.loans
        if incident is None:
            return {}
        away = None if loans is None else sum(loan.engages for loan in loans.of_incident(key))
        return figures_of(incident, datetime.fromtimestamp(now, UTC), away)

    def _tell(self, key: UUID, standing: Standing) -> None:
        incident = self._state.board.get(key) if self._state.board else None
        if incident is None or standing.tier is None:
            return
        what = translate("Conditions", "{incident} has risen to: {tier}")
        self.noticed.emit(
            Notice(
                what.format(incident=incident.name, tier=tier_word(standing.tier, self._language)),
                standing.tier.advice.pick(self._language),
                translate("Conditions", "Look at the conditions on the Response page and grade again if need be."),
            )
        )


def _rose(before: Standing, after: Standing) -> bool:
    """Whether a known tier gave way to a worse one."""
    return before.tier is not None and after.tier is not None and after.tier.tier > before.tier.tier
