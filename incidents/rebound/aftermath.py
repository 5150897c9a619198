"""The wave of one outage as the log has it."""

from dataclasses import dataclass

from incidents.rebound.facts import ReboundPredicted, ReboundSeen


@dataclass(frozen=True, slots=True)
class Aftermath:
    """Of the last return of the service: an incident that was opened again has another one."""

    predicted: ReboundPredicted | None = None
    seen: ReboundSeen | None = None
