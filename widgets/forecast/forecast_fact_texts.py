"""What the log says of special days."""

from PySide6.QtCore import QCoreApplication

from resources.forecast.facts import ForecastFact, HistoryImported, SpecialDayMarked
from widgets import format
from widgets.plain import plain

translate = QCoreApplication.translate


def forecast_text(fact: ForecastFact, _names: object) -> str:
    """One line: which day, how it is called, and what is expected of it."""
    if isinstance(fact, HistoryImported):
        return _imported(fact)
    day, name = fact.day.isoformat(), fact.name
    if not isinstance(fact, SpecialDayMarked):
        return translate("Forecast", "{day} is an ordinary day again, no longer {name}").format(day=day, name=name)
    if fact.share is None:
        return translate("Forecast", "{day} marked as special: {name}").format(day=day, name=name)
    words = translate("Forecast", "{day} marked as special: {name}, {share} of an ordinary day")
    return words.format(day=day, name=name, share=format.percent(fact.share))


def _imported(fact: HistoryImported) -> str:
    words = translate(
        "Forecast", "History {file} taken in ({digest}…): {first} to {last}, {fills} quarters of an hour filled"
    )
    if fact.replaces:
        words = translate(
            "Forecast", "History {file} taken in ({digest}…): {first} to {last}, {fills} filled, {measured} replaced"
        )
    return words.format(
        file=plain(fact.file),
        digest=fact.digest[:12],
        first=fact.first.isoformat(),
        last=fact.last.isoformat(),
        fills=format.count(fact.fills),
        measured=format.count(fact.measured),
    )
