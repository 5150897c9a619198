"""Decides whether a day can be marked as special. Pure; the runner writes, and its table says who may."""

from collections.abc import Iterator
from datetime import date, datetime
from math import isfinite

from resources.entry import Refusal
from resources.forecast.commands import ForecastCommand, ImportHistory, MarkSpecialDay
from resources.forecast.facts import ForecastFact, HistoryImported, SpecialDayMarked, SpecialDayUnmarked
from resources.forecast.refusals import ForecastCode
from resources.forecast.special import SpecialDay
from resources.forecast.special_days import SpecialDays

LONGEST_NAME = 80
MOST_SHARE = 20.0  # times an ordinary day
FARTHEST_YEARS = 3

Answer = tuple[ForecastFact, ...] | Refusal


def decide(calendar: SpecialDays, command: ForecastCommand, now: datetime) -> Answer:
    """What is said of the day from now on, or why not; nobody overwrites what they have not read."""
    refusal = next(_objections(calendar, command, now.date()), None)
    if refusal is not None:
        return refusal
    if isinstance(command, ImportHistory):
        return (command.imported,)
    if isinstance(command, MarkSpecialDay):
        return (SpecialDayMarked(command.day, command.name.strip(), command.share),)
    known = calendar.days.get(command.day)
    return (SpecialDayUnmarked(command.day, known.name if known else command.holiday.strip()[:LONGEST_NAME]),)


def _objections(calendar: SpecialDays, command: ForecastCommand, today: date) -> Iterator[Refusal]:
    if command.seen != calendar.version and calendar.by is not None and calendar.at is not None:
        yield Refusal.of(ForecastCode.CALENDAR_CHANGED, by=calendar.by.person, at=calendar.at.isoformat())
    if isinstance(command, ImportHistory):
        yield from _to_import(calendar, command.imported)
        return
    known = calendar.days.get(command.day)
    if not isinstance(command, MarkSpecialDay):
        holiday = bool(command.holiday.strip()) and command.day not in calendar.ordinary
        if known is None and not holiday:
            yield Refusal(ForecastCode.DAY_NOT_MARKED)
        return
    name = command.name.strip()
    if not name:
        yield Refusal(ForecastCode.DAY_UNNAMED)
    if len(name) > LONGEST_NAME:
        yield Refusal.of(ForecastCode.DAY_NAME_LONG, limit=LONGEST_NAME)
    if command.share is not None and not (isfinite(command.share) and 0 <= command.share <= MOST_SHARE):
        yield Refusal.of(ForecastCode.DAY_SHARE, most=round(MOST_SHARE * 100))
    if abs(command.day.year - today.year) > FARTHEST_YEARS:
        yield Refusal.of(ForecastCode.DAY_FAR, years=FARTHEST_YEARS)
    if known == SpecialDay(command.day, name, command.share):
        yield Refusal(ForecastCode.DAY_SAME)


def _to_import(calendar: SpecialDays, imported: HistoryImported) -> Iterator[Refusal]:
    if any((one.digest, one.replaces) == (imported.digest, imported.replaces) for one in calendar.imports):
        yield Refusal(ForecastCode.HISTORY_KNOWN)
    if not imported.fills and not (imported.replaces and imported.measured):
        yield Refusal(ForecastCode.HISTORY_BRINGS_NOTHING)
