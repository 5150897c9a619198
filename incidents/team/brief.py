"""The brief for whoever takes command over: one page, made from the journal and from nothing else."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incidents.clocks.deadline import Deadline, DeadlineKind
from incidents.clocks.deadlines import deadlines
from incidents.facts import Classified, NoteCorrected, NoteTag, NoteWritten, SeverityChanged, UpdatePosted
from incidents.incident import Assignment, Incident, StepRun, StepState
from incidents.measures.measure import Lent, Measure
from incidents.team.needed import needed_roles
from resources.entry import Entry

LAST_DECISIONS = 5


@dataclass(frozen=True, slots=True)
class Said:
    """Words of the log as they were put right last, and when they were first said by whom."""

    at: datetime
    by: str
    words: str


@dataclass(frozen=True, slots=True)
class Brief:
    """`version` is that of the incident of which it tells. `steps` are open, the overdue ones first; `clocks` run
    beside the steps; `unfilled` are roles that this response needs and nobody holds."""

    incident: Incident
    version: int
    made_at: datetime
    why: str
    objectives: tuple[Said, ...]
    decisions: tuple[Said, ...]
    steps: tuple[StepRun, ...]
    overdue: frozenset[str]
    clocks: tuple[Deadline, ...]
    team: tuple[Assignment, ...]
    unfilled: tuple[str, ...]
    measures: tuple[Measure, ...]
    loans: tuple[Lent, ...]
    promises: tuple[Said, ...]
    questions: tuple[Said, ...]
    last_update: Said | None


def brief_of(incident: Incident, now: datetime) -> Brief:
    """How things stand in `incident` at `now`, for somebody who has not seen it before."""
    notes = _notes(incident)
    steps = tuple(run for run in incident.steps if run.state is StepState.OPEN)
    late = frozenset(run.id for run in steps if run.due is not None and run.due < now)
    in_order = tuple(sorted(steps, key=lambda run: (run.id not in late, run.due is None, run.due or now)))
    held = tuple(incident.team.values())
    return Brief(
        incident=incident,
        version=incident.version,
        made_at=now,
        why=_why(incident),
        objectives=notes.get(NoteTag.OBJECTIVE, ()),
        decisions=notes.get(NoteTag.DECISION, ())[-LAST_DECISIONS:],
        steps=in_order,
        overdue=late,
        clocks=tuple(one for one in deadlines(incident) if one.what is not DeadlineKind.STEP),
        team=held,
        unfilled=tuple(role for role in needed_roles(incident) if not _is_filled(incident, role)),
        measures=incident.measures.open,
        loans=incident.measures.lent,
        promises=notes.get(NoteTag.PROMISE, ()),
        questions=notes.get(NoteTag.QUESTION, ()),
        last_update=_last_update(incident),
    )


def _is_filled(incident: Incident, role: str) -> bool:
    held = incident.team.get(role)
    return held is not None and not held.declined


def _why(incident: Incident) -> str:
    graded = (entry.fact.reason for entry in reversed(incident.entries) if _grades(entry))
    return next(graded, "")


def _grades(entry: Entry) -> bool:
    return isinstance(entry.fact, Classified | SeverityChanged)


def _notes(incident: Incident) -> dict[NoteTag, tuple[Said, ...]]:
    found: dict[NoteTag, tuple[Said, ...]] = {}
    put_right = _put_right(incident)
    for entry in incident.entries:
        if isinstance(entry.fact, NoteWritten):
            said = Said(entry.happened, entry.who.name, put_right.get(entry.id, entry.fact.text))
            found[entry.fact.tag] = (*found.get(entry.fact.tag, ()), said)
    return found


def _put_right(incident: Incident) -> dict[UUID, str]:
    """The last words for each entry that was corrected."""
    return {entry.fact.entry: entry.fact.text for entry in incident.entries if isinstance(entry.fact, NoteCorrected)}


def _last_update(incident: Incident) -> Said | None:
    put_right = _put_right(incident)
    updates = (
        Said(entry.happened, entry.who.name, put_right.get(entry.id, entry.fact.text))
        for entry in reversed(incident.entries)
        if isinstance(entry.fact, UpdatePosted)
    )
    return next(updates, None)
