"""Puts on record what moves are foreseen to do, what was measured at +15, +30 and +60 minutes, and their cost."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Protocol
from uuid import UUID, uuid5

from PySide6.QtCore import QObject, Signal

from console.acts.operations import Operations
from console.acts.outcomes import Failed, Outcome, Request
from console.clocks.schedule import Schedule
from console.state import State
from resources.changes.effect import DraftEffect
from resources.effects.effects import Effects, GroupEffect
from resources.effects.facts import EffectFact, EffectForeseen, EffectSeen, Foreseen, Level, NoteEffect, Seen
from resources.effects.measured import seen, summed
from resources.effects.shown import shown
from resources.entry import CONSOLE
from resources.floor import Floor, Link
from resources.loans.groups import LoanGroup, recent
from resources.loans.loan import Loan, LoanState
from resources.loans.loans import Loans
from resources.loans.wish import LoanWish
from resources.measures.history import History
from resources.staffing.serving import moved, serving
from resources.staffing.what_if import effects

QUARTER = timedelta(minutes=15)
AHEAD = timedelta(seconds=2)  # before a loan for later begins its effect is foreseen on the floor as it is then
RETRY = timedelta(seconds=30)  # when the store could not take it
SETTLED = timedelta(seconds=2)  # by then all orders of one act are decided


class Past(Protocol):
    """The measures on record."""

    def history(self, queue: str, since: float, until: float, done: Callable[[History], None]) -> None: ...


@dataclass
class _Guess:
    """A group that is being ordered, on the floor before anybody of it has moved: what only its loans on record do."""

    at: datetime  # when its first move begins
    floor: Floor
    to: dict[str, str] = field(default_factory=dict)  # the receiver, by agent
    shown: tuple[Foreseen, ...] | None = None  # as the board had it: that is what goes on record

    def fact(self, group: LoanGroup) -> EffectForeseen | None:
        """None: of these agents none is on record."""
        if self.shown is not None:
            return EffectForeseen(group.id, group.loans[0].incident, len(group.loans), self.at, self.shown)
        changes: Counter[str] = Counter()
        ordered = [loan for loan in group.loans if loan.agent in self.to]
        for to in dict.fromkeys(loan.to for loan in ordered):
            changes.update(moved(self.floor, (loan.agent for loan in ordered if loan.to == to), to))
        queues = foreseen(self.floor, changes)
        return EffectForeseen(group.id, ordered[0].incident, len(ordered), self.at, queues) if ordered else None


class Effecting(QObject):
    """States everything as the console, once. What was missed while it was closed is read from the record later."""

    changed = Signal()

    def __init__(
        self,
        operations: Operations,
        schedule: Schedule,
        state: State,
        past: Past,
        *,
        desk: str,
        minute_cost: float = 0.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._operations, self._schedule, self._state, self._past = operations, schedule, state, past
        self._desk, self._minute_cost = desk, minute_cost
        self.effects = Effects()
        self._guesses: dict[UUID, _Guess] = {}
        self._ordered: dict[UUID, datetime] = {}  # when a draft was, whose effect the board showed
        self._measuring: dict[tuple[UUID, int], dict[str, Seen]] = {}
        self._stating: set[UUID] = set()  # ids of requests under way
        schedule.due.connect(self._wake)
        state.loans_changed.connect(self._look)
        state.ticked.connect(lambda _now: self._look())

    def show(self, effects: Effects) -> None:
        """The journal as it stands; clocks are armed for what is still to be measured."""
        before, self.effects = self.effects, effects
        for effect in effects:
            self._guesses.pop(effect.foreseen.group, None)
            self._ordered.pop(effect.foreseen.group, None)
            if before.get(effect.foreseen.group) is not effect:
                self._schedule.wait_for((Effecting, effect.foreseen.group), [at for _, at in effect.due()])
        self._look()
        self.changed.emit()

    def take_shown(self, group: UUID, begins: datetime, effect: DraftEffect) -> None:
        """A draft is about to be ordered: what the board showed of it is what goes on record, and is compared later."""
        if group in self._guesses or self.effects.get(group) is not None:
            return  # asked for again: the first is what was shown
        now = self._now()
        figures = shown(effect, max(now, begins), at_once=begins <= now)
        self._guesses[group] = _Guess(max(now, begins), self._state.floor, shown=figures)
        self._ordered[group] = now

    def foresee(self, group: UUID, wish: LoanWish) -> None:
        """A wish is about to be ordered: what it does is foreseen on the floor before anybody has moved."""
        if wish.begins is None and group not in self._ordered:
            self._foresee(group, wish.agents, wish.to)

    def _foresee(self, group: UUID, agents: Iterable[str], to: str) -> None:
        known = self._guesses.get(group)
        if known is None or abs(self._now() - known.at) >= SETTLED:
            known = self._guesses[group] = _Guess(self._now(), self._state.floor)
        known.to.update(dict.fromkeys(agents, to))

    def _look(self, _loans: Loans | None = None) -> None:
        """State what is foreseen of new groups, and sum up those that are over."""
        now = self._now()
        for group in recent(self._state.loans or Loans(), now):
            effect = self.effects.get(group.id)
            if effect is None:
                self._begin(group, now)
            elif effect.summed is None and not group.open:
                self._say(summed(group, self._minute_cost, now))

    def _begin(self, group: LoanGroup, now: datetime) -> None:
        """A group's first loans are on record, or about to begin."""
        ordered = self._ordered.get(group.id)
        if ordered is not None:
            fact = self._guesses[group.id].fact(group)
            if fact is not None and abs(now - ordered) >= SETTLED:
                self._say(fact)
            return
        if all(loan.state is LoanState.LATER for loan in group.loans):
            self._foresee_coming(group, now)
            return
        guess = self._guesses.get(group.id)
        fact = _afterwards(group)
        if guess is not None:  # a clock that was set back does not put it off
            fact = guess.fact(group) if abs(now - guess.at) >= SETTLED else None
        if fact is not None:
            self._say(fact)

    def _foresee_coming(self, group: LoanGroup, now: datetime) -> None:
        """Until the first of them goes their effect is foreseen anew, on a floor that is heard."""
        coming = [loan for loan in group.later if loan.begins is not None and loan.begins <= now + AHEAD]
        if not coming or not self._state.floor.heard or self._state.floor.link is not Link.UP:
            return
        self._guesses.pop(group.id, None)
        for to in dict.fromkeys(loan.to for loan in coming):
            self._foresee(group.id, (loan.agent for loan in coming if loan.to == to), to)

    def _wake(self, owners: tuple[Hashable, ...]) -> None:
        now = self._now()
        for effect in self.effects:
            if (Effecting, effect.foreseen.group) in owners:
                for after_min, at in effect.due():
                    if at <= now:
                        self._measure(effect, after_min, at)

    def _measure(self, effect: GroupEffect, after_min: int, at: datetime) -> None:
        key = (effect.foreseen.group, after_min)
        loans = (loan for loan in self._state.loans or Loans() if loan.group == effect.foreseen.group)
        if key in self._measuring or not effect.foreseen.queues or not any(map(_was_sent, loans)):
            return
        self._measuring[key] = {}
        since, until = (at - QUARTER).timestamp(), at.timestamp()
        for one in effect.foreseen.queues:
            self._past.history(one.queue, since, until, partial(self._take, effect, after_min, one))

    def _take(self, effect: GroupEffect, after_min: int, one: Foreseen, history: History) -> None:
        found = self._measuring.get((effect.foreseen.group, after_min))
        if found is None:
            return
        found[one.queue] = seen(history, one, after_min)
        if len(found) == len(effect.foreseen.queues):
            del self._measuring[effect.foreseen.group, after_min]
            queues = tuple(found[queue.queue] for queue in effect.foreseen.queues)
            self._say(EffectSeen(effect.foreseen.group, effect.foreseen.incident, after_min, queues))

    def _say(self, fact: EffectFact) -> None:
        """The id follows from what is said: said again after a fault, it is entered once."""
        after = fact.after_min if isinstance(fact, EffectSeen) else 0
        request = Request(uuid5(fact.group, f"{fact.kind}/{after}"), NoteEffect(fact), CONSOLE, self._desk)
        if request.id not in self._stating:
            self._stating.add(request.id)
            self._operations.run(request, partial(self._said, request.id, fact.group))

    def _said(self, request: UUID, group: UUID, outcome: Outcome) -> None:
        self._stating.discard(request)
        if isinstance(outcome, Failed):
            self._schedule.wait_for((Effecting, group), [self._now() + RETRY])

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._state.now(), UTC)


def _afterwards(group: LoanGroup) -> EffectForeseen | None:
    """Of moves of which nothing was foreseen, as when the console ended right after the order: no level is made up
    afterwards, what became of their receivers is measured nevertheless. None: nobody has gone.
    """
    gone = [(loan, loan.confirmed_at) for loan in group.loans if loan.confirmed_at is not None]
    if not gone:
        return None
    changes = Counter(loan.to for loan, _ in gone)
    queues = tuple(Foreseen(queue, change) for queue, change in changes.items())
    return EffectForeseen(group.id, gone[0][0].incident, len(gone), min(at for _, at in gone), queues)


def _was_sent(loan: Loan) -> bool:
    """Whether somebody was asked to move: of what never began there is nothing to measure."""
    return loan.sent_at is not None


def foreseen(floor: Floor, changes: Mapping[str, int]) -> tuple[Foreseen, ...]:
    """What changes of staffing do to their queues, as the estimate beside a loan's dialog has it."""
    found = []
    for one in effects(floor, changes, serving(floor)):
        later = one.after.later if one.after is not None else ()
        levels = tuple(
            Level(round(late.after_s / 60), *(round(part, 4) for part in late.service_level)) for late in later
        )
        found.append(Foreseen(one.queue, one.change, levels))
    return tuple(found)
