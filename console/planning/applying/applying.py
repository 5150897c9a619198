"""Has a draft of the day board carried out: the dialog, and what became of every change."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from console.loans.domain import OVER
from console.planning.applying.orders import Applied, Lends, Orders, Runs
from console.planning.grounds import Grounds, ground_of
from console.state import State
from incidents.board import Board
from incidents.incident import Incident
from incidents.kinds import Kind
from resources.changes.change import Change, Move, Postpone
from resources.changes.parcels import ApplyWish
from resources.day import Day
from resources.limits.check import Breaches, check
from resources.reserves import Reserve
from widgets.format import count, sentences
from widgets.toast import Notice
from widgets.viewer import Viewer

if TYPE_CHECKING:
    from console.desk import Desk
    from console.pages.shifts import ShiftsPage
    from widgets.loans.apply_dialog import ApplyDialog

translate = QCoreApplication.translate

Judge = Callable[[Sequence[Change]], Breaches]


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
        self._state, self._viewer = state, viewer
        self.orders = Orders(acts, lending, state, viewer, reserves)
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
        """Have all of it carried out (`Orders.place`). Returns the loans' group."""
        group = group or uuid4()
        self.ordered.emit(group, wish)
        self.orders.place(wish, group, done)
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
        return sentences((notice.what, notice.to_do)) if notice is not None else ""

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
