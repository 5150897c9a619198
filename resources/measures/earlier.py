"""What came today before the console was started: the feed counts anew, but the day does not begin anew."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from resources.measures.counted import WHOLE, Counted
from resources.measures.sample import QUARTER_S, SLOT_S, SLOTS


@dataclass(frozen=True, slots=True)
class Day:
    """A queue's contacts by quarter of an hour since midnight, and the quarters not measured as a whole, as (from, to)
    in quarters."""

    contacts: tuple[int, ...] = ()
    gaps: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Earlier:
    """What was recorded from `midnight` (epoch seconds) to the start of the console, by queue."""

    midnight: float = 0.0
    days: Mapping[str, Day] = field(default_factory=dict)

    def day(self, queue: str, midnight: float) -> Day:
        """That of `queue`, while it is still the day that begins at `midnight`."""
        return self.days.get(queue, NOTHING) if midnight == self.midnight else NOTHING


NOTHING = Day()


def earlier(counted: Iterable[Counted], midnight: float, until: float) -> Earlier:
    """The day from `midnight` to `until` (epoch seconds) out of what was counted; nobody knows what came before the
    first sample, so that is no gap."""
    by_queue: dict[str, list[Counted]] = {}
    for one in counted:
        if midnight <= one.start < until:
            by_queue.setdefault(one.queue, []).append(one)
    return Earlier(midnight, {queue: _day(rows, midnight, until) for queue, rows in by_queue.items()})


def _day(rows: list[Counted], midnight: float, until: float) -> Day:
    quarters = int((until - midnight) // QUARTER_S) + 1
    offered, measured = [0] * quarters, [0] * quarters
    for row in rows:
        place = int((row.start - midnight) // QUARTER_S)
        offered[place], measured[place] = row.offered, row.measured
    first = next((place for place, count in enumerate(measured) if count), quarters)
    gaps = (
        (float(place), min(place + 1.0, (until - midnight) / QUARTER_S))
        for place in range(first, quarters)
        if measured[place] < WHOLE * min(SLOTS, (until - midnight - place * QUARTER_S) / SLOT_S)
    )
    return Day(tuple(offered), tuple(gaps))
