"""Tests that many decisions share. Each gives the refusal, or None when nothing stands in the way."""

from dataclasses import dataclass
from datetime import datetime

from incidents.incident import Incident
from incidents.kinds import Severity
from incidents.policy.facts import LimitsTaken
from incidents.refusals import RefusalCode
from incidents.roles import Role
from resources.entry import Fact, Refusal, Who

LONGEST_TEXT = 4000  # characters of a note, an update, a reason, a piece of evidence
LONGEST_LINE = 500  # characters of what is affected, of a title

Answer = tuple[Fact, ...] | Refusal


@dataclass(frozen=True, slots=True)
class Act:
    """The circumstances of a command: when, who, at which desk; `next_number` and `limits` are for a new incident."""

    now: datetime
    who: Who
    desk: str
    next_number: int
    limits: LimitsTaken | None = None  # of the policy sheet in force


def text(field: str, value: str, limit: int = LONGEST_TEXT) -> Refusal | None:
    """A text that must say something and not too much."""
    if not value.strip():
        return Refusal.of(RefusalCode.TEXT_MISSING, field=field)
    return too_long(field, value, limit)


def too_long(field: str, value: str, limit: int = LONGEST_TEXT) -> Refusal | None:
    """A text that may be empty, but not too long."""
    return Refusal.of(RefusalCode.TEXT_TOO_LONG, field=field, limit=limit) if len(value) > limit else None


def reason(value: str) -> Refusal | None:
    """A reason that somebody can read later."""
    return too_long("reason", value) if value.strip() else Refusal(RefusalCode.REASON_MISSING)


def second_person(incident: Incident, act: Act, second: str) -> Refusal | None:
    """From severity II upwards (the worst grade the incident ever had) a second named person must agree."""
    if incident.worst is None or not incident.worst.at_least(Severity.S2):
        return None
    if not second.strip():
        return Refusal.of(RefusalCode.SECOND_PERSON_MISSING, severity=incident.worst)
    return Refusal(RefusalCode.SECOND_PERSON_IS_YOU) if second == act.who.person else None


def holds(incident: Incident, person: str, role: Role) -> bool:
    """Whether the person holds the role in this response."""
    if role is Role.INCIDENT_COMMANDER:
        return bool(person) and incident.commander == person
    holder = incident.team.get(role)
    return holder is not None and not holder.declined and holder.person == person
