"""What the journal knows for a report to a regulator. What it does not know stays empty, and is told as unknown."""

from dataclasses import dataclass
from datetime import datetime

from incidents.clocks.pack import Trigger
from incidents.clocks.regulation import Grading
from incidents.clocks.running import Clock, answering, held
from incidents.facts import QueueNote
from incidents.impact.impact import ImpactFigure
from incidents.incident import Incident, StepState
from incidents.kinds import State
from incidents.measures.measure import Measure
from incidents.playbooks.playbook import Phase
from incidents.roles import Role

PLACES = frozenset({"place", "site", "location", "building"})  # keys of evidence that name one
CAUSES = frozenset({"cause", "root_cause", "suspected_cause", "one_reason", "top_reason"})
NEXT_STEPS = 3


@dataclass(frozen=True, slots=True)
class Known:
    """`cause` and `places` are the team's own words; `done` and `to_do` name steps; `contact` is a person's id."""

    began: datetime | None
    noticed: datetime | None
    reported: datetime
    stable: datetime | None
    resolved: datetime | None
    affected: str
    queues: tuple[QueueNote, ...]
    places: tuple[str, ...]
    cause: tuple[str, ...]
    impact: tuple[ImpactFigure, ...]
    measures: tuple[Measure, ...]
    done: tuple[str, ...]
    to_do: tuple[str, ...]
    unit: str
    contact: str
    grading: Grading | None


def known(incident: Incident, clock: Clock) -> Known:
    """What the incident's journal says, read for one report."""
    regime = clock.taken.rules.id
    measures = incident.measures
    return Known(
        began=held(incident, Trigger.OCCURRED, regime),
        noticed=held(incident, Trigger.NOTICED, regime),
        reported=incident.reported_at,
        stable=incident.entered.get(State.STABILISED),
        resolved=incident.entered.get(State.RESOLVED),
        affected=incident.affected,
        queues=incident.queues,
        places=(*_evidence(incident, PLACES), *(one.place for one in incident.impact.figures if one.place)),
        cause=_evidence(incident, CAUSES),
        impact=incident.impact.figures,
        measures=tuple(one for one in measures.taken if one.in_force is not None),
        done=_steps(incident, StepState.DONE, Phase.MEASURES),
        to_do=_steps(incident, StepState.OPEN)[:NEXT_STEPS],
        unit=clock.taken.unit,
        contact=_contact(incident),
        grading=incident.regulation.graded(regime),
    )


def _evidence(incident: Incident, keys: frozenset[str]) -> tuple[str, ...]:
    return tuple(value for run in incident.steps for key, value in run.evidence if key in keys and value.strip())


def _steps(incident: Incident, state: StepState, phase: str = "") -> tuple[str, ...]:
    return tuple(run.id for run in incident.steps if run.state is state and phase in ("", run.phase))


def _contact(incident: Incident) -> str:
    """Who answers for the reports; before anybody does, who reported the incident."""
    role = answering(incident)
    return incident.reporter.person if role is Role.DUTY_SUPERVISOR else incident.team[role].person
