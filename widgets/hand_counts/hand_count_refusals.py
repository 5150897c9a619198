"""The table of refusals of hand counts: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from resources.hand_counts.refusals import HandCountCode

translate = QCoreApplication.translate


def hand_count_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {
        HandCountCode.COUNT_OUT_OF_RANGE: (
            translate("HandCount", "A count is a number from 0 to {limit}."),
            translate("HandCount", "Count again; the last count that was stored still stands."),
        ),
        HandCountCode.COUNT_EMPTY: (
            translate("HandCount", "Nothing was counted."),
            translate("HandCount", "Enter at least one figure of the queue."),
        ),
        HandCountCode.SLOT_UNKNOWN: (
            translate("HandCount", "This count belongs to no queue or no quarter of an hour."),
            translate("HandCount", "Count on the board: it says for which quarter."),
        ),
        HandCountCode.SLOT_IN_FUTURE: (
            translate("HandCount", "That quarter of an hour has not begun."),
            translate("HandCount", "Go back to the quarter that runs now."),
        ),
        HandCountCode.SLOT_TOO_OLD: (
            translate("HandCount", "That quarter is more than {hours} hours ago."),
            translate("HandCount", "Write a note in the incident's log instead."),
        ),
        HandCountCode.NOT_COUNTING: (
            translate("HandCount", "Nobody counts by hand now."),
            translate("HandCount", "Nothing is left to end; what was counted is kept."),
        ),
    }
