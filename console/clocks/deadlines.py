"""All deadlines in one heap; what is due when it wakes is decided by reading the state again, never by the timer."""

import heapq
from collections.abc import Hashable, Iterable
from datetime import datetime


class DeadlineHeap:
    """Moments per owner. Adding costs a few microseconds; replaced ones stay in the heap until they come up."""

    def __init__(self) -> None:
        self._heap: list[tuple[datetime, int, Hashable]] = []
        self._round: dict[Hashable, int] = {}
        self._rounds = 0

    def put(self, owner: Hashable, moments: Iterable[datetime]) -> None:
        """Replaces all moments of the owner; none means it is no longer waited for."""
        self._rounds += 1
        self._round[owner] = self._rounds
        for moment in moments:
            heapq.heappush(self._heap, (moment, self._rounds, owner))
        if len(self._heap) > 64 + 8 * len(self._round):
            self._tidy()

    def next(self) -> datetime | None:
        """The earliest moment somebody waits for."""
        while self._heap and not self._counts(self._heap[0]):
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else None

    def wake(self, now: datetime) -> tuple[Hashable, ...]:
        """The owners of all moments that have come, each once, the longest overdue first; those moments are gone."""
        owners: dict[Hashable, None] = {}
        while (due := self.next()) is not None and due <= now:
            owners[heapq.heappop(self._heap)[2]] = None
        return tuple(owners)

    def _counts(self, item: tuple[datetime, int, Hashable]) -> bool:
        return self._round.get(item[2]) == item[1]

    def _tidy(self) -> None:
        self._heap = [item for item in self._heap if self._counts(item)]
        heapq.heapify(self._heap)
        waiting = {owner for _, _, owner in self._heap}
        self._round = {owner: number for owner, number in self._round.items() if owner in waiting}
