"""The plan of one day as the board needs it: rows, queues served, and the cover, renewed only where it has changed."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from resources.changes.change import CallIn, Change, Move
from resources.changes.draft import without_span
from resources.changes.shift_after import shift_after
from resources.changes.staffed import served
from resources.day import Day
from resources.dayboard.cover import Cover, Served
from resources.dayboard.groups import on_day
from resources.dayboard.lane import Lane, lane_of, loan_span
from resources.grouped import grouped
from resources.loans.loan import Loan
from resources.loans.loans import Loans
from resources.roster.roster import Roster
from resources.roster.shift import Shift

Changes = tuple[Change, ...]


class DayPlan:
    """Rows are made when they are first looked at; a draft touches only the agents it is about."""

    def __init__(self, roster: Roster, day: Day, queues: Sequence[str], loans: Loans | None = None) -> None:
        self.day, self.queues = day, tuple(queues)
        self.changes: Changes = ()
        self._changes_of: dict[str, Changes] = {}
        self._loans = loans
        self._loans_of: dict[str, tuple[Loan, ...]] = {}
        self._shifts_of: dict[str, tuple[Shift, ...]] = {}
        self._lanes: dict[str, Lane] = {}
        self._spans: dict[str, Served] = {}
        self.served: dict[str, str] = {}
        self.cover = Cover(day, queues)
        self._read(roster)
        for agent in self.begins:
            self._renew(agent)

    @property
    def changed(self) -> frozenset[str]:
        """Whom the draft touches."""
        return frozenset(self._changes_of)

    @property
    def lent(self) -> frozenset[str]:
        """Who is on loan, on the way, or will be that day."""
        return frozenset(agent for agent, loans in self._loans_of.items() if any(one.is_open for one in loans))

    def changes_of(self, agent: str) -> Changes:
        """The changes of the draft that are about an agent."""
        return self._changes_of.get(agent, ())

    def loans_of(self, agent: str) -> tuple[Loan, ...]:
        """The agent's loans of that day."""
        return self._loans_of.get(agent, ())

    def lane(self, agent: str) -> Lane:
        """The row of an agent."""
        if agent not in self._lanes:
            self._lanes[agent] = self.tried_lane(agent, self.changes_of(agent))
        return self._lanes[agent]

    def tried_lane(self, agent: str, changes: Changes) -> Lane:
        """The row of an agent as it would be with other changes."""
        shifts = self._shifts_of.get(agent, ())
        return lane_of(self.roster, self.roster.agents[agent], shifts, changes, self.loans_of(agent))

    def show_roster(self, roster: Roster) -> frozenset[str]:
        """Take the roster as it stands now; returns whose rows may be different."""
        touched = roster.touched_since(self.roster, self.day)
        self._read(roster)
        for agent in touched:
            self._renew(agent)
        return touched

    def show_draft(self, changes: Changes) -> frozenset[str]:
        """Take the changes of a draft; returns whose rows are different now."""
        fresh: dict[str, Changes] = {}
        for change in changes:
            if not isinstance(change, CallIn):
                fresh[change.agent] = (*fresh.get(change.agent, ()), change)
        touched = {one for one in chain(fresh, self._changes_of) if fresh.get(one) != self._changes_of.get(one)}
        self._call_in(self.changes, -1.0)
        self.changes, self._changes_of = changes, fresh
        self._call_in(changes, 1.0)
        for agent in touched & self.begins.keys():
            self._renew(agent)
        return frozenset(touched)

    def show_loans(self, loans: Loans) -> frozenset[str]:
        """Take the loans as they stand now; returns whose rows are different."""
        self._loans = loans
        fresh = _loans_by_agent(self.roster, self.day, loans)
        touched = {one for one in chain(fresh, self._loans_of) if fresh.get(one) != self._loans_of.get(one)}
        self._loans_of = fresh
        for agent in touched & self.begins.keys():
            self._renew(agent)
        return frozenset(touched)

    def presence(self, agents: Iterable[str]) -> Cover:
        """What these agents serve now."""
        found = Cover(self.day, self.queues)
        for agent in agents:
            found.lay(self._spans.get(agent, ()))
        return found

    def tried_cover(self, changes_of: Mapping[str, Changes]) -> Cover:
        """The cover as it would be with other changes of some agents."""
        found = self.cover.copy()
        for agent, changes in changes_of.items():
            found.lay(self._spans.get(agent, ()), -1.0)
            found.lay(self._serves(agent, changes))
        return found

    def _read(self, roster: Roster) -> None:
        """What of a roster bears on the day; the rows of those who are touched are renewed afterwards."""
        self.roster = roster
        self.begins = on_day(roster, self.day)
        shifts = roster.between(self.day.begins(0), self.day.begins(self.day.intervals))
        self._shifts_of = grouped((shift.agent, shift) for shift in shifts)
        self._loans_of = _loans_by_agent(roster, self.day, self._loans)

    def _renew(self, agent: str) -> None:
        self._lanes.pop(agent, None)
        self.cover.lay(self._spans.pop(agent, ()), -1.0)
        if agent in self.begins:
            self.served[agent] = self._home(agent)
            self._lay(agent, self._serves(agent, self.changes_of(agent)))
        else:
            self.served.pop(agent, None)

    def _lay(self, agent: str, spans: Served) -> None:
        self._spans[agent] = spans
        self.cover.lay(spans)

    def _serves(self, agent: str, changes: Changes) -> Served:
        moves = [change for change in changes if isinstance(change, Move)]
        moves += self._lent(agent, moves)
        shifts = self._shifts_of.get(agent, ())
        return tuple(chain.from_iterable(served(self.roster, shift_after(one, changes), moves) for one in shifts))

    def _lent(self, agent: str, moves: Sequence[Move]) -> list[Move]:
        """Confirmed loans as moves, but for the time in which something else is tried with the agent."""
        lent: Changes = ()
        for loan in self.loans_of(agent):
            if loan.confirmed_at is not None:
                lent = (*lent, Move(agent, loan.to, loan.confirmed_at, loan.ended_at or loan.until))
        for move in moves:
            lent = without_span(lent, move)
        return [one for one in lent if isinstance(one, Move)]

    def _home(self, agent: str) -> str:
        own = next((shift.queue for shift in self._shifts_of.get(agent, ()) if shift.queue), "")
        return own or self.roster.agents[agent].home

    def _call_in(self, changes: Changes, weight: float) -> None:
        for change in changes:
            if isinstance(change, CallIn):
                self.cover.lay([(change.to, (change.start.timestamp(), change.end.timestamp()))], weight)


def _loans_by_agent(roster: Roster, day: Day, loans: Loans | None) -> dict[str, tuple[Loan, ...]]:
    found: dict[str, tuple[Loan, ...]] = {}
    for loan in loans or ():
        agent, span = roster.by_address.get(loan.agent), loan_span(loan)
        if agent is not None and span is not None and span[0] < day.end and day.start < span[1]:
            found[agent.id] = (*found.get(agent.id, ()), loan)
    return found
