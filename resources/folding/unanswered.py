"""Counts contacts that left unanswered, and corrects the count when what follows shows why they left."""

from collections import deque
from typing import NamedTuple

from resources.folding.line import Line
from resources.folding.memory import Memory
from resources.folding.tally import ABANDONED, AT_SHUTDOWN, EXIT_TIMEOUT, Counted

SHUTDOWN_S = 2.0  # abandons within these seconds before a server's stop are its own doing


class _Left(NamedTuple):
    at: float
    line: Line
    counted: Counted


class Unanswered:
    """The last queue that each contact left without an answer."""

    def __init__(self) -> None:
        self._left: Memory[str, _Left] = Memory()
        self._latest: deque[_Left] = deque()
        self._stopping = False

    def knows(self, contact: str, line: Line) -> bool:
        """True when the contact is counted already and has not come again since."""
        left = self._left.get(contact)
        return left is not None and left.line is line

    def count(self, at: float, line: Line, contact: str) -> Counted:
        """Count the contact as abandoned: so it looks until it is seen again."""
        left = _Left(at, line, line.tallies.abandoned(at))
        self._left[contact] = left
        if self._stopping:
            line.tallies.also(left.counted, AT_SHUTDOWN)
        else:
            self._latest.append(left)
            while self._latest[0].at < at - SHUTDOWN_S:
                self._latest.popleft()
        return left.counted

    def came_again(self, contact: str) -> None:
        """Who joins a queue again had not hung up: it was sent on by a time-out or an empty queue."""
        left = self._left.pop(contact, None)
        if left is not None:
            left.line.tallies.move(left.counted, ABANDONED, EXIT_TIMEOUT)

    def stopping(self, at: float) -> None:
        """Set the abandons of the server's last seconds, and those that still follow, apart."""
        self._stopping = True
        for left in self._latest:
            if left.at >= at - SHUTDOWN_S:
                left.line.tallies.also(left.counted, AT_SHUTDOWN)
        self._latest.clear()

    def clear(self) -> None:
        """Another life of the server: its contacts are others."""
        self._left.clear()
        self._latest.clear()
        self._stopping = False
