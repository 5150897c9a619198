"""Rolls, as the incident's life asks for them."""

from collections.abc import Iterator
from datetime import timedelta

from incidents.clocks.deadline import Deadline, DeadlineKind, Rung, owed
from incidents.incident import Incident
from incidents.kinds import RUNNING, State
from incidents.roles import Role
from incidents.rolls import commands, decide
from incidents.rolls.fold import CHANGES
from incidents.rolls.roll import RollKind
from incidents.topic import Topic

CALLING = RUNNING | {State.RESOLVED}
ALL_FOUND = timedelta(minutes=30)
"""Until everybody is accounted for; then the contact tree is called (playbook disaster_other, D2)."""


def _owed(incident: Incident) -> Iterator[Deadline]:
    """A head-count on which somebody is missing, or nobody knows, after half an hour."""
    for roll in incident.rolls:
        if roll.what is RollKind.HEAD_COUNT and roll.unsettled:
            given = (roll.since, roll.since + ALL_FOUND)
            params = (("title", roll.title), ("count", str(len(roll.unsettled))))
            yield owed(
                incident, DeadlineKind.HEAD_COUNT, given, Role.SAFETY_HR, Rung.INCIDENT_COMMANDER,
                part=str(roll.id), params=params,
            )  # fmt: skip


ROLLS = Topic(
    rules={
        commands.OpenRoll: (CALLING, decide.open_roll),
        commands.AnswerRoll: (CALLING, decide.answer_roll),
        commands.GrowRoll: (CALLING, decide.grow_roll),
        commands.CloseRoll: (CALLING, decide.close_roll),
    },
    changes=CHANGES,
    owed=_owed,
    unfinished=decide.unfinished,
)
