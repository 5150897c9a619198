"""A floor, an order and a journal for tests of loans, all made by hand."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from resources.agents import AgentState
from resources.entry import Entry, Refusal, Who
from resources.floor import AgentFigures, Floor, Membership
from resources.loans.commands import LendAgent, LoanCommand, stream_of
from resources.loans.decide import decide
from resources.loans.fold import AgentLoans, fold_agent
from resources.loans.loan import Loan
from resources.loans.wish import LoanWish, orders
from tests.floors import AT, floor, queue

NOW = datetime.fromtimestamp(AT, UTC)
LIN = Who("lin", "林美玲")
AGENT = "Local/1001@agents/n"
GROUP = UUID(int=77)
HEARD = 100.0  # monotonic


def member(name="loans", **changes) -> Membership:
    made = Membership(name, AgentState.READY, False, "", 0, True, "Zoë", "Custom:A1001")
    return replace(made, **changes)


def figures(*members: Membership, state=AgentState.READY, busy_with="", agent=AGENT) -> AgentFigures:
    return AgentFigures(agent, "Zoë", state, AT, "", busy_with, members or (member("loans"), member("retail")))


def a_floor(*agents: AgentFigures, **changes) -> Floor:
    queues = [queue("loans"), queue("retail"), queue("cards")]
    return floor(*queues, agents={one.agent: one for one in agents or (figures(),)}, heard=HEARD, **changes)


def wish(*agents: str, **changes) -> LoanWish:
    made = LoanWish(agents or (AGENT,), "cards", NOW + timedelta(hours=1), "cards is on fire")
    return replace(made, **changes)


def order(seen: Floor | None = None, settings=None, at: float = HEARD, **changes) -> LendAgent:
    (command,) = orders(wish(**changes), GROUP, seen or a_floor(), settings or {}, at)
    return command


class Ledger:
    """One agent's stream: asks, and folds what follows."""

    def __init__(self, agent: str = AGENT) -> None:
        self.agent = agent
        self.loans: AgentLoans = ()
        self.entries: list[Entry] = []
        self.now = NOW

    def ask(self, command: LoanCommand) -> Refusal | None:
        answer = decide(self.loans, command, self.now)
        if isinstance(answer, Refusal):
            return answer
        for fact in answer:
            seq = len(self.entries) + 1
            now = self.now
            entry = Entry(uuid4(), stream_of(self.agent), seq, seq, LIN, "desk 7", now, now, now, fact)
            self.entries.append(entry)
            self.loans = fold_agent(self.loans, entry)
        return None

    @property
    def loan(self) -> Loan | None:
        return self.loans[-1] if self.loans else None

    @property
    def lent(self) -> Loan:
        assert self.loan is not None
        return self.loan
