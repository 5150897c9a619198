"""How the rules were followed, by person and month: which clocks were kept, and by how much the others were missed."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple

from incidents.archive.clock_runs import ClockRun
from resources.entry import Identity


class Followed(NamedTuple):
    """The clocks of one person in one month of the centre's calendar, by the day they were due.

    `person` is an id, or a contact's name; empty: nobody was named, and nobody settled them.
    """

    person: str
    month: date
    kept: int
    missed: int
    longest: timedelta  # by which one was missed; zero when none was


def by_person_and_month(runs: Iterable[ClockRun], now: datetime, zone: tzinfo) -> tuple[Followed, ...]:
    """The newest month first, in it whoever missed most; clocks still running in time are judged later."""
    found: dict[tuple[str, date], Followed] = {}
    for run in runs:
        late = run.late(now)
        if late is None and (run.settled is None or not run.done):
            continue
        month = run.deadline.when.astimezone(zone).date().replace(day=1)
        key = (answers_for(run), month)
        one = found.get(key) or Followed(*key, 0, 0, timedelta())
        found[key] = one._replace(
            kept=one.kept + (late is None),
            missed=one.missed + (late is not None),
            longest=max(one.longest, late or timedelta()),
        )
    return tuple(sorted(found.values(), key=lambda one: (-one.month.toordinal(), -one.missed, one.person)))


def answers_for(run: ClockRun) -> str:
    """Who had to keep the clock: who was named for it; where nobody was, the person who did it.

    A step that nobody did is not on whoever ended the response over it.
    """
    if run.deadline.person:
        return run.deadline.person
    return run.by.person if run.done and run.by is not None and run.by.identity is not Identity.CONSOLE else ""
