"""All queues of the floor: the centre's own list, and whatever the server names besides."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from resources.day import Day
from resources.events import QueueSeen
from resources.folding.line import Line
from resources.folding.tally import Tallies
from resources.queues import QueueSettings

MOST_QUEUES = 1_000  # a server that names more is broken: what it says of them is not kept


class Lines:
    """The queues by id, in the order of the centre's list, then as they were met."""

    def __init__(self, settings: Mapping[str, QueueSettings], zone: ZoneInfo) -> None:
        self._settings = settings
        self._zone = zone
        self._day = Day(0.0, 0.0)
        self.known: dict[str, Line] = {}
        for queue in settings:
            self.line(queue)

    def line(self, queue: str) -> Line:
        """The queue, made when it is met for the first time."""
        line = self.known.get(queue)
        if line is None:
            settings = self._settings.get(queue) or QueueSettings(queue)
            line = Line(settings, Tallies(self._day))
            if len(self.known) < MOST_QUEUES:
                self.known[queue] = line
        return line

    def seen(self, event: QueueSeen) -> None:
        self.line(event.queue).stated_target_s = event.target_s

    def forget_absent(self, present: set[str]) -> None:
        """Let go of queues that the server no longer has, unless they are the centre's or something was counted."""
        for queue, line in list(self.known.items()):
            if queue not in present and queue not in self._settings and not any(line.tallies.total):
                del self.known[queue]

    def turn(self, now: float) -> None:
        """Move windows and days on to `now`."""
        if now >= self._day.end:
            self._day = Day.of(now, self._zone)
        for line in self.known.values():
            line.tallies.turn(now, self._day)

    def trace(self, points: int) -> None:
        """Note how many wait, `points` times over if nothing was heard for so long."""
        for line in self.known.values():
            line.trace.extend([len(line.waiting)] * points)
