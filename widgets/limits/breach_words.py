"""The table of broken rules: for every code what is broken and what can be done."""

from PySide6.QtCore import QCoreApplication

from resources.limits.breach import BreachCode

translate = QCoreApplication.translate

Sentences = dict[BreachCode, tuple[str, str]]


def breach_sentences() -> Sentences:
    """By code: what is broken and what to do, with the code's parameters in braces."""
    return {
        **_of_the_draft(),
        **_of_the_agent(),
        **_of_presence(),
        **_of_moves(),
        **_of_bonds(),
        **_of_breaks(),
        **_of_working_time(),
    }


def _of_the_draft() -> Sentences:
    return {
        BreachCode.UNKNOWN_AGENT: (
            translate("Breach", "The roster has no agent {agent}."),
            translate("Breach", "Take the change back; the roster may have changed meanwhile."),
        ),
        BreachCode.UNKNOWN_SHIFT: (
            translate("Breach", "This shift of {agent} is not on the roster any more."),
            translate("Breach", "Take the change back and look at the roster as it is now."),
        ),
        BreachCode.UNKNOWN_ACTIVITY: (
            translate("Breach", "What was to be moved is no longer in the shift of {agent}."),
            translate("Breach", "Take the change back and look at the roster as it is now."),
        ),
        BreachCode.UNKNOWN_QUEUE: (
            translate("Breach", "The centre has no queue “{queue}”."),
            translate("Breach", "Choose a queue of the board."),
        ),
        BreachCode.UNKNOWN_RESERVE: (
            translate("Breach", "Nobody of the reserve pools has the number {reserve}."),
            translate("Breach", "Choose somebody of the pools in the centre file."),
        ),
        BreachCode.IN_PAST: (
            translate("Breach", "{agent}: this time has passed."),
            translate("Breach", "Choose a time to come."),
        ),
        BreachCode.ALREADY_BEGUN: (
            translate("Breach", "{agent}: what is to be moved has begun or is over."),
            translate("Breach", "Leave it where it is and take somebody else."),
        ),
    }


def _of_the_agent() -> Sentences:
    return {
        BreachCode.INACTIVE: (
            translate("Breach", "{agent} does not work here any more."),
            translate("Breach", "Take somebody else."),
        ),
        BreachCode.NO_ADDRESS: (
            translate("Breach", "The PBX does not know {agent}: the roster has no address."),
            translate("Breach", "Enter the address on the People page, or take somebody else."),
        ),
        BreachCode.SKILL_MISSING: (
            translate("Breach", "{agent} has not learnt {queue}."),
            translate("Breach", "Take somebody who is certified for it."),
        ),
        BreachCode.STILL_LEARNING: (
            translate("Breach", "{agent} is still learning {queue}."),
            translate("Breach", "Take somebody who is certified for it."),
        ),
        BreachCode.CERTIFICATE_EXPIRED: (
            translate("Breach", "{agent}’s certificate for {queue} is valid until {date} only."),
            translate("Breach", "Take somebody else, or have it renewed and entered on the People page."),
        ),
        BreachCode.NOT_CHECKED: (
            translate("Breach", "{agent} has no background check, and {queue} is a protected line."),
            translate("Breach", "Take somebody whose check is passed."),
        ),
        BreachCode.NEW_HIRE: (
            translate("Breach", "{agent} is new; the induction lasts until {date}."),
            translate("Breach", "Take somebody else: new hires stay with their team."),
        ),
    }


def _of_presence() -> Sentences:
    return {
        BreachCode.ABSENT: (
            translate("Breach", "{agent} is not there then: {absence}."),
            translate("Breach", "Take somebody else, or choose another time."),
        ),
        BreachCode.NOT_ON_SHIFT: (
            translate("Breach", "{agent} is not on shift for all of that time."),
            translate("Breach", "Let it begin and end within the shift, or stretch the shift first."),
        ),
        BreachCode.ARRIVES_LATER: (
            translate("Breach", "{agent} can take contacts from {at} on at the earliest."),
            translate("Breach", "Let it begin then."),
        ),
        BreachCode.ALREADY_LENT: (
            translate("Breach", "{agent} is on loan to {to} until {at}."),
            translate("Breach", "Take somebody else, or return this loan first."),
        ),
    }


def _of_moves() -> Sentences:
    return {
        BreachCode.SAME_QUEUE: (
            translate("Breach", "{agent} works for {queue} then anyway."),
            translate("Breach", "Take the change back."),
        ),
        BreachCode.MOVES_OVERLAP: (
            translate("Breach", "{agent} would be in two places at once."),
            translate("Breach", "Let one of the two moves end before the other begins."),
        ),
        BreachCode.TOO_MANY_MOVES: (
            translate("Breach", "{agent} would be moved {moves} times in this shift; {limit} is the limit."),
            translate("Breach", "Take somebody else, or say why it must be."),
        ),
        BreachCode.MOVE_TOO_SHORT: (
            translate("Breach", "{agent} would be moved for {minutes} min; at least {limit} min is the rule."),
            translate("Breach", "Let it last longer, or say why it must be."),
        ),
        BreachCode.PROTECTED_FLOOR: (
            translate("Breach", "{queue} is a protected line: from {at} it would have {staffed} of {need} needed."),
            translate("Breach", "Leave its agents out, or let a second person sign for it."),
        ),
    }


def _of_bonds() -> Sentences:
    return {
        BreachCode.MENTOR_APART: (
            translate("Breach", "{agent} and {mentor} learn as a pair and would be apart."),
            translate("Breach", "Move both or neither, or say why it must be."),
        ),
        BreachCode.PROMISES_OPEN: (
            translate("Breach", "{agent} has open promises to customers: {count}."),
            translate("Breach", "Have them handed over first, or say why it must be."),
        ),
    }


def _of_breaks() -> Sentences:
    return {
        BreachCode.OUTSIDE_SHIFT: (
            translate("Breach", "{agent}: it would lie outside the shift."),
            translate("Breach", "Choose a time within the shift."),
        ),
        BreachCode.ACTIVITIES_OVERLAP: (
            translate("Breach", "{agent}: it would overlap something else in the shift."),
            translate("Breach", "Choose a time that is free."),
        ),
        BreachCode.REST_REMOVED: (
            translate("Breach", "{agent} would lose a break."),
            translate("Breach", "A break may be moved, never taken away."),
        ),
        BreachCode.BREAK_TOO_SHORT: (
            translate("Breach", "{agent}’s break takes {minutes} min; at least {limit} min is the rule."),
            translate("Breach", "Let it last longer, or say why it must be."),
        ),
        BreachCode.BREAK_MOVED_FAR: (
            translate("Breach", "{agent}’s break would move by {minutes} min; {limit} min is the limit."),
            translate("Breach", "Move it less, or say why it must be."),
        ),
        BreachCode.STRETCH_TOO_LONG: (
            translate("Breach", "{agent} would work {minutes} min without a break; {limit} min is the limit."),
            translate("Breach", "Put the break where it divides the shift better."),
        ),
    }


def _of_working_time() -> Sentences:
    return {
        BreachCode.DAY_TOO_LONG: (
            translate("Breach", "{agent} would work {minutes} min that day; {limit} min is the limit."),
            translate("Breach", "Stretch the shift less, or take somebody else."),
        ),
        BreachCode.REST_TOO_SHORT: (
            translate("Breach", "{agent} would rest {minutes} min between two shifts; {limit} min is the least."),
            translate("Breach", "Stretch the shift less, or take somebody else."),
        ),
        BreachCode.OVERTIME_TOO_LONG: (
            translate("Breach", "{agent} would work {minutes} min overtime; {limit} min is the limit."),
            translate("Breach", "Stretch the shift less, or take somebody else."),
        ),
    }
