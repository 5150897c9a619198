"""The agents a person wants to see of a lineup, in their groups and in the order asked for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any

import numpy as np

from resources.agents import AgentState
from resources.lineup.attention import Attention
from resources.lineup.lineup import MARKS, PLACE, STATES, Lineup, Rows, Values, number


class Grouping(StrEnum):
    """What agents are put together by."""

    QUEUE = "queue"  # the home queue
    STATE = "state"
    NONE = "none"


class Sorting(StrEnum):
    """What agents are sorted by."""

    TIME = "time"  # longest in state first
    NUMBER = "number"
    NAME = "name"
    STATE = "state"
    REASON = "reason"
    QUEUE = "queue"  # of the contact
    HOME = "home"
    MISSED = "missed"  # who let an offer ring last


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which agents, and how. None and "" let everything through; `text` is looked for in number and name."""

    show: AgentState | Attention | None = None
    reason: str | None = None
    text: str = ""
    group: Grouping = Grouping.NONE
    sort: Sorting = Sorting.TIME
    reverse: bool = False

    @property
    def filters(self) -> bool:
        """Whether some agents are left out."""
        return self.show is not None or self.reason is not None or bool(self.text.strip())


@dataclass(frozen=True, slots=True)
class Group:
    """The places from `start` up to `stop` of an order belong together; `key` is their queue or state, or empty."""

    key: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Order:
    """Rows of a lineup in the order in which they are shown."""

    rows: Rows
    groups: tuple[Group, ...]


class Ordering:
    """Orders one lineup. What only changes with its people is kept between calls."""

    def __init__(self, lineup: Lineup) -> None:
        self._lineup = lineup
        self._people = -1
        self._texts: list[str] = []
        self._ranks: dict[Sorting, Values] = {}

    def order(self, wanted: Wanted) -> Order:
        """The agents that are wanted; of those that are equal the one with the lower number first."""
        self._meet()
        rows = np.flatnonzero(self._chosen(wanted))
        value = self._sorted_by(wanted.sort)[rows]
        group = self._grouped_by(wanted.group)[rows]
        within = np.lexsort((self._ranks[Sorting.NUMBER][rows], -value if wanted.reverse else value, group))
        return Order(rows[within], self._groups(wanted.group, group[within]))

    def _meet(self) -> None:
        """Take in who is there, if that has changed."""
        if self._people == self._lineup.people:
            return
        self._people = self._lineup.people
        agents = self._lineup.agents
        numbers = [number(one.agent) if one else "" for one in agents]
        self._texts = [
            f"{label} {one.name}".casefold() if one else "" for label, one in zip(numbers, agents, strict=True)
        ]
        whole = [one.agent if one else "" for one in agents]
        names = [one.name.casefold() if one else "" for one in agents]
        self._ranks = {
            Sorting.NUMBER: _ranks([(*_natural(label), one) for label, one in zip(numbers, whole, strict=True)]),
            Sorting.NAME: _ranks(names),
        }

    def _chosen(self, wanted: Wanted) -> Values:
        lineup = self._lineup
        chosen = lineup.column("here").copy()
        if isinstance(wanted.show, Attention):
            chosen &= lineup.marks() == MARKS.index(wanted.show)
        elif wanted.show is not None:
            chosen &= lineup.column("state") == PLACE[wanted.show]
        if wanted.reason is not None:
            chosen &= lineup.column("reason") == lineup.reasons.get(wanted.reason, -1)
        if words := wanted.text.casefold().split():
            chosen &= np.fromiter((all(word in text for word in words) for text in self._texts), bool, len(self._texts))
        return chosen

    def _sorted_by(self, sort: Sorting) -> Values:
        if sort is Sorting.TIME:
            return self._lineup.column("since")
        if sort is Sorting.MISSED:
            return -self._lineup.column("missed_at")
        if sort in self._ranks:
            return self._ranks[sort]
        if sort is Sorting.STATE:
            return self._lineup.column("state")
        if sort is Sorting.REASON:
            return _ranks([(not reason, reason.casefold()) for reason in self._lineup.reasons])[
                self._lineup.column("reason")
            ]
        return self._queue_ranks()[self._lineup.column(sort.value)]

    def _grouped_by(self, group: Grouping) -> Values:
        if group is Grouping.QUEUE:
            return self._queue_ranks()[self._lineup.column("home")]
        return self._lineup.column("state") if group is Grouping.STATE else np.zeros(len(self._lineup.agents), np.int8)

    def _queue_ranks(self) -> Values:
        """For each known queue its place on the floor; queues that are not on it come last."""
        places = {queue: place for place, queue in enumerate(self._lineup.floor.queues)}
        return np.array([places.get(queue, len(places) + known) for queue, known in self._lineup.queues.items()])

    def _groups(self, grouping: Grouping, sorted_: Values) -> tuple[Group, ...]:
        if not sorted_.size:
            return ()
        keys, edges = self._keys(grouping), (np.flatnonzero(np.diff(sorted_)) + 1).tolist()
        return tuple(
            Group(keys.get(int(sorted_[start]), ""), start, stop)
            for start, stop in pairwise((0, *edges, int(sorted_.size)))
        )

    def _keys(self, grouping: Grouping) -> dict[int, str]:
        if grouping is Grouping.QUEUE:
            return dict(zip(self._queue_ranks().tolist(), self._lineup.queues, strict=True))
        return {place: state.value for place, state in enumerate(STATES)} if grouping is Grouping.STATE else {}


def _natural(text: str) -> tuple[int, str]:
    """Numbers in the order of their size, before words in the order of their letters."""
    found = re.match(r"\d{1,18}", text)
    return (int(found[0]) if found else 10**18, text.casefold())


def _ranks(texts: Sequence[Any]) -> Values:
    """For each text its place among all of them in order; equal texts share a place."""
    places = {text: place for place, text in enumerate(sorted(set(texts)))}
    return np.fromiter((places[text] for text in texts), np.int32, len(texts))
