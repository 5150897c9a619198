"""One agent on a PBX made by hand, with everything that can go wrong, and a console that carries out one loan on it."""

from dataclasses import replace
from enum import StrEnum

from resources.actions import Action, ActionResult, AddMember, Outcome, PauseMember, RemoveMember, SetPenalty
from resources.agents import AgentState
from resources.floor import Floor, Link, Membership
from resources.loans.commands import NoteLoan, ReturnLoan
from resources.loans.loan import Cause, Loan
from resources.loans.saga import Progress, answered, turn
from tests.resources.loans.lending import HEARD, Ledger, a_floor, figures, member, order

STEP_S = 0.125
NOT_THERE, NOT_FOUND = "Unable to remove interface: Not there", "Interface not found"
OUTCOMES = {"": Outcome.DONE, NOT_THERE: Outcome.NOT_THERE, NOT_FOUND: Outcome.NOT_THERE}
BASE = a_floor()


class Fault(StrEnum):
    """What becomes of one request."""

    NONE = "none"
    REFUSED = "refused"
    UNSENDABLE = "unsendable"  # stopped by the encoder
    CUT_BEFORE = "cut_before"  # the link ends before the PBX has heard it
    CUT_AFTER = "cut_after"  # done, but the link ends before the answer
    UNSEEN = "unseen"  # done and answered, but no event comes
    MUTE = "mute"  # done, seen, never answered
    LOST = "lost"  # neither done nor answered


class Console:
    """A loan ordered and driven in steps of an eighth of a second; `faults` befall the requests in their order."""

    def __init__(self, *members: Membership, faults=(), **wish) -> None:
        self.rows = {row.queue: row for row in members or (member("loans"), member("retail", penalty=3))}
        self.before = dict(self.rows)
        self.shown = dict(self.rows)
        self.faults = list(faults)
        self.asked: list[Action] = []
        self.state, self.busy_with = AgentState.READY, ""
        self.up, self.now = True, HEARD
        self.tells = False  # whether it shows, when asked for everything, what its events did not tell
        self.results: list[ActionResult] = []
        self.progress = Progress()
        self.ledger = Ledger()
        assert self.ledger.ask(order(self.floor(), **wish)) is None

    @property
    def loan(self) -> Loan:
        return self.ledger.lent

    @property
    def told(self) -> list[str]:
        return [entry.fact.kind.removeprefix("loan_") for entry in self.ledger.entries]

    def floor(self) -> Floor:
        seen = figures(*self.shown.values(), state=self.state, busy_with=self.busy_with) if self.shown else None
        people = {seen.agent: seen} if seen else {}
        return replace(BASE, agents=people, heard=self.now, link=Link.UP if self.up else Link.DOWN)

    def step(self, times: int = 1) -> "Console":
        for _ in range(times):
            self.now += STEP_S
            for result in self.results:
                self.progress = answered(self.progress, result)
            self.results = []
            made = turn(self.loan, self.floor(), self.progress, self.now)
            self.progress = made.progress
            if made.fact is not None:
                assert self.ledger.ask(NoteLoan(made.fact)) is None
            if made.look and self.tells:
                self.show()
            if made.ask is not None:
                self.ask(made.ask)
        return self

    def run(self, seconds: float) -> "Console":
        return self.step(round(seconds / STEP_S))

    def ask(self, action: Action) -> None:
        self.asked.append(action)
        fault = self.faults.pop(0) if self.faults else Fault.NONE
        if not self.up:
            self.results.append(ActionResult("", action, Outcome.NOT_SENT))
        elif fault is Fault.REFUSED:
            self.results.append(ActionResult("", action, Outcome.REFUSED, "no such thing"))
        elif fault is Fault.UNSENDABLE:
            self.results.append(ActionResult("", action, Outcome.UNSENDABLE, "Queue: is not of the allowed form"))
        elif fault is Fault.CUT_BEFORE or fault is Fault.CUT_AFTER:
            if fault is Fault.CUT_AFTER:
                self._do(action)
            self.cut()
            self.results.append(ActionResult("", action, Outcome.UNKNOWN))
        elif fault is not Fault.LOST:
            refused = self._do(action)
            if fault is not Fault.UNSEEN:
                self.show()
            if fault is not Fault.MUTE:
                self.results.append(ActionResult("", action, OUTCOMES.get(refused, Outcome.REFUSED), refused))

    def cut(self) -> None:
        self.up = False

    def back(self) -> None:
        """Connected again: a whole snapshot."""
        self.up = True
        self.show()

    def restart(self) -> None:
        """The console is killed and starts again: what it had asked for is forgotten, the journal is there."""
        self.progress, self.results = Progress(), []
        self.back()

    def show(self) -> None:
        self.shown = dict(self.rows)

    def end(self, cause: Cause = Cause.ASKED) -> "Console":
        if cause is Cause.EXPIRED:
            self.ledger.now = max(self.ledger.now, self.loan.until)
        self.ledger.ask(ReturnLoan(self.loan.id, self.loan.agent, cause=cause))
        return self

    def busy(self, queue: str) -> None:
        self.state, self.busy_with = (AgentState.TALKING, queue) if queue else (AgentState.READY, "")

    def alter(self, queue: str, **changes) -> None:
        """Somebody else changes a membership on the PBX."""
        if queue in self.rows:
            self.rows[queue] = replace(self.rows[queue], **changes)
        if self.up:
            self.show()

    def sign_off(self) -> None:
        self.rows.clear()
        if self.up:
            self.show()

    def _do(self, action: Action) -> str:
        row = self.rows.get(action.queue)
        match action:
            case AddMember():
                if row is not None:
                    return "Unable to add interface: Already there"
                self.rows[action.queue] = member(
                    action.queue, penalty=action.penalty, paused=action.paused, reason=action.reason
                )  # fmt: skip
            case RemoveMember():
                if row is None:
                    return NOT_THERE
                if not row.dynamic:
                    return "Member not dynamic"
                del self.rows[action.queue]
            case SetPenalty() | PauseMember() if row is None:
                return NOT_FOUND
            case SetPenalty():
                self.rows[action.queue] = replace(row, penalty=action.penalty)
            case PauseMember():
                reason = action.reason if action.paused else ""
                self.rows[action.queue] = replace(row, paused=action.paused, reason=reason)
        return ""
