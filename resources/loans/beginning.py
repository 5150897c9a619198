"""The beginning of a loan for later: when its time has come it begins, or what stands in the way is named. Pure."""

from datetime import datetime, timedelta

from resources.agents import AgentState
from resources.floor import STALE_S, AgentFigures, Floor, Link
from resources.loans import facts
from resources.loans.loan import Cause, Loan, LoanState, Trouble, TroubleCode
from resources.loans.wish import place_of

PUNCTUAL = timedelta(minutes=2)  # up to here it is not late
SHORTEST = timedelta(minutes=15)  # what must be left of a loan that begins late: for less nobody is moved
PATIENCE = timedelta(seconds=10)  # a link that is back, a loan that has ended within this are not worth a line
ABSENT = (AgentState.UNAVAILABLE, AgentState.UNKNOWN)


def beginning(
    loan: Loan, floor: Floor, now: datetime, monotonic: float, *, lent_to: str = "", on_shift: bool | None = None
) -> facts.LoanBegun | facts.LoanHeld | facts.LoanCancelled | None:
    """What follows for `loan` at `now`; None: nothing new.

    `lent_to` is where another loan of the agent's has them; `on_shift` what the roster says, None if it says nothing.
    """
    if loan.state is not LoanState.LATER or loan.begins is None or now < loan.begins:
        return None
    is_blind = not floor.heard or floor.link is not Link.UP or floor.age_s(monotonic) >= STALE_S
    figures = floor.agents.get(loan.agent)
    trouble = Trouble(TroubleCode.LINK_DOWN) if is_blind else _hindrance(loan, figures, lent_to, on_shift)
    names = (loan.id, loan.agent, loan.name, loan.to)
    if not is_useful(loan, now):
        why = trouble if trouble and not is_blind else loan.trouble or Trouble(TroubleCode.MISSED)
        return facts.LoanCancelled(*names, Cause.HINDERED, why)
    if trouble is not None:
        passes = is_blind or trouble.code is TroubleCode.ON_LOAN  # one loan after the other: the first just ends
        waits = (is_blind and not floor.heard) or (passes and now - loan.begins < PATIENCE)
        return None if waits or trouble == loan.trouble else facts.LoanHeld(*names, trouble)
    memberships = figures.memberships if figures else ()
    return facts.LoanBegun(*names, tuple(place_of(member) for member in memberships), _donors(loan, figures))


def is_useful(loan: Loan, now: datetime) -> bool:
    """Whether enough is left of a loan whose beginning has come."""
    begins, until = loan.span
    return now < until and (now - begins <= PUNCTUAL or until - now >= SHORTEST)


def _hindrance(loan: Loan, figures: AgentFigures | None, lent_to: str, on_shift: bool | None) -> Trouble | None:
    if lent_to:
        return Trouble.of(TroubleCode.ON_LOAN, queue=lent_to)
    if figures is None or figures.state in ABSENT:
        return Trouble(TroubleCode.OFF_SHIFT if on_shift is False else TroubleCode.ABSENT)
    paused_there = any(member.paused for member in figures.memberships if member.queue == loan.to)
    if figures.state is AgentState.PAUSED or paused_there:
        return Trouble(TroubleCode.PAUSED)
    return None if _donors(loan, figures) else Trouble(TroubleCode.NOTHING_TO_GIVE)


def _donors(loan: Loan, figures: AgentFigures | None) -> tuple[str, ...]:
    """All of the agent's other queues, unless the order has named some."""
    theirs = [member.queue for member in figures.memberships if member.queue != loan.to] if figures else []
    return tuple(queue for queue in theirs if not loan.donors or queue in loan.donors)
