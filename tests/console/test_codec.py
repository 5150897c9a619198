"""Every fact comes back from its JSON as it was, and a kind means one thing for ever."""

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.storage.codec import FACTS, Unreadable, decode, encode
from incidents.access import RestrictedViewed
from incidents.facts import IncidentFact, NoteWritten
from incidents.topics import TOPICS
from resources.alarms.facts import AlarmFact
from resources.effects.facts import EffectFact
from resources.exports.facts import Exported
from resources.feed_facts import FeedFact
from resources.forecast.facts import ForecastFact
from resources.hand_counts.facts import HandCountFact
from resources.loans.facts import LoanFact
from resources.offers.facts import OfferFact
from resources.policy.facts import PolicySheetSigned
from resources.promises.facts import PromiseFact
from resources.roster.facts import RosterFact

texts = st.text(st.characters(exclude_categories=["Cs"]))
st.register_type_strategy(str, texts)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


def moments():
    from datetime import UTC

    return st.datetimes(timezones=st.just(UTC))


def facts():
    from datetime import datetime

    st.register_type_strategy(datetime, moments())
    return st.one_of([st.from_type(fact) for fact in FACTS.values()])


@given(facts())
@settings(max_examples=400)
def test_every_fact_comes_back_as_it_was(fact):
    body = encode(fact)
    assert decode(fact.kind, body) == fact
    assert encode(decode(fact.kind, body)) == body
    assert "\n" not in body


def test_every_fact_has_its_kind():
    families = (
        IncidentFact,
        FeedFact,
        AlarmFact,
        LoanFact,
        EffectFact,
        OfferFact,
        HandCountFact,
        RosterFact,
        ForecastFact,
        PromiseFact,
    )
    of_topics = {fact for topic in TOPICS for fact in topic.changes}
    assert set(FACTS.values()) - {RestrictedViewed, Exported, PolicySheetSigned} == of_topics | {
        fact for family in families for fact in get_args(family)
    }  # none twice


@pytest.mark.parametrize(("kind", "body"), [("unheard_of", "{}"), ("note_written", "{"), ("note_written", "{}")])
def test_what_cannot_be_read_says_so(kind, body):
    with pytest.raises(Unreadable):
        decode(kind, body)


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb"])
def test_text_that_is_no_text_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011
        encode(NoteWritten(text))
