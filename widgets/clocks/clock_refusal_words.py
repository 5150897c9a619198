"""The table of refusals about regulators' clocks: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from incidents.clocks.refusals import ClockCode

translate = QCoreApplication.translate


def clock_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {**_of_clocks(), **_of_grades()}


def _of_clocks() -> dict[str, tuple[str, str]]:
    return {
        ClockCode.UNKNOWN_CLOCK: (
            translate("ClockRefusal", "This report is not owed any more."),
            translate("ClockRefusal", "The list shows the clocks as they stand now."),
        ),
        ClockCode.CLOCK_NOT_STARTED: (
            translate("ClockRefusal", "This clock has not begun."),
            translate("ClockRefusal", "State the time that starts it, or file the report it follows."),
        ),
        ClockCode.CLOCK_STOPPED: (
            translate("ClockRefusal", "{by} has stopped this clock already, at {at}."),
            translate("ClockRefusal", "The list shows what was filed."),
        ),
        ClockCode.NOT_LIAISON: (
            translate("ClockRefusal", "{person} answers for the reports to regulators."),
            translate("ClockRefusal", "Ask them, or let the commander hand the role over."),
        ),
        ClockCode.FILED_BEFORE_EVENT: (
            translate("ClockRefusal", "The report would have been filed before the event, at {at}."),
            translate("ClockRefusal", "Put the time right, or the time of the event."),
        ),
        ClockCode.WAIVED_ALONE: (
            translate("ClockRefusal", "A report is waived by two people."),
            translate("ClockRefusal", "Name the second person who agreed."),
        ),
        ClockCode.TRIGGER_NOT_STATED: (
            translate("ClockRefusal", "The log itself says when this happened."),
            translate("ClockRefusal", "Nothing needs to be stated."),
        ),
        ClockCode.PACK_BROKEN: (
            translate("ClockRefusal", "The rule pack is broken in line {line}, column {column}: {what}"),
            translate("ClockRefusal", "Tell those who look after this program; its clocks do not run."),
        ),
        ClockCode.STILL_REPORTABLE: (
            translate("ClockRefusal", "This incident is graded as reportable to a regulator."),
            translate("ClockRefusal", "Merge the other one into it, or grade it as not reportable first."),
        ),
        ClockCode.CLOCKS_OPEN: (
            translate("ClockRefusal", "Reports to regulators are still owed: {count}."),
            translate("ClockRefusal", "File them, waive them with a second person, or grade as not reportable."),
        ),
    }


def _of_grades() -> dict[str, tuple[str, str]]:
    return {
        ClockCode.UNKNOWN_REGIME: (
            translate("ClockRefusal", "The rules “{regime}” are not in force for this incident."),
            translate("ClockRefusal", "Choose one of the list."),
        ),
        ClockCode.UNKNOWN_GRADE: (
            translate("ClockRefusal", "These rules have no grade “{grade}”."),
            translate("ClockRefusal", "Choose one of the list."),
        ),
        ClockCode.UNKNOWN_CRITERION: (
            translate("ClockRefusal", "These rules have no criterion “{criterion}”."),
            translate("ClockRefusal", "Choose from the list."),
        ),
        ClockCode.BELOW_CRITERIA: (
            translate("ClockRefusal", "What was found makes a worse grade: {grade}."),
            translate("ClockRefusal", "Take the worse grade, or take back what does not hold."),
        ),
        ClockCode.SAME_GRADE: (
            translate("ClockRefusal", "The incident is graded so already."),
            translate("ClockRefusal", "Nothing is left to do."),
        ),
    }
