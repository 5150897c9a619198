"""The table of refusals of temporary measures: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from incidents.measures.refusals import MeasureCode

translate = QCoreApplication.translate


def measure_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {**_of_the_beginning(), **_of_what_is_declared(), **_of_the_course(), **_of_the_end()}


def _of_the_beginning() -> dict[str, tuple[str, str]]:
    return {
        MeasureCode.MEASURE_OWNER_MISSING: (
            translate("MeasureRefusal", "Nobody answers for the measure."),
            translate("MeasureRefusal", "Name who sees to it that it is undone."),
        ),
        MeasureCode.MEASURE_END_IN_PAST: (
            translate("MeasureRefusal", "Its planned end has passed already."),
            translate("MeasureRefusal", "Choose a time to come; it can be put off later."),
        ),
        MeasureCode.MEASURE_ASKED_OF_NOBODY: (
            translate("MeasureRefusal", "Nobody is asked to carry it out; the console cannot do it."),
            translate("MeasureRefusal", "Name the department that is asked, such as telephony."),
        ),
        MeasureCode.NAME_MISSING: (
            translate("MeasureRefusal", "The name of who says so is missing."),
            translate("MeasureRefusal", "Write who told you; the console cannot see it for itself."),
        ),
    }


def _of_what_is_declared() -> dict[str, tuple[str, str]]:
    return {
        MeasureCode.MEASURE_BY_COMMANDER: (
            translate("MeasureRefusal", "Only the commander or the deputy declares this: {commander} commands."),
            translate("MeasureRefusal", "Ask {commander} to declare it."),
        ),
        MeasureCode.DEGRADED_QUEUES_MISSING: (
            translate("MeasureRefusal", "Degraded mode is declared for queues, and none is chosen."),
            translate("MeasureRefusal", "Choose the queues whose agents cannot work as usual."),
        ),
        MeasureCode.DEGRADED_TARGETS_MISSING: (
            translate("MeasureRefusal", "Degraded mode suspends targets, and none is chosen."),
            translate("MeasureRefusal", "Choose what agents are not measured by meanwhile."),
        ),
        MeasureCode.DEGRADED_ALREADY: (
            translate("MeasureRefusal", "{queue} is in degraded mode already."),
            translate("MeasureRefusal", "Leave this queue out, or end the other mode first."),
        ),
        MeasureCode.STANCE_EMPTY: (
            translate("MeasureRefusal", "The stance names no queue."),
            translate("MeasureRefusal", "Say for at least one queue whether it is defended or may slip."),
        ),
        MeasureCode.STANCE_DOUBLE: (
            translate("MeasureRefusal", "The stance names {queue} twice."),
            translate("MeasureRefusal", "Give each queue one place."),
        ),
    }


def _of_the_course() -> dict[str, tuple[str, str]]:
    return {
        MeasureCode.UNKNOWN_MEASURE: (
            translate("MeasureRefusal", "This incident has no such measure."),
            translate("MeasureRefusal", "Choose one from the list; it shows what stands."),
        ),
        MeasureCode.MEASURE_CONFIRMED: (
            translate("MeasureRefusal", "“{title}” is in force already: {by} said so at {at}."),
            translate("MeasureRefusal", "Nothing is left to confirm."),
        ),
        MeasureCode.MEASURE_REVERTED: (
            translate("MeasureRefusal", "“{title}” was undone at {at}: {by} said so."),
            translate("MeasureRefusal", "If it is needed again, begin a new measure."),
        ),
    }


def _of_the_end() -> dict[str, tuple[str, str]]:
    return {
        MeasureCode.MEASURES_OPEN: (
            translate("MeasureRefusal", "{count} temporary measures are still open: {measures}"),
            translate("MeasureRefusal", "Have each undone and confirm it under “Measures”."),
        ),
        MeasureCode.LOANS_OPEN: (
            translate("MeasureRefusal", "{count} agents on loan for this incident are not back: {agents}"),
            translate("MeasureRefusal", "Wait until they are, or look at the loans on the Floor page."),
        ),
    }
