"""Folds the alarms' journal: each entry makes the next state of one alarm after ISA-18.2, and nothing else does."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from resources.alarms import facts
from resources.alarms.alarm import Acknowledgement, Alarm, AlarmState, Escalation, ProposalState, Shelf
from resources.entry import Entry
from resources.priority import Priority

Change = Callable[[Alarm, Entry, Any], Alarm]


def fold(standing: dict[str, Alarm], entry: Entry) -> None:
    """Change `standing`, the alarms by key, by one more entry; an alarm back to normal stands no more.

    Raises KeyError for an act on an alarm that does not stand and for a fact that is none of alarms.
    """
    fact = entry.fact
    if isinstance(fact, facts.AlarmRaised):
        key = fact.condition.key
        standing[key] = _raised(standing.get(key), entry, fact)
        return
    alarm = CHANGES[type(fact)](standing[fact.alarm], entry, fact)
    if alarm.state is AlarmState.NORMAL:
        del standing[fact.alarm]
    else:
        standing[fact.alarm] = alarm


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
    return replace(alarm, acknowledged=Acknowledgement(entry.who, entry.desk, entry.happened))


def _shelved(alarm: Alarm, entry: Entry, fact: facts.AlarmShelved) -> Alarm:
    return replace(alarm, shelf=Shelf(entry.happened, fact.until, fact.reason, entry.who, entry.desk))


def _unshelved(alarm: Alarm, entry: Entry, _fact: facts.AlarmUnshelved) -> Alarm:
    """An alarm that still holds asks for a person again; one that is over stands until it was acknowledged."""
    back = replace(alarm, shelf=None, escalations=())
    return replace(back, raised_at=entry.happened, acknowledged=None) if alarm.active else back


def _escalated(alarm: Alarm, entry: Entry, fact: facts.AlarmEscalated) -> Alarm:
    return replace(alarm, escalations=(*alarm.escalations, Escalation(fact.to, entry.happened)))


def _accepted(alarm: Alarm, _entry: Entry, fact: facts.ProposalAccepted) -> Alarm:
    return replace(alarm, proposal=ProposalState.ACCEPTED, incident=fact.incident)


def _declined(alarm: Alarm, _entry: Entry, fact: facts.ProposalDeclined) -> Alarm:
    return replace(alarm, proposal=ProposalState.DECLINED, declined=fact.reason)


CHANGES: dict[type, Change] = {
    facts.AlarmCleared: _cleared,
    facts.AlarmAcknowledged: _acknowledged,
    facts.AlarmShelved: _shelved,
    facts.AlarmUnshelved: _unshelved,
    facts.AlarmEscalated: _escalated,
    facts.ProposalAccepted: _accepted,
    facts.ProposalDeclined: _declined,
}
