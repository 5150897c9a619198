"""Figures and times as people read them: durations, clock times in the centre's zone, ratios, counts."""

from collections.abc import Iterable
from datetime import UTC, datetime, tzinfo
from functools import reduce
from math import floor

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate

NONE = "–"  # a figure that does not exist, such as a mean of nothing
MINUS = "−"
_HOUR, _DAY = 3600, 86_400
_EXACT = 1e-6  # 0.29 × 100 is a little less than 29


def listed(parts: Iterable[str]) -> str:
    """Several words in one line, with the mark that the language sets between them."""
    return translate("Format", ", ").join(parts)


def headed(name: str, what: str) -> str:
    """A name and what stands at it, with the mark that the language sets between them."""
    return translate("Format", "{name}: {what}").format(name=name, what=what)


def noted(what: str, note: str) -> str:
    """Words with a remark in brackets."""
    return translate("Format", "{what} ({note})").format(what=what, note=note)


def sentences(parts: Iterable[str]) -> str:
    """Whole sentences one after the other; empty ones are left out. Chinese has no gap between them."""
    joined = translate("Format", "{said} {next}")
    return reduce(lambda said, following: joined.format(said=said, next=following), filter(None, parts), "").lstrip()


def duration(seconds: float | None) -> str:
    """mm:ss up to an hour, then h:mm:ss, from a day "1 d 04 h"; a negative one (overdue) with a minus in front."""
    if seconds is None:
        return NONE
    whole = int(abs(seconds))
    sign = MINUS if seconds <= -1 else ""
    if whole >= _DAY:
        days, hours = whole // _DAY, whole % _DAY // _HOUR
        return sign + translate("Format", "{days} d {hours} h").format(days=days, hours=f"{hours:02d}")
    minutes, rest = divmod(whole, 60)
    if whole >= _HOUR:
        return f"{sign}{minutes // 60}:{minutes % 60:02d}:{rest:02d}"
    return f"{sign}{minutes:02d}:{rest:02d}"


def age(seconds: float, tenths: bool = True) -> str:
    """How old something is: "0.3 s" (under ten seconds, if wanted), "12 s", then mm:ss."""
    if seconds >= 60:
        return duration(seconds)
    digits = 1 if tenths and seconds < 10 else 0
    whole = max(0.0, float(seconds if digits else int(seconds)))
    return translate("Format", "{seconds} s").format(seconds=QLocale().toString(whole, "f", digits))


def local(moment: datetime | float, zone: tzinfo) -> datetime:
    """An aware time or epoch seconds, in the centre's zone."""
    return (datetime.fromtimestamp(moment, UTC) if isinstance(moment, float | int) else moment).astimezone(zone)


def clock_time(moment: datetime | float | None, zone: tzinfo, seconds: bool = False) -> str:
    """24 h time of day in the centre's zone: 14:32 or 14:32:08."""
    return NONE if moment is None else local(moment, zone).strftime("%H:%M:%S" if seconds else "%H:%M")


def day_time(moment: datetime | float | None, zone: tzinfo, today: datetime | float, seconds: bool = False) -> str:
    """The time of day, with the date in front when it is not the date of `today`."""
    if moment is None:
        return NONE
    there = local(moment, zone)
    text = clock_time(there, zone, seconds)
    return text if there.date() == local(today, zone).date() else f"{there:%Y-%m-%d} {text}"


def short_day_time(moment: datetime, zone: tzinfo, today: datetime | None, seconds: bool = False) -> str:
    """The time of day; of another day than `today` month and day in front, without seconds: 11-24 14:32."""
    there = local(moment, zone)
    if today is None or there.date() == local(today, zone).date():
        return clock_time(there, zone, seconds)
    return f"{there:%m-%d %H:%M}"


def day(moment: datetime | float, zone: tzinfo) -> str:
    """The date in the centre's zone: 2026-11-24."""
    return f"{local(moment, zone):%Y-%m-%d}"


def weekday(moment: datetime | float, zone: tzinfo) -> str:
    """The day of the week, short, in the reader's language."""
    return QLocale().dayName(local(moment, zone).isoweekday(), QLocale.FormatType.ShortFormat)


def percent(ratio: float | None, digits: int = 0) -> str:
    """A ratio 0..1 as "76%" or, with one digit, "5.9%"."""
    return NONE if ratio is None else f"{QLocale().toString(float(ratio * 100), 'f', digits)}%"


def level(ratio: float | None) -> str:
    """A service level 0..1 as "89%", rounded down: one that misses its goal never looks as if it met it."""
    return percent(None if ratio is None else floor(ratio * 100 + _EXACT) / 100)


def count(number: int | None) -> str:
    """A whole number with the locale's separators."""
    return NONE if number is None else QLocale().toString(number)


def signed(number: int | None) -> str:
    """A whole number with its sign: +3, −9, 0."""
    if number is None:
        return NONE
    return f"{'+' if number > 0 else MINUS if number < 0 else ''}{count(abs(number))}"
