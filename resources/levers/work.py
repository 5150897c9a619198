"""A proposal while it is made: what was taken so far, what is still short, who was passed over."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType

from resources.changes.applied import with_changes
from resources.changes.change import CallIn, Change, Move
from resources.changes.shift_after import shift_after
from resources.changes.staffed import add_span, served
from resources.changes.staffed_after import staffed_after
from resources.grouped import grouped
from resources.levers.balance import Balance, Line
from resources.levers.proposal import Lever, Passed, Wish
from resources.limits.breach import Breach
from resources.limits.check import breaches
from resources.limits.ground import Ground
from resources.roster.agent import Agent
from resources.staffing.need import DayNeed


class Work:
    """`tried` is what a person has on the board already: it stays, and its agents are left alone."""

    def __init__(
        self,
        ground: Ground,
        need: DayNeed,
        wish: Wish,
        tried: Iterable[Change],
        now: datetime,
        *,
        missing: frozenset[str] = frozenset(),
    ) -> None:
        self.missing = missing
        self.ground, self.wish, self.now = ground, wish, now
        self.tried = tuple(tried)
        self.by_hand = {one.agent for one in self.tried if not isinstance(one, CallIn)}
        self.called = {one.reserve for one in self.tried if isinstance(one, CallIn)}
        self.roster = with_changes(ground.roster, self.tried)
        lent = grouped((one.agent, one.move) for one in ground.lent if not one.over)
        tried_moves = grouped((one.agent, one) for one in self.tried if isinstance(one, Move))
        self.moves_of = {agent: (*lent.get(agent, ()), *tried_moves.get(agent, ())) for agent in {*lent, *tried_moves}}
        queues = tuple(sorted(need.queues))
        rows = [ground.staffed_queues.index(queue) for queue in queues]
        before = ground.staffed[rows]
        lent_moves = [move for moves in lent.values() for move in moves]
        self.balance = Balance(
            need,
            staffed_after(before, ground.roster, ground.day, queues, self.tried, lent=lent_moves),
            queues=queues,
            window=(wish.start.timestamp(), wish.until.timestamp()),
            now=now.timestamp(),
            weights=wish.weights,
        )
        self._own: dict[str, list[Change]] = {}
        self.before = self.balance.left()
        self.taken: list[tuple[Lever, Change]] = []
        self.passed: dict[tuple[Lever, str], Passed] = {}

    def is_free(self, agent: Agent) -> bool:
        """Whether anything may be asked of an agent at all."""
        return agent.active and agent.id not in (self.by_hand | self.missing | self.wish.kept)

    def broken(self, change: Change) -> tuple[Breach, ...]:
        """The rules that a change breaks beside what is proposed for the same agent."""
        return breaches(change, self._own.get(who(change), ()), self.ground, self.now)

    def broken_instead(self, old: Change, new: Change) -> tuple[Breach, ...]:
        """The rules that `new` breaks in place of `old`."""
        others = [one for one in self._own.get(who(old), ()) if one != old]
        return breaches(new, others, self.ground, self.now)

    def take(self, lever: Lever, change: Change) -> None:
        """Propose a change and count it in."""
        if isinstance(change, CallIn):
            self._count(called(change, self.balance))
        else:
            before = self.lines(change.agent)
            self._own.setdefault(change.agent, []).append(change)
            self._count(self.lines(change.agent), before)
        self.taken.append((lever, change))
        self.passed.pop((lever, who(change)), None)

    def own(self, agent: str) -> tuple[Change, ...]:
        """What is proposed for an agent."""
        return tuple(self._own.get(agent, ()))

    def lines(self, agent: str) -> dict[str, Line]:
        """When an agent works for which queue, by what is tried and proposed."""
        changes = self._own.get(agent, ())
        moves = (*self.moves_of.get(agent, ()), *(one for one in changes if isinstance(one, Move)))
        found: dict[str, Line] = {}
        for planned in self.roster.shifts_of(agent):
            for queue, span in served(self.roster, shift_after(planned, changes), moves):
                line = found.setdefault(queue, self.balance.line())
                add_span(line, self.balance.day, span)
        return found

    def _count(self, after: Mapping[str, Line], before: Mapping[str, Line] = MappingProxyType({})) -> None:
        for lines, sign in ((after, 1.0), (before, -1.0)):
            for queue, line in lines.items():
                if queue in self.balance.row:
                    self.balance.take(self.balance.row[queue], line * sign)

    def swap(self, lever: Lever, old: Change, new: Change) -> None:
        """Propose another change of the same person instead."""
        mine = self._own[who(old)]
        before = self.lines(who(old))
        mine[mine.index(old)] = new
        self._count(self.lines(who(old)), before)
        self.taken[self.taken.index((lever, old))] = (lever, new)

    def leave(self, lever: Lever, change: Change, breach: Breach) -> None:
        """Propose a change no more: beside all others it breaks a rule. What was counted in stays counted."""
        self.taken.remove((lever, change))
        self.pass_over(Passed.by(lever, who(change), self._name(who(change)), "", breach))

    def pass_over(self, passed: Passed) -> None:
        """Note why somebody was not taken; the first reason a lever finds stands."""
        if not any(lever is passed.lever and who(change) == passed.who for lever, change in self.taken):
            self.passed.setdefault((passed.lever, passed.who), passed)

    def _name(self, identity: str) -> str:
        found = self.ground.roster.agents.get(identity) or self.ground.reserves.get(identity)
        return found.name if found else identity


def called(change: CallIn, balance: Balance) -> dict[str, Line]:
    """When somebody of a reserve works for which queue."""
    return {change.to: balance.line((change.start.timestamp(), change.end.timestamp()))}


def who(change: Change) -> str:
    """The personnel number, or the id of a reserve."""
    return change.reserve if isinstance(change, CallIn) else change.agent
