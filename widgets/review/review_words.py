"""The words for sections, causes, sorts of action, channels and stages."""

from PySide6.QtCore import QCoreApplication

from incidents.review.kinds import ActionSort, ActionState, Cause, Channel, Section, Stage

translate = QCoreApplication.translate


def section_word(section: Section) -> str:
    """The heading of a section."""
    return {
        Section.OVERVIEW: translate("Review", "Overview"),
        Section.COURSE: translate("Review", "Course"),
        Section.FACTORS: translate("Review", "Contributing factors"),
        Section.RESOLUTION: translate("Review", "How it was resolved"),
        Section.IMPACT: translate("Review", "Impact"),
        Section.PLAN: translate("Review", "Was the playbook usable?"),
        Section.WENT_WELL: translate("Review", "What went well"),
        Section.TO_IMPROVE: translate("Review", "What did not go well"),
    }[section]


def stage_word(stage: Stage) -> str:
    """How far the review has come."""
    return {
        Stage.DRAFT: translate("Review", "draft"),
        Stage.SUBMITTED: translate("Review", "waits for the signature"),
        Stage.SIGNED: translate("Review", "signed"),
    }[stage]


def cause_word(cause: Cause) -> str:
    """A root cause."""
    return {
        Cause.CHANGE: translate("Review", "Change or release"),
        Cause.SOFTWARE: translate("Review", "Software fault"),
        Cause.HARDWARE: translate("Review", "Hardware fault"),
        Cause.NETWORK: translate("Review", "Network or power"),
        Cause.SUPPLIER: translate("Review", "Supplier"),
        Cause.CAPACITY: translate("Review", "Too little capacity"),
        Cause.STAFFING: translate("Review", "Too few people"),
        Cause.PROCEDURE: translate("Review", "Procedure missing or wrong"),
        Cause.TRAINING: translate("Review", "Training"),
        Cause.INFORMATION: translate("Review", "Wrong or late information"),
        Cause.ATTACK: translate("Review", "Attack"),
        Cause.FRAUD: translate("Review", "Fraud"),
        Cause.ENVIRONMENT: translate("Review", "Weather, building, public event"),
        Cause.UNKNOWN: translate("Review", "Unknown"),
    }[cause]


def sort_word(sort: ActionSort) -> str:
    """What an action is for."""
    return {
        ActionSort.PREVENT: translate("Review", "prevent"),
        ActionSort.DETECT: translate("Review", "detect"),
        ActionSort.MITIGATE: translate("Review", "mitigate"),
        ActionSort.PROCESS: translate("Review", "process"),
        ActionSort.TRAIN: translate("Review", "train"),
    }[sort]


def action_state_word(state: ActionState) -> str:
    """How far an action has come."""
    return {
        ActionState.OPEN: translate("Review", "open"),
        ActionState.DONE: translate("Review", "done, to be verified"),
        ActionState.VERIFIED: translate("Review", "verified"),
    }[state]


def channel_word(channel: Channel) -> str:
    """How somebody was told."""
    return {
        Channel.PHONE: translate("Review", "by phone"),
        Channel.MAIL: translate("Review", "by mail"),
        Channel.IN_PERSON: translate("Review", "in person"),
        Channel.MEETING: translate("Review", "in a meeting"),
        Channel.LETTER: translate("Review", "by letter"),
    }[channel]
