"""Rolls in words: kinds, replies, the figures of a roll, and the lines of the log."""

from collections.abc import Iterator
from functools import singledispatch
from typing import Any

from PySide6.QtCore import QCoreApplication

from incidents.incident import Incident
from incidents.rolls import facts
from incidents.rolls.roll import REPLIES, UNSETTLED, Reply, Roll, RollKind
from widgets.format import count, listed
from widgets.incidents.fact_names import Names

translate = QCoreApplication.translate

_NAMED = 5  # names in one line of the log


def roll_kind_word(what: RollKind) -> str:
    """What is asked of the names."""
    return {
        RollKind.HEAD_COUNT: translate("Rolls", "Head-count"),
        RollKind.CALL_OUT: translate("Rolls", "Call-out"),
        RollKind.INFORMATION: translate("Rolls", "Who is told"),
    }[what]


def reply_word(what: RollKind, reply: Reply) -> str:
    """What became of a name."""
    if reply is Reply.OPEN:
        return {
            RollKind.HEAD_COUNT: translate("Rolls", "unknown"),
            RollKind.CALL_OUT: translate("Rolls", "not asked"),
            RollKind.INFORMATION: translate("Rolls", "not told"),
        }[what]
    return {
        Reply.SAFE: translate("Rolls", "safe"),
        Reply.MISSING: translate("Rolls", "missing"),
        Reply.NOT_THERE: translate("Rolls", "was not on site"),
        Reply.ASKED: translate("Rolls", "asked"),
        Reply.COMING: translate("Rolls", "coming"),
        Reply.ARRIVED: translate("Rolls", "arrived"),
        Reply.DECLINED: translate("Rolls", "declined"),
        Reply.NO_ANSWER: translate("Rolls", "no answer"),
        Reply.TOLD: translate("Rolls", "told"),
        Reply.NOT_REACHED: translate("Rolls", "not reached"),
    }[reply]


def figures_text(roll: Roll) -> str:
    """Such as: 212 safe, 3 missing, 1 unknown; of a call-out also how many are needed."""
    counts = roll.counts
    words = translate("Rolls", "{count} {reply}")
    parts = [
        words.format(count=count(counts[reply]), reply=reply_word(roll.what, reply))
        for reply in REPLIES[roll.what]
        if counts[reply]
    ]
    if roll.need:
        needed = translate("Rolls", "{coming} of {need} needed")
        parts.insert(0, needed.format(coming=count(roll.coming), need=count(roll.need)))
    return listed(parts)


def rolls_told(incident: Incident) -> Iterator[tuple[str, str]]:
    """A line for every open roll with its tone, for the brief: who is missing stands out."""
    for roll in incident.rolls:
        if roll.is_open:
            tone = "high" if roll.counts[Reply.MISSING] else "text"
            yield f"{roll_kind_word(roll.what)} {roll.title}: {figures_text(roll)}", tone


def unaccounted_text(incident: Incident) -> str:
    """How many people nobody has found yet, over all head-counts; empty when all are accounted for."""
    many = sum(len(roll.unsettled) for roll in incident.rolls if roll.what is RollKind.HEAD_COUNT)
    return translate("Rolls", "unaccounted for: {count}").format(count=count(many)) if many else ""


def is_unsettled(what: RollKind, reply: Reply) -> bool:
    """Whether there is still something to do."""
    return reply in UNSETTLED[what]


@singledispatch
def roll_text(fact: Any, names: Names) -> str:
    """The words of a line of the log."""
    raise TypeError(f"{type(fact).__name__} is no fact of a roll")


@roll_text.register
def _(fact: facts.RollOpened, names: Names) -> str:
    words = translate("Rolls", "{kind} begun: {title}, {count} names")
    if fact.need:
        words = translate("Rolls", "{kind} begun: {title}, {count} names, {need} needed")
    kind = roll_kind_word(fact.what)
    return words.format(kind=kind, title=fact.title, count=count(len(fact.names)), need=count(fact.need))


@roll_text.register
def _(fact: facts.RollAnswered, names: Names) -> str:
    words = translate("Rolls", "{title}: {names}: {reply}")
    if fact.coming_at is not None:
        words = translate("Rolls", "{title}: {names}: {reply} at {time}")
    what = next((kind for kind, replies in REPLIES.items() if fact.reply in replies), RollKind.HEAD_COUNT)
    time = names.time(fact.coming_at) if fact.coming_at else ""
    called = _called(fact.called)
    return words.format(title=fact.title, names=called, reply=reply_word(what, fact.reply), time=time)


@roll_text.register
def _(fact: facts.RollGrown, names: Names) -> str:
    words = translate("Rolls", "{title}: added {names}")
    return words.format(title=fact.title, names=_called(tuple(name.name for name in fact.names)))


@roll_text.register
def _(fact: facts.RollClosed, names: Names) -> str:
    if not fact.left:
        return translate("Rolls", "{title}: closed, all settled").format(title=fact.title)
    words = translate("Rolls", "{title}: closed with {count} unsettled: {note}")
    return words.format(title=fact.title, count=count(fact.left), note=fact.note)


def _called(called: tuple[str, ...]) -> str:
    shown = listed(called[:_NAMED])
    if len(called) <= _NAMED:
        return shown
    return translate("Rolls", "{names} and {count} more").format(names=shown, count=count(len(called) - _NAMED))
