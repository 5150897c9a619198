"""A deadline: what is owed, by whom, until when, and who is told when it is late."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from incidents.incident import Incident

WARN = 0.75  # of the time given


class DeadlineKind(StrEnum):
    """What is owed. `role` and `fill` have the parameter role, `step` the parameter step, `regulator` the parameter
    clock, `regulatory_grade` the parameter regime, `measure` the parameter measure (its id), `work` the parameters
    work (what was put off) and count, `head_count` the parameters title and count, `action`, `verify` and
    `playbook_change` the parameter action (its title); the others have none."""

    REPORT = "report"  # after it was noticed: never owed, only judged afterwards
    ACKNOWLEDGE = "acknowledge"
    CLASSIFY = "classify"
    ACTIVATE = "activate"
    ROLE = "role"
    STEP = "step"
    UPDATE = "update"
    HOLD = "hold"
    REVIEW = "review"
    OFFER = "offer"  # of command
    SHOW_UP = "show_up"  # after a page to the commander
    FILL = "fill"  # a role that a worse grade opened
    RELIEF = "relief"  # offer to hand over command, or go on
    HAND_OVER = "hand_over"
    REGULATOR = "regulator"
    HEAD_COUNT = "head_count"  # everybody accounted for
    REGULATORY_GRADE = "regulatory_grade"
    MEASURE = "measure"
    WORK = "work"
    ACTION = "action"  # of a review
    VERIFY = "verify"  # an action that was called done
    PLAYBOOK_CHANGE = "playbook_change"  # proposed, to be taken over or rejected


class Rung(StrEnum):
    """Who is told when a deadline has passed."""

    NEXT_SUPERVISOR = "next_supervisor"
    DUTY_MANAGER = "duty_manager"
    INCIDENT_COMMANDER = "incident_commander"
    DEPUTY = "deputy"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class Deadline:
    """`id` names the deadline within its incident and changes when it is set anew; `person` is empty when nobody holds
    the role. `escalated`: it ran out and was passed on."""

    id: str
    incident: UUID
    when: datetime
    what: DeadlineKind
    role: str
    person: str
    escalates_to: Rung
    warn_at: datetime
    params: tuple[tuple[str, str], ...] = ()
    escalated: bool = False
    urgent_at: datetime | None = None  # red from here on, before it is late; None: only when it is


def owed(
    incident: Incident,
    what: DeadlineKind,
    given: tuple[datetime, datetime],
    role: str,
    rung: Rung,
    *,
    part: str = "",
    params: tuple[tuple[str, str], ...] = (),
    person: str = "",
) -> Deadline:
    """What is owed in `incident`, from when until when (`given`), by `person` or the holder of `role`."""
    since, when = given
    key = _key(what, part, when)
    holder = incident.team.get(role)
    named = person or (holder.holder if holder and not holder.declined else "")
    warn_at = since + WARN * (when - since)
    return Deadline(
        key, incident.id, when, what, "" if person else role, named, rung, warn_at, params, key in incident.escalated
    )


def ran_out(incident: Incident, what: DeadlineKind, when: datetime) -> bool:
    """Whether it is on record that this deadline has passed: it holds although the clock was set back since."""
    return _key(what, "", when) in incident.escalated


def _key(what: DeadlineKind, part: str, when: datetime) -> str:
    return ":".join(filter(None, (what, part, when.isoformat())))
