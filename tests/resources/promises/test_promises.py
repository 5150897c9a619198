"""Promises of the first contact: whatever is asked in whatever order, each has an owner, who changes by acceptance."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.entry import Entry, Refusal
from resources.promises import commands as c
from resources.promises.decide import decide, masked
from resources.promises.facts import PromiseAccepted
from resources.promises.promise import Promise
from resources.promises.promises import Promises, fold
from resources.promises.refusals import PromiseCode
from tests.resources.loans.lending import LIN
from tests.resources.roster.rosters import agent, at

PROMISE = UUID(int=8)
AGENTS = {str(number): agent(number, "cards", active=number != 4) for number in range(1, 5)}
MAKE = c.MakePromise(PROMISE, "1", "C-2231", "call back about the fee", at(15))


class Ledger:
    def __init__(self) -> None:
        self.promise: Promise | None = None
        self.entries: list[Entry] = []
        self.now = at(10)

    def ask(self, command) -> PromiseCode | None:
        answer = decide(self.promise, command, AGENTS, self.now)
        if isinstance(answer, Refusal):
            return answer.code  # type: ignore[return-value]
        for fact in answer:
            place = len(self.entries) + 1
            self.entries.append(
                Entry(uuid4(), c.stream_of(PROMISE), place, place, LIN, "d", self.now, self.now, self.now, fact)
            )
            self.promise = fold(self.promise, self.entries[-1])
        return None

    @property
    def known(self) -> Promise:
        assert self.promise is not None
        return self.promise


@pytest.fixture
def ledger():
    made = Ledger()
    assert made.ask(MAKE) is None
    assert made.ask(MAKE) is None
    assert len(made.entries) == 1  # asking twice makes one
    return made


def test_it_stays_with_its_owner_until_the_successor_accepts(ledger):
    assert ledger.ask(c.OfferPromise(PROMISE, "1", "2")) is None
    assert ledger.known.owner == "1"
    assert ledger.ask(c.AnswerPromise(PROMISE, "2", True)) is None
    assert (ledger.known.owner, ledger.known.name, ledger.known.offered) == ("2", "Agent 2", None)
    assert ledger.ask(c.AnswerPromise(PROMISE, "2", True)) is None  # said twice
    assert len(ledger.entries) == 3


def test_who_declines_leaves_it_where_it_was(ledger):
    ledger.ask(c.OfferPromise(PROMISE, "1", "2"))
    ledger.ask(c.AnswerPromise(PROMISE, "2", False))
    assert (ledger.known.owner, ledger.known.offered) == ("1", None)
    assert ledger.ask(c.OfferPromise(PROMISE, "1", "3")) is None


def test_nobody_accepts_what_was_not_offered_to_them(ledger):
    assert ledger.ask(c.AnswerPromise(PROMISE, "2", True)) is PromiseCode.NOT_OFFERED
    ledger.ask(c.OfferPromise(PROMISE, "1", "2"))
    assert ledger.ask(c.AnswerPromise(PROMISE, "3", True)) is PromiseCode.NOT_OFFERED
    assert ledger.ask(c.OfferPromise(PROMISE, "1", "3")) is PromiseCode.OFFERED_ALREADY


def test_who_has_seen_another_owner_is_told(ledger):
    ledger.ask(c.OfferPromise(PROMISE, "1", "2"))
    ledger.ask(c.AnswerPromise(PROMISE, "2", True))
    assert ledger.ask(c.OfferPromise(PROMISE, "1", "3")) is PromiseCode.OWNER_CHANGED


def test_a_kept_promise_is_nobodys_any_more(ledger):
    ledger.ask(c.OfferPromise(PROMISE, "1", "2"))
    assert ledger.ask(c.KeepPromise(PROMISE)) is None
    assert ledger.ask(c.AnswerPromise(PROMISE, "2", True)) is PromiseCode.PROMISE_KEPT
    assert Promises.of(ledger.entries).open_of == {}


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (replace(MAKE, agent=""), PromiseCode.OWNER_UNKNOWN),
        (replace(MAKE, agent="4"), PromiseCode.OWNER_LEFT),
        (replace(MAKE, customer=" "), PromiseCode.CUSTOMER_MISSING),
        (replace(MAKE, what=""), PromiseCode.PROMISE_MISSING),
        (replace(MAKE, what="x" * 201), PromiseCode.PROMISE_LONG),
        (replace(MAKE, due=at(10)), PromiseCode.PROMISE_DUE_PAST),
        (c.KeepPromise(PROMISE), PromiseCode.UNKNOWN_PROMISE),
    ],
)
def test_what_cannot_be_is_refused(command, code):
    assert Ledger().ask(command) is code


@pytest.mark.parametrize("to", ["", "9", "4"])
def test_only_somebody_who_works_here_succeeds(ledger, to):
    assert ledger.ask(c.OfferPromise(PROMISE, "1", to)) in (PromiseCode.OWNER_UNKNOWN, PromiseCode.OWNER_LEFT)


def test_long_numbers_of_a_customer_are_not_kept():
    assert masked(" 0912345678 ") == "******5678"
    assert masked("C-2231/26") == "C-2231/26"


def commands():
    who = st.sampled_from(["", "1", "2", "3", "4"])
    return st.one_of(
        st.builds(c.MakePromise, st.just(PROMISE), who, st.just("C"), st.just("call"), st.just(at(15))),
        st.builds(c.OfferPromise, st.just(PROMISE), who, who),
        st.builds(c.AnswerPromise, st.just(PROMISE), who, st.booleans()),
        st.builds(c.KeepPromise, st.just(PROMISE)),
    )


@given(st.lists(commands(), max_size=20))
def test_no_order_of_acts_leaves_a_promise_without_an_owner(acts):
    ledger = Ledger()
    for number, command in enumerate(acts):
        before, seen = ledger.promise, len(ledger.entries)
        ledger.now = at(10) + timedelta(minutes=number)
        ledger.ask(command)
        fresh = [entry.fact for entry in ledger.entries[seen:]]
        if ledger.promise is not None:
            assert ledger.promise.owner in ("1", "2", "3")
            if before is not None and before.owner != ledger.promise.owner:
                assert [type(fact) for fact in fresh] == [PromiseAccepted]
                assert before.offered is not None
                assert before.offered.to == ledger.promise.owner
    whole = Promises.of(ledger.entries)
    assert whole.get(PROMISE) == ledger.promise
    step = Promises()
    for entry in ledger.entries:
        step = step.after([entry])
    assert step.by_id == whole.by_id
