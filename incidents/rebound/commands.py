"""What the console states of the wave after an outage."""

from dataclasses import dataclass

from incidents.commands import Command
from incidents.rebound.facts import ReboundPredicted, ReboundSeen


@dataclass(frozen=True, slots=True)
class NoteRebound(Command):
    """The service is back: put on record what is expected to follow."""

    predicted: ReboundPredicted


@dataclass(frozen=True, slots=True)
class NoteReboundSeen(Command):
    """The first two hours are over: put on record what came."""

    seen: ReboundSeen
