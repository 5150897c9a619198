"""What a hand takes hold of on the day board: an end of a shift, an activity, a ghost, work, or nothing."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, Qt

from resources.changes.change import Move
from resources.dayboard.lane import Lane, Look, Piece

EDGE_PX = 5  # that near to an end it is the end which is held


class Grip(Enum):
    """What is held."""

    NOTHING = "nothing"
    WORK = "work"
    START = "start"  # of the shift
    END = "end"
    ACTIVITY = "activity"
    GHOST = "ghost"  # a move that is tried
    GHOST_START = "ghost_start"
    GHOST_END = "ghost_end"


CURSORS = {
    Grip.WORK: Qt.CursorShape.ArrowCursor,
    Grip.NOTHING: Qt.CursorShape.ArrowCursor,
    Grip.ACTIVITY: Qt.CursorShape.OpenHandCursor,
    Grip.GHOST: Qt.CursorShape.OpenHandCursor,
}  # ends: the arrow to both sides


@dataclass(frozen=True, slots=True)
class Held:
    """Where a hand began: the line, the moment, what is held there, and whether a span marked before is held."""

    point: QPoint
    place: int
    moment: float
    grip: Grip = Grip.NOTHING
    piece: Piece | None = None
    marked: bool = False


def grip_at(lane: Lane, moment: float, edge_s: float, now: float) -> tuple[Grip, Piece | None]:
    """What lies there on top. Activities that have begun and ends that are over cannot be moved any more."""
    for piece in reversed(lane):
        if not piece.start - edge_s <= moment <= piece.end + edge_s:
            continue
        inside = piece.start <= moment <= piece.end
        if piece.look is Look.MOVE and isinstance(piece.change, Move):
            return _ghost(piece, moment, edge_s), piece
        if piece.look in (Look.ACTIVITY, Look.MOVED_HERE) and inside:
            return (Grip.ACTIVITY if piece.start > now else Grip.WORK), piece
        if piece.look is Look.ABSENCE and inside:
            return Grip.NOTHING, piece
        if piece.look in (Look.LOAN, Look.LOAN_AHEAD) and inside:
            return Grip.WORK, piece
        if piece.look in (Look.WORK, Look.LONGER):
            found = _work(lane, piece, moment, edge_s, now)
            if found is not Grip.NOTHING:
                return found, piece
    return Grip.NOTHING, None


def _ghost(piece: Piece, moment: float, edge_s: float) -> Grip:
    edge_s = min(edge_s, (piece.end - piece.start) / 4)
    if abs(moment - piece.end) <= edge_s:
        return Grip.GHOST_END
    return Grip.GHOST_START if abs(moment - piece.start) <= edge_s else Grip.GHOST


def _work(lane: Lane, piece: Piece, moment: float, edge_s: float, now: float) -> Grip:
    """The ends of a shift are those of all that is worked of it, with what is tried."""
    own = [one for one in lane if one.look in (Look.WORK, Look.LONGER) and one.shift == piece.shift]
    start, end = min(one.start for one in own), max(one.end for one in own)
    if abs(moment - end) <= edge_s and end > now:
        return Grip.END
    if abs(moment - start) <= edge_s and start > now:
        return Grip.START
    return Grip.WORK if piece.start <= moment <= piece.end else Grip.NOTHING
