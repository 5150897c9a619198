"""Folds the alarms' journal: each entry makes the next state of one alarm after ISA-18.2, and nothing else does."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from resources.alarms import facts
from resources.alarms.alarm import Alarm, Escalation, ProposalState, Shelf, Signature
from resources.entry import Entry
from resources.priority import Priority

Change = Callable[[Alarm, Entry, Any], Alarm]


def fold(standing: Mapping[str, Alarm], entry: Entry) -> Alarm:
    """The alarm that an entry is about, as it is after it. `standing` are the alarms by key before it.

    Raises KeyError for an act on an alarm that does not stand and for a fact that is none of alarms.
    """
    fact = entry.fact
    if isinstance(fact, facts.AlarmRaised):
        return _raised(standing.get(fact.condition.key), entry, fact)
    return CHANGES[type(fact)](standing[fact.alarm], entry, fact)


def _raised(alarm: Alarm | None, entry: Entry, fact: facts.AlarmRaised) -> Alarm:
    """Unacknowledged, whatever it was before; on the shelf it stays, but nothing critical lies there."""
    condition = fact.condition
    if alarm is None:
        proposal = ProposalState.OFFERED if condition.proposal else None
        return Alarm(entry.id, entry.id, condition, entry.happened, entry.happened, proposal=proposal)
    return replace(
        alarm,
        id=entry.id,
        condition=condition,
        raised_at=entry.happened,
        times=alarm.times + 1,
        active=True,
        cleared_at=None,
        acknowledged=None,
        escalations=(),
        shelf=None if condition.priority is Priority.CRITICAL else alarm.shelf,
        proposal=alarm.proposal or (ProposalState.OFFERED if condition.proposal else None),
    )


def _cleared(alarm: Alarm, entry: Entry, _fact: facts.AlarmCleared) -> Alarm:
    return replace(alarm, active=False, cleared_at=entry.happened)


def _acknowledged(alarm: Alarm, entry: Entry, _fact: facts.AlarmAcknowledged) -> Alarm:
    return replace(alarm, acknowledged=_signed(entry))


def _shelved(alarm: Alarm, entry: Entry, fact: facts.AlarmShelved) -> Alarm:
    return replace(alarm, shelf=Shelf(fact.until, fact.reason, _signed(entry)))


def _unshelved(alarm: Alarm, entry: Entry, _fact: facts.AlarmUnshelved) -> Alarm:
    """An alarm that still holds asks for a person again; one that is over stands until it was acknowledged."""
    back = replace(alarm, shelf=None, escalations=())
    return replace(back, raised_at=entry.happened, acknowledged=None) if alarm.active else back


def _escalated(alarm: Alarm, entry: Entry, fact: facts.AlarmEscalated) -> Alarm:
    return replace(alarm, escalations=(*alarm.escalations, Escalation(fact.to, entry.happened)))


def _accepted(alarm: Alarm, entry: Entry, fact: facts.ProposalAccepted) -> Alarm:
    return replace(alarm, proposal=ProposalState.ACCEPTED, answered=_signed(entry), incident=fact.incident)


def _declined(alarm: Alarm, entry: Entry, fact: facts.ProposalDeclined) -> Alarm:
    return replace(alarm, proposal=ProposalState.DECLINED, answered=_signed(entry), declined=fact.reason)


def _signed(entry: Entry) -> Signature:
    return Signature(entry.who, entry.desk, entry.happened)


CHANGES: dict[type, Change] = {
    facts.AlarmCleared: _cleared,
    facts.AlarmAcknowledged: _acknowledged,
    facts.AlarmShelved: _shelved,
    facts.AlarmUnshelved: _unshelved,
    facts.AlarmEscalated: _escalated,
    facts.ProposalAccepted: _accepted,
    facts.ProposalDeclined: _declined,
}
