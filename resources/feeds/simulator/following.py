"""Lets the simulated agents follow the roster: what is planned otherwise than at first, they do otherwise."""

from collections.abc import Callable, Hashable, Iterable
from datetime import UTC, datetime
from random import Random
from typing import Any
from uuid import UUID

from resources.feeds.simulator.day_plan import AgentDay
from resources.feeds.simulator.planned import REASONS, address_of, place_of, shift_of
from resources.feeds.simulator.staff import Staff
from resources.feeds.simulator.world import Agent, World
from resources.roster.roster import Roster
from resources.roster.shift import Absence, Activity, Shift

AHEAD_S = 2 * 86400.0
DAWDLE_S = 240.0  # nobody begins a pause that was moved later than this after its time


class Following:
    """Compares the roster with what was known of it before; times are the simulator's."""

    def __init__(self, world: World, staff: Staff) -> None:
        self._world, self._staff = world, staff
        self._known: dict[UUID, Shift] = {}
        self._days: dict[UUID, AgentDay] = {}
        self._seen: set[float] = set()  # midnights whose plan is in `_known`
        self._away: dict[UUID, Absence] = {}
        self._roster = Roster()

    def follow(self, roster: Roster) -> None:
        """Do from now on what this roster says."""
        self._learn()
        now = self._world.now
        begin, end = datetime.fromtimestamp(now, UTC), datetime.fromtimestamp(now + AHEAD_S, UTC)
        planned = {shift.id: shift for shift in roster.between(begin, end)}
        covered = {shift.start.date() for shift in planned.values()}
        for shift in planned.values():
            if not _same(self._known.get(shift.id), shift):
                self._replan(shift)
        gone = [one for one in self._known.values() if one.id not in planned and one.start.date() in covered]
        for shift in gone:
            if shift.id not in roster.shifts and shift.start.timestamp() > now:
                self._forget(shift)
        self._absences(roster)

    def _learn(self) -> None:
        """Take in the plans that the agents have by themselves."""
        for midnight, days in self._staff.days.items():
            if midnight not in self._seen:
                self._seen.add(midnight)
                shifts = [(day, shift_of(day)) for day in days]
                self._known |= {shift.id: shift for _, shift in shifts}
                self._days |= {shift.id: day for day, shift in shifts}

    def _replan(self, shift: Shift) -> None:
        agent = self._agent(shift.agent)
        before, self._known[shift.id] = self._known.get(shift.id), shift
        if agent is None:
            return
        if before is None or (before.start, before.end) != (shift.start, shift.end):
            day = self._days.get(shift.id)
            late = day.late if day else 0.0
            key = day.midnight if day else shift.id
            self._staff.arm_shift(agent, key, shift.start.timestamp() + late, shift.end.timestamp())
        was = {one.id: one for one in before.activities} if before else {}
        for one in shift.activities:
            if was.pop(one.id, None) != one:
                self._move(agent, shift, one)
        for gone in was.values():
            self._staff.disarm(self._key(agent, shift, gone.id))

    def _move(self, agent: Agent, shift: Shift, activity: Activity) -> None:
        day = self._days.get(shift.id)
        place = place_of(day, activity.id) if day else None
        begin, length = activity.start.timestamp(), (activity.end - activity.start).total_seconds()
        if day is not None and place is not None:
            moment = begin + min(day.lateness(place), DAWDLE_S)
        else:
            moment = begin + Random(str(activity.id)).uniform(0.0, DAWDLE_S)
        if activity.end.timestamp() > self._world.now:
            self._staff.arm_pause(agent, self._key(agent, shift, activity.id), REASONS[activity.kind], moment, length)

    def _key(self, agent: Agent, shift: Shift, activity: UUID) -> Hashable:
        day = self._days.get(shift.id)
        place = place_of(day, activity) if day else None
        return (agent.id, day.midnight, place) if day is not None and place is not None else activity

    def _forget(self, shift: Shift) -> None:
        del self._known[shift.id]
        agent, day = self._agent(shift.agent), self._days.pop(shift.id, None)
        if agent is not None:
            self._staff.disarm_shift(agent, day.midnight if day else shift.id)
            for one in shift.activities:
                self._staff.disarm(one.id if day is None else (agent.id, day.midnight, place_of(day, one.id)))

    def _absences(self, roster: Roster) -> None:
        """Who is said to be away goes home, whoever is said to be back comes back."""
        now = datetime.fromtimestamp(self._world.now, UTC)
        self._roster = roster
        away = {one.id: one for one in roster.absences.values() if one.start <= now < one.end}
        for one in away.values():
            if one.id not in self._away:
                self._of(one, self._staff.send_home)
        for one in [one for one in self._away.values() if one.id not in away]:
            self._of(one, self._staff.call_back)
        self._away = away
        to_come = [moment for one in roster.absences.values() for moment in (one.start, one.end) if moment > now]
        if to_come:
            self._world.at(min(to_come).timestamp(), self._look_again, roster)

    def _look_again(self, roster: Roster) -> None:
        if roster is self._roster:
            self._absences(roster)

    def _of(self, absence: Absence, act: Callable[[Iterable[Agent]], Any]) -> None:
        agent = self._agent(absence.agent)
        if agent is not None:
            act((agent,))

    def _agent(self, number: str) -> Agent | None:
        return self._world.agents.get(address_of(number))


def _same(known: Shift | None, shift: Shift) -> bool:
    """Whether nothing that an agent does is different."""
    if known is None:
        return False
    return known is shift or (known.start, known.end, known.activities) == (shift.start, shift.end, shift.activities)
