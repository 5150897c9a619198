"""Loans now and for later in any order, with ends, restarts and lost links: one claim an agent, all of it comes to an
end, and what could not begin says why."""

import itertools
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from resources.agents import AgentState
from resources.entry import Refusal
from resources.floor import Link
from resources.loans import facts
from resources.loans.beginning import beginning
from resources.loans.commands import ExtendLoan, NoteLoan, ReturnLoan
from resources.loans.fold import fold_agent
from resources.loans.loan import Cause, LoanState
from tests.resources.loans.lending import HEARD, Ledger, a_floor, figures, order

MINUTE = timedelta(minutes=1)
QUEUES = ("cards", "retail", "loans")

LENDING = st.tuples(
    st.just("lend"), st.sampled_from(QUEUES[:2]), st.sampled_from([0, 0, 5, 20, 45]), st.sampled_from([15, 30, 60])
)
PASSING = st.tuples(st.just("pass"), st.sampled_from([1, 4, 15, 40]))
WORDS = "cancel", "away", "there", "cut", "back", "restart", "over", "longer"
OTHERS = st.sampled_from([(word,) for word in WORDS])
PLANS = st.lists(st.one_of(LENDING, PASSING, OTHERS), max_size=25)


class Plan:
    """One agent and a console that carries out at once whatever the PBX lets it."""

    def __init__(self) -> None:
        self.ledger, self.there, self.up = Ledger(), True, True
        self.all: dict[object, object] = {}

    def do(self, what: tuple) -> None:
        match what:
            case ("lend", to, after, length):
                begins = self.ledger.now + after * MINUTE if after else None
                until = self.ledger.now + (after + length) * MINUTE
                command = order(self._floor(), to=to, until=until, begins=begins)
                self.ask(replace(command, loan=uuid4()))
            case ("pass", minutes):
                for _ in range(minutes):
                    self.ledger.now += MINUTE
                    self.look()
            case ("cancel",):
                self.end(Cause.ASKED, first=True)
            case ("over",):
                self.end(Cause.STOOD_DOWN)
            case ("longer",):
                for loan in self.open[:1]:
                    self.ask(ExtendLoan(loan.id, loan.agent, loan.until + 30 * MINUTE))
            case ("away",) | ("there",):
                self.there = what == ("there",)
            case ("cut",) | ("back",):
                self.up = what == ("back",)
            case ("restart",):
                folded = None
                for entry in self.ledger.entries:
                    folded = fold_agent(folded, entry)
                assert (folded or ()) == self.ledger.loans
        self.check()

    def ask(self, command) -> Refusal | None:
        answer = self.ledger.ask(command)
        self.all.update({loan.id: loan for loan in self.ledger.loans})
        return answer

    @property
    def open(self):
        return [loan for loan in self.ledger.loans if loan.is_open]

    def end(self, cause: Cause, first: bool = False) -> None:
        for loan in self.open[: 1 if first else None]:
            self.ask(ReturnLoan(loan.id, loan.agent, cause=cause))
        self.look()

    def look(self) -> None:
        """What the executor states, when everything it asks for is done at once."""
        for loan in self.open:
            engaged = next((one for one in self.open if one.engages and one is not loan), None)
            if loan.state is LoanState.LATER:
                to = engaged.to if engaged else ""
                fact = beginning(loan, self._floor(), self.ledger.now, HEARD, lent_to=to)
                assert not isinstance(fact, facts.LoanBegun) or self.ledger.now < loan.until, "begun after its end"
                if fact is not None:
                    self.ask(NoteLoan(fact))
            elif loan.until <= self.ledger.now and loan.state is not LoanState.RETURNING:
                self.ask(ReturnLoan(loan.id, loan.agent, cause=Cause.EXPIRED))
        self.check()
        for loan in self.open if self.up else ():
            names = (loan.id, loan.agent, loan.name, loan.to)
            if loan.state is LoanState.PLANNED:
                self.ask(NoteLoan(facts.LoanSent(*names)))
                self.ask(NoteLoan(facts.LoanConfirmed(*names, 0.1)))
            if loan.state is LoanState.RETURNING:
                self.ask(NoteLoan(facts.LoanReturned(*names, loan.cause or Cause.ASKED)))

    def check(self) -> None:
        assert sum(loan.engages for loan in self.open) <= 1, "two claims on one agent"
        later = sorted(loan.span for loan in self.open if loan.state is LoanState.LATER)
        assert all(before[1] <= after[0] for before, after in itertools.pairwise(later)), "they overlap"

    def _floor(self):
        state = AgentState.READY if self.there else AgentState.UNAVAILABLE
        return a_floor(figures(state=state), link=Link.UP if self.up else Link.DOWN)


def carried_out(happenings: list[tuple]) -> None:
    plan = Plan()
    for what in happenings:
        plan.do(what)
    late = [loan for loan in plan.open if loan.state is LoanState.LATER and loan.begins + MINUTE < plan.ledger.now]
    plan.look()
    late = [loan for loan in plan.open if loan in late]
    assert all(loan.trouble is not None for loan in late), "what has not begun says why"
    plan.do(("there",))
    plan.do(("back",))
    for _ in range(3 * 60):
        plan.do(("pass", 1))
    assert not plan.open, "everything comes to an end"
    ended = [one for one in plan.all.values() if one.state is LoanState.CANCELLED and one.cause is Cause.HINDERED]
    assert all(loan.trouble is not None for loan in ended)
    plan.do(("restart",))


AFTER_EACH_OTHER = [
    ("lend", "cards", 0, 30),
    ("lend", "retail", 45, 15),
    ("cut",),
    ("pass", 40),
    ("pass", 4),
    ("pass", 1),
]
NEVER_THERE = [("lend", "cards", 5, 15), ("away",), ("pass", 40), ("there",), ("pass", 1)]


@given(PLANS)
@example([*AFTER_EACH_OTHER, ("back",), ("pass", 1)])
@example(NEVER_THERE)
@settings(max_examples=100, deadline=None)
def test_whatever_is_planned_in_whatever_order(happenings):
    carried_out(happenings)


@pytest.mark.long
@given(st.lists(st.one_of(LENDING, PASSING, OTHERS), max_size=80))
@settings(max_examples=1500, deadline=None)
def test_whatever_is_planned_over_a_long_day(happenings):
    carried_out(happenings)
