"""Carries out the loans of agents: asks the PBX, watches what it shows, states it, brings everybody back in time."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal, Slot

from console.acts.acts import Acts
from console.acts.operations import Operations
from console.acts.outcomes import Failed, Outcome, Request
from console.clocks.schedule import Schedule
from console.loans.domain import OVER
from console.sources import Watched
from console.state import State
from incidents.board import Board
from resources.entry import CONSOLE
from resources.floor import Floor
from resources.loans.beginning import beginning
from resources.loans.commands import ExtendLoan, NoteLoan, ReturnLoan
from resources.loans.loan import BACKWARD, Cause, Loan, LoanState
from resources.loans.loans import Loans
from resources.loans.saga import Progress, answered, rested, turn
from resources.loans.wish import LoanWish, orders

RETRY = timedelta(seconds=30)  # when the store could not take it


@dataclass(frozen=True, slots=True)
class Lent:
    """What came of one order: the agent, and the runner's outcome."""

    agent: str
    outcome: Outcome


class Lending(QObject):
    """The one owner of the feed's answers. What is open is driven with every new floor; what the saga finds is stated
    as an act of the console, and until that is stored its loan rests. One for later begins when its time has come, also
    when the console was closed then. Lives in the main thread.
    """

    ordered = Signal(object)  # tuple[Lent, ...]: all orders of one wish have been decided
    wished = Signal(object, object)  # id of the group; LoanWish: about to be ordered
    troubled = Signal(object)  # tuple[Loan, ...]: refused, undone, or not as they should be

    def __init__(
        self,
        acts: Acts,
        operations: Operations,
        schedule: Schedule,
        state: State,
        watched: Watched,
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._acts, self._operations, self._schedule, self._state = acts, operations, schedule, state
        self._feed, self._clock = watched.feed, watched.clock
        self._queues = {queue.id: queue for queue in watched.centre.queues}
        self._loans = Loans()
        self._open: tuple[Loan, ...] = ()
        self._board = Board()
        self._progress: dict[UUID, Progress] = {}
        self._stating: dict[UUID, Request] = {}  # an act of the console under way, by its loan
        self._is_stopped = False
        schedule.due.connect(self._wake)
        state.floor_changed.connect(self._look)
        state.board_changed.connect(self._show_board)
        state.loans_changed.connect(self._show)

    def stop(self) -> None:
        """Nothing is asked or stated any more: the store is about to be closed."""
        self._is_stopped = True

    def lend(
        self, wish: LoanWish, done: Callable[[tuple[Lent, ...]], None] | None = None, group: UUID | None = None
    ) -> UUID:
        """Order a loan for every agent of the wish; each is decided by itself. Returns the group's id.

        With `group` the loans of several wishes are one group.
        """
        group = group or uuid4()
        self.wished.emit(group, wish)
        commands = orders(
            wish, group, self._state.floor, self._queues, self._clock.monotonic(), names=self._names(wish)
        )
        decided: list[Lent] = []

        def home(agent: str, outcome: Outcome) -> None:
            decided.append(Lent(agent, outcome))
            if len(decided) == len(commands):
                if done is not None:
                    done(tuple(decided))
                self.ordered.emit(tuple(decided))

        for command in commands:
            self._acts.run(command, partial(home, command.agent))
        return group

    def _names(self, wish: LoanWish) -> dict[str, str]:
        """What the roster calls agents who may not be signed in yet."""
        known = self._state.roster.by_address if self._state.roster is not None else {}
        return {agent: known[agent].name for agent in wish.agents if agent in known}

    def bring_back(self, loan: UUID, done: Callable[[Outcome], None] | None = None) -> None:
        """Return one loan now, in the name of the person at this desk; unknown and ended ones are refused."""
        known = self._loans.get(loan)
        agent, incident = (known.agent, known.incident) if known else ("", None)
        self._acts.run(ReturnLoan(loan, agent, incident), done)

    def extend(self, loan: UUID, by: timedelta, done: Callable[[Outcome], None] | None = None) -> None:
        """Let one loan end so much later; unknown and ended ones are left alone."""
        known = self._loans.get(loan)
        if known is not None and known.is_open:
            self._acts.run(ExtendLoan(loan, known.agent, known.until + by, known.incident), done)

    def return_group(self, group: UUID, done: Callable[[Outcome], None] | None = None) -> int:
        """Return every open loan of one act; how many there are."""
        theirs = [loan for loan in self._open if loan.group == group]
        for loan in theirs:
            self.bring_back(loan.id, done)
        return len(theirs)

    def return_all(self, done: Callable[[Outcome], None] | None = None) -> int:
        """Return every open loan; how many there are."""
        for loan in self._open:
            self.bring_back(loan.id, done)
        return len(self._open)

    @Slot(object)
    def _show(self, loans: Loans) -> None:
        """The newest loans. What has run out meanwhile, as while the console was closed, is returned at once."""
        before, self._loans, self._open = self._loans, loans, loans.open
        changed = [loan for loan in loans if before.get(loan.id) is not loan]
        for loan in changed:
            self._schedule.wait_for(loan.id, _moments(loan))
        troubled = tuple(loan for loan in changed if _is_troubled(loan) and before.get(loan.id) is not None)
        if troubled:
            self.troubled.emit(troubled)
        self._end_what_is_over()

    @Slot(object)
    def _look(self, floor: Floor) -> None:
        """Take in the answers, then turn every open loan once."""
        if self._is_stopped:
            return
        of_agent = {loan.agent: loan.id for loan in self._open if loan.engages}
        for result in self._feed.results():
            loan_id = of_agent.get(result.action.agent)
            if loan_id in self._progress:
                self._progress[loan_id] = answered(self._progress[loan_id], result)
        now = self._clock.monotonic()
        for loan in self._open:
            if loan.id not in self._stating:
                self._turn(loan, floor, now)
        for gone in self._progress.keys() - {loan.id for loan in self._open}:
            del self._progress[gone]

    def _turn(self, loan: Loan, floor: Floor, now: float) -> None:
        if not loan.engages:
            self._begin(loan, floor, now)
            return
        made = turn(loan, floor, self._progress.get(loan.id, Progress()), now)
        self._progress[loan.id] = made.progress
        if made.ask is not None:
            self._feed.act(made.ask)
        if made.look:
            self._feed.look()
        if made.fact is not None:
            self._say(loan, NoteLoan(made.fact, loan.incident))

    def _begin(self, loan: Loan, floor: Floor, monotonic: float) -> None:
        """Begin a loan for later when its time has come, or say why not."""
        now = self._clock.now()
        if loan.begins is None or now < loan.begins:
            return
        lent = self._loans.of_agent(loan.agent)
        fact = beginning(
            loan, floor, now, monotonic, lent_to=lent.to if lent else "", on_shift=self._is_on_shift(loan.agent)
        )  # fmt: skip
        if fact is not None:
            self._say(loan, NoteLoan(fact, loan.incident))

    def _is_on_shift(self, agent: str) -> bool | None:
        roster = self._state.roster
        known = roster.by_address.get(agent) if roster is not None else None
        if roster is None or known is None or not roster.shifts_of(known.id):
            return None
        return roster.shift_at(known.id, self._clock.now()) is not None

    @Slot(object)
    def _wake(self, owners: tuple[Hashable, ...]) -> None:
        for loan in [loan for loan in self._stating if (Retry, loan) in owners]:
            self._send(loan, self._stating[loan])
        self._look(self._state.floor)
        self._end_what_is_over()

    @Slot(object)
    def _show_board(self, board: Board) -> None:
        self._board = board
        self._end_what_is_over()

    def _end_what_is_over(self) -> None:
        """A loan ends with its time, or when the incident it was made for is over."""
        now = self._clock.now()
        for loan in self._open:
            if not _stays(loan) or loan.id in self._stating or self._is_stopped:
                continue
            incident = self._board.get(loan.incident) if loan.incident else None
            if loan.until <= now and loan.engages:
                self._say(loan, ReturnLoan(loan.id, loan.agent, loan.incident, Cause.EXPIRED))
            elif incident is not None and incident.state in OVER:
                self._say(loan, ReturnLoan(loan.id, loan.agent, loan.incident, Cause.STOOD_DOWN))

    def _say(self, loan: Loan, command: ReturnLoan | NoteLoan) -> None:
        """State something as the console: one act a loan at a time, and the loan rests until it is stored."""
        self._send(loan.id, Request(uuid4(), command, CONSOLE, self._acts.desk))

    def _send(self, loan: UUID, request: Request) -> None:
        self._stating[loan] = request
        self._operations.run(request, partial(self._said, loan))

    def _said(self, loan: UUID, outcome: Outcome) -> None:
        """What the store could not take is tried again under the same id: it is never entered twice."""
        if isinstance(outcome, Failed):
            self._schedule.wait_for((Retry, loan), [self._clock.now() + RETRY * self._clock.speed])
            return
        del self._stating[loan]
        if loan in self._progress:
            self._progress[loan] = rested(self._progress[loan])
        self._end_what_is_over()


class Retry:
    """Marks the schedule's owners that wait for the store."""


def _moments(loan: Loan) -> tuple[datetime, ...]:
    """When it is to be looked at again."""
    if not _stays(loan):
        return ()
    return (loan.until,) if loan.engages or loan.begins is None else (loan.begins, loan.until)


def _stays(loan: Loan) -> bool:
    """Whether the agent is lent, or about to be, and nobody has called them back."""
    return loan.is_open and loan.state not in BACKWARD


def _is_troubled(loan: Loan) -> bool:
    """Whether a person should know: it did not become what was ordered."""
    return loan.trouble is not None and loan.state not in (LoanState.RETURNING, LoanState.UNCONFIRMED)
