"""Acts through a runner, as the desk gives them."""

from uuid import uuid4

from console.acts.outcomes import Done, Request
from incidents.commands import (
    Acknowledge,
    Activate,
    Classify,
)
from incidents.kinds import Severity
from tests.console.bench import LIN, report


def act(runner, command, who=LIN, **more):
    return runner.run(Request(uuid4(), command, who, "desk 7", **more))


def begun(runner, severity=Severity.S1):
    """An incident under command; its id and its version."""
    incident = uuid4()
    entries = []
    for command in (
        report(incident),
        Acknowledge(incident),
        Classify(incident, severity),
        Activate(incident, "lin", ""),
    ):
        outcome = act(runner, command)
        assert isinstance(outcome, Done), outcome
        entries += outcome.entries
    return incident, entries[-1].seq
