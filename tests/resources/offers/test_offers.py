"""Offers: first come first served until the deadline, by any order of replies never more accepted than places."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.entry import Entry, Refusal
from resources.offers import commands as c
from resources.offers.decide import decide
from resources.offers.offer import Invited, Offer, OfferKind, Over, Response, Sent, Way
from resources.offers.offers import Offers, fold
from resources.offers.refusals import OfferCode
from tests.resources.loans.lending import LIN
from tests.resources.roster.rosters import at, shift

OFFER, DAY = UUID(int=3), at(0).date()


def invited(number: int, minutes: float = 60) -> Invited:
    one = shift(number)
    ends = (one.start, one.end, one.start, one.end + timedelta(minutes=minutes))
    return Invited(str(number), f"Agent {number}", one.id, *ends)


MAKE = c.MakeOffer(OFFER, OfferKind.OVERTIME, "evening peak", 2, at(12), tuple(map(invited, range(1, 5))))


class Ledger:
    def __init__(self) -> None:
        self.offer: Offer | None = None
        self.entries: list[Entry] = []
        self.now = at(10)

    def ask(self, command) -> OfferCode | None:
        answer = decide(self.offer, command, self.now)
        if isinstance(answer, Refusal):
            return answer.code  # type: ignore[return-value]
        for fact in answer:
            place = len(self.entries) + 1
            entry = Entry(uuid4(), c.stream_of(OFFER), place, place, LIN, "d", self.now, self.now, self.now, fact)
            self.entries.append(entry)
            self.offer = fold(self.offer, entry)
        return None

    def say(self, number: int, response=Response.ACCEPTED) -> OfferCode | None:
        return self.ask(c.AnswerOffer(OFFER, str(number), response, DAY))


@pytest.fixture
def ledger():
    made = Ledger()
    assert made.ask(MAKE) is None
    assert made.ask(MAKE) is None
    assert len(made.entries) == 1  # asking twice makes one
    return made


def test_the_first_who_accept_get_the_places(ledger):
    assert ledger.say(1) is None
    assert ledger.say(2, Response.DECLINED) is None
    assert ledger.say(3) is None
    assert ledger.say(4) is OfferCode.OFFER_FULL
    assert ledger.offer.accepted == ("1", "3")
    assert ledger.entries[-1].fact.left == 0
    assert ledger.say(1, Response.WITHDRAWN) is None
    assert ledger.entries[-1].fact.left == 1
    assert ledger.say(4) is None
    assert ledger.offer.replies["4"].by == LIN


def test_replies_that_make_no_sense_are_refused(ledger):
    assert ledger.say(9) is OfferCode.NOT_INVITED
    assert ledger.say(1, Response.WITHDRAWN) is OfferCode.NOT_ACCEPTED
    ledger.say(1)
    assert ledger.say(1, Response.DECLINED) is OfferCode.ANSWERED_ALREADY
    length = len(ledger.entries)
    assert ledger.say(1) is None
    assert len(ledger.entries) == length


def test_after_the_deadline_nobody_accepts_but_a_place_can_be_given_back(ledger):
    ledger.say(1)
    assert ledger.ask(c.ExpireOffer(OFFER)) is None
    assert ledger.offer.is_open  # not yet
    ledger.now = at(12)
    assert ledger.say(2) is OfferCode.OFFER_CLOSED
    ledger.ask(c.ExpireOffer(OFFER))
    assert ledger.offer.over is Over.EXPIRED
    assert (ledger.entries[-1].fact.taken, ledger.entries[-1].fact.places) == (1, 2)
    assert ledger.say(1, Response.WITHDRAWN) is None
    length = len(ledger.entries)
    ledger.ask(c.CancelOffer(OFFER))
    assert len(ledger.entries) == length


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"what_for": " "}, OfferCode.WHAT_FOR_MISSING),
        ({"what_for": "x" * 201}, OfferCode.WHAT_FOR_LONG),
        ({"invited": ()}, OfferCode.NOBODY_INVITED),
        ({"places": 0}, OfferCode.NO_PLACES),
        ({"deadline": at(10)}, OfferCode.DEADLINE_PAST),
        ({"deadline": at(16.1)}, OfferCode.DEADLINE_LATE),
        ({"invited": (invited(1), invited(1))}, OfferCode.INVITED_TWICE),
        ({"invited": (invited(1, -60),)}, OfferCode.WRONG_WAY),
        ({"kind": OfferKind.TIME_OFF}, OfferCode.WRONG_WAY),
        ({"kind": OfferKind.TIME_OFF, "invited": (invited(1, -60),)}, None),
        ({"kind": OfferKind.TIME_OFF, "invited": (invited(1, -600),)}, OfferCode.WRONG_WAY),
    ],
)
def test_an_offer_must_make_sense(changes, code):
    assert Ledger().ask(replace(MAKE, **changes)) is code


def test_what_a_channel_answered_stands_beside_each_person(ledger):
    ledger.ask(c.NoteSent(OFFER, "1", Way.MAIL, None))
    assert ledger.offer.deliveries["1"].sent is None
    ledger.ask(c.NoteSent(OFFER, "1", Way.MAIL, Sent.TAKEN, "250 ok"))
    assert ledger.offer.deliveries["1"].sent is Sent.TAKEN
    assert ledger.ask(c.NoteSent(OFFER, "9", Way.MAIL, None)) is OfferCode.NOT_INVITED
    assert Offers.of(ledger.entries).get(OFFER) == ledger.offer


replies = st.lists(st.tuples(st.integers(1, 4), st.sampled_from(list(Response))), max_size=25)


@given(replies)
@settings(max_examples=150, deadline=None)
def test_never_more_accepted_than_places(given_replies):
    ledger = Ledger()
    ledger.ask(MAKE)
    for number, response in given_replies:
        ledger.say(number, response)
        assert len(ledger.offer.accepted) <= MAKE.places
        assert ledger.offer.left == MAKE.places - len(ledger.offer.accepted)
    assert Offers.of(ledger.entries).get(OFFER) == ledger.offer
