"""Promises on a real store: two desks hand one over, one wins; after a restart it stands as it stood."""

from uuid import uuid4

import pytest

from console.acts.outcomes import Conflict, Done, Refused, Request
from console.acts.runner import Runner
from console.domains import DOMAINS
from resources.promises.commands import AnswerPromise, KeepPromise, MakePromise, OfferPromise
from resources.promises.promises import Promises
from resources.promises.refusals import PromiseCode
from tests.console.bench import LIN, PEOPLE, WEI, ManualClock, open_store
from tests.resources.roster.journal import imported
from tests.resources.roster.rosters import agent, at, shift

AGENTS = [agent(number, "cards") for number in (1, 2, 3)]


@pytest.fixture
def desks(tmp_path):
    store = open_store(tmp_path)
    made = [Runner(store, ManualClock(at(9)), PEOPLE, DOMAINS) for _ in range(2)]
    assert isinstance(made[0].run(Request(uuid4(), imported(AGENTS, [shift(1)]), LIN, "desk")), Done)
    yield made
    store.close()


def act(runner, command, who=LIN):
    return runner.run(Request(uuid4(), command, who, "desk"))


def make(runner, **fields):
    given = {"agent": "1", "customer": "C-2231", "what": "call back", "due": at(15), **fields}
    command = MakePromise(uuid4(), **given)
    assert isinstance(act(runner, command), Done)
    return command.promise


def test_of_two_desks_that_hand_it_over_one_wins_and_the_other_is_told(desks):
    here, there = desks
    promise = make(here)
    assert isinstance(act(here, OfferPromise(promise, "1", "2")), Done)
    late = act(there, OfferPromise(promise, "1", "3"), WEI)
    assert isinstance(late, Refused | Conflict)
    assert late.refusal.code is PromiseCode.OFFERED_ALREADY
    assert dict(late.refusal.params) == {"agent": "Agent 2", "by": "lin", "at": at(9).isoformat()}
    assert isinstance(act(there, AnswerPromise(promise, "2", True), WEI), Done)
    assert isinstance(act(here, OfferPromise(promise, "1", "3")), Refused)


def test_a_card_number_never_reaches_the_store(desks, tmp_path):
    make(desks[0], customer="4111 1111 1111 1111", what="refund of 4111111111111111")
    [one] = Promises.of(desks[0].store.entries()).open
    assert "411111******1111" in one.what
    assert one.customer == "4111 11** **** 1111"


def test_it_stands_after_a_restart_as_it_stood(desks, tmp_path):
    first, second = make(desks[0]), make(desks[0])
    act(desks[0], OfferPromise(first, "1", "2"))
    act(desks[0], KeepPromise(second))
    desks[0].store.close()
    store = open_store(tmp_path)
    stored = Promises.of(store.entries())
    store.close()
    [one] = stored.open
    assert (one.id, one.owner, one.offered.to) == (first, "1", "2")


def test_an_agent_puts_no_promise_on_record(desks):
    kao = type(LIN)("kao", "Kao", account="desk7")
    assert isinstance(act(desks[0], MakePromise(uuid4(), "1", "C", "x", at(15)), kao), Refused)
