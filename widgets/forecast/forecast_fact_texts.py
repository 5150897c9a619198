"""What the log says of special days."""

from PySide6.QtCore import QCoreApplication

from resources.forecast.facts import ForecastFact, SpecialDayMarked
from widgets import format

translate = QCoreApplication.translate


def forecast_text(fact: ForecastFact, _names: object) -> str:
    """One line: which day, how it is called, and what is expected of it."""
    day, name = fact.day.isoformat(), fact.name
    if not isinstance(fact, SpecialDayMarked):
        return translate("Forecast", "{day} is an ordinary day again, no longer {name}").format(day=day, name=name)
    if fact.share is None:
        return translate("Forecast", "{day} marked as special: {name}").format(day=day, name=name)
    words = translate("Forecast", "{day} marked as special: {name}, {share} of an ordinary day")
    return words.format(day=day, name=name, share=format.percent(fact.share))
