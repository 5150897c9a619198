"""The names of steps on the day board, as they stand behind "Undo: ", and what a drag would do."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from resources.roster.shift import ActivityKind
from widgets.board.cell_words import activity_word, span_words
from widgets.format import clock_time, count
from widgets.plain import plain

translate = QCoreApplication.translate


def agents_words(names: Sequence[str]) -> str:
    """One agent by name, several by number."""
    if len(names) == 1:
        return plain(names[0])
    return translate("Board", "{count} agents").format(count=count(len(names)))


def move_name(names: Sequence[str], queue: str) -> str:
    """Move 6 agents to Cards."""
    return translate("Board", "move {who} to {queue}").format(who=agents_words(names), queue=plain(queue))


def retime_name(names: Sequence[str], kind: ActivityKind, start: float, zone: tzinfo) -> str:
    """Move the lunch of somebody to a time."""
    words = translate("Board", "{what} of {who} at {time}")
    return words.format(what=activity_word(kind), who=agents_words(names), time=clock_time(start, zone))


def stretch_name(names: Sequence[str], start: float, end: float, zone: tzinfo) -> str:
    """Somebody's shift from–to."""
    return translate("Board", "shift of {who} {span}").format(
        who=agents_words(names), span=span_words(start, end, zone)
    )


def postpone_name(names: Sequence[str], kind: ActivityKind) -> str:
    """Postpone somebody's training."""
    return translate("Board", "postpone {what} of {who}").format(what=activity_word(kind), who=agents_words(names))


def remove_name(number: int, names: Sequence[str]) -> str:
    """Drop some changes of somebody."""
    if number == 1:
        return translate("Board", "remove a change of {who}").format(who=agents_words(names))
    return translate("Board", "remove {count} changes").format(count=count(number))


def move_words(names: Sequence[str], queue: str, span: tuple[float, float], zone: tzinfo, unskilled: int) -> str:
    """What a drop would do: "6 agents → Cards · 14:45–16:30", and who lacks the skill."""
    words = f"{agents_words(names)} → {plain(queue)} · {span_words(*span, zone)}"
    if unskilled:
        lack = translate("Board", "{count} without the skill").format(count=count(unskilled))
        return f"{words} · {lack}"
    return words
