"""The table of refusals of loans: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from resources.loans.refusals import LoanCode

translate = QCoreApplication.translate


def loan_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {**_of_the_agent(), **_of_the_queues(), **_of_the_order()}


def _of_the_agent() -> dict[str, tuple[str, str]]:
    return {
        LoanCode.UNKNOWN_AGENT: (
            translate("LoanRefusal", "{agent} is not on the floor."),
            translate("LoanRefusal", "Choose somebody of the list; it shows the floor as it is now."),
        ),
        LoanCode.AGENT_ABSENT: (
            translate("LoanRefusal", "{agent} is not signed in."),
            translate("LoanRefusal", "Choose somebody who is ready, talking or in wrap-up."),
        ),
        LoanCode.AGENT_PAUSED: (
            translate("LoanRefusal", "{agent} is paused: a break is not taken away by a loan."),
            translate("LoanRefusal", "Choose somebody else, or ask the agent to end the pause first."),
        ),
        LoanCode.ALREADY_LENT: (
            translate("LoanRefusal", "{agent} is on loan to {to} already, until {at}; {by} ordered it at {ordered}."),
            translate("LoanRefusal", "Choose somebody else, or return this loan first."),
        ),
        LoanCode.ALREADY_PLANNED: (
            translate(
                "LoanRefusal", "{agent} is planned for {to} from {begins} until {at}; {by} ordered it at {ordered}."
            ),
            translate("LoanRefusal", "Choose another time or somebody else, or cancel that loan first."),
        ),
        LoanCode.NOTHING_TO_GIVE: (
            translate("LoanRefusal", "{agent} serves no other queue that could give them up."),
            translate("LoanRefusal", "Choose somebody of another queue."),
        ),
        LoanCode.NOT_LENT: (
            translate("LoanRefusal", "This agent is not on loan any more."),
            translate("LoanRefusal", "Nothing is left to do; the list shows who is still away."),
        ),
    }


def _of_the_queues() -> dict[str, tuple[str, str]]:
    return {
        LoanCode.NOT_A_MEMBER: (
            translate("LoanRefusal", "{agent} is no longer a member of {queue}."),
            translate("LoanRefusal", "Look at the agent as the floor shows them now, and choose again."),
        ),
        LoanCode.SAME_QUEUE: (
            translate("LoanRefusal", "{queue} cannot lend to itself."),
            translate("LoanRefusal", "Choose another queue to help."),
        ),
        LoanCode.UNKNOWN_QUEUE: (
            translate("LoanRefusal", "The PBX has no queue “{queue}” now."),
            translate("LoanRefusal", "Choose a queue that is on the floor."),
        ),
        LoanCode.PROTECTED_SHORT: (
            translate("LoanRefusal", "{queue} is a protected line and would be below its need."),
            translate("LoanRefusal", "Leave its agents out, or write why it may give them up all the same."),
        ),
    }


def _of_the_order() -> dict[str, tuple[str, str]]:
    return {
        LoanCode.UNTIL_IN_PAST: (
            translate("LoanRefusal", "The loan would end before it begins."),
            translate("LoanRefusal", "Choose a time to come."),
        ),
        LoanCode.UNTIL_TOO_LATE: (
            translate("LoanRefusal", "A loan lasts {hours} hours at most."),
            translate("LoanRefusal", "Choose an earlier end; it can be lent again then."),
        ),
        LoanCode.BEGINS_TOO_LATE: (
            translate("LoanRefusal", "A loan is planned {days} days ahead at most."),
            translate("LoanRefusal", "Choose an earlier beginning."),
        ),
        LoanCode.LOAN_REASON_MISSING: (
            translate("LoanRefusal", "A loan needs a reason; it goes into the log."),
            translate("LoanRefusal", "Write a few words."),
        ),
        LoanCode.LOAN_REASON_TOO_LONG: (
            translate("LoanRefusal", "The reason is longer than {limit} characters."),
            translate("LoanRefusal", "Shorten it; what you wrote is still there."),
        ),
        LoanCode.SECOND_IS_SELF: (
            translate("LoanRefusal", "Who orders the loan cannot be the second person as well."),
            translate("LoanRefusal", "Name somebody else who agrees."),
        ),
        LoanCode.FLOOR_STALE: (
            translate("LoanRefusal", "The floor is {seconds} s old: agents may do something else by now."),
            translate("LoanRefusal", "Wait until it is live, or confirm that you lend them all the same."),
        ),
        LoanCode.FLOOR_LOST: (
            translate("LoanRefusal", "The console is blind: nothing is heard from the PBX."),
            translate("LoanRefusal", "Lend again as soon as the floor is live."),
        ),
        LoanCode.INCIDENT_OVER: (
            translate("LoanRefusal", "The incident has ended: no loan can be made for it."),
            translate("LoanRefusal", "Choose another incident, or none."),
        ),
    }
