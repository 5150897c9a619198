"""The orders that a draft comes to: moves as loans, changes of shifts in the roster, reserves as a call list."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Protocol
from uuid import UUID, uuid5

from PySide6.QtCore import QCoreApplication

from console.acts.outcomes import Done, Outcome, Refused
from console.loans.lending import Lent
from console.state import State
from incidents.refusals import RefusalCode
from incidents.rolls.commands import OpenRoll
from incidents.rolls.roll import Name, RollKind
from resources.changes.change import CallIn, Change, Move, ShiftChange
from resources.changes.parcels import ApplyWish, parcels
from resources.entry import Refusal
from resources.loans.refusals import LoanCode
from resources.loans.wish import LoanWish
from resources.people import Person
from resources.reserves import Reserve
from resources.roster.commands import ChangeShift
from resources.roster.roster import Roster
from resources.roster.shift import Shift
from widgets.viewer import Viewer

translate = QCoreApplication.translate

SOON = timedelta(seconds=30)  # what begins before this begins at once
Applied = dict[Change, Outcome]


class Lends(Protocol):
    def lend(
        self, wish: LoanWish, done: Callable[[tuple[Lent, ...]], None] | None = None, group: UUID | None = None
    ) -> UUID: ...


class Runs(Protocol):
    """Who acts at the desk."""

    person: Person

    def run(self, command: object, done: Callable[[Outcome], None] | None = None) -> None: ...


class Orders:
    """Every change has its own outcome; what was stored of an order is not taken back with what was refused."""

    def __init__(
        self, acts: Runs, lending: Lends, state: State, viewer: Viewer, reserves: Sequence[Reserve] = ()
    ) -> None:
        self._acts, self._lending, self._state, self._viewer = acts, lending, state, viewer
        self._reserves = {one.id: one for one in reserves}

    def place(self, wish: ApplyWish, group: UUID, done: Callable[[Applied], None]) -> None:
        """Ask for all of it at once, its loans as one `group`; `done` is called when every change has its outcome.

        Asked for again under the same `group`, nothing is entered twice of which nobody knew whether it was stored.
        """
        outcomes = _Outcomes(wish.changes, done)
        sorted_out = parcels(wish.changes)
        for moves in sorted_out.moves:
            for part, waiting in self._by_promises(moves, wish.waiting):
                self._lend(part, replace(wish, waiting=waiting), group, outcomes)
        for of_shift in sorted_out.shifts:
            shift = self._roster.shifts.get(of_shift[0].shift)
            self._change(of_shift, wish, outcomes, shift)
        if sorted_out.calls:
            self._call(sorted_out.calls, wish, group, outcomes)

    def _lend(self, moves: Sequence[Move], wish: ApplyWish, group: UUID, outcomes: "_Outcomes") -> None:
        known: dict[str, Move] = {}
        for move in moves:
            agent = self._roster.agents.get(move.agent)
            if agent is None or not agent.address:
                refusal = Refusal.of(LoanCode.UNKNOWN_AGENT, agent=agent.name if agent else move.agent)
                outcomes.take(move, Refused(refusal))
            else:
                known[agent.address] = move
        if not known:
            return
        first = moves[0]
        begins = first.start if first.start > self._now() + SOON else None
        loans = LoanWish(
            tuple(known), first.to, first.end, wish.reason, incident=wish.incident, override=wish.override,
            second=wish.second, begins=begins, waiting=wish.waiting,
        )  # fmt: skip

        def home(lent: tuple[Lent, ...]) -> None:
            for one in lent:
                outcomes.take(known[one.agent], one.outcome)

        self._lending.lend(loans, home, group)

    def _by_promises(self, moves: Sequence[Move], waiting: str) -> Iterator[tuple[tuple[Move, ...], str]]:
        """Those who leave nothing promised behind, and those who do with the reason why it may wait."""
        promises = self._state.promises
        owners = promises.open_of if promises is not None and waiting else {}
        free = tuple(move for move in moves if move.agent not in owners)
        bound = tuple(move for move in moves if move.agent in owners)
        yield from ((part, why) for part, why in ((free, ""), (bound, waiting)) if part)

    def _change(
        self, of_shift: Sequence[ShiftChange], wish: ApplyWish, outcomes: "_Outcomes", shift: Shift | None
    ) -> None:
        """The changes of one shift in their order: each sees the version that the one before it has made."""
        if not of_shift:
            return
        change, rest = of_shift[0], of_shift[1:]
        begins, version = (shift.start, shift.version) if shift is not None else (self._now(), 0)
        day = begins.astimezone(self._viewer.zone).date()
        command = ChangeShift(day, change, version, wish.reason, wish.incident)

        def home(outcome: Outcome) -> None:
            outcomes.take(change, outcome)
            made = shift is not None and isinstance(outcome, Done) and bool(outcome.entries)
            self._change(rest, wish, outcomes, replace(shift, version=version + 1) if made and shift else shift)

        self._acts.run(command, home)

    def _call(self, calls: Sequence[CallIn], wish: ApplyWish, group: UUID, outcomes: "_Outcomes") -> None:
        """One list of all whom a person is to call; their answers are ticked on it."""
        names = tuple({call.reserve: self._name(call) for call in calls}.values())
        title = translate("Applying", "Reserves to call in: {reason}").format(reason=wish.reason)[:200]
        if wish.incident is None:
            refusal = Refused(Refusal(RefusalCode.UNKNOWN_INCIDENT))
            for call in calls:
                outcomes.take(call, refusal)
            return
        command = OpenRoll(wish.incident, uuid5(group, "calls"), RollKind.CALL_OUT, title, names, len(names))

        def home(outcome: Outcome) -> None:
            for call in calls:
                outcomes.take(call, outcome)

        self._acts.run(command, home)

    def _name(self, call: CallIn) -> Name:
        known = self._reserves.get(call.reserve)
        if known is None:
            return Name(call.reserve, call.reserve, self._viewer.queue(call.to))
        return Name(known.id, known.name, self._viewer.queue(call.to), known.phone)

    @property
    def _roster(self) -> Roster:
        return self._state.roster or Roster()

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._state.now(), UTC)


class _Outcomes:
    """Waits until every change has its outcome."""

    def __init__(self, changes: Sequence[Change], done: Callable[[Applied], None]) -> None:
        self._owed, self._done = list(changes), done
        self._found: Applied = {}

    def take(self, change: Change, outcome: Outcome) -> None:
        self._found[change] = outcome
        if len(self._found) == len(self._owed):
            self._done({one: self._found[one] for one in self._owed})
