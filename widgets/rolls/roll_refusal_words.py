"""The table of refusals about rolls: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from incidents.rolls.refusals import RollCode

translate = QCoreApplication.translate


def roll_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {
        RollCode.UNKNOWN_ROLL: (
            translate("RollRefusal", "This roll is not one of the incident."),
            translate("RollRefusal", "Choose one of the list; it shows what stands."),
        ),
        RollCode.ROLL_EMPTY: (
            translate("RollRefusal", "There is no name on it."),
            translate("RollRefusal", "Add at least one name."),
        ),
        RollCode.ROLL_TOO_LONG: (
            translate("RollRefusal", "A roll has at most {limit} names."),
            translate("RollRefusal", "Begin a second one, such as one for each site."),
        ),
        RollCode.ROLL_NAME_TWICE: (
            translate("RollRefusal", "{name} would be on it twice."),
            translate("RollRefusal", "Leave one out."),
        ),
        RollCode.ROLL_IS_CLOSED: (
            translate("RollRefusal", "“{title}” is closed."),
            translate("RollRefusal", "Begin another one, or write a note."),
        ),
        RollCode.NOT_ON_ROLL: (
            translate("RollRefusal", "Somebody of these is not on this roll."),
            translate("RollRefusal", "Add the name first."),
        ),
        RollCode.REPLY_OF_OTHER_ROLL: (
            translate("RollRefusal", "This reply belongs to another kind of roll."),
            translate("RollRefusal", "Choose one of the replies that are offered."),
        ),
        RollCode.ROLL_NOTE_MISSING: (
            translate("RollRefusal", "{count} names are unsettled."),
            translate("RollRefusal", "Write what becomes of them."),
        ),
        RollCode.HEAD_COUNT_OPEN: (
            translate("RollRefusal", "“{title}”: {count} people are missing or unknown."),
            translate("RollRefusal", "Find them, or close the head-count with words about them."),
        ),
    }
