"""Hand counts beside what the PBX knows of the same quarters, once it is heard again."""

from collections.abc import Iterable
from datetime import datetime, tzinfo

from resources.floor import Floor
from resources.hand_counts.facts import Compared
from resources.hand_counts.hand_counts import SLOT, HandCount, slot_of


def compare(counts: Iterable[HandCount], floor: Floor, now: datetime, zone: tzinfo) -> tuple[Compared, ...]:
    """One line a count; `now` ends the quarter that still runs."""
    return tuple(_compared(one, floor, now, zone) for one in counts)


def _compared(one: HandCount, floor: Floor, now: datetime, zone: tzinfo) -> Compared:
    queue, slot = one.count.queue, one.count.slot
    end = min(slot + SLOT, max(now, slot))
    unseen = _blind_s(floor, slot, end)
    offered = None if unseen >= (end - slot).total_seconds() else _offered(floor, queue, slot, zone)
    return Compared(queue, slot, one.left_queue, offered, unseen)


def _offered(floor: Floor, queue: str, slot: datetime, zone: tzinfo) -> int | None:
    """What the PBX counted in that quarter of today; earlier days are not on the floor any more."""
    today = datetime.fromtimestamp(floor.at, zone).date()
    midnight = datetime.combine(today, datetime.min.time(), zone)
    figures, place = floor.queues.get(queue), (slot - slot_of(midnight)) // SLOT
    return figures.contacts[place] if figures and 0 <= place < len(figures.contacts) else None


def _blind_s(floor: Floor, since: datetime, until: datetime) -> float:
    """Seconds of a time of which the feed says nothing."""
    begin, end = since.timestamp(), until.timestamp()
    ends = ((gap.since, floor.at if gap.until is None else gap.until) for gap in floor.gaps)
    return sum(max(0.0, min(until, end) - max(since, begin)) for since, until in ends)
