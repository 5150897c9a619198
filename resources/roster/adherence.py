"""Adherence: what the agents do against what the roster says they should do now. Pure; times are aware and UTC."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from resources.agents import AgentState
from resources.floor import AgentFigures, Floor, Link
from resources.roster.agent import Agent
from resources.roster.attendance import AWAY, Attendance, Stay
from resources.roster.excuse import Excuse
from resources.roster.roster import Roster
from resources.roster.shift import Activity, Shift

LATE_AFTER = timedelta(minutes=5)  # after the shift's beginning
ABSENT_AFTER = timedelta(minutes=30)  # from then on nobody expects them by themselves
BREAK_WINDOW = timedelta(minutes=15)  # so far from its time a pause still is the planned one
BREAK_LATE = timedelta(minutes=5)  # so long after its time it should have begun
OVERRUN_AFTER = timedelta(minutes=3)  # beyond the planned length
SHORT_PAUSE = timedelta(minutes=3)  # nobody plans a glass of water


class Adhering(StrEnum):
    """What an agent whose shift runs does, measured by the plan."""

    ON_TIME = "on_time"
    LATE = "late"  # not there yet
    ABSENT = "absent"  # not there, and nobody said why
    LEFT_EARLY = "left_early"
    UNPLANNED_BREAK = "unplanned_break"
    BREAK_OVERRUN = "break_overrun"
    BREAK_MISSED = "break_missed"  # on contacts although the plan has a break or another activity
    EXCUSED = "excused"  # one of the above, with a reason that somebody accepted
    AWAY = "away"  # leave, sick, duty: the plan does not count on them
    UNKNOWN = "unknown"  # the floor says nothing of them


OUT = frozenset({
    Adhering.LATE, Adhering.ABSENT, Adhering.LEFT_EARLY,
    Adhering.UNPLANNED_BREAK, Adhering.BREAK_OVERRUN, Adhering.BREAK_MISSED,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class AgentAdherence:
    """`since` is when it began to differ from the plan; `came_late` by how much they signed in late, if seen."""

    agent: Agent
    shift: Shift
    state: Adhering
    since: datetime | None = None
    activity: Activity | None = None  # what the plan has for this moment, or what it had
    came_late: timedelta = timedelta()
    excuse: Excuse | None = None
    there: bool = True  # signed in


@dataclass(frozen=True, slots=True)
class Adherence:
    """Everybody whose shift runs at `at`, by personnel number; `unplanned` are there without a shift."""

    at: datetime
    agents: Mapping[str, AgentAdherence] = field(default_factory=lambda: MappingProxyType({}))
    unplanned: tuple[Agent, ...] = ()

    @property
    def scheduled(self) -> int:
        """Whom the plan counts on now: without leave, sick, duty."""
        return sum(one.state is not Adhering.AWAY for one in self.agents.values())

    @property
    def present(self) -> int:
        """Of the scheduled, those who are signed in."""
        return sum(one.there for one in self.agents.values())

    @property
    def rate(self) -> float | None:
        """Share of the scheduled who do what the plan says, the excused with them; None without anybody."""
        known = [one.state for one in self.agents.values() if one.state not in (Adhering.AWAY, Adhering.UNKNOWN)]
        return sum(state not in OUT for state in known) / len(known) if known else None

    def out(self) -> tuple[AgentAdherence, ...]:
        """Those who differ from the plan, the longest first."""
        found = (one for one in self.agents.values() if one.state in OUT)
        return tuple(sorted(found, key=lambda one: one.since or self.at))


def adherence(roster: Roster, floor: Floor, now: datetime, attendance: Attendance) -> Adherence:
    """What everybody does against the plan; while the link is not up, nobody is said to be missing."""
    excuses = _by_agent(one for one in roster.excuses.values() if one.covers(now))
    found: dict[str, AgentAdherence] = {}
    for shift in roster.between(now, now + timedelta(microseconds=1)):
        agent = roster.agents.get(shift.agent)
        if agent is None or not agent.active:
            continue
        one = _judged(agent, shift, _Look(roster, floor, now), attendance.stays.get(agent.address))
        excuse = excuses.get(agent.id)
        if excuse is not None and one.state in OUT:
            one = replace(one, state=Adhering.EXCUSED, excuse=excuse)
        found[agent.id] = one
    there = (address for address, figures in floor.agents.items() if figures.state not in AWAY)
    known = (roster.by_address.get(address) for address in there)
    unplanned = tuple(agent for agent in known if agent is not None and agent.id not in found)
    return Adherence(now, MappingProxyType(found), unplanned if floor.link is Link.UP else ())


class _Look(NamedTuple):
    roster: Roster
    floor: Floor
    now: datetime


def _judged(agent: Agent, shift: Shift, look: _Look, stay: Stay | None) -> AgentAdherence:
    roster, floor, now = look
    if any(one.start <= now < one.end for one in roster.absences_of(agent.id)):
        return AgentAdherence(agent, shift, Adhering.AWAY, there=False)
    if floor.link is not Link.UP or not agent.address:
        return AgentAdherence(agent, shift, Adhering.UNKNOWN, there=False)
    figures = floor.agents.get(agent.address)
    if figures is None or figures.state in AWAY:
        return _missing(agent, shift, now, stay)
    late = _lateness(shift, stay)
    if figures.state is AgentState.PAUSED:
        return _pausing(agent, shift, figures, now, late)
    return _working(agent, shift, now, stay, late)


def _missing(agent: Agent, shift: Shift, now: datetime, stay: Stay | None) -> AgentAdherence:
    if stay is not None and stay.left is not None and stay.left >= shift.start.timestamp():
        return AgentAdherence(agent, shift, Adhering.LEFT_EARLY, _moment(stay.left), there=False)
    waited = now - shift.start
    if waited < LATE_AFTER:
        return AgentAdherence(agent, shift, Adhering.ON_TIME, there=False)
    state = Adhering.LATE if waited < ABSENT_AFTER else Adhering.ABSENT
    return AgentAdherence(agent, shift, state, shift.start, there=False)


def _lateness(shift: Shift, stay: Stay | None) -> timedelta:
    """How late they came, as far as somebody has seen it."""
    late = _moment(stay.came) - shift.start if stay is not None and stay.came is not None else timedelta()
    return late if late >= LATE_AFTER else timedelta()


def _pausing(agent: Agent, shift: Shift, figures: AgentFigures, now: datetime, late: timedelta) -> AgentAdherence:
    since = _moment(figures.since)
    planned = _planned(shift, since)
    if planned is None:
        state = Adhering.UNPLANNED_BREAK if now - since >= SHORT_PAUSE else Adhering.ON_TIME
        return AgentAdherence(agent, shift, state, since if state in OUT else None, None, late)
    ends = max(since + planned.length, planned.end if since < planned.start else since)
    if now >= ends + OVERRUN_AFTER:
        return AgentAdherence(agent, shift, Adhering.BREAK_OVERRUN, ends, planned, late)
    return AgentAdherence(agent, shift, Adhering.ON_TIME, None, planned, late)


def _working(agent: Agent, shift: Shift, now: datetime, stay: Stay | None, late: timedelta) -> AgentAdherence:
    due = next((one for one in shift.activities if one.start + BREAK_LATE <= now < one.end), None)
    if due is None or _was_taken(due, stay):
        return AgentAdherence(agent, shift, Adhering.ON_TIME, came_late=late)
    return AgentAdherence(agent, shift, Adhering.BREAK_MISSED, due.start, due, late)


def _planned(shift: Shift, since: datetime) -> Activity | None:
    """What was planned nearest to the moment at which a pause began."""
    near = [one for one in shift.activities if abs(one.start - since) <= BREAK_WINDOW or one.start <= since < one.end]
    return min(near, key=lambda one: abs(one.start - since), default=None)


def _was_taken(due: Activity, stay: Stay | None) -> bool:
    """Whether the last pause was that one, taken a little sooner."""
    if stay is None or not stay.resumed:
        return False
    begun, lasted = _moment(stay.paused), stay.resumed - stay.paused
    return abs(begun - due.start) <= BREAK_WINDOW and lasted >= due.length.total_seconds() / 2


def _by_agent(excuses: Iterable[Excuse]) -> dict[str, Excuse]:
    return {one.agent: one for one in excuses}


def _moment(epoch: float) -> datetime:
    return datetime.fromtimestamp(epoch, UTC)
