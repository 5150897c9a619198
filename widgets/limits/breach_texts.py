"""A broken rule in words: with names, queues and times as people know them."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from resources.limits.breach import Breach, BreachCode
from resources.roster.shift import AbsenceKind
from widgets.format import NONE, clock_time
from widgets.limits.breach_words import breach_sentences
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def breach_text(breach: Breach, viewer: Viewer) -> str:
    """What is broken."""
    return _filled(breach_sentences()[breach.code][0], breach, viewer)


def breach_to_do(breach: Breach, viewer: Viewer) -> str:
    """What can be done about it."""
    return _filled(breach_sentences()[breach.code][1], breach, viewer)


def reason_word(code: BreachCode) -> str:
    """A rule in a few words, as a heading of those whom it keeps from helping."""
    return {
        BreachCode.UNKNOWN_AGENT: translate("BreachReason", "not on the roster"),
        BreachCode.UNKNOWN_SHIFT: translate("BreachReason", "shift gone"),
        BreachCode.UNKNOWN_ACTIVITY: translate("BreachReason", "activity gone"),
        BreachCode.UNKNOWN_QUEUE: translate("BreachReason", "unknown queue"),
        BreachCode.UNKNOWN_RESERVE: translate("BreachReason", "not in a pool"),
        BreachCode.IN_PAST: translate("BreachReason", "in the past"),
        BreachCode.ALREADY_BEGUN: translate("BreachReason", "already begun"),
        BreachCode.INACTIVE: translate("BreachReason", "left the centre"),
        BreachCode.NO_ADDRESS: translate("BreachReason", "unknown to the PBX"),
        BreachCode.SKILL_MISSING: translate("BreachReason", "skill missing"),
        BreachCode.STILL_LEARNING: translate("BreachReason", "still learning"),
        BreachCode.CERTIFICATE_EXPIRED: translate("BreachReason", "certificate expired"),
        BreachCode.NOT_CHECKED: translate("BreachReason", "no background check"),
        BreachCode.NEW_HIRE: translate("BreachReason", "new hire"),
        BreachCode.ABSENT: translate("BreachReason", "absent"),
        BreachCode.NOT_ON_SHIFT: translate("BreachReason", "not on shift"),
        BreachCode.SAME_QUEUE: translate("BreachReason", "works there anyway"),
        BreachCode.ALREADY_LENT: translate("BreachReason", "already on loan"),
        BreachCode.MOVES_OVERLAP: translate("BreachReason", "in two places at once"),
        BreachCode.TOO_MANY_MOVES: translate("BreachReason", "moved too often"),
        BreachCode.MOVE_TOO_SHORT: translate("BreachReason", "too short a time"),
        BreachCode.MENTOR_APART: translate("BreachReason", "mentor and pupil apart"),
        BreachCode.PROMISES_OPEN: translate("BreachReason", "open promises"),
        BreachCode.OUTSIDE_SHIFT: translate("BreachReason", "outside the shift"),
        BreachCode.ACTIVITIES_OVERLAP: translate("BreachReason", "overlap in the shift"),
        BreachCode.REST_REMOVED: translate("BreachReason", "a break lost"),
        BreachCode.BREAK_TOO_SHORT: translate("BreachReason", "break too short"),
        BreachCode.BREAK_MOVED_FAR: translate("BreachReason", "break moved too far"),
        BreachCode.STRETCH_TOO_LONG: translate("BreachReason", "too long without a break"),
        BreachCode.DAY_TOO_LONG: translate("BreachReason", "day too long"),
        BreachCode.REST_TOO_SHORT: translate("BreachReason", "rest between shifts"),
        BreachCode.OVERTIME_TOO_LONG: translate("BreachReason", "overtime limit"),
        BreachCode.PROTECTED_FLOOR: translate("BreachReason", "protected line"),
        BreachCode.ARRIVES_LATER: translate("BreachReason", "arrives later"),
    }[code]


def absence_word(kind: AbsenceKind) -> str:
    """Why somebody is not there."""
    return {
        AbsenceKind.LEAVE: translate("AbsenceKind", "leave"),
        AbsenceKind.SICK: translate("AbsenceKind", "sick"),
        AbsenceKind.DUTY: translate("AbsenceKind", "on duty elsewhere"),
        AbsenceKind.UNAPPROVED: translate("AbsenceKind", "unapproved"),
    }[kind]


def _filled(words: str, breach: Breach, viewer: Viewer) -> str:
    return words.format(**{name: _shown(name, value, viewer) for name, value in breach.params})


def _shown(name: str, value: str, viewer: Viewer) -> str:
    """A parameter as people read it."""
    return _READ.get(name, _plain)(value, viewer)


def _plain(value: str, _viewer: Viewer) -> str:
    return value or NONE


def _queue(value: str, viewer: Viewer) -> str:
    return viewer.queue(value)


def _at(value: str, viewer: Viewer) -> str:
    return clock_time(datetime.fromisoformat(value), viewer.zone)


def _date(value: str, _viewer: Viewer) -> str:
    return date.fromisoformat(value).isoformat()


def _absence(value: str, _viewer: Viewer) -> str:
    return absence_word(AbsenceKind(value))


_READ: dict[str, Callable[[str, Viewer], str]] = {
    "queue": _queue, "to": _queue, "at": _at, "date": _date, "absence": _absence
}  # fmt: skip
