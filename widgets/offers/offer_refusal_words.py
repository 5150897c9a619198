"""The table of refusals of shift offers: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from resources.offers.refusals import OfferCode

translate = QCoreApplication.translate


def offer_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {**_of_the_offer(), **_of_the_answer()}


def _of_the_offer() -> dict[str, tuple[str, str]]:
    choose = translate("OfferRefusal", "Choose the people anew; the list shows the shifts as they are now.")
    return {
        OfferCode.NOBODY_INVITED: (
            translate("OfferRefusal", "The offer goes to nobody."),
            translate("OfferRefusal", "Tick the people to whom it is to go."),
        ),
        OfferCode.INVITED_TWICE: (translate("OfferRefusal", "{agent} is in the offer twice."), choose),
        OfferCode.WRONG_WAY: (
            translate("OfferRefusal", "The shift of {agent} would not change as the offer says."),
            translate("OfferRefusal", "Overtime makes a shift longer, time off makes it shorter."),
        ),
        OfferCode.NO_PLACES: (
            translate("OfferRefusal", "The offer has no places."),
            translate("OfferRefusal", "Say how many may accept; the first ones get the places."),
        ),
        OfferCode.DEADLINE_PAST: (
            translate("OfferRefusal", "The deadline has passed already."),
            translate("OfferRefusal", "Choose a time to come."),
        ),
        OfferCode.DEADLINE_LATE: (
            translate("OfferRefusal", "The shift of {agent} would change before the deadline."),
            translate("OfferRefusal", "Choose an earlier deadline."),
        ),
        OfferCode.WHAT_FOR_MISSING: (
            translate("OfferRefusal", "The offer does not say what it is for."),
            translate("OfferRefusal", "Write a few words; whoever gets it reads them."),
        ),
        OfferCode.WHAT_FOR_LONG: (
            translate("OfferRefusal", "What it is for is longer than {limit} characters."),
            translate("OfferRefusal", "Shorten it; what you wrote is still there."),
        ),
    }


def _of_the_answer() -> dict[str, tuple[str, str]]:
    look = translate("OfferRefusal", "Look at the offer as it stands now.")
    return {
        OfferCode.UNKNOWN_OFFER: (translate("OfferRefusal", "There is no such offer."), look),
        OfferCode.OFFER_CLOSED: (
            translate("OfferRefusal", "The offer is over: its deadline was {at}."),
            translate("OfferRefusal", "Nothing was changed; make another offer if it is still needed."),
        ),
        OfferCode.OFFER_FULL: (
            translate(
                "OfferRefusal",
                "All {places} places are taken, the last by {winner} at {at} ({by} recorded it); {agent} was too late.",
            ),
            translate("OfferRefusal", "Tell {agent}; nothing was changed. A place may still become free."),
        ),
        OfferCode.NOT_INVITED: (translate("OfferRefusal", "The offer did not go to this person."), look),
        OfferCode.ANSWERED_ALREADY: (
            translate("OfferRefusal", "{agent} has accepted already; {by} put it on record at {at}."),
            translate("OfferRefusal", "Withdraw the acceptance if it no longer holds."),
        ),
        OfferCode.NOT_ACCEPTED: (translate("OfferRefusal", "{agent} has no place in this offer."), look),
        OfferCode.SHIFT_OTHERWISE: (
            translate(
                "OfferRefusal",
                "The shift of {agent} is not what it was when the offer was made; {by} changed it at {at}.",
            ),
            translate("OfferRefusal", "Nothing was changed; look at the shift and change it by hand."),
        ),
    }
