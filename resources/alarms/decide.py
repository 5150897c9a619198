"""Decides what follows from a command about alarms: facts, or a refusal. Pure; the runner writes."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from resources.alarms import commands as c
from resources.alarms import facts
from resources.alarms.alarm import SHELVES, Alarm, AlarmState, ProposalState, Signature
from resources.alarms.alarms import Alarms
from resources.alarms.check import fault
from resources.alarms.deadlines import next_rung
from resources.alarms.refusals import AlarmCode
from resources.entry import Refusal
from resources.priority import Priority

LONGEST_REASON = 500  # characters

Answer = tuple[facts.AlarmFact, ...] | Refusal


def decide(alarms: Alarms, command: c.AlarmCommand | c.ChangeRules, act: Signature) -> Answer:
    """The facts that follow from the command (none: there is nothing to do), or why it is refused."""
    return RULES[type(command)](alarms, command, act)


def _revise(alarms: Alarms, command: c.ReviseAlarms, _act: Signature) -> Answer:
    """What holds already is not raised again; what is over already is not cleared again."""
    return (*_raises(alarms, command), *_clears(alarms, command))


def _raises(alarms: Alarms, command: c.ReviseAlarms) -> Iterator[facts.AlarmRaised]:
    for condition in {condition.key: condition for condition in command.raised}.values():
        if alarms.raises(condition):
            alarm = alarms.get(condition.key)
            yield facts.AlarmRaised(condition.after(alarm.condition) if alarm and alarm.active else condition)


def _clears(alarms: Alarms, command: c.ReviseAlarms) -> Iterator[facts.AlarmCleared]:
    for key in dict.fromkeys(command.cleared):
        alarm = alarms.get(key)
        if alarm is not None and alarm.active:
            yield facts.AlarmCleared(key)


def _acknowledge(alarms: Alarms, command: c.AcknowledgeAlarms, _act: Signature) -> Answer:
    """Of a group those are acknowledged that still wait for it; only when none does, the command is refused."""
    found = [alarm for raised in dict.fromkeys(command.alarms) if (alarm := alarms.find(raised))]
    waiting = tuple(facts.AlarmAcknowledged(alarm.key) for alarm in found if alarm.needs_acknowledging)
    if waiting:
        return waiting
    for alarm in found:
        if alarm.shelf is not None:
            return _on_the_shelf(alarm)
        if alarm.acknowledged is not None:
            return _signed(AlarmCode.ALARM_ACKNOWLEDGED, alarm.acknowledged)
    return Refusal(AlarmCode.ALARM_GONE)


def _shelve(alarms: Alarms, command: c.ShelveAlarm, act: Signature) -> Answer:
    alarm = _standing(alarms, command.alarm)
    if alarm is None:
        return Refusal(AlarmCode.ALARM_GONE)
    if alarm.shelf is not None:
        return _on_the_shelf(alarm)
    if alarm.priority is Priority.CRITICAL:
        return Refusal(AlarmCode.ALARM_CRITICAL)
    if command.length not in SHELVES:
        return Refusal(AlarmCode.SHELF_LENGTH)
    if not command.reason.strip():
        return Refusal(AlarmCode.SHELF_REASON)
    return _too_long(command.reason) or (facts.AlarmShelved(alarm.key, act.at + command.length, command.reason),)


def _unshelve(alarms: Alarms, command: c.UnshelveAlarm, _act: Signature) -> Answer:
    alarm = _standing(alarms, command.alarm)
    if alarm is None or alarm.shelf is None:
        return Refusal(AlarmCode.ALARM_NOT_SHELVED)
    return (facts.AlarmUnshelved(alarm.key, expired=False),)


def _expire(alarms: Alarms, command: c.ExpireShelves, _act: Signature) -> Answer:
    found = (_standing(alarms, raised) for raised in command.alarms)
    return tuple(facts.AlarmUnshelved(alarm.key, expired=True) for alarm in found if alarm and alarm.shelf)


def _escalate(alarms: Alarms, command: c.EscalateAlarms, _act: Signature) -> Answer:
    found = ((alarms.find(raised), rung) for raised, rung in command.alarms)
    return tuple(facts.AlarmEscalated(alarm.key, rung) for alarm, rung in found if alarm and next_rung(alarm) is rung)


def _accept(alarms: Alarms, command: c.AcceptProposal, _act: Signature) -> Answer:
    """Who makes an incident of an alarm has seen it."""
    alarm = _offering(alarms, command.alarm)
    if isinstance(alarm, Refusal):
        return alarm
    seen = (facts.AlarmAcknowledged(alarm.key),) if alarm.needs_acknowledging else ()
    return (facts.ProposalAccepted(alarm.key, command.incident), *seen)


def _decline(alarms: Alarms, command: c.DeclineProposal, _act: Signature) -> Answer:
    alarm = _offering(alarms, command.alarm)
    if isinstance(alarm, Refusal):
        return alarm
    return _too_long(command.reason) or (facts.ProposalDeclined(alarm.key, command.reason),)


def _change_rules(alarms: Alarms, command: c.ChangeRules, _act: Signature) -> Answer:
    """The set must be made from the one in force: of two editors one wins, the other is told by whom."""
    in_force = alarms.rules
    if command.version != in_force.version and in_force.by is not None:
        return _signed(AlarmCode.RULES_CHANGED, in_force.by)
    if command.rules == in_force.rules:
        return ()
    return fault(command.rules) or (facts.AlarmRulesChanged(command.rules),)


def _standing(alarms: Alarms, raised: UUID) -> Alarm | None:
    alarm = alarms.find(raised)
    return None if alarm is None or alarm.state is AlarmState.NORMAL else alarm


def _offering(alarms: Alarms, raised: UUID) -> Alarm | Refusal:
    alarm = _standing(alarms, raised)
    if alarm is None:
        return Refusal(AlarmCode.ALARM_GONE)
    if alarm.answered is not None:
        return _signed(AlarmCode.PROPOSAL_ANSWERED, alarm.answered)
    return alarm if alarm.proposal is ProposalState.OFFERED else Refusal(AlarmCode.NO_PROPOSAL)


def _on_the_shelf(alarm: Alarm) -> Refusal:
    assert alarm.shelf is not None  # noqa: S101
    by = alarm.shelf.by
    until = alarm.shelf.until.isoformat()
    return Refusal.of(AlarmCode.ALARM_SHELVED, by=by.who.name, desk=by.desk, until=until)


def _signed(code: AlarmCode, by: Signature) -> Refusal:
    return Refusal.of(code, by=by.who.name, desk=by.desk, at=by.at.isoformat())


def _too_long(text: str) -> Refusal | None:
    return Refusal.of(AlarmCode.ALARM_TEXT_LONG, limit=LONGEST_REASON) if len(text) > LONGEST_REASON else None


RULES: dict[type, Callable[[Alarms, Any, Signature], Answer]] = {
    c.ReviseAlarms: _revise,
    c.AcknowledgeAlarms: _acknowledge,
    c.ShelveAlarm: _shelve,
    c.UnshelveAlarm: _unshelve,
    c.ExpireShelves: _expire,
    c.EscalateAlarms: _escalate,
    c.AcceptProposal: _accept,
    c.DeclineProposal: _decline,
    c.ChangeRules: _change_rules,
}
