"""Loans as the floor is drawn with them: who is to come where, and how many agents a queue has lent and borrowed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from resources.loans.loan import OUTWARD, Loan, LoanState


@dataclass(frozen=True, slots=True)
class Coming:
    """An agent who is to come to `queue`, drawn there as a ghost until the PBX shows it."""

    agent: str
    queue: str
    state: LoanState
    begins: datetime | None = None  # of a loan for later


@dataclass(frozen=True, slots=True)
class Balance:
    """Agents of one queue who are away, and agents of others who help it, as far as the PBX has shown."""

    borrowed: int = 0
    lent: int = 0


NONE = Balance()


def coming(open_loans: Iterable[Loan]) -> tuple[Coming, ...]:
    """Who is on the way, or will be: out to the receiver, or back to the queue that gave them up."""
    return tuple(found for loan in open_loans if (found := _coming(loan)) is not None)


def _coming(loan: Loan) -> Coming | None:
    if loan.state is LoanState.LATER:
        return Coming(loan.agent, loan.to, loan.state, loan.begins)
    if loan.state in OUTWARD:
        return Coming(loan.agent, loan.to, loan.state)
    if loan.state in (LoanState.RETURNING, LoanState.RETURN_FAILED):
        return Coming(loan.agent, home_of(loan), loan.state)
    return None


def home_of(loan: Loan) -> str:
    """The queue from which the agent was lent: of the donors the one with the lowest penalty."""
    donors = [place for place in loan.places if place.queue in loan.donors]
    first = min(donors, key=lambda place: (place.penalty, place.queue), default=None)
    return first.queue if first else ""


def balances(open_loans: Iterable[Loan]) -> Mapping[str, Balance]:
    """By queue, for those that have lent or borrowed anybody."""
    found: dict[str, Balance] = {}
    for loan in open_loans:
        if loan.is_away:
            to, home = found.get(loan.to, Balance()), home_of(loan)
            found[loan.to] = Balance(to.borrowed + 1, to.lent)
            away = found.get(home, Balance())
            found[home] = Balance(away.borrowed, away.lent + 1)
    return found
