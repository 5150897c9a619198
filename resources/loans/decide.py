"""Decides what follows from a command about a loan: facts to be written, or a refusal. Pure; the runner writes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from resources.agents import AgentState
from resources.entry import Refusal
from resources.floor import LOST_S, STALE_S
from resources.loans.commands import ExtendLoan, LendAgent, LoanCommand, NoteLoan, ReturnLoan
from resources.loans.facts import (
    LoanBegun,
    LoanCancelled,
    LoanExtended,
    LoanFact,
    LoanPlanned,
    LoanReturned,
    LoanReturning,
)
from resources.loans.fold import FOLLOWS, AgentLoans
from resources.loans.loan import Cause, Loan, LoanState
from resources.loans.refusals import LoanCode

LONGEST = timedelta(hours=12)
LATEST = timedelta(days=7)  # how far ahead a loan may be ordered
REASON_LENGTH = 500  # characters
ABSENT = (AgentState.UNAVAILABLE, AgentState.UNKNOWN)

Answer = tuple[LoanFact, ...] | Refusal


def decide(loans: AgentLoans, command: LoanCommand, now: datetime) -> Answer:
    """The facts that follow (none: there is nothing to do), or why not. `loans` are those of the agent."""
    match command:
        case LendAgent():
            return _lend(loans, command, now)
        case ReturnLoan():
            return _return(_named(loans, command.loan), command, now)
        case ExtendLoan():
            return _extend(loans, command, now)
        case NoteLoan():
            return _note(loans, command, now)


def why_not(loans: AgentLoans, command: LendAgent, now: datetime) -> Refusal | None:
    """Why the loan cannot be ordered now; the dialog may ask before the person does."""
    return next(_objections(loans, command, now), None)


def _named(loans: AgentLoans, id_: UUID) -> Loan | None:
    return next((loan for loan in loans if loan.id == id_), None)


def _lend(loans: AgentLoans, command: LendAgent, now: datetime) -> Answer:
    known = _named(loans, command.loan)
    if known is not None and (known.to, known.until) == (command.to, command.until):
        return ()  # asked for again because nobody knew whether it was stored
    refusal = why_not(loans, command, now)
    if refusal is not None:
        return refusal
    sight = command.sight
    begins = command.begins if _is_later(command, now) else None
    return (
        LoanPlanned(
            command.loan, command.agent, sight.name, command.to, command.group, sight.places, command.donors,
            command.hold, command.until, command.reason.strip(), command.incident, command.override.strip(), begins,
            command.second, command.waiting.strip(),
        ),
    )  # fmt: skip


def _is_later(command: LendAgent, now: datetime) -> bool:
    return command.begins is not None and command.begins > now


def _objections(loans: AgentLoans, command: LendAgent, now: datetime) -> Iterator[Refusal]:
    """What stands in the way: first what nobody can change, last what a word of the person settles."""
    sight, later = command.sight, _is_later(command, now)
    agent = sight.name or command.agent
    begins = command.begins if command.begins is not None and later else now
    yield from _claims(loans, (begins, command.until), agent, only_then=later)
    if not later and (sight.age_s is None or sight.age_s >= LOST_S):
        yield Refusal.of(LoanCode.FLOOR_LOST)
    elif not later and sight.age_s is not None and sight.age_s >= STALE_S and not command.stale_ok:
        yield Refusal.of(LoanCode.FLOOR_STALE, seconds=round(sight.age_s))
    if not sight.receiver_known:
        yield Refusal.of(LoanCode.UNKNOWN_QUEUE, queue=command.to)
    if not later:  # where the agent will be then nobody knows yet
        yield from _objections_to_agent(command, agent)
    if begins > now + LATEST:
        yield Refusal.of(LoanCode.BEGINS_TOO_LATE, days=LATEST.days)
    yield from _objections_to_time(command.until, begins)
    if not command.reason.strip():
        yield Refusal.of(LoanCode.LOAN_REASON_MISSING)
    if max(map(len, (command.reason, command.override, command.waiting))) > REASON_LENGTH:
        yield Refusal.of(LoanCode.LOAN_REASON_TOO_LONG, limit=REASON_LENGTH)
    if sight.short and not command.override.strip():
        yield Refusal.of(LoanCode.PROTECTED_SHORT, queue=", ".join(sight.short))


def _claims(
    loans: AgentLoans, span: tuple[datetime, datetime], agent: str, only_then: bool = False
) -> Iterator[Refusal]:
    """Loans that want the agent at the same time; one that is under way stands in the way of any other at once."""
    begins, until = span
    for loan in loans:
        since, end = loan.span
        if loan.engages and (end > begins or not only_then):
            yield Refusal.of(
                LoanCode.ALREADY_LENT,
                agent=agent, to=loan.to, at=end.isoformat(), by=loan.who.person, ordered=loan.planned_at.isoformat(),
            )  # fmt: skip
        if loan.state is LoanState.LATER and since < until and begins < end:
            yield Refusal.of(
                LoanCode.ALREADY_PLANNED,
                agent=agent, to=loan.to, begins=since.isoformat(), at=end.isoformat(), by=loan.who.person,
                ordered=loan.planned_at.isoformat(),
            )  # fmt: skip


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


def _objections_to_time(until: datetime, begins: datetime) -> Iterator[Refusal]:
    if until <= begins:
        yield Refusal.of(LoanCode.UNTIL_IN_PAST)
    elif until > begins + LONGEST:
        yield Refusal.of(LoanCode.UNTIL_TOO_LATE, hours=LONGEST // timedelta(hours=1))


def _return(loan: Loan | None, command: ReturnLoan, now: datetime) -> Answer:
    if loan is None or not loan.is_open:
        return Refusal.of(LoanCode.NOT_LENT)
    if loan.state is LoanState.LATER:
        return (LoanCancelled(loan.id, loan.agent, loan.name, loan.to, command.cause),)
    if loan.state is LoanState.RETURNING:
        return ()
    if loan.cause is Cause.UNDONE and command.cause is not Cause.ASKED:
        return ()  # it is being undone already
    if command.cause is Cause.EXPIRED and loan.until > now:
        return ()  # somebody has let it end later in the meantime
    return (LoanReturning(loan.id, loan.agent, loan.name, loan.to, command.cause),)


def _extend(loans: AgentLoans, command: ExtendLoan, now: datetime) -> Answer:
    loan = _named(loans, command.loan)
    if loan is None or loan.state not in FOLLOWS[LoanExtended]:
        return Refusal.of(LoanCode.NOT_LENT)
    if command.until == loan.until:
        return ()
    begins = max(now, loan.span[0])
    others = tuple(one for one in loans if one is not loan)
    claims = _claims(others, (begins, command.until), loan.name or loan.agent, only_then=True)
    refusal = next(_objections_to_time(command.until, begins), None) or next(claims, None)
    return refusal or (LoanExtended(loan.id, loan.agent, loan.name, loan.to, command.until),)


def _note(loans: AgentLoans, command: NoteLoan, now: datetime) -> Answer:
    """What the console saw counts only while the loan stands where it stood when it was seen."""
    fact = command.fact
    loan = _named(loans, fact.loan)
    if loan is None or loan.state not in FOLLOWS.get(type(fact), ()):
        return ()
    if isinstance(fact, LoanBegun) and any(one.engages for one in loans):
        return ()
    return (replace(fact, lent_s=loan.lent_s(now)) if isinstance(fact, LoanReturned) else fact,)
