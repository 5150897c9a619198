"""Work that was put off, as the incident's life asks for it."""

from collections.abc import Iterator

from incidents.clocks.deadline import Deadline, DeadlineKind, Rung, owed
from incidents.deferred import commands, decide
from incidents.deferred.fold import CHANGES
from incidents.incident import Incident
from incidents.kinds import AFTERWARDS, RUNNING
from incidents.roles import Role
from incidents.topic import Topic

WORKING_OFF = RUNNING | AFTERWARDS


def _owed(incident: Incident) -> Iterator[Deadline]:
    """What was promised for a time and is still open."""
    for work in incident.deferred:
        if work.due is not None and work.open:
            given = (min(work.since, work.due), work.due)
            params = (("work", work.what.value), ("count", str(work.open)))
            yield owed(
                incident, DeadlineKind.WORK, given, Role.INCIDENT_COMMANDER, Rung.INCIDENT_COMMANDER,
                part=str(work.id), params=params, person=work.owner,
            )  # fmt: skip


DEFERRED = Topic(
    rules={
        commands.CountIn: (WORKING_OFF, decide.count_in),
        commands.Recount: (WORKING_OFF, decide.recount),
        commands.AssignWork: (WORKING_OFF, decide.assign),
        commands.CountOut: (WORKING_OFF, decide.count_out),
        commands.OfferWork: (WORKING_OFF, decide.offer),
        commands.TakeWork: (WORKING_OFF, decide.take),
        commands.DeclineWork: (WORKING_OFF, decide.decline),
    },
    changes=CHANGES,
    owed=_owed,
    unfinished=decide.unfinished,
)
