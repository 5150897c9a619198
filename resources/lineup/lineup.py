"""All agents of a floor side by side as columns of numbers, so that thousands are judged and counted in a moment."""

from itertools import chain, compress, repeat
from operator import is_not
from typing import Any

import numpy as np
from numpy.typing import NDArray

from resources.agents import AgentState
from resources.floor import AgentFigures, Floor, Membership
from resources.lineup.attention import LIMITS, REACHABLE, Attention, Limits

Rows = NDArray[np.intp]
Values = NDArray[Any]

STATES = tuple(AgentState)
MARKS: tuple[Attention | None, ...] = (None, *Attention)  # a mark is a place in here
PLACE = {state: place for place, state in enumerate(STATES)}
SIGNED_OUT = (AgentState.UNAVAILABLE, AgentState.UNKNOWN)
_OVER_TIME, _NO_ANSWER = (MARKS.index(mark) for mark in (Attention.OVER_TIME, Attention.NO_ANSWER))
_REACHABLE = np.array([state in REACHABLE for state in STATES])
_FIRST_ROWS = 64
MOST_REASONS = 4_096  # so many different ones are remembered before those of agents who left are let go
_KINDS: dict[str, type] = {
    "here": np.bool_,
    "state": np.int8,  # a place in STATES
    "since": np.float64,
    "missed_at": np.float64,
    "queue": np.int32,  # of the contact; a place in `queues`
    "home": np.int32,
    "reason": np.int32,  # a place in `reasons`
}


def home(agent: AgentFigures) -> str:
    """The queue to which an agent belongs: the one with the lowest penalty, of several the first by name."""
    found: Membership | None = None
    for one in agent.memberships:
        if found is None or one.penalty < found.penalty or (one.penalty == found.penalty and one.queue < found.queue):
            found = one
    return found.queue if found else ""


def number(agent: str) -> str:
    """An agent's address without what the PBX puts around it: PJSIP/1008@desk is 1008."""
    parts = agent.partition("/")[2].partition("@")[0].partition("/")[0]
    return parts or agent


class Lineup:
    """One row an agent; a row keeps its agent until the agent leaves the floor, then another may take it."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self.limits = limits
        self.floor = Floor()
        self.agents: list[AgentFigures | None] = []
        self.row_of: dict[str, int] = {}
        self.queues: dict[str, int] = {"": 0}
        self.reasons: dict[str, int] = {"": 0}
        self.people = 0  # moves on whenever an agent comes, leaves or is named otherwise
        self._free: list[int] = []
        self._columns: dict[str, Values] = {name: np.zeros(_FIRST_ROWS, kind) for name, kind in _KINDS.items()}
        self._marks: tuple[Floor, NDArray[np.int8]] | None = None

    def __len__(self) -> int:
        return len(self.row_of)

    def show(self, floor: Floor) -> set[str]:
        """Take in `floor`; returns who changed, came or left. Who is the same value as before did not change."""
        before, now = self.floor.agents, floor.agents
        self.floor = floor
        if before is now:
            return set()
        elsewhere = map(is_not, now.values(), chain(before.values(), repeat(None)))  # another value in its place
        changed = [agent for agent in compress(now.values(), elsewhere) if self._is_new(agent)]
        self._put(changed)
        gone = self.row_of.keys() - now.keys() if len(self.row_of) != len(now) else set()
        for name in gone:
            self._leave(name)
        return {agent.agent for agent in changed} | gone

    def column(self, name: str) -> Values:
        """One column over all rows: here, state, since, missed_at, queue, home or reason. Rows without agent hold 0."""
        return self._columns[name][: len(self.agents)]

    def marks(self) -> NDArray[np.int8]:
        """For each row its mark, as a place in MARKS; computed once for each floor."""
        if self._marks is None or self._marks[0] is not self.floor:
            self._marks = self.floor, self._judged()
        return self._marks[1]

    def mark(self, row: int) -> Attention | None:
        """Why a person should look at the agent of a row."""
        return MARKS[int(self.marks()[row])]

    def counts(self) -> dict[AgentState | Attention, int]:
        """How many agents are in each state and how many have each mark."""
        here = self.column("here")
        states = np.bincount(self.column("state")[here], minlength=len(STATES)).tolist()
        marks = np.bincount(self.marks()[here], minlength=len(MARKS)).tolist()
        counted: dict[AgentState | Attention, int] = dict(zip(STATES, states, strict=True))
        return counted | {mark: count for mark, count in zip(MARKS, marks, strict=True) if mark}

    def members(self) -> dict[str, int]:
        """How many agents have each queue as their home."""
        counted = np.bincount(self.column("home")[self.column("here")], minlength=len(self.queues)).tolist()
        return dict(zip(self.queues, counted, strict=True))

    def paused_for(self) -> list[str]:
        """The reasons for which agents are paused now, by name."""
        paused = self.column("here") & (self.column("state") == PLACE[AgentState.PAUSED])
        used = set(np.unique(self.column("reason")[paused]).tolist())
        return sorted(reason for reason, place in self.reasons.items() if reason and place in used)

    def _judged(self) -> NDArray[np.int8]:
        state, now, limits = self.column("state"), self.floor.at, self.limits
        queues = [self.floor.queues.get(queue) for queue in self.queues]
        limit = np.array([[limits.limit_s(each, queue) for queue in queues] for each in STATES])
        over = now - self.column("since") > limit[state, self.column("queue")]
        missed_at = self.column("missed_at")
        missed = (missed_at > 0) & (now - missed_at <= limits.missed_s) & _REACHABLE[state]
        marks = np.where(missed, _NO_ANSWER, np.where(over, _OVER_TIME, 0))
        return np.where(self.column("here"), marks, 0).astype(np.int8)

    def _is_new(self, agent: AgentFigures) -> bool:
        row = self.row_of.get(agent.agent)
        return row is None or self.agents[row] is not agent

    def _put(self, agents: list[AgentFigures]) -> None:
        """Write agents into their rows, column by column: that is far cheaper than agent by agent."""
        rows = [self._row_for(agent) for agent in agents]
        queues, reasons, columns = self.queues, self.reasons, self._columns
        columns["state"][rows] = [PLACE[agent.state] for agent in agents]
        columns["since"][rows] = [agent.since for agent in agents]
        columns["missed_at"][rows] = [agent.missed_at for agent in agents]
        columns["queue"][rows] = [queues.setdefault(agent.queue, len(queues)) for agent in agents]
        columns["home"][rows] = [queues.setdefault(home(agent), len(queues)) for agent in agents]
        if len(reasons) > MOST_REASONS:
            self._forget_reasons()
        columns["reason"][rows] = [reasons.setdefault(agent.reason, len(reasons)) for agent in agents]

    def _forget_reasons(self) -> None:
        """Keep only the reasons of those who are there: a day's free texts must not pile up."""
        self.reasons.clear()
        self.reasons[""] = 0
        for row, agent in enumerate(self.agents):
            reason = agent.reason if agent else ""
            self._columns["reason"][row] = self.reasons.setdefault(reason, len(self.reasons))

    def _row_for(self, agent: AgentFigures) -> int:
        """The row of an agent, who stands in it from now on."""
        row = self.row_of.get(agent.agent)
        if row is None:
            row = self.row_of[agent.agent] = self._free_row()
            self._columns["here"][row] = True
        old, self.agents[row] = self.agents[row], agent
        if old is None or old.name != agent.name:
            self.people += 1
        return row

    def _free_row(self) -> int:
        if self._free:
            return self._free.pop()
        row = len(self.agents)
        self.agents.append(None)
        if row == len(self._columns["here"]):
            self._columns = {
                name: np.concatenate((values, np.zeros_like(values))) for name, values in self._columns.items()
            }
        return row

    def _leave(self, agent: str) -> None:
        row = self.row_of.pop(agent)
        self.agents[row] = None
        for values in self._columns.values():
            values[row] = 0
        self._free.append(row)
        self.people += 1
