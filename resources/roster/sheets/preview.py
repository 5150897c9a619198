"""What taking in a file would change, and the command that does it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from resources.day import Day
from resources.roster.agent import Agent
from resources.roster.commands import PEOPLE, DayPlan, ImportRoster, stream_of
from resources.roster.decide_import import AgentsCome, ShiftsCome, agents_come, shifts_come
from resources.roster.roster import Roster
from resources.roster.sheets.cells import RowFault
from resources.roster.sheets.shifts import DatedShift


class BadRows(ValueError):  # noqa: N818
    """There are bad rows and nobody said that they are left out."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A file compared with the roster as it was then; `agents` None: it has no table of agents.

    `guessed` names the encoding if it had to be guessed. `passed_over` are the sheets that are neither table.
    """

    source: str
    digest: str
    roster: Roster
    zone: ZoneInfo
    agents: tuple[tuple[int, Agent], ...] | None = None
    shifts: tuple[DatedShift, ...] = ()
    faults: tuple[RowFault, ...] = ()
    rows: int = 0
    guessed: str = ""
    passed_over: tuple[str, ...] = ()
    agent_sheet: str = ""
    shift_sheet: str = ""
    _bad: frozenset[tuple[str, int]] = field(init=False, repr=False, compare=False, default=frozenset())

    def __post_init__(self) -> None:
        object.__setattr__(self, "_bad", frozenset((fault.sheet, fault.row) for fault in self.faults))

    @property
    def bad_rows(self) -> int:
        """How many rows something is wrong with."""
        return len(self._bad)

    def good_agents(self) -> tuple[Agent, ...] | None:
        """The agents of rows with which nothing is wrong; None without a table of agents."""
        if self.agents is None:
            return None
        return tuple(agent for row, agent in self.agents if (self.agent_sheet, row) not in self._bad)

    def plans(self) -> tuple[DayPlan, ...]:
        """The shifts of good rows by the day on which they begin."""
        found: dict[date, list[DatedShift]] = {}
        for one in self.shifts:
            if (self.shift_sheet, one.row) not in self._bad:
                found.setdefault(one.day, []).append(one)
        return tuple(DayPlan(day, tuple(one.shift for one in ones)) for day, ones in sorted(found.items()))

    def people(self, *, is_complete: bool = False) -> AgentsCome:
        """Who would be new, changed, unchanged, gone."""
        return agents_come(self.roster, self.good_agents(), is_complete=is_complete)

    def days(self, *, is_complete: bool = False) -> Mapping[date, ShiftsCome]:
        """What would become of the shifts, day by day."""
        return {plan.day: shifts_come(self._of(plan.day), plan, is_complete=is_complete) for plan in self.plans()}

    def command(self, *, leaves_out: bool = False, is_complete: bool = False) -> ImportRoster:
        """Take it in. Raises BadRows unless those are left out."""
        if self.faults and not leaves_out:
            raise BadRows(str(self.bad_rows))
        plans = self.plans()
        streams = (PEOPLE, *(stream_of(plan.day) for plan in plans))
        seen = tuple((stream, self.roster.versions.get(stream, 0)) for stream in streams)
        return ImportRoster(
            self.source, f"{self.digest}/{leaves_out}", seen, self.good_agents(), plans,
            is_complete=is_complete, left_out=self.bad_rows,
        )  # fmt: skip

    def _of(self, day: date) -> Roster:
        """The roster with the shifts that begin on that day only."""
        midnight = Day.on(day, self.zone)
        start, end = midnight.begins(0), midnight.begins(midnight.intervals)
        shifts = {one.id: one for one in self.roster.between(start, end) if one.start >= start}
        return Roster(self.roster.agents, shifts)
