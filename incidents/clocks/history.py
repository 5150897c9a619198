"""How a regulator's clock came to stand where it does: the journal up to each entry gives the clock as it was then."""

from dataclasses import dataclass
from datetime import datetime

from incidents.clocks.running import clock_of
from incidents.fold import fold
from incidents.incident import Incident
from resources.entry import Entry


@dataclass(frozen=True, slots=True)
class Move:
    """An entry that set the clock, moved it or took it away; None: it did not run."""

    entry: Entry
    before: datetime | None
    after: datetime | None


def moves(incident: Incident, key: str) -> tuple[Move, ...]:
    """Every change of the clock's due time, the first when it began; the stop at the end is none."""
    found: list[Move] = []
    due: datetime | None = None
    then: Incident | None = None
    for entry in incident.entries:
        then = fold(then, entry)
        clock = clock_of(then, key)
        now = clock.due if clock else None
        if now != due:
            found.append(Move(entry, due, now))
        due = now
    return tuple(found)
