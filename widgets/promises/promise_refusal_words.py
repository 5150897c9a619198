"""The table of refusals of promises: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from resources.promises.refusals import PromiseCode

translate = QCoreApplication.translate


def promise_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {**_of_the_promise(), **_of_the_owner()}


def _of_the_promise() -> dict[str, tuple[str, str]]:
    return {
        PromiseCode.UNKNOWN_PROMISE: (
            translate("PromiseRefusal", "There is no such promise."),
            translate("PromiseRefusal", "Look at the agent's promises as they stand now."),
        ),
        PromiseCode.PROMISE_KEPT: (
            translate("PromiseRefusal", "The promise is kept already; {by} put it on record."),
            translate("PromiseRefusal", "Nothing is left to hand over."),
        ),
        PromiseCode.CUSTOMER_MISSING: (
            translate("PromiseRefusal", "It does not say which customer was promised something."),
            translate("PromiseRefusal", "Write the reference that your customer system has, no card number."),
        ),
        PromiseCode.PROMISE_MISSING: (
            translate("PromiseRefusal", "It does not say what was promised."),
            translate("PromiseRefusal", "Write it in a few words, as the customer was told."),
        ),
        PromiseCode.PROMISE_LONG: (
            translate("PromiseRefusal", "A text is longer than {limit} characters."),
            translate("PromiseRefusal", "Shorten it; what you wrote is still there."),
        ),
        PromiseCode.PROMISE_DUE_PAST: (
            translate("PromiseRefusal", "The time by which it was promised has passed already."),
            translate("PromiseRefusal", "Give a time to come."),
        ),
    }


def _of_the_owner() -> dict[str, tuple[str, str]]:
    other = translate("PromiseRefusal", "Choose somebody who works here.")
    return {
        PromiseCode.OWNER_UNKNOWN: (translate("PromiseRefusal", "The roster knows no agent {agent}."), other),
        PromiseCode.OWNER_LEFT: (translate("PromiseRefusal", "{agent} does not work here any more."), other),
        PromiseCode.OWNER_CHANGED: (
            translate("PromiseRefusal", "The promise is {agent}’s by now; {by} put that on record."),
            translate("PromiseRefusal", "Nothing was changed; look at it as it stands now."),
        ),
        PromiseCode.SUCCESSOR_SAME: (
            translate("PromiseRefusal", "{agent} owns the promise already."),
            translate("PromiseRefusal", "Choose somebody else."),
        ),
        PromiseCode.OFFERED_ALREADY: (
            translate("PromiseRefusal", "{by} offered the promise to {agent} at {at}, who has not answered yet."),
            translate("PromiseRefusal", "Ask {agent} and put the answer on record first."),
        ),
        PromiseCode.NOT_OFFERED: (
            translate("PromiseRefusal", "The promise is not offered to this agent; it stays with {agent}."),
            translate("PromiseRefusal", "Offer it first; it changes hands only by acceptance."),
        ),
    }
