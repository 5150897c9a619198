"""Answers that count as tries until they stand, such as a customer who was not reached."""

from datetime import datetime

from incidents.facts import StepDone
from incidents.incident import Incident


def tries_made(incident: Incident, step: str, choice: str) -> tuple[datetime, ...]:
    """When the step was answered so since it was last answered otherwise, oldest first."""
    found: list[datetime] = []
    for entry in reversed(incident.entries):
        if isinstance(entry.fact, StepDone) and entry.fact.step == step:
            if entry.fact.choice != choice:
                break
            found.append(entry.happened)
    return tuple(reversed(found))
