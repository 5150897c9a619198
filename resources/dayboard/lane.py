"""What lies in one agent's row of the day board: work, what interrupts it, absence, loans, and what is tried."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from resources.changes.change import Change, Move, Postpone, Retime, Stretch
from resources.changes.staffed import Span
from resources.loans.loan import ENDED, Loan
from resources.roster.agent import Agent
from resources.roster.roster import Roster
from resources.roster.shift import AbsenceKind, Activity, ActivityKind, Shift


class Look(StrEnum):
    """How a piece is drawn. Nothing that is tried or only ordered looks like what is."""

    WORK = "work"
    LONGER = "longer"  # tried: the shift as far as it would be longer
    SHORTER = "shorter"  # tried: the part of the shift that would not be worked
    ACTIVITY = "activity"
    MOVED_HERE = "moved_here"  # tried: an activity at its new time
    MOVED_AWAY = "moved_away"  # tried: where it lay, or lies until it is postponed
    ABSENCE = "absence"
    LOAN = "loan"  # as the PBX has confirmed it
    LOAN_AHEAD = "loan_ahead"  # ordered; the PBX has not confirmed it
    MOVE = "move"  # tried


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a row, in epoch seconds. `shift`, `activity` and `change` are what can be taken hold of there."""

    look: Look
    start: float
    end: float
    queue: str = ""
    kind: ActivityKind | AbsenceKind | None = None
    title: str = ""
    shift: UUID | None = None
    activity: UUID | None = None
    change: Change | None = None
    loan: UUID | None = None


Lane = tuple[Piece, ...]  # what is drawn later lies on top


def lane_of(
    roster: Roster, agent: Agent, shifts: Iterable[Shift], changes: Sequence[Change], loans: Iterable[Loan]
) -> Lane:
    """The row of an agent: `shifts`, `changes` and `loans` are the agent's own."""
    lane: list[Piece] = []
    over: list[Piece] = []
    for shift in shifts:
        lost = tuple(_lost(roster, shift))
        lane += (*_work(shift, agent, changes), *lost)
        over += [
            one
            for one in _activities(shift, changes)
            if not any(gone.start <= one.start and one.end <= gone.end for gone in lost)
        ]
    lane += [piece for loan in loans if (piece := _lent(loan)) is not None]
    lane += [
        Piece(Look.MOVE, change.start.timestamp(), change.end.timestamp(), change.to, change=change)
        for change in changes
        if isinstance(change, Move)
    ]
    return (*lane, *over)


def loan_span(loan: Loan) -> Span | None:
    """The time of a loan in epoch seconds, as far as it is known; None: it came to nothing."""
    if loan.state in ENDED and loan.confirmed_at is None:
        return None
    start = loan.confirmed_at or loan.span[0]
    end = loan.ended_at if loan.state in ENDED and loan.ended_at is not None else loan.until
    return (start.timestamp(), end.timestamp()) if start < end else None


def longest_free(lane: Lane, piece: Piece) -> Span:
    """The longest stretch of a piece on which no activity lies."""
    over = (one for one in lane if one.look in (Look.ACTIVITY, Look.MOVED_HERE))
    holes = sorted((one.start, one.end) for one in over if one.start < piece.end and piece.start < one.end)
    edges = [piece.start, *(edge for hole in holes for edge in hole), piece.end]
    return max(zip(edges[::2], edges[1::2], strict=True), key=lambda free: free[1] - free[0])


def _work(shift: Shift, agent: Agent, changes: Sequence[Change]) -> Iterator[Piece]:
    queue = shift.queue_of(agent)
    stretch = next((one for one in changes if isinstance(one, Stretch) and one.shift == shift.id), None)
    start, end = shift.start.timestamp(), shift.end.timestamp()
    if stretch is None:
        yield Piece(Look.WORK, start, end, queue, shift=shift.id)
        return
    begins, ends = stretch.start.timestamp(), stretch.end.timestamp()
    if (kept := (max(start, begins), min(end, ends)))[0] < kept[1]:
        yield Piece(Look.WORK, *kept, queue, shift=shift.id)
    for look, here, there in (
        (Look.LONGER, begins, min(start, ends)),
        (Look.SHORTER, start, min(begins, end)),
        (Look.SHORTER, max(ends, start), end),
        (Look.LONGER, max(end, begins), ends),
    ):
        if here < there:
            yield Piece(look, here, there, queue, shift=shift.id, change=stretch)


def _activities(shift: Shift, changes: Sequence[Change]) -> Iterator[Piece]:
    touched = {
        change.activity: change
        for change in changes
        if isinstance(change, Retime | Postpone) and change.shift == shift.id
    }
    for one in shift.activities:
        change = touched.get(one.id)
        yield _activity(Look.ACTIVITY if change is None else Look.MOVED_AWAY, shift, one, change)
        if isinstance(change, Retime):
            yield _activity(Look.MOVED_HERE, shift, one.at(change.start), change)


def _activity(look: Look, shift: Shift, one: Activity, change: Change | None) -> Piece:
    start, end = one.start.timestamp(), one.end.timestamp()
    return Piece(look, start, end, kind=one.kind, title=one.title, shift=shift.id, activity=one.id, change=change)


def _lost(roster: Roster, shift: Shift) -> Iterator[Piece]:
    for absence in roster.absences_of(shift.agent):
        start, end = max(absence.start, shift.start), min(absence.end, shift.end)
        if start < end:
            times = start.timestamp(), end.timestamp()
            yield Piece(Look.ABSENCE, *times, kind=absence.kind, title=absence.note, shift=shift.id)


def _lent(loan: Loan) -> Piece | None:
    span = loan_span(loan)
    if span is None:
        return None
    return Piece(Look.LOAN if loan.confirmed_at else Look.LOAN_AHEAD, *span, loan.to, loan=loan.id)
