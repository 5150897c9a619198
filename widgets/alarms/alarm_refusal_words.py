"""The table of refusals about alarms and their rules: what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from resources.alarms.refusals import AlarmCode

translate = QCoreApplication.translate


def alarm_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {**_of_alarms(), **_of_rules()}


def _of_alarms() -> dict[str, tuple[str, str]]:
    return {
        AlarmCode.ALARM_GONE: (
            translate("Refusal", "This alarm no longer stands as it was shown: it ended or came back."),
            translate("Refusal", "Look at the list as it is now."),
        ),
        AlarmCode.ALARM_ACKNOWLEDGED: (
            translate("Refusal", "{by} acknowledged this alarm at {at}, at {desk}."),
            translate("Refusal", "Ask {by} what is being done about it."),
        ),
        AlarmCode.ALARM_SHELVED: (
            translate("Refusal", "{by} shelved this alarm at {desk}, until {until}."),
            translate("Refusal", "Take it off the shelf first."),
        ),
        AlarmCode.ALARM_NOT_SHELVED: (
            translate("Refusal", "This alarm does not lie on the shelf any more."),
            translate("Refusal", "Look at the list as it is now."),
        ),
        AlarmCode.ALARM_CRITICAL: (
            translate("Refusal", "A critical alarm cannot be shelved."),
            translate("Refusal", "Acknowledge it; it then makes no sound."),
        ),
        AlarmCode.SHELF_LENGTH: (
            translate("Refusal", "An alarm can be shelved for 5, 10 or 15 minutes."),
            translate("Refusal", "Choose one of them; it can be shelved again afterwards."),
        ),
        AlarmCode.SHELF_REASON: (
            translate("Refusal", "A reason is needed; it goes into the log."),
            translate("Refusal", "Write one sentence."),
        ),
        AlarmCode.ALARM_TEXT_LONG: (
            translate("Refusal", "The text is too long: at most {limit} characters."),
            translate("Refusal", "Shorten it; what you wrote is still there."),
        ),
        AlarmCode.NO_PROPOSAL: (
            translate("Refusal", "This alarm proposes no incident."),
            translate("Refusal", "Report one with F8 if it is needed."),
        ),
        AlarmCode.PROPOSAL_ANSWERED: (
            translate("Refusal", "{by} answered this proposal at {at}, at {desk}."),
            translate("Refusal", "The alarm shows what came of it."),
        ),
    }


def _of_rules() -> dict[str, tuple[str, str]]:
    return {
        AlarmCode.RULES_CHANGED: (
            translate("Refusal", "{by} changed the rules at {at}, at {desk}, while you were editing them."),
            translate("Refusal", "Look at the rules as they are now, and make your change again."),
        ),
        AlarmCode.RULE_WITHOUT_NAME: (
            translate("Refusal", "A rule has no name."),
            translate("Refusal", "Give it one that says what is wrong when it fires."),
        ),
        AlarmCode.RULE_DOUBLED: (
            translate("Refusal", "The rule “{rule}” is there twice."),
            translate("Refusal", "Remove one of them."),
        ),
        AlarmCode.RULE_WITHOUT_TESTS: (
            translate("Refusal", "The rule “{rule}” tests nothing."),
            translate("Refusal", "Add a figure and a threshold, or remove the rule."),
        ),
        AlarmCode.RULE_NUMBER: (
            translate("Refusal", "A number in the rule “{rule}” cannot be used."),
            translate("Refusal", "Delays are 0 to 60 minutes; thresholds are numbers; a deadband is not below 0."),
        ),
        AlarmCode.RULE_WITHOUT_GOAL: (
            translate("Refusal", "The rule “{rule}” compares a figure with a goal that it does not have."),
            translate("Refusal", "Give a threshold in the figure's own unit."),
        ),
        AlarmCode.RULE_MIXED: (
            translate("Refusal", "The rule “{rule}” mixes a figure of the whole centre with figures of a queue."),
            translate("Refusal", "Make two rules of it."),
        ),
    }
