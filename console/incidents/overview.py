"""The incidents in the frame of the window: the major one's strip, the counts in the rail, what Ctrl K finds."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from incidents.board import Board
from incidents.clocks.deadline import Deadline, DeadlineKind
from incidents.clocks.deadlines import deadlines
from incidents.incident import Incident
from incidents.kinds import RUNNING
from resources.priority import Priority
from widgets import format
from widgets.incidents.incident_texts import kind_text
from widgets.target import Target
from widgets.texts import PRIORITY_OF
from widgets.top_strip import Strip

translate = QCoreApplication.translate


def strip_of(incident: Incident, now: datetime) -> Strip:
    """What everybody must know of `incident` at `now`."""
    elapsed = format.duration((now - incident.reported_at).total_seconds())
    what = incident.affected or kind_text(incident)
    if incident.calls.offer is not None:
        what = translate("TopStrip", "{what} · command offered, not yet accepted").format(what=what)
    soonest = _soonest(incident)
    left = None if soonest is None else (soonest.when - now).total_seconds()
    overdue = left is not None and left < 0
    due = "" if soonest is None else _due_words(soonest.what, overdue)
    return Strip(
        incident=str(incident.id),
        priority=PRIORITY_OF[incident.severity] if incident.severity else Priority.CRITICAL,
        grade=incident.severity.roman if incident.severity else "",
        words=f"{incident.name} {what} · {elapsed}",
        due=due,
        due_in="" if left is None else format.duration(abs(left)),
        overdue=overdue,
    )


def _soonest(incident: Incident) -> Deadline | None:
    """What everybody must see coming: the next status update or the next report to a regulator."""
    told = (DeadlineKind.UPDATE, DeadlineKind.REGULATOR)
    return next((one for one in deadlines(incident) if one.what in told), None)


def _due_words(what: DeadlineKind, overdue: bool) -> str:
    if what is DeadlineKind.REGULATOR:
        late = translate("TopStrip", "regulator report overdue by")
        return late if overdue else translate("TopStrip", "regulator report due in")
    return translate("TopStrip", "update overdue by") if overdue else translate("TopStrip", "update due in")


@dataclass(frozen=True, slots=True)
class Overview:
    """What the window's frame shows of the incidents: the strip and two counts."""

    strip: Strip | None
    open: int
    running: int


def overview(board: Board, now: datetime) -> Overview:
    """The board in the frame of the window."""
    major = board.major()
    still_open = board.open
    return Overview(
        strip=strip_of(major, now) if major else None,
        open=len(still_open),
        running=sum(incident.state in RUNNING for incident in still_open),
    )


def targets_of(board: Board) -> tuple[Target, ...]:
    """What Ctrl K finds; made when it is asked for, not with every entry and every second."""
    return tuple(Target("incident", str(one.id), f"{one.name} {one.affected}", kind_text(one)) for one in board)
