"""Why something about a shift offer was not done; `widgets/offers/offer_refusal_words.py` has the sentences."""

from enum import StrEnum


class OfferCode(StrEnum):
    """Each code's parameters stand beside it."""

    UNKNOWN_OFFER = "unknown_offer"
    OFFER_CLOSED = "offer_closed"  # at: its deadline
    OFFER_FULL = "offer_full"  # places, agent; winner (who got the last), by (who put it on record), at
    NOT_INVITED = "not_invited"
    ANSWERED_ALREADY = "answered_already"  # agent, by, at
    NOT_ACCEPTED = "not_accepted"  # agent
    NOBODY_INVITED = "nobody_invited"
    INVITED_TWICE = "invited_twice"  # agent
    NO_PLACES = "no_places"
    DEADLINE_PAST = "deadline_past"
    DEADLINE_LATE = "deadline_late"  # agent: whose change would begin before it
    WHAT_FOR_MISSING = "what_for_missing"
    WHAT_FOR_LONG = "what_for_long"  # limit
    WRONG_WAY = "wrong_way"  # agent: overtime must make a shift longer, time off shorter
    SHIFT_OTHERWISE = "shift_otherwise"  # agent, by, at
