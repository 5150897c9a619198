"""Words for what lies in a shift, why somebody is away, how far a skill has come, and the fields of an agent."""

from PySide6.QtCore import QCoreApplication

from resources.roster.agent import SkillState
from resources.roster.shift import AbsenceKind, ActivityKind

translate = QCoreApplication.translate


def activity_word(kind: ActivityKind) -> str:
    """What an agent does beside serving customers."""
    return {
        ActivityKind.BREAK: translate("Roster", "break"),
        ActivityKind.LUNCH: translate("Roster", "lunch"),
        ActivityKind.TRAINING: translate("Roster", "training"),
        ActivityKind.COACHING: translate("Roster", "coaching"),
        ActivityKind.MEETING: translate("Roster", "meeting"),
        ActivityKind.OFF_PHONE: translate("Roster", "off-phone work"),
    }[kind]


def absence_word(kind: AbsenceKind) -> str:
    """Why somebody does not work."""
    return {
        AbsenceKind.LEAVE: translate("Roster", "leave"),
        AbsenceKind.SICK: translate("Roster", "sick"),
        AbsenceKind.DUTY: translate("Roster", "duty elsewhere"),
        AbsenceKind.UNAPPROVED: translate("Roster", "unapproved absence"),
    }[kind]


def skill_state_word(state: SkillState) -> str:
    """How far somebody has come with a queue's work."""
    return {
        SkillState.LEARNING: translate("Roster", "learning"),
        SkillState.CERTIFIED: translate("Roster", "certified"),
    }[state]


def agent_field_word(field: str) -> str:
    """What a field of an agent is called; an unknown one by its own name."""
    return {
        "name": translate("Roster", "name"),
        "address": translate("Roster", "PBX address"),
        "team": translate("Roster", "team"),
        "site": translate("Roster", "site"),
        "home": translate("Roster", "home queue"),
        "skills": translate("Roster", "skills"),
        "languages": translate("Roster", "languages"),
        "mentor": translate("Roster", "mentor"),
        "new_until": translate("Roster", "end of induction"),
        "checked": translate("Roster", "background check"),
        "active": translate("Roster", "active"),
        "tags": translate("Roster", "tags"),
    }.get(field, field)
