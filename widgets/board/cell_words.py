"""What stands at a place of the day board, in words: for the tooltip, the keyboard and the screen reader."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from resources.dayboard.lane import Look, Piece
from resources.dayboard.strip import UNKNOWN, Strip
from resources.roster.shift import AbsenceKind, ActivityKind
from widgets.format import clock_time, count, listed
from widgets.plain import plain
from widgets.priority_shape import priority_word

translate = QCoreApplication.translate


def activity_word(kind: ActivityKind) -> str:
    """What somebody does beside serving customers."""
    return {
        ActivityKind.BREAK: translate("Board", "Break"),
        ActivityKind.LUNCH: translate("Board", "Lunch"),
        ActivityKind.TRAINING: translate("Board", "Training"),
        ActivityKind.COACHING: translate("Board", "Coaching"),
        ActivityKind.MEETING: translate("Board", "Meeting"),
        ActivityKind.OFF_PHONE: translate("Board", "Off-phone work"),
    }[kind]


def absence_word(kind: AbsenceKind) -> str:
    """Why somebody is not there."""
    return {
        AbsenceKind.LEAVE: translate("Board", "On leave"),
        AbsenceKind.SICK: translate("Board", "Sick"),
        AbsenceKind.DUTY: translate("Board", "On other duty"),
        AbsenceKind.UNAPPROVED: translate("Board", "Absent without notice"),
    }[kind]


def span_words(start: float, end: float, zone: tzinfo) -> str:
    """From–to: 14:45–16:30."""
    return f"{clock_time(start, zone)}–{clock_time(end, zone)}"


def piece_words(piece: Piece, queue: str, zone: tzinfo) -> str:
    """What a piece of a row is, and from when to when. `queue` is the title of the piece's queue."""
    words = {
        Look.WORK: translate("Board", "serves {what}"),
        Look.LONGER: translate("Board", "tried: the shift longer, for {what}"),
        Look.SHORTER: translate("Board", "tried: the shift shorter"),
        Look.ACTIVITY: "{what}",
        Look.MOVED_HERE: translate("Board", "tried: {what} here"),
        Look.MOVED_AWAY: translate("Board", "{what} as planned; tried elsewhere or postponed"),
        Look.ABSENCE: "{what}",
        Look.LOAN: translate("Board", "on loan to {what}, confirmed by the PBX"),
        Look.LOAN_AHEAD: translate("Board", "is to go to {what}, not confirmed by the PBX"),
        Look.MOVE: translate("Board", "tried: works for {what}"),
    }[piece.look]
    what = queue
    if isinstance(piece.kind, ActivityKind):
        what = activity_word(piece.kind)
    elif isinstance(piece.kind, AbsenceKind):
        what = absence_word(piece.kind)
    if piece.title:
        what = translate("Board", "{what}: {title}").format(what=what, title=plain(piece.title))
    return f"{words.format(what=plain(what))} · {span_words(piece.start, piece.end, zone)}"


def strip_words(strip: Strip, interval: int, again: float = 0.0) -> str:
    """Need, staffed and what is missing in an interval; `again` contacts of it call again after an outage."""
    staffed = count(round(float(strip.staffed[interval])))
    if strip.level[interval] == UNKNOWN:
        return translate("Board", "staffed {staffed}, need not known").format(staffed=staffed)
    need, missing = count(round(float(strip.need[interval]))), count(max(1, round(float(strip.missing[interval]))))
    words = translate("Board", "need {need}, staffed {staffed}").format(need=need, staffed=staffed)
    if round(again) > 0:
        calls = translate("Board", "{count} contacts call again after the outage")
        words = listed((words, calls.format(count=count(round(again)))))
    priority = strip.priority(interval)
    if priority is None:
        return words
    short = translate("Board", "{count} short ({degree})").format(count=missing, degree=priority_word(priority))
    return listed((words, short))
