"""An acceptance and the change of its shift are one act, on a real store; what changed meanwhile stands in the way."""

from uuid import uuid4

import pytest

from console.acts.outcomes import Done, Refused, Request
from console.acts.runner import Runner
from console.domains import DOMAINS
from resources.changes.change import Stretch
from resources.entry import CONSOLE
from resources.offers.commands import AnswerOffer, ExpireOffer, MakeOffer
from resources.offers.offer import Invited, OfferKind, Response
from resources.offers.refusals import OfferCode
from resources.roster.commands import ChangeShift
from resources.roster.roster import Roster
from tests.console.bench import LIN, PEOPLE, ManualClock, open_store
from tests.resources.roster.journal import imported
from tests.resources.roster.rosters import agent, at, shift

SHIFTS = [shift(1), shift(2)]
DAY = at(8).date()


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def runner(store):
    runner = Runner(store, ManualClock(at(9)), PEOPLE, DOMAINS)
    made = imported([agent(1, "cards"), agent(2, "cards")], SHIFTS)
    assert isinstance(runner.run(Request(uuid4(), made, LIN, "desk")), Done)
    return runner


def act(runner, command, who=LIN):
    return runner.run(Request(uuid4(), command, who, "desk"))


@pytest.fixture
def offer(runner):
    invited = tuple(
        Invited(one.agent, f"Agent {one.agent}", one.id, one.start, one.end, one.start, at(17)) for one in SHIFTS
    )
    command = MakeOffer(uuid4(), OfferKind.OVERTIME, "evening peak", 1, at(12), invited)
    assert isinstance(act(runner, command), Done)
    return command.offer


def end_of(store, number: int):
    return Roster.of(store.entries()).shifts[SHIFTS[number - 1].id].end


def test_who_accepts_works_longer_at_once_and_the_next_is_told(runner, store, offer):
    outcome = act(runner, AnswerOffer(offer, "1", Response.ACCEPTED, DAY))
    assert isinstance(outcome, Done)
    assert [entry.fact.kind for entry in outcome.entries] == ["offer_answered", "shift_stretched"]
    assert end_of(store, 1) == at(17)
    late = act(runner, AnswerOffer(offer, "2", Response.ACCEPTED, DAY))
    assert isinstance(late, Refused)
    assert late.refusal.code is OfferCode.OFFER_FULL
    assert end_of(store, 2) == at(16)


def test_an_acceptance_taken_back_frees_the_place_and_the_shift(runner, store, offer):
    act(runner, AnswerOffer(offer, "1", Response.ACCEPTED, DAY))
    assert isinstance(act(runner, AnswerOffer(offer, "1", Response.WITHDRAWN, DAY)), Done)
    assert end_of(store, 1) == at(16)
    assert isinstance(act(runner, AnswerOffer(offer, "2", Response.ACCEPTED, DAY)), Done)


def test_a_shift_that_was_stretched_meanwhile_is_left_as_it_is(runner, store, offer):
    longer = Stretch("1", SHIFTS[0].id, at(8), at(16.5))
    assert isinstance(act(runner, ChangeShift(DAY, longer, 1)), Done)
    outcome = act(runner, AnswerOffer(offer, "1", Response.ACCEPTED, DAY))
    assert isinstance(outcome, Refused)
    assert outcome.refusal.code is OfferCode.SHIFT_OTHERWISE
    assert end_of(store, 1) == at(16.5)
    assert isinstance(act(runner, AnswerOffer(offer, "1", Response.DECLINED, DAY)), Done)


def test_only_the_console_lets_an_offer_expire(runner, offer):
    assert isinstance(act(runner, ExpireOffer(offer)), Refused)
    outcome = act(runner, ExpireOffer(offer), CONSOLE)
    assert isinstance(outcome, Done)
    assert outcome.entries == ()  # not before its deadline
