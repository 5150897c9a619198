"""The table of refusals of the special days: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from resources.forecast.refusals import ForecastCode

translate = QCoreApplication.translate


def forecast_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {
        ForecastCode.CALENDAR_CHANGED: (
            translate("Forecast", "{by} changed the special days at {at}."),
            translate("Forecast", "Look at them as they are now and mark what is still missing."),
        ),
        ForecastCode.DAY_UNNAMED: (
            translate("Forecast", "The day has no name."),
            translate("Forecast", "Name it: days of the same name are forecast from each other."),
        ),
        ForecastCode.DAY_NAME_LONG: (
            translate("Forecast", "The name is longer than {limit} characters."),
            translate("Forecast", "Name it shorter."),
        ),
        ForecastCode.DAY_SAME: (
            translate("Forecast", "The day is marked so already."),
            translate("Forecast", "Change its name or its share, or leave it."),
        ),
        ForecastCode.DAY_NOT_MARKED: (
            translate("Forecast", "That day is not marked."),
            translate("Forecast", "Choose one of the list."),
        ),
        ForecastCode.DAY_SHARE: (
            translate("Forecast", "A share lies between 0% and {most}% of an ordinary day."),
            translate("Forecast", "Put it right, or leave it empty: then earlier days of that name tell."),
        ),
        ForecastCode.HISTORY_KNOWN: (
            translate("Forecast", "This history was taken in already."),
            translate("Forecast", "Choose another file."),
        ),
        ForecastCode.HISTORY_BRINGS_NOTHING: (
            translate("Forecast", "The history fills no gap."),
            translate("Forecast", "Choose another file, or let it replace what was measured."),
        ),
        ForecastCode.DAY_FAR: (
            translate("Forecast", "The day is more than {years} years away."),
            translate("Forecast", "Check the year."),
        ),
    }
