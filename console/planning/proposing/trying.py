"""What is tried on the day board, judged at once: which rules it breaks, what it does to its queues."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from console.acts.worker import Worker
from resources.changes.change import Change
from resources.changes.effect import DraftEffect, draft_effect
from resources.changes.staffed import Staffing
from resources.changes.staffed_after import staffed_after
from resources.floor import Floor
from resources.limits.breach import Breach
from resources.limits.check import Breaches, check
from resources.limits.ground import Ground

REST_MS = 10  # changes that come together are judged together


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found of a draft. `effect` is None where it changes nothing to come, or no need is known."""

    changes: tuple[Change, ...]
    breaches: Breaches = field(default_factory=dict)
    effect: DraftEffect | None = None
    floor: Floor = field(default_factory=Floor)

    @property
    def is_blocked(self) -> bool:
        """Whether a rule is broken that neither a reason nor a signature settles."""
        return any(one.hard and not one.signable for broken in self.breaches.values() for one in broken)

    @property
    def broken(self) -> tuple[Breach, ...]:
        """Every broken rule once."""
        return tuple(dict.fromkeys(one for broken in self.breaches.values() for one in broken))


class Trying(QObject):
    """Judges in a thread, never in the way of a drag; of drafts that come while it judges only the newest counts."""

    judged = Signal(object)  # Verdict

    def __init__(
        self,
        ground: Callable[[], Ground | None],
        floor: Callable[[], Floor],
        now: Callable[[], datetime],
        worker: Worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground, self._floor, self._now, self._worker = ground, floor, now, worker
        self._changes: tuple[Change, ...] = ()
        self._is_judging = self._is_stale = False
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._judge)

    @property
    def is_settled(self) -> bool:
        """Whether the newest draft has been judged."""
        return not (self._timer.isActive() or self._is_judging)

    def show_draft(self, changes: Sequence[Change]) -> None:
        """Another draft is tried."""
        self._changes = tuple(changes)
        self._timer.start()

    def look_again(self) -> None:
        """What it is judged by has changed."""
        self._timer.start()

    def stop(self) -> None:
        """Judge no more."""
        self._timer.stop()

    def _judge(self) -> None:
        if self._is_judging:
            self._is_stale = True
            return
        changes, ground, floor, now = self._changes, self._ground(), self._floor(), self._now()
        if ground is None:
            self.judged.emit(Verdict(changes))
            return
        self._is_judging, self._is_stale = True, False
        self._worker.do(lambda: judge(changes, ground, floor, now), self._home)

    def _home(self, verdict: Verdict) -> None:
        self._is_judging = False
        if verdict.changes == self._changes:
            self.judged.emit(verdict)
        if self._is_stale:
            self._judge()


def judge(changes: tuple[Change, ...], ground: Ground, floor: Floor, now: datetime) -> Verdict:
    """Judge a draft. Without one the ground is prepared, so that the first drop is answered as fast as the others."""
    before = ground.staffed
    if not changes:
        return Verdict(changes, floor=floor)
    return Verdict(changes, check(changes, ground, now), _effect(changes, ground, before, floor), floor)


def _effect(changes: tuple[Change, ...], ground: Ground, before: Staffing, floor: Floor) -> DraftEffect | None:
    if ground.need is None:
        return None
    lent = [one.move for one in ground.lent if not one.over]
    after = staffed_after(before, ground.roster, ground.day, ground.staffed_queues, changes, lent=lent)
    return draft_effect(ground.need, floor, ground.staffed_queues, before, after)
