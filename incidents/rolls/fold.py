"""Folds the rolls of an incident."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from incidents.incident import Incident
from incidents.rolls import facts
from incidents.rolls.roll import Roll, RollLine
from incidents.topic import Change
from resources.entry import Entry


def _opened(incident: Incident, entry: Entry, fact: facts.RollOpened) -> Incident:
    lines = tuple(RollLine(name) for name in fact.names)
    roll = Roll(fact.roll, fact.what, fact.title, lines, entry.happened, entry.who, fact.need)
    return replace(incident, rolls=(*incident.rolls, roll))


def _answered(roll: Roll, entry: Entry, fact: facts.RollAnswered) -> Roll:
    given = RollLine(roll.lines[0].name, fact.reply, entry.who, entry.happened, fact.coming_at)
    return roll.with_replies(fact.names, given)


def _grown(roll: Roll, _entry: Entry, fact: facts.RollGrown) -> Roll:
    return replace(roll, lines=(*roll.lines, *(RollLine(name) for name in fact.names)))


def _closed(roll: Roll, entry: Entry, _fact: facts.RollClosed) -> Roll:
    return replace(roll, closed=entry.happened)


def _of_one(change: Callable[[Roll, Entry, Any], Roll]) -> Change:
    """The change of a fact about a roll that was opened before."""

    def changed(incident: Incident, entry: Entry, fact: Any) -> Incident:
        rolls = tuple(change(one, entry, fact) if one.id == fact.roll else one for one in incident.rolls)
        return replace(incident, rolls=rolls)

    return changed


CHANGES: dict[type, Change] = {
    facts.RollOpened: _opened,
    facts.RollAnswered: _of_one(_answered),
    facts.RollGrown: _of_one(_grown),
    facts.RollClosed: _of_one(_closed),
}
