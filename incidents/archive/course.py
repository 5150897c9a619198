"""One incident as it happened: what was when, and how the whole incident stood at any moment."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from incidents import facts
from incidents.fold import fold, stands_only
from incidents.incident import Incident
from incidents.kinds import COLUMN_OF, Column, State
from resources.entry import Entry
from resources.loans.loan import Loan

MARGIN = 0.04  # of the whole time, before the report and after the end
LEAST = timedelta(minutes=5)


class Bar(NamedTuple):
    """A state of affairs from `since` to `until`."""

    column: Column
    since: datetime
    until: datetime


class Update(NamedTuple):
    """A status update; `late` is by how much it missed its time, None for one in time."""

    at: datetime
    text: str
    late: timedelta | None


class StepMark(NamedTuple):
    """A step that was settled; `skipped` or done."""

    at: datetime
    step: str
    skipped: bool


class Move(NamedTuple):
    """Agents lent to one queue in one act; `until` is when the last came back, None: still lent."""

    agents: int
    to: str
    since: datetime
    until: datetime | None


class Missed(NamedTuple):
    """A clock that ran out; `what` is its id within the incident."""

    at: datetime
    what: str
    to: str


@dataclass(frozen=True, slots=True)
class Course:
    """Times are aware; `moments` are the incident after each of its entries, in their order, but without the notes."""

    incident: Incident
    since: datetime
    until: datetime
    end: datetime  # of the response, or now; `until` leaves a margin after it
    bars: tuple[Bar, ...]
    updates: tuple[Update, ...]
    steps: tuple[StepMark, ...]
    missed: tuple[Missed, ...]
    moves: tuple[Move, ...]
    moments: tuple[tuple[datetime, Incident], ...]

    @classmethod
    def of(cls, incident: Incident, loans: Iterable[Loan], now: datetime) -> "Course":
        """The course up to its end, or to `now` while it goes on."""
        moments = tuple(_moments(incident.entries))
        end = _end(incident, now)
        since, until = incident.reported_at, max(end, incident.reported_at + LEAST)
        margin = (until - since) * MARGIN
        return cls(
            incident,
            since - margin,
            until + margin,
            end,
            tuple(_bars(moments, end)),
            tuple(_updates(moments)),
            tuple(_steps(incident.entries)),
            tuple(Missed(e.happened, e.fact.what, e.fact.to) for e in incident.entries
                  if isinstance(e.fact, facts.Escalated)),
            tuple(_moves(loans)),
            moments,
        )  # fmt: skip

    def at(self, moment: datetime) -> Incident | None:
        """The incident as it stood then, by what had happened; None before it was reported."""
        place = bisect_right([at for at, _ in self.moments], moment)
        if not place:
            return None
        entries = self.incident.entries[:place]
        return replace(self.moments[place - 1][1], entries=entries, version=entries[-1].seq)

    def stops(self) -> tuple[datetime, ...]:
        """The moments at which something happened, for stepping through."""
        return tuple(sorted({at for at, _ in self.moments}))


def _end(incident: Incident, now: datetime) -> datetime:
    """The response's end: a review weeks later would press everything else into a corner."""
    ended = incident.entered.get(State.RESOLVED)
    if ended is not None:
        return ended
    over = incident.state in {State.DISMISSED, State.MERGED, State.CLOSED}
    return max(entry.happened for entry in incident.entries) if over else max(now, incident.reported_at)


def _moments(entries: Sequence[Entry]) -> Iterator[tuple[datetime, Incident]]:
    """What was written down late counts from when it happened, but never before what stands in front of it.

    Notes leave the incident as it is and are not among its entries here: each moment holds all entries before it, which
    with ten thousand notes would be fifty million.
    """
    standing: Incident | None = None
    at: datetime | None = None
    for entry in entries:
        if standing is None or not stands_only(entry.fact):
            before = standing and replace(standing, version=entry.seq - 1)
            standing = fold(before, entry)
        at = entry.happened if at is None else max(at, entry.happened)
        yield at, standing


def _bars(moments: Sequence[tuple[datetime, Incident]], end: datetime) -> Iterator[Bar]:
    changes: list[tuple[datetime, Column | None]] = []
    for at, incident in moments:
        column = COLUMN_OF.get(incident.state)
        if not changes or changes[-1][1] is not column:
            changes.append((at, column))
    for (at, column), (then, _) in pairwise([*changes, (end, None)]):
        if column is not None and then > at and at < end:
            yield Bar(column, at, min(then, end))


def _updates(moments: Sequence[tuple[datetime, Incident]]) -> Iterator[Update]:
    for (_, before), (at, after) in pairwise(moments):
        fact = after.entries[-1].fact
        if after is not before and isinstance(fact, facts.UpdatePosted):
            late = before.update_due is not None and at > before.update_due
            yield Update(at, fact.text, at - before.update_due if late and before.update_due else None)


def _steps(entries: Iterable[Entry]) -> Iterator[StepMark]:
    for entry in entries:
        if isinstance(entry.fact, facts.StepDone | facts.StepSkipped):
            yield StepMark(entry.happened, entry.fact.step, isinstance(entry.fact, facts.StepSkipped))


def _moves(loans: Iterable[Loan]) -> Iterator[Move]:
    groups: dict[object, list[Loan]] = {}
    for loan in loans:
        if loan.confirmed_at is not None:  # what the PBX has never shown did not happen
            groups.setdefault((loan.group, loan.to), []).append(loan)
    for lent in groups.values():
        ends = [loan.ended_at for loan in lent]
        until = None if None in ends else max(end for end in ends if end is not None)
        since = min(loan.confirmed_at for loan in lent if loan.confirmed_at is not None)
        yield Move(len(lent), lent[0].to, since, until)
