"""What may be lent, by which rule it is refused, and what a loan's entries add up to."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from resources.agents import AgentState
from resources.floor import Link
from resources.loans import facts
from resources.loans.commands import ExtendLoan, NoteLoan, ReturnLoan
from resources.loans.loan import Cause, Left, LoanState, Place, Trouble, TroubleCode
from resources.loans.loans import Loans
from resources.loans.refusals import LoanCode
from resources.loans.wish import orders
from resources.queues import QueueSettings
from tests.floors import queue
from tests.resources.loans.lending import AGENT, GROUP, NOW, Ledger, a_floor, figures, member, order, wish

INCIDENT = UUID(int=5)
PROTECTED = {"loans": QueueSettings("loans", protected=True)}


def refused(command) -> LoanCode | None:
    refusal = Ledger().ask(command)
    return refusal.code if refusal else None  # type: ignore[return-value]


def note(ledger: Ledger, fact: type, **values) -> None:
    loan = ledger.lent
    ledger.ask(NoteLoan(fact(loan.id, loan.agent, loan.name, loan.to, **values), loan.incident))


def lent(**changes) -> Ledger:
    ledger = Ledger()
    assert ledger.ask(order(**changes)) is None
    note(ledger, facts.LoanSent)
    note(ledger, facts.LoanConfirmed, took_s=0.3)
    return ledger


def test_an_order_remembers_every_membership_as_it_was():
    ledger = Ledger()
    seen = a_floor(figures(member("loans", penalty=2), member("retail", paused=True, reason="Training")))
    assert ledger.ask(order(seen, donors=("loans",))) is None
    loan = ledger.lent
    assert loan.state is LoanState.PLANNED
    assert (loan.name, loan.to, loan.donors) == ("Zoë", "cards", ("loans",))
    assert loan.place("loans") == Place("loans", 2, False, "", True, "Zoë", "Custom:A1001")
    assert loan.place("retail") == Place("retail", 0, True, "Training", True, "Zoë", "Custom:A1001")
    assert loan.place("cards") is None


def test_without_named_donors_all_other_queues_give_the_agent_up():
    assert order(a_floor(figures(member("loans"), member("cards"), member("retail")))).donors == ("loans", "retail")


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (AgentState.UNAVAILABLE, LoanCode.AGENT_ABSENT),
        (AgentState.UNKNOWN, LoanCode.AGENT_ABSENT),
        (AgentState.PAUSED, LoanCode.AGENT_PAUSED),
        (AgentState.TALKING, None),
        (AgentState.WRAP_UP, None),
    ],
)
def test_only_who_is_there_and_at_work_is_lent(state, code):
    assert refused(order(a_floor(figures(state=state)))) is code


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"agents": ("Local/9@agents/n",)}, LoanCode.UNKNOWN_AGENT),
        ({"to": "mortgages"}, LoanCode.UNKNOWN_QUEUE),
        ({"donors": ("cards",)}, LoanCode.SAME_QUEUE),
        ({"donors": ("vip",)}, LoanCode.NOTHING_TO_GIVE),
        ({"until": NOW}, LoanCode.UNTIL_IN_PAST),
        ({"until": NOW + timedelta(hours=12, seconds=1)}, LoanCode.UNTIL_TOO_LATE),
        ({"until": NOW + timedelta(hours=12)}, None),
        ({"reason": "  "}, LoanCode.LOAN_REASON_MISSING),
        ({"reason": "x" * 501}, LoanCode.LOAN_REASON_TOO_LONG),
    ],
)
def test_an_order_that_cannot_be_carried_out_is_refused(changes, code):
    assert refused(order(**changes)) is code


@pytest.mark.parametrize(
    ("later_s", "changes", "code"),
    [
        (4.9, {}, None),
        (5.0, {}, LoanCode.FLOOR_STALE),
        (14.9, {"stale_ok": True}, None),
        (15.0, {"stale_ok": True}, LoanCode.FLOOR_LOST),
    ],
)
def test_on_an_old_floor_a_person_has_to_say_so_and_on_a_lost_one_nothing_is_lent(later_s, changes, code):
    assert refused(order(at=100.0 + later_s, **changes)) is code


def test_without_a_link_nothing_is_lent():
    assert refused(order(a_floor(link=Link.DOWN), stale_ok=True)) is LoanCode.FLOOR_LOST


@pytest.mark.parametrize(
    ("gap", "override", "code"),
    [
        (-1, "", LoanCode.PROTECTED_SHORT),
        (0, "", LoanCode.PROTECTED_SHORT),
        (1, "", None),
        (-1, "the branch manager agreed", None),
    ],
)
def test_a_protected_queue_gives_up_nobody_it_needs_without_a_reason(gap, override, code):
    short = queue("loans", need=37 - gap)
    seen = a_floor()
    seen = replace(seen, queues={**seen.queues, "loans": short})
    assert short.gap == gap
    assert refused(order(seen, PROTECTED, donors=("loans",), override=override)) is code


def test_a_protected_queue_counts_all_who_leave_in_one_act():
    people = [figures(agent=f"Local/{number}@agents/n") for number in range(3)]
    seen = a_floor(*people)
    seen = replace(seen, queues={**seen.queues, "loans": queue("loans", need=35)})
    found = orders(wish(*seen.agents, donors=("loans",)), GROUP, seen, PROTECTED, 100.0)
    assert [command.sight.short for command in found] == [("loans",)] * 3
    assert len({command.loan for command in found}) == 3


def test_the_same_order_asked_for_again_is_the_same_loan():
    ledger = lent()
    entries = len(ledger.entries)
    assert ledger.ask(order()) is None
    assert len(ledger.entries) == entries


def test_an_agent_is_lent_once_at_a_time():
    ledger = lent()
    refusal = ledger.ask(order(to="retail"))
    assert refusal is not None
    assert refusal.code is LoanCode.ALREADY_LENT
    ledger.ask(ReturnLoan(ledger.lent.id, AGENT))
    note(ledger, facts.LoanReturned, cause=Cause.ASKED)
    assert ledger.ask(order()) is None


def test_the_way_back_counts_the_time_lent():
    ledger = lent()
    ledger.now += timedelta(minutes=60)
    assert ledger.lent.lent_s(ledger.now) == 3600
    assert ledger.ask(ReturnLoan(ledger.lent.id, AGENT, cause=Cause.EXPIRED)) is None
    assert ledger.lent.state is LoanState.RETURNING
    before = len(ledger.entries)
    assert ledger.ask(ReturnLoan(ledger.lent.id, AGENT)) is None
    assert len(ledger.entries) == before  # asking again changes nothing
    ledger.now += timedelta(minutes=1)
    note(ledger, facts.LoanReturned, cause=Cause.EXPIRED, left=(Left("retail", 4, False),))
    assert ledger.lent.state is LoanState.RETURNED
    assert ledger.entries[-1].fact.lent_s == 3660
    assert ledger.ask(ReturnLoan(ledger.lent.id, AGENT)).code is LoanCode.NOT_LENT  # type: ignore[union-attr]


def test_a_loan_that_was_let_end_later_does_not_end_at_its_first_time():
    ledger = lent()
    first = ReturnLoan(ledger.lent.id, AGENT, cause=Cause.EXPIRED)
    ledger.ask(ExtendLoan(ledger.lent.id, AGENT, NOW + timedelta(hours=2)))
    ledger.now += timedelta(hours=1)
    assert ledger.ask(first) is None
    assert ledger.lent.state is LoanState.CONFIRMED
    ledger.now += timedelta(hours=1)
    assert ledger.ask(first) is None
    assert ledger.lent.state is LoanState.RETURNING


def test_what_was_seen_of_an_earlier_state_is_not_written():
    ledger = lent()
    note(ledger, facts.LoanRefused, trouble=Trouble(TroubleCode.PBX_REFUSED))
    assert ledger.lent.state is LoanState.CONFIRMED
    note(ledger, facts.LoanReturned, cause=Cause.ASKED)
    assert ledger.lent.state is LoanState.CONFIRMED


def test_all_loans_are_read_from_the_journal_and_copies_in_an_incident_do_not_count():
    ledger = lent(incident=INCIDENT)
    copies = [replace(entry, stream=f"incident/{INCIDENT}") for entry in ledger.entries]
    mixed = [one for pair in zip(ledger.entries, copies, strict=True) for one in pair]
    loans = Loans.of(mixed)
    assert loans.open == (ledger.lent,)
    grown = Loans()
    for entry in mixed:
        grown = grown.apply(entry)
    assert dict(grown.by_id) == dict(loans.by_id)
    assert loans.of_agent(AGENT) is loans.of_incident(INCIDENT)[0]
    assert loans.of_agent(AGENT).lent_s(NOW + timedelta(minutes=10)) == 600


@pytest.mark.parametrize(
    ("until", "code"),
    [
        (NOW + timedelta(hours=2), None),
        (NOW, LoanCode.UNTIL_IN_PAST),
        (NOW + timedelta(hours=12, seconds=1), LoanCode.UNTIL_TOO_LATE),
    ],
)
def test_a_loan_may_end_later_but_not_too_late(until, code):
    ledger = lent()
    before = ledger.lent.until
    refusal = ledger.ask(ExtendLoan(ledger.lent.id, AGENT, until))
    assert (refusal.code if refusal else None) is code
    assert ledger.lent.until == (until if code is None else before)
    assert ledger.lent.state is LoanState.CONFIRMED
    length = len(ledger.entries)
    ledger.ask(ExtendLoan(ledger.lent.id, AGENT, ledger.lent.until))
    assert len(ledger.entries) == length


def test_who_is_on_the_way_back_does_not_stay_longer():
    ledger = lent()
    ledger.ask(ReturnLoan(ledger.lent.id, AGENT))
    refusal = ledger.ask(ExtendLoan(ledger.lent.id, AGENT, NOW + timedelta(hours=2)))
    assert refusal is not None
    assert refusal.code is LoanCode.NOT_LENT
