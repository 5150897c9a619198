"""Folds an agent's stream: each entry makes the next state of one of the agent's loans, and nothing else does."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from resources.entry import Entry
from resources.loans import facts
from resources.loans.loan import BACKWARD, OUTWARD, Loan, LoanState

# the states in which each fact may follow
LATER = frozenset({LoanState.LATER})
FOLLOWS: dict[type, frozenset[LoanState]] = {
    facts.LoanBegun: LATER,
    facts.LoanHeld: LATER,
    facts.LoanCancelled: LATER,
    facts.LoanSent: frozenset({LoanState.PLANNED}),
    facts.LoanConfirmed: OUTWARD,
    facts.LoanUnconfirmed: OUTWARD - {LoanState.UNCONFIRMED},
    facts.LoanRefused: OUTWARD,
    facts.LoanExtended: LATER | OUTWARD | {LoanState.CONFIRMED},
    facts.LoanReturning: OUTWARD | {LoanState.CONFIRMED, LoanState.HALF_APPLIED, LoanState.RETURN_FAILED},
    facts.LoanCompensated: BACKWARD,
    facts.LoanHalfApplied: BACKWARD,
    facts.LoanReturned: BACKWARD,
    facts.LoanReturnFailed: BACKWARD,
}


AgentLoans = tuple[Loan, ...]


def fold_agent(loans: AgentLoans | None, entry: Entry) -> AgentLoans:
    """An agent's open loans after one more entry, and last the one that the entry is about, over or not."""
    before = loans or ()
    about = getattr(entry.fact, "loan", None)
    found = fold(next((loan for loan in before if loan.id == about), None), entry)
    if found is None:
        return before
    return (*(loan for loan in before if loan.is_open and loan.id != found.id), found)


def fold(loan: Loan | None, entry: Entry) -> Loan | None:
    """The loan after one more entry; facts that are not about it leave it as it is."""
    fact = entry.fact
    if isinstance(fact, facts.LoanPlanned):
        return _planned(entry, fact)
    change = CHANGES.get(type(fact))
    if change is None or loan is None or loan.id != fact.loan:
        return loan
    return replace(change(loan, entry, fact), version=loan.version + 1)


def _planned(entry: Entry, fact: facts.LoanPlanned) -> Loan:
    return Loan(
        fact.loan, fact.group, fact.agent, fact.name, fact.places, fact.donors, fact.to, fact.hold, fact.until,
        fact.reason, fact.incident, entry.who, entry.happened, fact.override,
        LoanState.LATER if fact.begins else LoanState.PLANNED, begins=fact.begins,
    )  # fmt: skip


def _begun(loan: Loan, _entry: Entry, fact: facts.LoanBegun) -> Loan:
    return replace(loan, state=LoanState.PLANNED, places=fact.places, donors=fact.donors, trouble=None)


def _cancelled(loan: Loan, entry: Entry, fact: facts.LoanCancelled) -> Loan:
    ended = replace(loan, state=LoanState.CANCELLED, ended_at=entry.happened)
    return replace(ended, cause=fact.cause, trouble=fact.trouble)


def _sent(loan: Loan, entry: Entry, _fact: facts.LoanSent) -> Loan:
    return replace(loan, state=LoanState.SENT, sent_at=entry.happened)


def _confirmed(loan: Loan, entry: Entry, fact: facts.LoanConfirmed) -> Loan:
    return replace(loan, state=LoanState.CONFIRMED, confirmed_at=entry.happened, took_s=fact.took_s, trouble=None)


def _extended(loan: Loan, _entry: Entry, fact: facts.LoanExtended) -> Loan:
    return replace(loan, until=fact.until)


def _returning(loan: Loan, entry: Entry, fact: facts.LoanReturning) -> Loan:
    back = replace(loan, state=LoanState.RETURNING, returning_at=entry.happened, cause=fact.cause)
    return replace(back, trouble=fact.trouble, why=fact.trouble or loan.why)


def _troubled(state: LoanState) -> "Change":
    """The change of a fact that reaches a state from which the loan goes on."""
    return lambda loan, _entry, fact: replace(loan, state=state, trouble=fact.trouble)


def _refused(loan: Loan, entry: Entry, fact: facts.LoanRefused) -> Loan:
    return replace(loan, state=LoanState.REFUSED, ended_at=entry.happened, trouble=fact.trouble)


def _compensated(loan: Loan, entry: Entry, fact: facts.LoanCompensated) -> Loan:
    return replace(loan, state=LoanState.COMPENSATED, ended_at=entry.happened, trouble=fact.trouble, left=fact.left)


def _returned(loan: Loan, entry: Entry, fact: facts.LoanReturned) -> Loan:
    return replace(
        loan, state=LoanState.RETURNED, ended_at=entry.happened, cause=fact.cause, left=fact.left, trouble=None
    )


Change = Callable[[Loan, Entry, Any], Loan]

CHANGES: dict[type, Change] = {
    facts.LoanBegun: _begun,
    facts.LoanHeld: _troubled(LoanState.LATER),
    facts.LoanCancelled: _cancelled,
    facts.LoanSent: _sent,
    facts.LoanConfirmed: _confirmed,
    facts.LoanUnconfirmed: _troubled(LoanState.UNCONFIRMED),
    facts.LoanRefused: _refused,
    facts.LoanExtended: _extended,
    facts.LoanReturning: _returning,
    facts.LoanCompensated: _compensated,
    facts.LoanHalfApplied: _troubled(LoanState.HALF_APPLIED),
    facts.LoanReturned: _returned,
    facts.LoanReturnFailed: _troubled(LoanState.RETURN_FAILED),
}
