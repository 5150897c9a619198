"""The table of refusals of work that was put off: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from incidents.deferred.refusals import WorkCode

translate = QCoreApplication.translate


def work_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {
        WorkCode.UNKNOWN_WORK: (
            translate("WorkRefusal", "This work is not on the list of the incident."),
            translate("WorkRefusal", "Choose a line of the list; it shows what stands."),
        ),
        WorkCode.COUNT_INVALID: (
            translate("WorkRefusal", "This is no count of work: a whole number up to {limit} is."),
            translate("WorkRefusal", "Count again and write the number."),
        ),
        WorkCode.WORK_DUE_MISSING: (
            translate("WorkRefusal", "A call-back was promised for a time, and none is given."),
            translate("WorkRefusal", "Give the time by which the customers are called."),
        ),
        WorkCode.WORK_DUE_IN_PAST: (
            translate("WorkRefusal", "The promised time has passed already."),
            translate("WorkRefusal", "Give a time to come, and promise no earlier one."),
        ),
        WorkCode.NOT_READ_BACK: (
            translate("WorkRefusal", "The key data of a manual entry must be read back to the customer."),
            translate("WorkRefusal", "Have them read back, then tick it."),
        ),
        WorkCode.BELOW_COUNTED_OUT: (
            translate("WorkRefusal", "{count} of it are counted out or offered to somebody already."),
            translate("WorkRefusal", "Give a number that is not below that."),
        ),
        WorkCode.MORE_THAN_OPEN: (
            translate("WorkRefusal", "Only {count} are open, {offered} of them offered to somebody."),
            translate("WorkRefusal", "Count out what is open; if more came in, count it in first."),
        ),
        WorkCode.WORK_OWNER_MISSING: (
            translate("WorkRefusal", "Nobody is named."),
            translate("WorkRefusal", "Name the person who answers for it."),
        ),
        WorkCode.NOT_OFFERED: (
            translate("WorkRefusal", "This work is not offered to anybody now."),
            translate("WorkRefusal", "Whoever is to take it over must be offered it first."),
        ),
        WorkCode.OFFERED_TO_OTHER: (
            translate("WorkRefusal", "This work is offered to {person}, who alone can answer."),
            translate("WorkRefusal", "Ask {person} to answer, or offer it to somebody else."),
        ),
        WorkCode.WORK_OPEN: (
            translate("WorkRefusal", "{count} pieces of work put off are still open, {offered} of them only offered."),
            translate("WorkRefusal", "Count them out under “Work put off”, or have a successor accept them."),
        ),
    }
