"""Words for every kind, reply, channel and fact of an offer; nothing is called sent without an answer."""

from uuid import UUID

import pytest

from resources.offers import facts
from resources.offers.offer import Delivery, OfferKind, Over, Response, Sent, Way
from tests.desk_viewer import viewer
from tests.incidents.desk import running
from tests.resources.loans.lending import NOW
from tests.resources.offers.test_offers import invited
from widgets.incidents.fact_tags import tag_text
from widgets.incidents.fact_texts import fact_text
from widgets.incidents.names import IncidentNames
from widgets.offers.offer_texts import delivery_text, offer_kind_word, offer_text, response_word, sent_word, way_word

OFFER = UUID(int=3)
ABOUT = (OFFER, "evening peak")
FACTS = [
    (
        facts.OfferMade(OFFER, OfferKind.OVERTIME, "evening peak", 5, NOW, (invited(1), invited(2))),
        "Overtime offered to 2 people until 14:32, 5 places: evening peak",
    ),
    (facts.OfferSent(*ABOUT, "1", "Ann", Way.CALL, None), "Offer to Ann: to be rung up"),
    (facts.OfferSent(*ABOUT, "1", "Ann", Way.MAIL, Sent.TAKEN, "250"), "Offer to Ann: mail: taken for delivery (250)"),
    (facts.OfferAnswered(*ABOUT, "1", "Ann", Response.ACCEPTED, 4), "Ann accepted, 4 places left: evening peak"),
    (facts.OfferOver(*ABOUT, Over.EXPIRED, 1, 5), "Offer expired, 1 of 5 places taken: evening peak"),
    (facts.OfferOver(*ABOUT, Over.CANCELLED, 1, 5), "Offer cancelled, 1 of 5 places taken: evening peak"),
]


@pytest.mark.parametrize(("fact", "words"), FACTS)
def test_a_line_of_the_log(fact, words):
    assert fact_text(fact, IncidentNames(running().incident, viewer())) == words
    assert tag_text(fact)


def test_every_fact_is_tried():
    assert {type(fact) for fact, _ in FACTS} == set(facts.OFFER_FACTS)
    with pytest.raises(TypeError):
        offer_text(object(), None)


def test_every_value_has_its_own_word():
    for values, word in ((OfferKind, offer_kind_word), (Way, way_word), (Sent, sent_word)):
        assert len({word(one) for one in values}) == len(list(values))
    assert len({response_word(one) for one in (None, *Response)}) == len(Response) + 1


def test_nothing_is_called_sent_before_the_channel_has_answered():
    assert delivery_text(None) == "not sent"
    assert delivery_text(Delivery(Way.MAIL)) == "mail: no answer of the channel yet"
