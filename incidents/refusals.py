"""Why a command about an incident was not carried out; `widgets/texts.py` has the sentences."""

from enum import StrEnum


class RefusalCode(StrEnum):
    """Each code's parameters stand beside it."""

    UNKNOWN_INCIDENT = "unknown_incident"
    ALREADY_REPORTED = "already_reported"  # number
    WRONG_STATE = "wrong_state"  # state, command
    ALREADY_THERE = "already_there"  # state, by, at
    INCIDENT_ENDED = "incident_ended"  # state
    TEXT_MISSING = "text_missing"  # field
    TEXT_TOO_LONG = "text_too_long"  # field, limit
    TIME_IN_FUTURE = "time_in_future"  # field
    TIME_IN_PAST = "time_in_past"  # field
    NOTICED_BEFORE_BEGAN = "noticed_before_began"
    REASON_MISSING = "reason_missing"
    SAME_SEVERITY = "same_severity"  # severity
    DOWNGRADE_BY_COMMANDER = "downgrade_by_commander"  # commander
    SECOND_PERSON_MISSING = "second_person_missing"  # severity
    SECOND_PERSON_IS_YOU = "second_person_is_you"
    MERGE_INTO_ITSELF = "merge_into_itself"
    MERGE_INTO_ENDED = "merge_into_ended"  # incident (its name), state
    COMMANDER_MISSING = "commander_missing"
    ONLY_COMMANDER = "only_commander"  # commander
    COMMANDER_CANNOT_DECLINE = "commander_cannot_decline"
    PLAYBOOK_BROKEN = "playbook_broken"  # line, column, what
    PLAYBOOK_OF_OTHER_KIND = "playbook_of_other_kind"  # playbook, kind
    UNKNOWN_ROLE = "unknown_role"  # role
    PERSON_MISSING = "person_missing"
    ROLE_ALREADY_HELD = "role_already_held"  # role, person
    ROLE_NOT_ASSIGNED = "role_not_assigned"  # role
    ROLE_OF_SOMEONE_ELSE = "role_of_someone_else"  # role, person
    ROLE_ALREADY_ACCEPTED = "role_already_accepted"  # role, at
    ROLE_ALREADY_DECLINED = "role_already_declined"  # role
    REVIEWER_COMMANDED = "reviewer_commanded"  # person
    REVIEWER_MISSING = "reviewer_missing"
    REVIEW_MISSING = "review_missing"
    UNKNOWN_STEP = "unknown_step"  # step
    STEP_NOT_ON_PATH = "step_not_on_path"  # step
    STEP_ALREADY_DONE = "step_already_done"  # step, by, at
    STEP_ALREADY_SKIPPED = "step_already_skipped"  # step, by, at
    STEP_STILL_OPEN = "step_still_open"  # step
    STEP_DONE_BY_ACT = "step_done_by_act"  # step, act
    STEP_NOT_SKIPPABLE = "step_not_skippable"  # step
    SKIP_NOT_YOURS = "skip_not_yours"  # step, roles (comma separated)
    GATE_OPEN = "gate_open"  # step
    TRY_TOO_SOON = "try_too_soon"  # step, at, made, tries
    CHOICE_MISSING = "choice_missing"  # step
    CHOICE_UNKNOWN = "choice_unknown"  # step, choice
    EVIDENCE_MISSING = "evidence_missing"  # step, field
    EVIDENCE_UNKNOWN = "evidence_unknown"  # step, field
    EVIDENCE_INVALID = "evidence_invalid"  # step, field, type
    LIMIT_INVALID = "limit_invalid"
    STEPS_OPEN = "steps_open"  # count, steps (comma separated)
    REOPEN_TOO_LATE = "reopen_too_late"  # hours
    ENTRY_NOT_CORRECTABLE = "entry_not_correctable"
