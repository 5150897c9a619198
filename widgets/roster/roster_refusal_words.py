"""The table of refusals of the roster: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from resources.roster.refusals import RosterCode

translate = QCoreApplication.translate


def roster_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {**_of_agents(), **_of_absences(), **_of_shifts(), **_of_activities(), **_of_the_rest()}


def _of_agents() -> dict[str, tuple[str, str]]:
    return {
        RosterCode.AGENT_CHANGED: (
            translate("RosterRefusal", "{by} changed {agent} at {at}, after you opened the form."),
            translate("RosterRefusal", "Open {agent} again: it shows what they entered. Then change what is left."),
        ),
        RosterCode.AGENT_NOT_LISTED: (
            translate("RosterRefusal", "Nobody on the roster has the personnel number {agent}."),
            translate("RosterRefusal", "Add the agent first, or correct the number."),
        ),
        RosterCode.AGENT_INCOMPLETE: (
            translate("RosterRefusal", "An agent needs a personnel number and a name."),
            translate("RosterRefusal", "Fill in both."),
        ),
        RosterCode.ADDRESS_TAKEN: (
            translate("RosterRefusal", "The PBX address {address} belongs to {agent}."),
            translate("RosterRefusal", "Enter the right address, or take it from {agent} first."),
        ),
        RosterCode.MENTOR_UNKNOWN: (
            translate("RosterRefusal", "No other agent has the personnel number {mentor}."),
            translate("RosterRefusal", "Choose a mentor of the list, or none."),
        ),
        RosterCode.SKILL_TWICE: (
            translate("RosterRefusal", "{queue} is named twice among the skills."),
            translate("RosterRefusal", "Keep one of the two."),
        ),
        RosterCode.SKILL_LEVEL: (
            translate("RosterRefusal", "The level for {queue} is not from 1 to 5."),
            translate("RosterRefusal", "Choose a level: 1 is a beginner, 5 an expert."),
        ),
    }


def _of_absences() -> dict[str, tuple[str, str]]:
    return {
        RosterCode.ABSENCE_ENDS_FIRST: (
            translate("RosterRefusal", "The absence would end before it begins."),
            translate("RosterRefusal", "Choose a later end."),
        ),
        RosterCode.ABSENCE_THERE: (
            translate("RosterRefusal", "{by} entered the same absence of {agent} at {at} already."),
            translate("RosterRefusal", "Look at it; if it is too short, end it and enter the whole time."),
        ),
        RosterCode.ABSENCE_NOTE: (
            translate("RosterRefusal", "An unapproved absence needs a note for personnel."),
            translate("RosterRefusal", "Write what is known: who tried to reach them, and when."),
        ),
        RosterCode.ABSENCE_OVER: (
            translate("RosterRefusal", "{by} ended this absence at {at} already."),
            translate("RosterRefusal", "The list shows how it stands now."),
        ),
    }


def _of_shifts() -> dict[str, tuple[str, str]]:
    return {
        RosterCode.SHIFT_CHANGED: (
            translate("RosterRefusal", "{by} changed the shift of {agent} at {at}, after you looked at it."),
            translate("RosterRefusal", "The board shows it as it is now; try your change again if it is still needed."),
        ),
        RosterCode.SHIFT_GONE: (
            translate("RosterRefusal", "This shift is not on the roster any more."),
            translate("RosterRefusal", "The board shows the shifts as they are now."),
        ),
        RosterCode.SHIFT_ENDED: (
            translate("RosterRefusal", "The shift of {agent} is over."),
            translate("RosterRefusal", "Choose a shift that still runs or is to come."),
        ),
        RosterCode.SHIFT_LENGTH: (
            translate("RosterRefusal", "A shift ends after it begins, and within 24 hours."),
            translate("RosterRefusal", "Correct its times."),
        ),
        RosterCode.SHIFT_OVERLAPS: (
            translate("RosterRefusal", "{agent} has another shift, from {at} on, in that time."),
            translate("RosterRefusal", "Change that one, or choose times beside it."),
        ),
        RosterCode.SHIFT_IS_WORKED: (
            translate("RosterRefusal", "The shift of {agent} has begun: it stays on record."),
            translate("RosterRefusal", "Shorten it, or enter an absence."),
        ),
    }


def _of_activities() -> dict[str, tuple[str, str]]:
    return {
        RosterCode.ACTIVITY_GONE: (
            translate("RosterRefusal", "This is not in the shift of {agent} any more."),
            translate("RosterRefusal", "The board shows the shift as it is now."),
        ),
        RosterCode.ACTIVITY_OVER: (
            translate("RosterRefusal", "This was planned for a time that has passed ({agent})."),
            translate("RosterRefusal", "Choose something that is still to come."),
        ),
        RosterCode.ACTIVITY_OUTSIDE: (
            translate("RosterRefusal", "It would lie outside the shift of {agent}."),
            translate("RosterRefusal", "Choose a time within the shift."),
        ),
        RosterCode.ACTIVITY_OVERLAPS: (
            translate("RosterRefusal", "{agent} has something else planned at {at}."),
            translate("RosterRefusal", "Move that first, or choose another time."),
        ),
        RosterCode.ACTIVITY_IN_PAST: (
            translate("RosterRefusal", "Nothing can be moved into the past."),
            translate("RosterRefusal", "Choose a time to come."),
        ),
        RosterCode.REST_STAYS: (
            translate("RosterRefusal", "{agent} has a right to this rest: it may move within the shift, never go."),
            translate("RosterRefusal", "Move it to another time of the same shift."),
        ),
    }


def _of_the_rest() -> dict[str, tuple[str, str]]:
    return {
        RosterCode.EXCUSE_REASON: (
            translate("RosterRefusal", "An excuse needs a reason; it goes into the log."),
            translate("RosterRefusal", "Write a few words."),
        ),
        RosterCode.EXCUSE_ENDS_FIRST: (
            translate("RosterRefusal", "The excused time would end before it begins."),
            translate("RosterRefusal", "Choose a later end."),
        ),
        RosterCode.ROSTER_REASON_LONG: (
            translate("RosterRefusal", "The text is longer than {limit} characters."),
            translate("RosterRefusal", "Shorten it; what you wrote is still there."),
        ),
        RosterCode.ROSTER_CHANGED: (
            translate("RosterRefusal", "{by} changed the roster at {at}, after the file was compared with it."),
            translate("RosterRefusal", "Open the file again: the preview then shows what it would change now."),
        ),
        RosterCode.IMPORT_EMPTY: (
            translate("RosterRefusal", "The file says what the roster says: there is nothing to take in."),
            translate("RosterRefusal", "Close the preview, or choose another file."),
        ),
        RosterCode.INCIDENT_CLOSED_FOR_SHIFTS: (
            translate("RosterRefusal", "The incident has ended: no shift can be changed for it."),
            translate("RosterRefusal", "Choose another incident, or none."),
        ),
    }
