"""Why a command about alarms was not carried out; `widgets/alarm_refusal_words.py` has the sentences."""

from enum import StrEnum


class AlarmCode(StrEnum):
    """Each code's parameters stand beside it."""

    ALARM_GONE = "alarm_gone"
    ALARM_ACKNOWLEDGED = "alarm_acknowledged"  # by, desk, at
    ALARM_SHELVED = "alarm_shelved"  # by, desk, until
    ALARM_NOT_SHELVED = "alarm_not_shelved"
    ALARM_CRITICAL = "alarm_critical"
    SHELF_LENGTH = "shelf_length"
    SHELF_REASON = "shelf_reason"
    ALARM_TEXT_LONG = "alarm_text_long"  # limit
    NO_PROPOSAL = "no_proposal"
    PROPOSAL_ANSWERED = "proposal_answered"  # by, desk, at
    RULES_CHANGED = "rules_changed"  # by, desk, at
    RULE_WITHOUT_NAME = "rule_without_name"
    RULE_DOUBLED = "rule_doubled"  # rule
    RULE_WITHOUT_TESTS = "rule_without_tests"  # rule
    RULE_NUMBER = "rule_number"  # rule
    RULE_WITHOUT_GOAL = "rule_without_goal"  # rule
    RULE_MIXED = "rule_mixed"  # rule
