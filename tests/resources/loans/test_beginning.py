"""A loan for later: refused where it clashes, begun at its time, held and named while something is in the way."""

from dataclasses import replace
from datetime import timedelta

import pytest

from resources.agents import AgentState
from resources.floor import Link
from resources.loans import facts
from resources.loans.beginning import beginning
from resources.loans.commands import ExtendLoan, NoteLoan, ReturnLoan
from resources.loans.loan import Cause, LoanState, Place, TroubleCode
from resources.loans.refusals import LoanCode
from resources.loans.saga import Progress, turn
from tests.resources.loans.lending import AGENT, HEARD, NOW, Ledger, a_floor, figures, member, order

MINUTE = timedelta(minutes=1)


def later(minutes: float = 60, length: float = 60, **changes):
    begins = NOW + minutes * MINUTE
    return order(**{"begins": begins, "until": begins + length * MINUTE, **changes})


def planned(**changes) -> Ledger:
    ledger = Ledger()
    assert ledger.ask(later(**changes)) is None
    return ledger


def code(ledger: Ledger, command) -> LoanCode | None:
    refusal = ledger.ask(command)
    return refusal.code if refusal else None  # type: ignore[return-value]


def step(ledger: Ledger, minutes: float, seen=None, **how):
    """What follows at so many minutes, stated."""
    ledger.now = NOW + minutes * MINUTE
    fact = beginning(ledger.lent, seen or a_floor(), ledger.now, HEARD, **how)
    if fact is not None:
        ledger.ask(NoteLoan(fact))
    return fact


def test_nothing_is_asked_before_its_time():
    ledger = planned()
    assert ledger.lent.state is LoanState.LATER
    assert turn(ledger.lent, a_floor(), Progress(), HEARD).ask is None
    assert step(ledger, 59.9) is None
    assert isinstance(step(ledger, 60), facts.LoanBegun)
    assert ledger.lent.state is LoanState.PLANNED
    assert turn(ledger.lent, a_floor(), Progress(), HEARD).ask is not None


def test_the_memberships_of_that_moment_count():
    ledger = planned()
    step(ledger, 60, a_floor(figures(member("retail", penalty=4))))
    assert (ledger.lent.donors, ledger.lent.places) == (
        ("retail",),
        (Place("retail", 4, False, "", True, "Zoë", "Custom:A1001"),),
    )


def test_neither_a_lost_floor_nor_an_agent_at_home_stands_in_the_way_of_a_loan_for_later():
    ledger = Ledger()
    assert code(ledger, later(seen=a_floor(figures(state=AgentState.UNAVAILABLE), link=Link.DOWN))) is None


@pytest.mark.parametrize(
    ("begins", "length", "found"),
    [
        (120, 30, None),  # after it
        (30, 30, None),  # up to its beginning
        (90, 60, LoanCode.ALREADY_PLANNED),
        (30, 31, LoanCode.ALREADY_PLANNED),
        (7 * 24 * 60 + 1, 30, LoanCode.BEGINS_TOO_LATE),
        (200, 0, LoanCode.UNTIL_IN_PAST),
        (200, 721, LoanCode.UNTIL_TOO_LATE),
    ],
)
def test_several_loans_of_a_day_must_not_overlap(begins, length, found):
    assert code(planned(), later(begins, length, to="retail")) is found


def test_a_loan_of_now_ends_before_the_planned_one():
    ledger = planned(minutes=60)
    assert code(ledger, order(until=NOW + 61 * MINUTE)) is LoanCode.ALREADY_PLANNED
    assert code(ledger, order(until=NOW + 50 * MINUTE)) is None
    assert code(ledger, ExtendLoan(ledger.lent.id, AGENT, NOW + 70 * MINUTE)) is LoanCode.ALREADY_PLANNED
    assert code(ledger, later(45, 10)) is LoanCode.ALREADY_LENT


def test_cancelled_before_its_time_it_never_was():
    ledger = planned()
    ledger.ask(ReturnLoan(ledger.lent.id, AGENT))
    assert (ledger.lent.state, ledger.lent.cause, ledger.lent.trouble) == (LoanState.CANCELLED, Cause.ASKED, None)
    assert step(ledger, 60) is None
    assert code(ledger, ReturnLoan(ledger.lent.id, AGENT)) is LoanCode.NOT_LENT


@pytest.mark.parametrize(
    ("seen", "how", "trouble"),
    [
        (a_floor(figures(state=AgentState.PAUSED)), {}, TroubleCode.PAUSED),
        (a_floor(figures(state=AgentState.UNAVAILABLE)), {}, TroubleCode.ABSENT),
        (a_floor(figures(state=AgentState.UNAVAILABLE)), {"on_shift": True}, TroubleCode.ABSENT),
        (a_floor(figures(agent="other")), {"on_shift": False}, TroubleCode.OFF_SHIFT),
        (a_floor(), {"lent_to": "retail"}, TroubleCode.ON_LOAN),
        (a_floor(figures(member("cards"))), {}, TroubleCode.NOTHING_TO_GIVE),
    ],
)
def test_what_stands_in_the_way_is_named_once_and_waited_for(seen, how, trouble):
    ledger = planned()
    assert isinstance(step(ledger, 60.2, seen, **how), facts.LoanHeld)
    assert (ledger.lent.state, ledger.lent.trouble.code) == (LoanState.LATER, trouble)
    assert step(ledger, 61, seen, **how) is None
    assert isinstance(step(ledger, 70), facts.LoanBegun)
    assert ledger.lent.trouble is None


def test_a_loan_that_just_ends_is_waited_for_without_a_word():
    """Two moves of one agent, one after the other: the second begins while the first is on its way back."""
    ledger = planned()
    assert step(ledger, 60, lent_to="retail") is None
    assert step(ledger, 60.1, lent_to="retail") is None
    assert isinstance(step(ledger, 60.15), facts.LoanBegun)


def test_who_never_comes_is_named_at_the_end():
    ledger, away = planned(), a_floor(figures(state=AgentState.UNAVAILABLE))
    step(ledger, 60, away)
    assert step(ledger, 105, away) is None
    assert isinstance(step(ledger, 105.1, away), facts.LoanCancelled)
    assert (ledger.lent.cause, ledger.lent.trouble.code) == (Cause.HINDERED, TroubleCode.ABSENT)


def test_without_a_link_it_waits_and_says_so():
    ledger, blind = planned(), a_floor(link=Link.DOWN)
    assert step(ledger, 60, blind) is None
    assert step(ledger, 60.5, blind).trouble.code is TroubleCode.LINK_DOWN
    assert isinstance(step(ledger, 61), facts.LoanBegun)


@pytest.mark.parametrize(("minutes", "fact"), [(100, facts.LoanBegun), (110, facts.LoanCancelled)])
def test_what_was_missed_begins_only_while_enough_of_it_is_left(minutes, fact):
    ledger = planned()
    assert isinstance(step(ledger, minutes), fact)
    if fact is facts.LoanCancelled:
        assert ledger.lent.trouble.code is TroubleCode.MISSED


def test_a_short_loan_begins_at_its_time():
    assert isinstance(step(planned(length=10), 60.5), facts.LoanBegun)


def test_of_two_loans_that_would_begin_at_once_one_does():
    ledger = planned(minutes=60, length=30)
    first = ledger.lent
    assert code(ledger, later(90, 60)) is None
    ledger.now = NOW + 90 * MINUTE
    begun = beginning(ledger.lent, a_floor(), ledger.now, HEARD)
    ledger.ask(NoteLoan(replace(begun, loan=first.id)))
    before = len(ledger.entries)
    ledger.ask(NoteLoan(begun))
    assert len(ledger.entries) == before
