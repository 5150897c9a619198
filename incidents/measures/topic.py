"""Temporary measures, as the incident's life asks for them."""

from collections.abc import Iterator

from incidents.clocks.deadline import Deadline, DeadlineKind, Rung, owed
from incidents.incident import Incident
from incidents.kinds import AFTERWARDS, RUNNING
from incidents.measures import commands, decide
from incidents.measures.fold import CHANGES
from incidents.roles import Role
from incidents.topic import Topic

UNDOING = RUNNING | AFTERWARDS


def _owed(incident: Incident) -> Iterator[Deadline]:
    """The planned end of each measure: its owner undoes it or puts the end off, else the commander is told."""
    for measure in incident.measures.open:
        given = (min(measure.started, measure.until), measure.until)
        params = (("measure", str(measure.id)),)
        yield owed(
            incident, DeadlineKind.MEASURE, given, Role.INCIDENT_COMMANDER, Rung.INCIDENT_COMMANDER,
            part=str(measure.id), params=params, person=measure.owner,
        )  # fmt: skip


MEASURES = Topic(
    rules={
        commands.TakeMeasure: (RUNNING, decide.take),
        commands.ConfirmMeasure: (UNDOING, decide.confirm),
        commands.ExtendMeasure: (UNDOING, decide.extend),
        commands.HandOnMeasure: (UNDOING, decide.hand_on),
        commands.RevertMeasure: (UNDOING, decide.revert),
    },
    changes=CHANGES,
    owed=_owed,
    left=decide.left,
    unfinished=decide.unfinished,
)
