"""The table of refusals of reviews: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from incidents.review.refusals import ReviewCode

translate = QCoreApplication.translate


def review_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {**_of_the_wording(), **_of_what_follows()}


def _of_the_wording() -> dict[str, tuple[str, str]]:
    return {
        ReviewCode.SECTION_CHANGED: (
            translate("ReviewRefusal", "{by} wrote this section meanwhile, at {at}."),
            translate("ReviewRefusal", "Read the new wording, then write yours into it; yours is kept here."),
        ),
        ReviewCode.SUBMITTED: (
            translate("ReviewRefusal", "{by} has submitted the review; somebody may be reading it to sign."),
            translate("ReviewRefusal", "Send it back with a comment, then change it."),
        ),
        ReviewCode.SIGNED: (
            translate("ReviewRefusal", "{person} signed the review at {at}; its wording is fixed."),
            translate("ReviewRefusal", "Write what came later as an action's evidence or in a new incident."),
        ),
        ReviewCode.NOT_SUBMITTED: (
            translate("ReviewRefusal", "The review has not been submitted."),
            translate("ReviewRefusal", "Its authors submit it first."),
        ),
        ReviewCode.OVERVIEW_MISSING: (
            translate("ReviewRefusal", "The review has no overview yet."),
            translate("ReviewRefusal", "Write at least the overview; the draft offers one."),
        ),
        ReviewCode.WORDING_CHANGED: (
            translate("ReviewRefusal", "The review is not the one you read: it was changed since."),
            translate("ReviewRefusal", "Read it again, then sign."),
        ),
        ReviewCode.SIGNER_WROTE: (
            translate("ReviewRefusal", "{person} wrote a part of this review and cannot sign it."),
            translate("ReviewRefusal", "Name somebody who neither commanded nor wrote."),
        ),
    }


def _of_what_follows() -> dict[str, tuple[str, str]]:
    return {
        ReviewCode.OWNER_MISSING: (
            translate("ReviewRefusal", "An action without an owner is done by nobody."),
            translate("ReviewRefusal", "Name one person."),
        ),
        ReviewCode.UNKNOWN_ACTION: (
            translate("ReviewRefusal", "There is no action {action} in this review."),
            translate("ReviewRefusal", "Choose one of the list."),
        ),
        ReviewCode.ACTION_NOT_OPEN: (
            translate("ReviewRefusal", "“{action}” was called done by {by} at {at}."),
            translate("ReviewRefusal", "Verify it, or send it back if it is not good enough."),
        ),
        ReviewCode.ACTION_NOT_DONE: (
            translate("ReviewRefusal", "“{action}” does not wait to be verified."),
            translate("ReviewRefusal", "Its owner calls it done first, with what shows it."),
        ),
        ReviewCode.VERIFIER_INVOLVED: (
            translate("ReviewRefusal", "{person} owns this action or called it done."),
            translate("ReviewRefusal", "Somebody else looks at it and verifies it."),
        ),
        ReviewCode.UNKNOWN_CHANGE: (
            translate("ReviewRefusal", "There is no proposed change {change} in this review."),
            translate("ReviewRefusal", "Choose one of the list."),
        ),
        ReviewCode.CHANGE_SETTLED: (
            translate("ReviewRefusal", "{by} has settled this proposal, at {at}."),
            translate("ReviewRefusal", "Nothing is left to do; the list shows how."),
        ),
    }
