"""Why a command about a review was not carried out; `widgets/review/review_refusal_words.py` has the sentences."""

from enum import StrEnum


class ReviewCode(StrEnum):
    """Each code's parameters stand beside it."""

    SECTION_CHANGED = "review_section_changed"  # by, at
    SUBMITTED = "review_is_submitted"  # by
    SIGNED = "review_is_signed"  # person, at
    NOT_SUBMITTED = "review_not_submitted"
    OVERVIEW_MISSING = "review_overview_missing"
    WORDING_CHANGED = "review_wording_changed"
    SIGNER_WROTE = "review_signer_wrote"  # person
    OWNER_MISSING = "action_owner_missing"
    UNKNOWN_ACTION = "unknown_action"  # action
    ACTION_NOT_OPEN = "action_not_open"  # action, by, at
    ACTION_NOT_DONE = "action_not_done"  # action
    VERIFIER_INVOLVED = "action_verifier_involved"  # person
    UNKNOWN_CHANGE = "unknown_playbook_change"  # change
    CHANGE_SETTLED = "playbook_change_settled"  # by, at
