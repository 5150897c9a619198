"""Carries a draft of the day board out: moves as loans, changes of shifts in the roster, reserves as a call list."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol
from uuid import UUID, uuid4, uuid5

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome, Refused
from console.loans.domain import OVER
from console.loans.lending import Lent
from console.planning.grounds import Grounds, ground_of
from console.state import State
from incidents.board import Board
from incidents.incident import Incident
from incidents.kinds import Kind
from incidents.refusals import RefusalCode
from incidents.rolls.commands import OpenRoll
from incidents.rolls.roll import Name, RollKind
from resources.changes.change import CallIn, Change, Move, Postpone, ShiftChange
from resources.changes.parcels import ApplyWish, parcels
from resources.day import Day
from resources.entry import Refusal
from resources.limits.check import Breaches, check
from resources.loans.refusals import LoanCode
from resources.loans.wish import LoanWish
from resources.people import Person
from resources.reserves import Reserve
from resources.roster.commands import ChangeShift
from resources.roster.roster import Roster
from resources.roster.shift import Shift
from widgets.format import count
from widgets.toast import Notice
from widgets.viewer import Viewer

if TYPE_CHECKING:
    from console.desk import Desk
    from console.pages.shifts import ShiftsPage
    from widgets.loans.apply_dialog import ApplyDialog

translate = QCoreApplication.translate

SOON = timedelta(seconds=30)  # what begins before this begins at once
Judge = Callable[[Sequence[Change]], Breaches]
Applied = dict[Change, Outcome]


class Lends(Protocol):
    def lend(
        self, wish: LoanWish, done: Callable[[tuple[Lent, ...]], None] | None = None, group: UUID | None = None
    ) -> UUID: ...


class Runs(Protocol):
    """Who acts at the desk."""

    person: Person

    def run(self, command: object, done: Callable[[Outcome], None] | None = None) -> None: ...


class Applying(QObject):
    """One draft at a time. Every change has its own outcome: what is stored leaves the draft, the rest says why."""

    noticed = Signal(object)  # widgets.toast.Notice
    hand_over_wanted = Signal(object)  # personnel numbers of those who own open promises
    ordered = Signal(object, object)  # id of the group; ApplyWish that is about to be carried out
    applied = Signal(object, object, object)  # id of the group; ApplyWish; tuple[Move, ...] that are on record

    def __init__(
        self,
        acts: Runs,
        lending: Lends,
        state: State,
        viewer: Viewer,
        *,
        reserves: Sequence[Reserve] = (),
        judge: Judge = lambda _changes: {},
        over: QWidget | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._acts, self._lending, self._state, self._viewer = acts, lending, state, viewer
        self._reserves = {one.id: one for one in reserves}
        self._judge, self._over = judge, over
        self._page: ShiftsPage | None = None
        self.dialog: ApplyDialog | None = None
        self._group = uuid4()  # of the loans that the dialog orders
        state.promises_changed.connect(lambda _promises: self._judge_again())

    def take(self, page: "ShiftsPage") -> None:
        """Carry out what is asked for on this page; one taken before is not taken twice."""
        if page is not self._page:
            self._page = page
            page.apply_wanted.connect(self.ask)

    def ask(self, changes: tuple[Change, ...]) -> None:
        """Open the dialog for a draft."""
        from widgets.loans.apply_dialog import ApplyDialog, ApplyStart  # late: a start does not wait for it

        if self.dialog is not None or not changes:
            return
        start = ApplyStart(changes, self._now(), self._judge(changes), self._incidents(), self._viewer.people)
        self._group = uuid4()
        dialog = self.dialog = ApplyDialog(start, self._viewer, self._over)
        dialog.confirmed.connect(self._confirmed)
        dialog.hand_over_wanted.connect(self.hand_over_wanted)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _judge_again(self) -> None:
        """A promise was handed over, kept or made while the dialog is open."""
        if self.dialog is not None:
            self.dialog.show_breaches(self._judge(self.dialog.changes))

    def apply(self, wish: ApplyWish, done: Callable[[Applied], None], group: UUID | None = None) -> UUID:
        """Ask for all of it at once; `done` is called when every change has its outcome. Returns the loans' group.

        Asked for again under the same `group`, nothing is entered twice of which nobody knew whether it was stored.
        """
        group, outcomes = group or uuid4(), _Outcomes(wish.changes, done)
        self.ordered.emit(group, wish)
        sorted_out = parcels(wish.changes)
        for moves in sorted_out.moves:
            for part, waiting in self._by_promises(moves, wish.waiting):
                self._lend(part, replace(wish, waiting=waiting), group, outcomes)
        for of_shift in sorted_out.shifts:
            shift = self._roster.shifts.get(of_shift[0].shift)
            self._change(of_shift, wish, outcomes, shift)
        if sorted_out.calls:
            self._call(sorted_out.calls, wish, group, outcomes)
        return group

    def _confirmed(self) -> None:
        if self.dialog is not None:
            self.dialog.show_saving(True)
            wish = self.dialog.wish()
            group = self._group
            self.apply(wish, lambda outcomes: self._tell(group, wish, outcomes), group)

    def _tell(self, group: UUID, wish: ApplyWish, outcomes: Applied) -> None:
        """What was stored leaves the draft; of the rest the dialog says why, or the window when it was left."""
        stored = [change for change, outcome in outcomes.items() if isinstance(outcome, Done)]
        refused = [(change, outcome) for change, outcome in outcomes.items() if not isinstance(outcome, Done)]
        if self._page is not None:
            self._page.settle(stored)
        moves = tuple(change for change in stored if isinstance(change, Move))
        self.applied.emit(group, wish, moves)
        if self.dialog is not None:
            self.dialog.show_saving(False)
            self.dialog.take_out(stored)
            if refused:
                self.dialog.tell("\n".join(dict.fromkeys(self._words(outcome) for _, outcome in refused)))
            else:
                self.dialog.accept()
        elif refused:
            for words in dict.fromkeys(self._words(outcome) for _, outcome in refused):
                self.noticed.emit(Notice(words))
        if stored:
            words = translate("Applying", "{count} changes are on record; {moves} loans await the PBX or their time.")
            self.noticed.emit(Notice(words.format(count=count(len(stored)), moves=count(len(moves)))))

    def _words(self, outcome: Outcome) -> str:
        notice = notice_of(outcome, self._viewer, None)
        return " ".join(filter(None, (notice.what, notice.to_do))) if notice is not None else ""

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

    def _incidents(self) -> list[Incident]:
        """Those in whose name a draft may be carried out: surges first, then the most serious."""
        board = self._state.shown or Board()
        first = board.major()
        running = [one for one in board.open if one.state not in OVER and not one.drill]
        return sorted(running, key=lambda one: (one.kind is not Kind.TRAFFIC_SURGE, one is not first))

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


def judge_of(desk: "Desk") -> Judge:
    """Judges changes by what the desk knows: by the ground of the verdicts on the board, where that is of their day."""
    grounds = Grounds(desk.state, desk.watched)

    def judge(changes: Sequence[Change]) -> Breaches:
        first = min((change.start.timestamp() for change in changes if not isinstance(change, Postpone)), default=0.0)
        day = Day.of(first or desk.state.now(), desk.zone)
        shown = desk.planning.proposing.basis.ground
        ground = shown if shown is not None and shown.day == day else grounds.of(day)
        return check(changes, ground or ground_of(desk.state, desk.watched, day), desk.watched.clock.now())

    return judge


def applying_at(desk: "Desk", judge: Judge, parent: QObject) -> Applying:
    """The applying of a desk."""
    over = desk.parent()
    return Applying(
        desk.acts, desk.lending, desk.state, desk.viewer,
        reserves=desk.watched.centre.reserves, judge=judge,
        over=over if isinstance(over, QWidget) else None, parent=parent,
    )  # fmt: skip


class _Outcomes:
    """Waits until every change has its outcome."""

    def __init__(self, changes: Sequence[Change], done: Callable[[Applied], None]) -> None:
        self._owed, self._done = list(changes), done
        self._found: Applied = {}

    def take(self, change: Change, outcome: Outcome) -> None:
        self._found[change] = outcome
        if len(self._found) == len(self._owed):
            self._done({one: self._found[one] for one in self._owed})
