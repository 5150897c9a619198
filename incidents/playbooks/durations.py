"""Spans of time as playbooks write them: "45s", "5m", "1h30m", "3d"."""

import re
from datetime import timedelta

UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
SHAPE = re.compile(r"(?:\d{1,4}d)?(?:\d{1,4}h)?(?:\d{1,4}m)?(?:\d{1,4}s)?")
PART = re.compile(r"(\d+)([dhms])")


def parse_duration(text: str) -> timedelta:
    """The span that `text` names; ValueError when it names none, or none longer than nothing."""
    if not text or not text.isascii() or not SHAPE.fullmatch(text):
        raise ValueError('a duration is written like "45s", "5m", "1h30m" or "3d"')
    span = timedelta(**{UNITS[unit]: int(count) for count, unit in PART.findall(text)})
    if not span:
        raise ValueError("a duration is longer than nothing")
    return span
