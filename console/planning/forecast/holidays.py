"""The public holidays of the country that a centre's time zone lies in, as special days of its forecast."""

from functools import cache
from zoneinfo import ZoneInfo

from PySide6.QtCore import QByteArray, QLocale, QTimeZone

from resources.forecast.special import SpecialDay

NAMED_IN = {"zh-Hant": "zh_TW", "zh-Hans": "zh_CN"}  # where the country's holidays have names in it; else as they have


def country_of(zone: ZoneInfo) -> str:
    """The ISO 3166 code of the country ("TW"); empty for a zone that is no country's, such as UTC."""
    return QLocale.territoryToCode(QTimeZone(QByteArray(zone.key.encode())).territory())


@cache
def public_holidays(country: str, first: int, last: int, language: str) -> tuple[SpecialDay, ...]:
    """Those of the years `first` to `last`, as far as they are announced; none of a country that is not known.

    Takes a while at the first call: not in the window's thread.
    """
    from holidays import country_holidays

    try:
        found = country_holidays(country, years=range(first, last + 1), language=NAMED_IN.get(language, "en_US"))
    except NotImplementedError:
        return ()
    return tuple(SpecialDay(day, name) for day, name in sorted(found.items()))
