"""What a card of the board says about an incident, worked out from the incident as it stands."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from incidents.clocks.deadline import DeadlineKind
from incidents.clocks.deadlines import deadlines
from incidents.deferred.work import open_of
from incidents.incident import Incident
from incidents.kinds import AFTERWARDS, ENDED, RUNNING, State
from resources.priority import Priority
from widgets.incidents.deadline_texts import late_text, short_text
from widgets.incidents.incident_texts import severity_priority, severity_text, sort_text
from widgets.incidents.step_rows import progress
from widgets.rolls.roll_texts import unaccounted_text
from widgets.texts import state_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Card:
    """One incident on the board. `until` ends its elapsed time; `due` is the soonest of its clocks."""

    id: UUID
    name: str
    kind: str
    priority: Priority | None
    grade: str
    title: str
    progress: str
    who: str
    since: datetime
    until: datetime | None
    due: datetime | None = None
    warn_at: datetime | None = None
    owed: DeadlineKind | None = None
    drill: bool = False

    def elapsed_s(self, now: datetime) -> float:
        """Seconds since the report, or until the service was back."""
        return ((self.until or now) - self.since).total_seconds()

    def due_text(self, late: bool = False) -> str:
        """What is due next or overdue, without the time."""
        return "" if self.owed is None else late_text(self.owed) if late else short_text(self.owed)


def card_of(incident: Incident, viewer: Viewer) -> Card:
    """The card of an incident."""
    soonest = next(iter(deadlines(incident)), None)
    return Card(
        id=incident.id,
        name=incident.name,
        kind=sort_text(incident, viewer),
        priority=severity_priority(incident.severity),
        grade=severity_text(incident.severity),
        title=incident.affected,
        progress=progress_text(incident),
        who=_who(incident, viewer),
        since=incident.reported_at,
        until=ended_at(incident),
        due=soonest.when if soonest else None,
        warn_at=soonest.warn_at if soonest else None,
        owed=soonest.what if soonest else None,
        drill=incident.drill,
    )


def ended_at(incident: Incident) -> datetime | None:
    """When its elapsed time stopped: service back, closed, dismissed or merged; None while it runs."""
    if incident.state not in ENDED | AFTERWARDS:
        return None
    ends = [incident.entered[state] for state in (State.RESOLVED, *ENDED) if state in incident.entered]
    return min(ends, default=None)


def progress_text(incident: Incident) -> str:
    """How far the response is, in a few words."""
    settled, count = progress(incident)
    if incident.state in RUNNING and count:
        step = translate("Board", "step {number} of {count}").format(number=min(settled + 1, count), count=count)
        if incident.calls.offer is not None:
            step = translate("Board", "{step} · command offered").format(step=step)
        return (
            step if incident.state is State.ACTIVE else _with_open(f"{step} · {state_word(incident.state)}", incident)
        )
    return _with_open(state_word(incident.state), incident)


def _with_open(words: str, incident: Incident) -> str:
    """With what must still be undone or worked off: from here on it stands in the way of the end."""
    if incident.state in ENDED:
        left = len(incident.review.open_actions)
        return f"{words} · {translate('Board', 'actions open: {count}').format(count=left)}" if left else words
    measures, work = len(incident.measures.open), open_of(incident.deferred)
    said = [words]
    if measures:
        said.append(translate("Board", "{count} measures open").format(count=measures))
    if work:
        said.append(translate("Board", "{count} put off").format(count=work))
    if unaccounted := unaccounted_text(incident):
        said.append(unaccounted)
    return " · ".join(said)


def _who(incident: Incident, viewer: Viewer) -> str:
    if incident.commander:
        return viewer.name(incident.commander)
    if incident.veiled:
        return ""
    if incident.state in (State.REPORTED, State.ACKNOWLEDGED, State.CLASSIFIED):
        return translate("Board", "from {name}").format(name=incident.reporter.name)
    return translate("Board", "commander needed")
