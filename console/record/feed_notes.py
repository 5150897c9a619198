"""What befalls the feed is put on record, once; what the store could not take is tried again."""

from collections import deque
from functools import partial
from uuid import uuid4

from console.acts.operations import Operations
from console.acts.outcomes import Failed, Outcome, Request
from console.links.feed import KEPT, Feed
from resources.entry import CONSOLE
from resources.feed_facts import NoteFeed

REST = 30  # looks between two attempts after one that failed; there is one a second


class FeedNotes:
    """Lives in the main thread. Each note keeps its id, so that an unknown outcome never enters it twice."""

    def __init__(self, operations: Operations, feed: Feed, desk: str) -> None:
        self._operations, self._feed, self._desk = operations, feed, desk
        self._waiting: deque[Request] = deque(maxlen=KEPT)
        self._rest = 0

    def look(self) -> None:
        """Note what is new."""
        self._waiting += (Request(uuid4(), NoteFeed(fact), CONSOLE, self._desk) for fact in self._feed.facts())
        self._rest = max(0, self._rest - 1)
        if not self._rest:
            self.send()

    def send(self) -> None:
        """Note now what waits."""
        while self._waiting:
            request = self._waiting.popleft()
            self._operations.run(request, partial(self._home, request))

    def _home(self, request: Request, outcome: Outcome) -> None:
        if isinstance(outcome, Failed):
            self._waiting.append(request)
            self._rest = REST
