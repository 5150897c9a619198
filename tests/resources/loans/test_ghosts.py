"""Who is drawn as a ghost where, and what the queues have lent and borrowed."""

from dataclasses import replace
from uuid import uuid4

import pytest

from resources.loans.ghosts import Balance, Coming, balances, coming, home_of
from resources.loans.loan import Hold, Loan, LoanState, Place
from tests.resources.loans.lending import LIN, NOW

S = LoanState


def loan(state, to="cards", donors=("loans", "retail"), **changes) -> Loan:
    places = (Place("retail", 5), Place("loans", 0), Place("cards", 9))
    made = Loan(uuid4(), uuid4(), "a", "Zoë", places, donors, to, Hold.PENALTY, NOW, "why", None, LIN, NOW, state=state)
    return replace(made, **changes)


@pytest.mark.parametrize(
    ("state", "queue"),
    [
        (S.PLANNED, "cards"),
        (S.SENT, "cards"),
        (S.UNCONFIRMED, "cards"),
        (S.RETURNING, "loans"),
        (S.RETURN_FAILED, "loans"),
        (S.CONFIRMED, None),
        (S.HALF_APPLIED, None),
        (S.RETURNED, None),
        (S.REFUSED, None),
    ],
)
def test_a_ghost_stands_where_the_agent_is_to_come(state, queue):
    assert coming((loan(state),)) == ((Coming("a", queue, state),) if queue else ())


def test_home_is_the_donor_with_the_lowest_penalty():
    assert home_of(loan(S.SENT)) == "loans"
    assert home_of(loan(S.SENT, donors=("retail",))) == "retail"
    assert home_of(loan(S.SENT, donors=())) == ""


def test_only_what_the_pbx_has_shown_is_counted():
    away = [loan(S.CONFIRMED, confirmed_at=NOW), loan(S.RETURNING, confirmed_at=NOW), loan(S.SENT)]
    assert balances([*away, loan(S.CONFIRMED, to="loans", donors=("retail",), confirmed_at=NOW)]) == {
        "cards": Balance(borrowed=2),
        "loans": Balance(borrowed=1, lent=2),
        "retail": Balance(lent=1),
    }
