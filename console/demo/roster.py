"""The roster of the simulated centre: stated once as an import; from then on the journal rules what its agents do."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from resources.feeds.simulator.centre import DemoCentre

if TYPE_CHECKING:  # the first floor waits for none of these
    from resources.roster.commands import ImportRoster
    from resources.roster.roster import Roster

BACK, AHEAD = 1, 1  # days beside today; of the day before only shifts that reach into today


def nobody(_roster: "Roster") -> None:
    """A floor that stands still follows no roster."""


@dataclass(frozen=True, slots=True)
class DemoRoster:
    """`follow` tells the simulated agents what the roster says; it may be called from any thread."""

    centre: DemoCentre
    seed: int
    language: str = "en"
    follow: "Callable[[Roster], None]" = nobody

    def missing(self, roster: "Roster", today: date) -> "ImportRoster | None":
        """What `roster` does not have yet of last night, today and tomorrow; None: all is there, changed or not."""
        from console.demo.chinese import spoken
        from resources.feeds.simulator.planned import number_of
        from resources.feeds.simulator.workforce import absences_on, shifts_on, staff_of
        from resources.roster.commands import DayPlan, ImportRoster
        from resources.roster.shift import AbsenceKind

        plans = []
        for day in (today + timedelta(days=ahead) for ahead in range(-BACK, AHEAD + 1)):
            shifts = shifts_on(self.centre, self.seed, day)
            if day < today:
                shifts = tuple(one for one in shifts if one.end.astimezone(self.centre.zone).date() == today)
            if not any(shift.id in roster.shifts for shift in shifts):
                plans.append(DayPlan(day, shifts))
        if not plans:
            return None
        known = all(number_of(agent.id) in roster.agents for agent in self.centre.agents)
        titles = {queue.id: spoken(queue.title, self.language) for queue in self.centre.queues}
        agents = None if known else spoken(staff_of(self.centre, self.seed, today, titles), self.language)
        note = spoken("Rung twice, no answer", self.language)
        away = absences_on(self.centre, self.seed, today, note)
        later = (absences_on(self.centre, self.seed, plan.day, note) for plan in plans if plan.day > today)
        absences = [*away, *(one for day in later for one in day if one.kind is AbsenceKind.LEAVE)]
        source = spoken("Simulated roster", self.language)
        about = f"demo/{self.seed}/{plans[0].day}/{len(plans)}"
        unique = {one.id: one for one in absences if one.id not in roster.absences}
        return ImportRoster(source, about, (), agents, tuple(plans), tuple(unique.values()))
