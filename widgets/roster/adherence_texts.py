"""Words for adherence: what an agent does against the plan, and since when."""

from PySide6.QtCore import QCoreApplication

from resources.priority import Priority
from resources.roster.adherence import Adhering

translate = QCoreApplication.translate

PRIORITY_OF = {
    Adhering.ABSENT: Priority.HIGH,
    Adhering.LATE: Priority.MEDIUM,
    Adhering.LEFT_EARLY: Priority.MEDIUM,
    Adhering.BREAK_OVERRUN: Priority.LOW,
    Adhering.UNPLANNED_BREAK: Priority.LOW,
    Adhering.BREAK_MISSED: Priority.LOW,
}


def adhering_word(state: Adhering) -> str:
    """What an agent whose shift runs does, measured by the plan."""
    return {
        Adhering.ON_TIME: translate("Adherence", "as planned"),
        Adhering.LATE: translate("Adherence", "late"),
        Adhering.ABSENT: translate("Adherence", "absent without leave"),
        Adhering.LEFT_EARLY: translate("Adherence", "left early"),
        Adhering.UNPLANNED_BREAK: translate("Adherence", "break not planned"),
        Adhering.BREAK_OVERRUN: translate("Adherence", "break overrun"),
        Adhering.BREAK_MISSED: translate("Adherence", "planned break not taken"),
        Adhering.EXCUSED: translate("Adherence", "excused"),
        Adhering.AWAY: translate("Adherence", "away"),
        Adhering.UNKNOWN: translate("Adherence", "not known"),
    }[state]
