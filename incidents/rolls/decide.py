"""Decisions about rolls: every name once, replies of its own kind, and nobody is forgotten at the end."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from incidents.guards import LONGEST_LINE, Act, Answer, text, too_long
from incidents.incident import Incident
from incidents.rolls import commands, facts
from incidents.rolls.refusals import RollCode
from incidents.rolls.roll import REPLIES, Name, Reply, Roll, RollKind
from resources.entry import Refusal

LONGEST = 3000  # names


def open_roll(incident: Incident, command: commands.OpenRoll, _act: Act) -> Answer:
    """A list of names, each there once."""
    if _find(incident, command.roll) is not None:
        return ()
    refusal = text("title", command.title, LONGEST_LINE) or _objection(command.names)
    if refusal is None and not command.names:
        refusal = Refusal(RollCode.ROLL_EMPTY)
    need = max(0, command.need) if command.what is RollKind.CALL_OUT else 0
    return refusal or (facts.RollOpened(command.roll, command.what, command.title.strip(), command.names, need),)


def answer_roll(incident: Incident, command: commands.AnswerRoll, _act: Act) -> Answer:
    """What does not change anything is left out; what another desk said before stays in the log."""
    roll = _open(incident, command)
    if isinstance(roll, Refusal):
        return roll
    if command.reply not in REPLIES[roll.what]:
        return Refusal(RollCode.REPLY_OF_OTHER_ROLL)
    wanted = frozenset(command.names)
    lines = [line for line in roll.lines if line.name.id in wanted]
    if len(lines) < len(wanted) or not wanted:
        return Refusal(RollCode.NOT_ON_ROLL)
    coming = command.coming_at if command.reply is Reply.COMING else None
    fresh = [line.name for line in lines if (line.reply, line.coming_at) != (command.reply, coming)]
    if not fresh:
        return ()
    ids, called = tuple(name.id for name in fresh), tuple(name.name for name in fresh)
    return (facts.RollAnswered(roll.id, roll.title, ids, called, command.reply, coming),)


def grow_roll(incident: Incident, command: commands.GrowRoll, _act: Act) -> Answer:
    """More names; those that are on it already stay as they are."""
    roll = _open(incident, command)
    if isinstance(roll, Refusal):
        return roll
    known = {line.name.id for line in roll.lines}
    fresh = tuple(name for name in command.names if name.id not in known)
    refusal = _objection((*(line.name for line in roll.lines), *fresh))
    return refusal or ((facts.RollGrown(roll.id, roll.title, fresh),) if fresh else ())


def close_roll(incident: Incident, command: commands.CloseRoll, _act: Act) -> Answer:
    """With words about those who are unsettled, if there are some."""
    roll = _open(incident, command)
    if isinstance(roll, Refusal):
        return roll
    left = len(roll.unsettled)
    if left and not command.note.strip():
        return Refusal.of(RollCode.ROLL_NOTE_MISSING, count=left)
    refusal = too_long("note", command.note)
    return refusal or (facts.RollClosed(roll.id, roll.title, left, command.note.strip()),)


def unfinished(incident: Incident) -> Iterator[Refusal]:
    """An incident does not end while somebody is missing or nobody knows."""
    for roll in incident.rolls:
        if roll.what is RollKind.HEAD_COUNT and roll.unsettled:
            yield Refusal.of(RollCode.HEAD_COUNT_OPEN, title=roll.title, count=len(roll.unsettled))


def _objection(names: tuple[Name, ...]) -> Refusal | None:
    if len(names) > LONGEST:
        return Refusal.of(RollCode.ROLL_TOO_LONG, limit=LONGEST)
    twice = [name for name, times in Counter(name.id for name in names).items() if times > 1]
    if twice:
        return Refusal.of(RollCode.ROLL_NAME_TWICE, name=twice[0])
    if not all(name.id.strip() and name.name.strip() for name in names):
        return Refusal(RollCode.ROLL_EMPTY)
    refusals = (too_long("title", name.name, LONGEST_LINE) for name in names)
    return next((refusal for refusal in refusals if refusal), None)


def _find(incident: Incident, roll: object) -> Roll | None:
    return next((one for one in incident.rolls if one.id == roll), None)


def _open(incident: Incident, command: Any) -> Roll | Refusal:
    roll = _find(incident, command.roll)
    if roll is None:
        return Refusal(RollCode.UNKNOWN_ROLL)
    return roll if roll.is_open else Refusal.of(RollCode.ROLL_IS_CLOSED, title=roll.title)
