"""The loans of agents, as the runner reaches them: in the agent's stream and, at once, in the incident's log."""

from console.acts.domains import Also, Decision, Domain, Situation
from console.storage.session import Session
from incidents.commands import stream_of as stream_of_incident
from incidents.incident import Incident
from incidents.kinds import AFTERWARDS, ENDED
from incidents.refusals import RefusalCode
from resources.entry import Refusal
from resources.loans import facts
from resources.loans.commands import (
    STREAMS,
    ExtendLoan,
    LendAgent,
    LoanCommand,
    NoteLoan,
    ReturnLoan,
    agent_of,
    stream_of,
)
from resources.loans.decide import decide
from resources.loans.fold import AgentLoans, fold_agent
from resources.loans.refusals import LoanCode

OVER = ENDED | AFTERWARDS  # incidents in whose name nobody is lent any more
UNTOLD = (
    facts.LoanBegun,
    facts.LoanSent,
    facts.LoanReturning,
)  # steps between what a reader of the incident's log wants to know


def _streams(command: LoanCommand) -> tuple[str, ...]:
    also = (stream_of_incident(command.incident),) if command.incident else ()
    return (stream_of(agent_of(command)), *also)


def _decide(loans: AgentLoans | None, command: LoanCommand, situation: Situation) -> Decision:
    incident: Incident | None = next(iter(situation.others.values()), None)
    if isinstance(command, LendAgent | ExtendLoan) and command.incident:
        if incident is None:
            return Refusal(RefusalCode.UNKNOWN_INCIDENT)
        if incident.state in OVER:
            return Refusal(LoanCode.INCIDENT_OVER)
    if isinstance(command, LendAgent) and command.second and command.second == situation.request.who.person:
        return Refusal(LoanCode.SECOND_IS_SELF)
    answer = decide(loans or (), command, situation.now)
    if isinstance(answer, Refusal) or incident is None:
        return answer
    log = stream_of_incident(incident.id)
    return (*answer, *(Also(log, fact) for fact in answer if not isinstance(fact, UNTOLD)))


def _project(session: Session, loans: AgentLoans | None) -> None:
    for loan in sorted(loans or (), key=lambda loan: loan.engages):  # one that ends makes room for one that begins
        session.show_loan(loan)


LOANS = Domain(LendAgent | ReturnLoan | ExtendLoan | NoteLoan, _streams, _decide, fold_agent, _project, STREAMS)
