"""Facts to JSON and back, by the name of their kind. A kind once written stays readable for ever."""

import dataclasses
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter

from incidents.access import RestrictedViewed
from incidents.topics import FACT_OF_KIND
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

_FAMILIES = (
    FeedFact, AlarmFact, LoanFact, EffectFact, OfferFact, HandCountFact, RosterFact, ForecastFact, PromiseFact,
)  # fmt: skip
FACTS: dict[str, type] = {
    **FACT_OF_KIND,
    RestrictedViewed.kind: RestrictedViewed,
    **{fact.kind: fact for family in _FAMILIES for fact in get_args(family)},
    Exported.kind: Exported,
    PolicySheetSigned.kind: PolicySheetSigned,
}


class Unreadable(ValueError):  # noqa: N818
    """A stored fact that this program does not know or cannot read."""


def encode(fact: Any) -> str:
    """The fact as JSON text. Raises ValueError when it could not be read back as it is (NaN, lone surrogates)."""
    adapter = _adapter(fact.kind)
    body = adapter.dump_json(fact).decode("utf-8")
    if adapter.validate_json(body) != fact:
        raise ValueError(f"{fact.kind} does not survive storage: {body[:200]}")
    return body


def decode(kind: str, body: str) -> Any:
    """The fact of `kind`. Raises Unreadable."""
    if kind not in FACTS:
        raise Unreadable(f"unknown kind {kind!r}")
    try:
        return _adapter(kind).validate_json(body)
    except ValueError as fault:
        raise Unreadable(f"{kind}: {fault}") from fault


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    fact = FACTS[kind]
    if not dataclasses.is_dataclass(fact):
        raise TypeError(f"{fact!r} is not a dataclass")
    return TypeAdapter(fact)
