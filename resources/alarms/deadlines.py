"""What falls due with standing alarms: the end of a shelf, and the next person to tell when nobody acknowledges.

Worked out from the alarms as they stand, so that a restart neither loses nor doubles anything: each step counts from
the step before as it was journalled. After a long absence one step is taken, not all of them at once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from resources.alarms.alarm import Alarm, AlarmState
from resources.alarms.alarms import Alarms
from resources.alarms.escalation import Rung
from resources.priority import Priority

STEP = timedelta(minutes=5)
LADDER: dict[Priority, tuple[Rung, ...]] = {  # how far up an alarm nobody acknowledges is passed on
    Priority.CRITICAL: (Rung.AGAIN, Rung.NEXT_SUPERVISOR, Rung.DUTY_MANAGER),
    Priority.HIGH: (Rung.AGAIN, Rung.NEXT_SUPERVISOR, Rung.DUTY_MANAGER),
    Priority.MEDIUM: (Rung.AGAIN, Rung.NEXT_SUPERVISOR),
    Priority.LOW: (Rung.AGAIN,),
}


@dataclass(frozen=True, slots=True)
class AlarmDeadline:
    """`rung` is whom to tell; None: the shelf ends. `since` is when the time began to run."""

    alarm: UUID
    since: datetime
    when: datetime
    rung: Rung | None = None


def deadlines(alarms: Alarms) -> tuple[AlarmDeadline, ...]:
    """Everything that falls due with the standing alarms, soonest first."""
    return tuple(sorted(_all(alarms), key=lambda deadline: (deadline.when, deadline.alarm)))


def next_rung(alarm: Alarm) -> Rung | None:
    """Who is told next about an alarm that holds and that nobody acknowledges; None: everybody was told."""
    if alarm.state is not AlarmState.UNACKNOWLEDGED:
        return None
    ladder = LADDER[alarm.priority]
    return ladder[len(alarm.escalations)] if len(alarm.escalations) < len(ladder) else None


def _all(alarms: Alarms) -> Iterator[AlarmDeadline]:
    for alarm in alarms:
        if alarm.shelf is not None:
            yield AlarmDeadline(alarm.id, alarm.shelf.by.at, alarm.shelf.until)
        elif rung := next_rung(alarm):
            since = alarm.escalations[-1].at if alarm.escalations else alarm.raised_at
            yield AlarmDeadline(alarm.id, since, since + STEP, rung)
