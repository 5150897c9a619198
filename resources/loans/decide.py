"""Decides what follows from a command about a loan: facts to be written, or a refusal. Pure; the runner writes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from resources.agents import AgentState
from resources.entry import Refusal
from resources.floor import LOST_S, STALE_S
from resources.loans.commands import ExtendLoan, LendAgent, LoanCommand, NoteLoan, ReturnLoan
from resources.loans.facts import LoanExtended, LoanFact, LoanPlanned, LoanReturned, LoanReturning
from resources.loans.fold import FOLLOWS
from resources.loans.loan import Cause, Loan, LoanState
from resources.loans.refusals import LoanCode

LONGEST = timedelta(hours=12)
REASON_LENGTH = 500  # characters
ABSENT = (AgentState.UNAVAILABLE, AgentState.UNKNOWN)

Answer = tuple[LoanFact, ...] | Refusal


def decide(loan: Loan | None, command: LoanCommand, now: datetime) -> Answer:
    """The facts that follow (none: there is nothing to do), or why not. `loan` is the agent's last one."""
    match command:
        case LendAgent():
            return _lend(loan, command, now)
        case ReturnLoan():
            return _return(loan, command, now)
        case ExtendLoan():
            return _extend(loan, command, now)
        case NoteLoan():
            return _note(loan, command, now)


def why_not(loan: Loan | None, command: LendAgent, now: datetime) -> Refusal | None:
    """Why the loan cannot be ordered now; the dialog may ask before the person does."""
    return next(_objections(loan, command, now), None)


def _lend(loan: Loan | None, command: LendAgent, now: datetime) -> Answer:
    refusal = why_not(loan, command, now)
    if refusal is not None:
        return refusal
    sight = command.sight
    return (
        LoanPlanned(
            command.loan, command.agent, sight.name, command.to, command.group, sight.places, command.donors,
            command.hold, command.until, command.reason.strip(), command.incident, command.override.strip(),
        ),
    )  # fmt: skip


def _objections(loan: Loan | None, command: LendAgent, now: datetime) -> Iterator[Refusal]:
    """What stands in the way: first what nobody can change, last what a word of the person settles."""
    sight = command.sight
    agent = sight.name or command.agent
    if loan is not None and loan.is_open:
        yield Refusal.of(LoanCode.ALREADY_LENT, agent=agent, to=loan.to, at=loan.until.isoformat())
    if sight.age_s is None or sight.age_s >= LOST_S:
        yield Refusal.of(LoanCode.FLOOR_LOST)
    elif sight.age_s >= STALE_S and not command.stale_ok:
        yield Refusal.of(LoanCode.FLOOR_STALE, seconds=round(sight.age_s))
    if not sight.receiver_known:
        yield Refusal.of(LoanCode.UNKNOWN_QUEUE, queue=command.to)
    yield from _objections_to_agent(command, agent)
    yield from _objections_to_time(command.until, now)
    if not command.reason.strip():
        yield Refusal.of(LoanCode.LOAN_REASON_MISSING)
    if len(command.reason) > REASON_LENGTH or len(command.override) > REASON_LENGTH:
        yield Refusal.of(LoanCode.LOAN_REASON_TOO_LONG, limit=REASON_LENGTH)
    if sight.short and not command.override.strip():
        yield Refusal.of(LoanCode.PROTECTED_SHORT, queue=", ".join(sight.short))


def _objections_to_agent(command: LendAgent, agent: str) -> Iterator[Refusal]:
    sight = command.sight
    if sight.state is None or not sight.places:
        yield Refusal.of(LoanCode.UNKNOWN_AGENT, agent=agent)
    elif sight.state in ABSENT:
        yield Refusal.of(LoanCode.AGENT_ABSENT, agent=agent)
    elif sight.state is AgentState.PAUSED or any(place.paused for place in sight.places if place.queue == command.to):
        yield Refusal.of(LoanCode.AGENT_PAUSED, agent=agent)
    if command.to in command.donors:
        yield Refusal.of(LoanCode.SAME_QUEUE, queue=command.to)
    if not command.donors:
        yield Refusal.of(LoanCode.NOTHING_TO_GIVE, agent=agent)
    theirs = {place.queue for place in sight.places}
    for queue in command.donors:
        if queue not in theirs:
            yield Refusal.of(LoanCode.NOT_A_MEMBER, agent=agent, queue=queue)


def _objections_to_time(until: datetime, now: datetime) -> Iterator[Refusal]:
    if until <= now:
        yield Refusal.of(LoanCode.UNTIL_IN_PAST)
    elif until > now + LONGEST:
        yield Refusal.of(LoanCode.UNTIL_TOO_LATE, hours=LONGEST // timedelta(hours=1))


def _return(loan: Loan | None, command: ReturnLoan, now: datetime) -> Answer:
    if loan is None or loan.id != command.loan or not loan.is_open:
        return Refusal.of(LoanCode.NOT_LENT)
    if loan.state is LoanState.RETURNING:
        return ()
    if loan.cause is Cause.UNDONE and command.cause is not Cause.ASKED:
        return ()  # it is being undone already
    if command.cause is Cause.EXPIRED and loan.until > now:
        return ()  # somebody has let it end later in the meantime
    return (LoanReturning(loan.id, loan.agent, loan.name, loan.to, command.cause),)


def _extend(loan: Loan | None, command: ExtendLoan, now: datetime) -> Answer:
    if loan is None or loan.id != command.loan or loan.state not in FOLLOWS[LoanExtended]:
        return Refusal.of(LoanCode.NOT_LENT)
    if command.until == loan.until:
        return ()
    refusal = next(_objections_to_time(command.until, now), None)
    return refusal or (LoanExtended(loan.id, loan.agent, loan.name, loan.to, command.until),)


def _note(loan: Loan | None, command: NoteLoan, now: datetime) -> Answer:
    """What the console saw counts only while the loan stands where it stood when it was seen."""
    fact = command.fact
    if loan is None or loan.id != fact.loan or loan.state not in FOLLOWS.get(type(fact), ()):
        return ()
    return (replace(fact, lent_s=loan.lent_s(now)) if isinstance(fact, LoanReturned) else fact,)
