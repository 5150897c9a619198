"""Alarms made by hand for tests of what shows and works them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from uuid import UUID, uuid5

from resources.alarms.alarm import Alarm, Escalation, ProposalState, Shelf, Signature
from resources.alarms.alarms import Alarms
from resources.alarms.condition import Condition, Proposal, group_of
from resources.alarms.escalation import Rung
from resources.alarms.figures import Figure
from resources.entry import Who
from resources.priority import Priority
from tests.floors import AT

NOW = datetime.fromtimestamp(AT, UTC)
ANNA, BEN = Who("anna", "Anna"), Who("ben", "Ben")
_ID = UUID(int=7)


def condition(rule="low_level", queue="cards", minutes=6.0, **changes) -> Condition:
    made = Condition(
        rule=rule,
        queue=queue,
        priority=Priority.HIGH,
        group=group_of("load", queue),
        began=AT - minutes * 60,
        figure=Figure.SERVICE_LEVEL,
        value=0.61,
        goal=0.8,
    )
    return replace(made, **changes)


def alarm(rule="low_level", queue="cards", minutes=6.0, *, of=None, **changes) -> Alarm:
    """An alarm that nobody has acknowledged; `of` are changes of its condition."""
    since = NOW - timedelta(minutes=minutes)
    made = condition(rule, queue, minutes, **(of or {}))
    raised = uuid5(_ID, made.key)
    return replace(Alarm(raised, raised, made, since, since), **changes)


def signed(minutes_ago=1.0, who=BEN, desk="desk 2") -> Signature:
    return Signature(who, desk, NOW - timedelta(minutes=minutes_ago))


def shelved(left_min=4.0, reason="vendor works on it") -> Shelf:
    return Shelf(NOW + timedelta(minutes=left_min), reason, signed())


def told(rung=Rung.NEXT_SUPERVISOR, minutes_ago=1.0) -> tuple[Escalation, ...]:
    return (Escalation(rung, NOW - timedelta(minutes=minutes_ago)),)


def surge(queue="cards", **changes) -> Alarm:
    """An alarm that proposes an incident."""
    proposal = Proposal("traffic_surge", "s3", (queue,), AT - 360)
    return alarm(queue=queue, of={"proposal": proposal}, proposal=ProposalState.OFFERED, **changes)


def alarms(*standing: Alarm) -> Alarms:
    return Alarms(MappingProxyType({one.key: one for one in standing}))
