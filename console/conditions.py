"""Keeps reading the playbooks of running incidents off the live floor, whichever page is on the screen."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from console.clock import Clock
from console.state import State
from incidents.board import Board
from incidents.criteria import Standing
from incidents.kinds import RUNNING
from incidents.watch import Watch
from resources.floor import Freshness
from widgets.condition_texts import tier_word
from widgets.toast import Notice

translate = QCoreApplication.translate

EVERY_S = 1.0  # of the centre's clock


class Conditions(QObject):
    """Announces what the conditions say, and by a notice when an incident has risen to a higher tier."""

    changed = Signal(object)  # Mapping[UUID, Standing]
    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, state: State, clock: Clock, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._clock, self._language = state, clock, language
        self._watches: dict[UUID, Watch] = {}
        self._looked = float("-inf")
        state.aged.connect(self._look)
        state.board_changed.connect(self._take)

    @property
    def standings(self) -> Mapping[UUID, Standing]:
        """The conditions of every running incident that has a playbook."""
        return {key: watch.standing for key, watch in self._watches.items()}

    def _take(self, board: Board) -> None:
        """Watch over what runs now; what runs no more is forgotten."""
        running = ((one, one.playbook) for one in board.open if one.state in RUNNING)
        self._watches = {
            one.id: self._watches.get(one.id) or Watch(playbook, [note.queue for note in one.queues])
            for one, playbook in running
            if playbook is not None
        }

    def _look(self, freshness: Freshness, _age_s: float | None) -> None:
        now = self._clock.epoch()
        if not self._watches or 0 <= now - self._looked < EVERY_S:
            return
        self._looked = now
        for key, watch in self._watches.items():
            before = watch.standing
            standing = watch.see(self._state.floor, freshness, now, self._open_loans(key))
            if _rose(before, standing):
                self._tell(key, standing)
        self.changed.emit(self.standings)

    def _open_loans(self, incident: UUID) -> int | None:
        loans = self._state.loans
        return None if loans is None else sum(loan.is_open for loan in loans.of_incident(incident))

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
