"""Words for loans: every state, cause, trouble and fact has its own, with the queue as people call it."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from resources.loans import facts
from resources.loans.loan import Cause, Hold, Left, Loan, LoanState, Place, Trouble, TroubleCode
from resources.priority import Priority
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import running
from tests.resources.loans.lending import LIN, NOW
from widgets.incidents.fact_tags import tag_text
from widgets.incidents.fact_texts import fact_text
from widgets.incidents.names import IncidentNames
from widgets.loans.loan_texts import cause_word, loan_priority, loan_state_word, shown_state, to_do_text, trouble_text

UNTIL = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
TROUBLE = Trouble.of(TroubleCode.PBX_REFUSED, queue="cards", message="{nobody} " + HOSTILE)


def names():
    seen = viewer()
    seen.queues = {"cards": "Cards line"}
    return IncidentNames(running().incident, seen)


def step(kind, **more):
    return kind(uuid4(), "Local/1001@agents/n", "Zoë", "cards", **more)


def planned(**changes) -> facts.LoanPlanned:
    made = facts.LoanPlanned(
        uuid4(), "agent/1", "Zoë", "cards", uuid4(), (), ("loans",), Hold.PENALTY, UNTIL, "surge {agent}", None
    )
    return replace(made, **changes)


FACTS = [
    (planned(), "Zoë of loans is to help Cards line until 15:30: surge {agent}"),
    (
        planned(name="", override="fraud agreed"),
        "agent/1 of loans is to help Cards line until 15:30: surge {agent}. Protected line: fraud agreed",
    ),
    (
        planned(begins=UNTIL, donors=(), override="fraud agreed"),
        "Zoë is to help Cards line from 15:30 until 15:30: surge {agent}. Protected line: fraud agreed",
    ),
    (
        planned(override="fraud agreed", second="wei"),
        f"Zoë of loans is to help Cards line until 15:30: surge {{agent}}. Protected line: fraud agreed "
        f"({viewer().name('wei')} agreed)",
    ),
    (
        step(facts.LoanBegun, places=(), donors=("loans",)),
        "The loan of Zoë to Cards line begins: loans gives them up",
    ),
    (
        step(facts.LoanHeld, trouble=Trouble.of(TroubleCode.ON_LOAN, queue="cards")),
        "Zoë cannot go to Cards line yet: still on loan to Cards line",
    ),
    (
        step(facts.LoanCancelled, cause=Cause.HINDERED, trouble=Trouble(TroubleCode.PAUSED)),
        "Zoë does not go to Cards line: it could not begin: paused: a break is not taken away",
    ),
    (
        step(facts.LoanCancelled, cause=Cause.ASKED),
        "Zoë does not go to Cards line: cancelled before it began",
    ),
    (step(facts.LoanSent), "The PBX was asked to lend Zoë to Cards line"),
    (step(facts.LoanConfirmed, took_s=0.42), "The PBX shows Zoë at Cards line, 0.4 s after it was asked"),
    (
        step(facts.LoanUnconfirmed, trouble=Trouble.of(TroubleCode.LINK_DOWN)),
        "Nobody knows whether Zoë helps Cards line: the link to the PBX is down",
    ),
    (
        step(facts.LoanRefused, trouble=Trouble.of(TroubleCode.NO_ANSWER, queue="cards")),
        "Zoë was not lent to Cards line: the PBX did not answer about Cards line",
    ),
    (step(facts.LoanExtended, until=UNTIL), "Zoë helps Cards line until 15:30 now"),
    (
        step(facts.LoanReturning, cause=Cause.EXPIRED),
        "Zoë comes back from Cards line: its time is over",
    ),
    (step(facts.LoanCompensated, trouble=None), "Zoë stays: the loan to Cards line was undone"),
    (
        step(facts.LoanHalfApplied, trouble=Trouble.of(TroubleCode.IN_BOTH, queue="loans")),
        "Zoë is half lent to Cards line: still a member of loans",
    ),
    (
        step(facts.LoanReturned, cause=Cause.ASKED, lent_s=1700.0, left=(Left("loans", 3, False),)),
        "Zoë is back from Cards line after 28 min: called back. Left as somebody else changed it: loans",
    ),
    (
        step(facts.LoanReturnFailed, trouble=Trouble.of(TroubleCode.BUSY, queue="cards")),
        "Zoë could not be brought back from Cards line: still with a contact of Cards line",
    ),
]


@pytest.mark.parametrize(("fact", "words"), FACTS, ids=lambda value: getattr(value, "kind", ""))
def test_a_line_of_the_log(fact, words):
    assert fact_text(fact, names()) == words
    assert tag_text(fact) == "loan"


def test_every_fact_of_a_loan_is_tried():
    assert {type(fact) for fact, _ in FACTS} == set(facts.LOAN_FACTS)


@pytest.mark.parametrize("code", list(TroubleCode))
def test_every_trouble_says_what_and_what_to_do(code):
    trouble = Trouble.of(code, queue="cards", message="No such interface", penalty=3, paused=True)
    loan = a_loan(state=LoanState.HALF_APPLIED, trouble=trouble)
    assert trouble_text(trouble)
    assert to_do_text(loan)
    assert "?" not in trouble_text(trouble) + to_do_text(loan)


def a_loan(**changes) -> Loan:
    made = Loan(
        uuid4(), uuid4(), "agent/1", "Zoë", (Place("loans", 0),), ("loans",), "cards", Hold.PENALTY, UNTIL, "surge",
        None, LIN, NOW,
    )  # fmt: skip
    return replace(made, **changes)


def test_words_of_the_pbx_are_only_words():
    assert "{nobody}" in trouble_text(TROUBLE, str.upper)
    assert "CARDS" in trouble_text(TROUBLE, str.upper)


def test_every_state_and_cause_has_its_own_word():
    assert len({loan_state_word(state) for state in LoanState}) == len(LoanState)
    assert len({cause_word(cause) for cause in Cause}) == len(Cause)


def test_trouble_stands_out_and_an_agent_who_finishes_a_contact_does_not():
    assert loan_priority(a_loan(state=LoanState.HALF_APPLIED)) is Priority.CRITICAL
    assert loan_priority(a_loan(state=LoanState.CONFIRMED)) is None
    busy = a_loan(state=LoanState.RETURN_FAILED, trouble=Trouble.of(TroubleCode.BUSY, queue="cards"))
    assert loan_priority(busy) is None
    assert shown_state(busy) is LoanState.RETURNING
    assert loan_priority(replace(busy, trouble=Trouble.of(TroubleCode.NO_ANSWER, queue="x"))) is Priority.HIGH
