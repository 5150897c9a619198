"""The draft of a review: what the journal alone says. What it does not say stays unknown and is left to people."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from incidents import facts
from incidents.facts import NoteTag
from incidents.incident import Incident, StepRun, StepState
from incidents.kinds import Kind, Severity, State
from incidents.measures.degraded import Degraded
from incidents.review.times import Span, Took, times
from resources.entry import Entry, Who


class Departure(StrEnum):
    """How the response left its playbook."""

    SKIPPED = "skipped"
    ADDED = "added"
    LATE = "late"
    REPEATED = "repeated"  # opened again although it had been settled


@dataclass(frozen=True, slots=True)
class Deviation:
    """`step` is its id; `by` how late it was, `reason` what somebody gave."""

    step: str
    how: Departure
    who: Who | None = None
    reason: str = ""
    by: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A phase of the playbook, from the first to the last of its steps that was settled."""

    phase: str
    begun: datetime
    ended: datetime


@dataclass(frozen=True, slots=True)
class Graded:
    """For how long the incident had a grade, up to its resolution; None while it lasts."""

    severity: Severity
    since: datetime
    time: timedelta | None


class Prompt(StrEnum):
    """Questions about contributing factors, by kind; people answer them."""

    DETECTION = "detection"
    DECISIONS = "decisions"
    LAST_CHANGE = "last_change"
    DEPENDENCY = "dependency"
    WORKAROUND = "workaround"
    FIRST_CONTACT = "first_contact"
    PROMISE = "promise"
    FORECAST = "forecast"
    RESERVES = "reserves"
    SITE = "site"
    PEOPLE_REACHED = "people_reached"
    ACCESS = "access"
    EXPOSURE = "exposure"
    PATTERN = "pattern"
    CONTROLS = "controls"


_BY_KIND: dict[Kind, tuple[Prompt, ...]] = {
    Kind.SYSTEM_OUTAGE: (Prompt.LAST_CHANGE, Prompt.DEPENDENCY, Prompt.WORKAROUND),
    Kind.CUSTOMER_COMPLAINT: (Prompt.FIRST_CONTACT, Prompt.PROMISE),
    Kind.TRAFFIC_SURGE: (Prompt.FORECAST, Prompt.RESERVES),
    Kind.DISASTER_OTHER: (Prompt.SITE, Prompt.PEOPLE_REACHED),
    Kind.INFORMATION_LEAK: (Prompt.ACCESS, Prompt.EXPOSURE),
    Kind.SUSPICIOUS_TRANSACTIONS: (Prompt.PATTERN, Prompt.CONTROLS),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """All times are when things happened. `met` counts steps settled in time, `missed` are clocks that ran out.

    `handed` are the changes of command after the first; `degraded` are minutes by queue, None while they still run.
    """

    times: dict[Span, Took | None]
    reached: tuple[tuple[State, datetime], ...]
    phases: tuple[Stretch, ...]
    grades: tuple[Graded, ...]
    met: int
    missed: tuple[Entry, ...]
    deviations: tuple[Deviation, ...]
    prompts: tuple[Prompt, ...]
    timeline: tuple[Entry, ...]
    resolved: Entry | None
    handed: tuple[Entry, ...]
    degraded: tuple[tuple[str, float | None], ...]


def draft(incident: Incident) -> Draft:
    """What can be said of an incident without asking anybody."""
    resolved = [entry for entry in incident.entries if isinstance(entry.fact, facts.Resolved)]
    named = [entry for entry in incident.entries if isinstance(entry.fact, facts.CommanderNamed)]
    return Draft(
        times=times(incident),
        reached=tuple(_reached(incident)),
        phases=tuple(_phases(incident)),
        grades=tuple(_grades(incident)),
        met=sum(1 for run in incident.steps if run.due and run.at and run.at <= run.due),
        missed=tuple(entry for entry in incident.entries if isinstance(entry.fact, facts.Escalated)),
        deviations=tuple(_deviations(incident)),
        prompts=(*_BY_KIND[incident.kind], Prompt.DETECTION, Prompt.DECISIONS),
        timeline=tuple(entry for entry in incident.entries if is_important(entry)),
        resolved=resolved[-1] if resolved and State.RESOLVED in incident.entered else None,
        handed=tuple(named[1:]),
        degraded=tuple(_degraded(incident)),
    )


_STATE_OF: dict[type, State] = {
    facts.IncidentReported: State.REPORTED,
    facts.Acknowledged: State.ACKNOWLEDGED,
    facts.Classified: State.CLASSIFIED,
    facts.Activated: State.ACTIVE,
    facts.PutOnHold: State.ON_HOLD,
    facts.Reopened: State.ACTIVE,
    facts.Stabilised: State.STABILISED,
    facts.RecoveryBegun: State.RECOVERING,
    facts.Resolved: State.RESOLVED,
}
_IMPORTANT = (
    *_STATE_OF,
    facts.SeverityChanged,
    facts.CommanderNamed,
    facts.Resumed,
    facts.UpdatePosted,
    facts.StepSkipped,
    facts.StepAdded,
    facts.Escalated,
)


def is_important(entry: Entry) -> bool:
    """Whether an entry belongs into a timeline that somebody reads in five minutes."""
    fact = entry.fact
    return isinstance(fact, _IMPORTANT) or (isinstance(fact, facts.NoteWritten) and fact.tag is NoteTag.DECISION)


def _reached(incident: Incident) -> Iterator[tuple[State, datetime]]:
    """Every state as it was reached, a reopened one twice."""
    for entry in incident.entries:
        state = _STATE_OF.get(type(entry.fact))
        if state is not None:
            yield state, entry.happened


def _phases(incident: Incident) -> Iterator[Stretch]:
    settled: dict[str, list[datetime]] = {}
    for run in incident.steps:
        if run.at is not None:
            settled.setdefault(run.phase, []).append(run.at)
    for phase, moments in settled.items():
        yield Stretch(phase, min(moments), max(moments))


def _grades(incident: Incident) -> Iterator[Graded]:
    graded = (facts.Classified, facts.SeverityChanged)
    changes = [(one.fact.severity, one.happened) for one in incident.entries if isinstance(one.fact, graded)]
    ends = [*(at for _, at in changes[1:]), incident.entered.get(State.RESOLVED)]
    for (severity, since), end in zip(changes, ends, strict=False):
        yield Graded(severity, since, max(end - since, timedelta()) if end else None)


def _deviations(incident: Incident) -> Iterator[Deviation]:
    for run in incident.steps:
        if run.title:
            yield Deviation(run.id, Departure.ADDED)
        if run.state is StepState.SKIPPED:
            yield Deviation(run.id, Departure.SKIPPED, run.by, run.reason)
        elif late := _late(run):
            yield Deviation(run.id, Departure.LATE, run.by, by=late)
    for entry in incident.entries:
        if isinstance(entry.fact, facts.StepReopened):
            yield Deviation(entry.fact.step, Departure.REPEATED, entry.who, entry.fact.reason)


def _late(run: StepRun) -> timedelta | None:
    return run.at - run.due if run.at and run.due and run.at > run.due else None


def _degraded(incident: Incident) -> Iterator[tuple[str, float | None]]:
    declared = Degraded.of((incident,))
    for queue, periods in declared.periods.items():
        ends = [period.until for period in periods if period.until is not None]
        if len(ends) < len(periods):
            yield queue, None
        else:
            yield queue, declared.minutes(queue, periods[0].since, max(ends))
