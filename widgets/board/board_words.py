"""The words around the day board: days, groupings, steps that can be undone."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from resources.dayboard.groups import Grouping

translate = QCoreApplication.translate


def day_words(day: date, today: date) -> str:
    """Today, Tomorrow, Yesterday, or the day of the week and the date."""
    named = {
        today: translate("Board", "Today"),
        today + timedelta(days=1): translate("Board", "Tomorrow"),
        today - timedelta(days=1): translate("Board", "Yesterday"),
    }
    weekday = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return named.get(day) or f"{weekday} {day:%m-%d}"


def grouping_words(grouping: Grouping) -> str:
    """How the rows are grouped."""
    return {
        Grouping.QUEUE: translate("Board", "Group by queue"),
        Grouping.TEAM: translate("Board", "Group by team"),
        Grouping.SITE: translate("Board", "Group by site"),
        Grouping.NONE: translate("Board", "No groups"),
    }[grouping]


def undo_words(undo: str, step: str) -> str:
    """What a press would undo or redo, by name: "Undo: move 6 agents to Cards"."""
    return translate("Board", "{undo}: {step}").format(undo=undo, step=step) if step else undo
