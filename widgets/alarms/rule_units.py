"""Thresholds and times as they are typed: percent for ratios, mm:ss for durations, plain numbers for the rest."""

import re

from resources.alarms.figures import DURATIONS, RATES, Figure
from widgets import format

_TIME = re.compile(r"(?:(\d{1,3}):)?(\d{1,5}):(\d{1,2})|(\d{1,6}(?:[.,]\d+)?)(?:\s*s)?")
_NUMBER = re.compile(r"[-−+]?\d{1,9}(?:[.,]\d{1,6})?")


def time_text(seconds: float) -> str:
    """Seconds as mm:ss, or h:mm:ss."""
    return format.duration(seconds)


def read_time(text: str) -> float | None:
    """Seconds of "03:00", "1:03:00" or "180"; an empty text is no time at all: 0. None: it cannot be read."""
    if not text.strip():
        return 0.0
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hours, minutes, seconds, plain = found.groups()
    if plain is not None:
        return float(plain.replace(",", "."))
    return int(hours or 0) * 3600.0 + int(minutes) * 60.0 + int(seconds)


def threshold_text(figure: Figure, value: float, relative: bool) -> str:
    """A threshold (or a deadband) in the unit in which it is typed."""
    if relative:
        return f"{value:g}"
    if figure in DURATIONS:
        return time_text(value)
    return f"{value * 100:g}%" if figure in RATES else f"{value:g}"


def read_threshold(figure: Figure, text: str, relative: bool) -> float | None:
    """The value of a typed threshold; None when it cannot be read."""
    if figure in DURATIONS and not relative:
        return read_time(text) if text.strip() else None
    ratio = figure in RATES and not relative
    bare = text.strip().removesuffix("%").strip() if ratio else text.strip()
    if not _NUMBER.fullmatch(bare):
        return None
    value = float(bare.replace(",", ".").replace("−", "-"))
    return round(value / 100, 9) if ratio else value


def unit_word(figure: Figure, relative: bool) -> str:
    """What to type, as an example."""
    if relative:
        return "1.5"
    if figure in DURATIONS:
        return "mm:ss"
    return "%" if figure in RATES else "0"
