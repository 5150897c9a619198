"""The table of refusals of the policy sheet: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from resources.policy.refusals import PolicyCode

translate = QCoreApplication.translate


def policy_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {
        PolicyCode.SHEET_CHANGED: (
            translate("Policy", "{by} signed another sheet at {at}."),
            translate("Policy", "Open the sheet again, read it, and sign what is still to be changed."),
        ),
        PolicyCode.SHEET_SAME: (
            translate("Policy", "This sheet says what the last one says."),
            translate("Policy", "Change a value, or leave without signing."),
        ),
        PolicyCode.SHEET_EMPTY: (
            translate("Policy", "A sheet without any value says nothing."),
            translate("Policy", "Enter at least one value that the bank has decided."),
        ),
        PolicyCode.SHEET_REASON: (
            translate("Policy", "Nothing says on whose decision."),
            translate("Policy", "Name the decision or the document."),
        ),
        PolicyCode.SHEET_REASON_LONG: (
            translate("Policy", "The reason is longer than {limit} characters."),
            translate("Policy", "Say it shorter."),
        ),
        PolicyCode.SHEET_NUMBER: (
            translate("Policy", "{term} is a whole number from 1 to {most}."),
            translate("Policy", "Put it right, or leave it empty: then a demo default holds."),
        ),
        PolicyCode.SHEET_NAME_LONG: (
            translate("Policy", "The bank's name is longer than {limit} characters."),
            translate("Policy", "Enter the name as it is said in the greeting."),
        ),
        PolicyCode.SHEET_IN_PAST: (
            translate("Policy", "A sheet cannot begin in the past."),
            translate("Policy", "Enter a moment to come, or “just now”."),
        ),
    }
