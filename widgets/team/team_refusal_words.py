"""The table of refusals about command and pages: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from incidents.team.refusals import TeamCode

translate = QCoreApplication.translate


def team_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {**_of_the_offer(), **_of_taking(), **_of_roles_and_pages()}


def _of_the_offer() -> dict[str, tuple[str, str]]:
    return {
        TeamCode.OFFER_TO_SELF: (
            translate("TeamRefusal", "You command already."),
            translate("TeamRefusal", "Offer command to somebody else."),
        ),
        TeamCode.ALREADY_OFFERED: (
            translate("TeamRefusal", "Command is offered to {person} already."),
            translate("TeamRefusal", "Wait for the answer, page them again, or withdraw the offer."),
        ),
        TeamCode.NO_OFFER: (
            translate("TeamRefusal", "Command is not offered to anybody now."),
            translate("TeamRefusal", "The team panel shows who commands. Ask the commander to offer it again."),
        ),
        TeamCode.OFFER_TO_SOMEONE_ELSE: (
            translate("TeamRefusal", "Command is offered to {person}."),
            translate("TeamRefusal", "Only they can accept or decline it."),
        ),
        TeamCode.BRIEF_NOT_READ: (
            translate("TeamRefusal", "The brief was not read to its end and assessed."),
            translate("TeamRefusal", "Read it to the end, tick “assessed”, then accept."),
        ),
        TeamCode.BRIEF_TOO_OLD: (
            translate("TeamRefusal", "The brief is older than the offer."),
            translate("TeamRefusal", "Open it again: it then tells how things stand now."),
        ),
        TeamCode.COMMANDER_IS_A_PERSON: (
            translate("TeamRefusal", "Command goes to one person, without a backup."),
            translate("TeamRefusal", "Pick a person of the list; the deputy stands behind the commander."),
        ),
    }


def _of_taking() -> dict[str, tuple[str, str]]:
    return {
        TeamCode.YOU_COMMAND: (
            translate("TeamRefusal", "You command already."),
            translate("TeamRefusal", "Nothing is left to do."),
        ),
        TeamCode.NOT_DEPUTY: (
            translate("TeamRefusal", "Only the deputy or a duty manager may take command."),
            translate("TeamRefusal", "Call one of them; being more senior is not enough."),
        ),
        TeamCode.PAGE_FIRST: (
            translate("TeamRefusal", "{commander} has not been paged by you since their last act."),
            translate("TeamRefusal", "Page them; after {minutes} minutes without an act you may take command."),
        ),
        TeamCode.STILL_WAITING: (
            translate("TeamRefusal", "{commander} was paged and has until {at} to act."),
            translate("TeamRefusal", "Take command then, if nothing was heard."),
        ),
        TeamCode.ONLY_WORST_GRADES: (
            translate("TeamRefusal", "At this grade command is taken only after {hours} hours."),
            translate("TeamRefusal", "Ask the commander to offer it, or grade the incident again if it is worse."),
        ),
    }


def _of_roles_and_pages() -> dict[str, tuple[str, str]]:
    return {
        TeamCode.BACKUP_IS_HOLDER: (
            translate("TeamRefusal", "The backup holds the role already."),
            translate("TeamRefusal", "Name somebody else as the backup, or nobody."),
        ),
        TeamCode.DESK_ANSWER_MISSING: (
            translate("TeamRefusal", "Nobody of {contact} is named."),
            translate("TeamRefusal", "Write who answered there."),
        ),
        TeamCode.NOT_HOLDER: (
            translate("TeamRefusal", "The role {role} is held by somebody else now."),
            translate("TeamRefusal", "The team panel shows whom to page."),
        ),
        TeamCode.UNKNOWN_PAGE: (
            translate("TeamRefusal", "This page is not in the log of the incident."),
            translate("TeamRefusal", "Page again from the team panel."),
        ),
        TeamCode.PAGE_ALREADY_ANSWERED: (
            translate("TeamRefusal", "Somebody has noted already what came of this call."),
            translate("TeamRefusal", "The log shows it."),
        ),
        TeamCode.NOT_A_CALL: (
            translate("TeamRefusal", "What came of this page is said by its channel, not by hand."),
            translate("TeamRefusal", "Write a note if you know more."),
        ),
    }
