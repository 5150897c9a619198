"""The special days of the forecast, as the runner reaches them."""

from typing import Any

from console.acts.domains import Decision, Domain, Situation
from console.storage.session import Session
from resources.entry import Entry
from resources.forecast.commands import STREAM, ForecastCommand
from resources.forecast.decide import decide
from resources.forecast.special_days import SpecialDays


def _decide(calendar: SpecialDays | None, command: Any, situation: Situation) -> Decision:
    return decide(calendar or SpecialDays(), command, situation.now)


def _fold(calendar: SpecialDays | None, entry: Entry) -> SpecialDays:
    return (calendar or SpecialDays()).apply(entry)


def _project(_session: Session, _calendar: SpecialDays | None) -> None:
    """The calendar stands on no board."""


FORECAST = Domain(ForecastCommand, lambda _command: (STREAM,), _decide, _fold, _project, STREAM)
