"""Why an act on command or on paging was not carried out; `widgets/team/team_refusal_words.py` has the sentences."""

from enum import StrEnum


class TeamCode(StrEnum):
    """Each code's parameters stand beside it."""

    OFFER_TO_SELF = "offer_to_self"
    ALREADY_OFFERED = "already_offered"  # person
    NO_OFFER = "no_offer"
    OFFER_TO_SOMEONE_ELSE = "offer_to_someone_else"  # person
    BRIEF_NOT_READ = "brief_not_read"
    BRIEF_TOO_OLD = "brief_too_old"
    YOU_COMMAND = "you_command"
    NOT_DEPUTY = "not_deputy"
    PAGE_FIRST = "page_first"  # commander, minutes
    STILL_WAITING = "still_waiting"  # commander, at
    ONLY_WORST_GRADES = "only_worst_grades"  # hours
    COMMANDER_IS_A_PERSON = "commander_is_a_person"
    BACKUP_IS_HOLDER = "backup_is_holder"
    DESK_ANSWER_MISSING = "desk_answer_missing"  # contact
    NOT_HOLDER = "not_holder"  # role
    UNKNOWN_PAGE = "unknown_page"
    PAGE_ALREADY_ANSWERED = "page_already_answered"
    NOT_A_CALL = "not_a_call"
