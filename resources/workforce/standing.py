"""How every agent stands at a moment: on shift or away by the plan, and what somebody should look after."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from resources.day import Day
from resources.grouped import grouped
from resources.priority import Priority
from resources.roster.agent import Agent, SkillState
from resources.roster.roster import Roster
from resources.roster.shift import Absence, AbsenceKind, Shift

EXPIRES_SOON = timedelta(days=30)


class Presence(StrEnum):
    """Where the plan has an agent; whether they are there, the floor says."""

    ON_SHIFT = "on_shift"
    LATER = "later"  # a shift begins later today
    OVER = "over"  # today's shift has ended
    OFF = "off"  # no shift today
    ABSENT = "absent"
    LEFT = "left"  # does not work here any more


class Need(StrEnum):
    """What is to be looked after with an agent, the worst first."""

    UNAPPROVED = "unapproved"  # absent today, nobody knows why
    EXPIRED = "expired"  # a certificate
    EXPIRES = "expires"  # a certificate, within 30 days
    NO_MENTOR = "no_mentor"  # a new hire
    UNCHECKED = "unchecked"  # the background check is missing


PRIORITY_OF: Mapping[Need, Priority] = {
    Need.UNAPPROVED: Priority.HIGH,
    Need.EXPIRED: Priority.HIGH,
    Need.EXPIRES: Priority.MEDIUM,
    Need.NO_MENTOR: Priority.MEDIUM,
    Need.UNCHECKED: Priority.LOW,
}
_RANK = {need: rank for rank, need in enumerate(Need)}


@dataclass(frozen=True, slots=True)
class Standing:
    """One agent. `shift` is that of now or else today's first; `absence` the one that lies on now or on the shift.

    `expires` is the last day of the certificate that ends first, over or not.
    """

    agent: Agent
    presence: Presence
    shift: Shift | None = None
    absence: Absence | None = None
    needs: tuple[Need, ...] = ()
    expires: date | None = None
    is_new: bool = False

    @property
    def worst(self) -> Need | None:
        return self.needs[0] if self.needs else None

    @property
    def rank(self) -> tuple[int, str]:
        """Who needs somebody most comes first; equals by personnel number, the shorter first."""
        number = self.agent.id
        return (_RANK[self.needs[0]] if self.needs else len(_RANK)), f"{len(number):02d}{number}"


def standings(roster: Roster, now: datetime, zone: ZoneInfo) -> tuple[Standing, ...]:
    """How all agents of `roster` stand, those first who need somebody."""
    day, today = Day.of(now.timestamp(), zone), now.astimezone(zone).date()
    begin, end = day.begins(0), day.begins(day.intervals)
    shifts = _first(roster.between(begin, end), now)
    absences = grouped((one.agent, one) for one in roster.absences.values() if one.overlaps(begin, end))
    found = [
        _standing(agent, shifts.get(agent.id), absences.get(agent.id, ()), now, today)
        for agent in roster.agents.values()
    ]
    return tuple(sorted(found, key=lambda one: (one.presence is Presence.LEFT, *one.rank)))


def _first(shifts: Iterable[Shift], now: datetime) -> dict[str, Shift]:
    """By agent the shift of now, else the next one today, else the last."""
    found: dict[str, Shift] = {}
    for shift in shifts:
        before = found.get(shift.agent)
        if before is None or before.end <= now:
            found[shift.agent] = shift
    return found


def _standing(agent: Agent, shift: Shift | None, absences: Iterable[Absence], now: datetime, today: date) -> Standing:
    away = _away(shift, absences, now)
    ends = (one.expires for one in agent.skills if one.state is SkillState.CERTIFIED)
    expires = min((end for end in ends if end is not None), default=None)
    is_new = agent.is_new(today)
    presence = _presence(agent, shift, away, now)
    needs = _needs(agent, away, expires, today, is_new) if agent.active else ()
    return Standing(agent, presence, shift, away, needs, expires, is_new)


def _away(shift: Shift | None, absences: Iterable[Absence], now: datetime) -> Absence | None:
    """The absence of now, else one that takes something of a shift that is not over."""
    first = sorted(absences, key=lambda one: (not one.start <= now < one.end, one.start))
    for one in first:
        coming = shift is not None and now < shift.end and now < one.end and one.overlaps(shift.start, shift.end)
        if one.start <= now < one.end or coming:
            return one
    return None


def _presence(agent: Agent, shift: Shift | None, away: Absence | None, now: datetime) -> Presence:
    if not agent.active:
        return Presence.LEFT
    if away is not None and away.start <= now < away.end:
        return Presence.ABSENT
    if shift is None:
        return Presence.OFF
    if now < shift.start:
        return Presence.LATER
    return Presence.ON_SHIFT if now < shift.end else Presence.OVER


def _needs(agent: Agent, away: Absence | None, expires: date | None, today: date, is_new: bool) -> tuple[Need, ...]:
    stated = {
        Need.UNAPPROVED: away is not None and away.kind is AbsenceKind.UNAPPROVED,
        Need.EXPIRED: expires is not None and expires < today,
        Need.EXPIRES: any(
            one.state is SkillState.CERTIFIED and one.expires and today <= one.expires <= today + EXPIRES_SOON
            for one in agent.skills
        ),
        Need.NO_MENTOR: is_new and not agent.mentor,
        Need.UNCHECKED: not agent.checked,
    }
    return tuple(need for need, holds in stated.items() if holds)
