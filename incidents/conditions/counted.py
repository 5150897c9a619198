"""What this console itself counts of an incident, by the names that conditions may use."""

from datetime import datetime, timedelta

from incidents.clocks.running import reports_due
from incidents.conditions.metrics import settled_figure
from incidents.deferred.work import WorkKind, open_of, without_owner
from incidents.incident import Incident
from incidents.steps.settled import is_settled

MINUTE = timedelta(minutes=1)


def counted(incident: Incident, now: datetime, open_loans: int | None) -> dict[str, float]:
    """By metric. `open_loans` is None while nobody knows; figures of the impact are missing until somebody counted."""
    impact = incident.impact
    known = {"open_loans": open_loans, "contacts_hit": impact.contacts, "customers_affected": impact.customers}
    values = {name: one if isinstance(one, int) else one.value for name, one in known.items() if one is not None}
    if incident.regulation.packs:  # without rules in force nobody counts: people are asked
        values["regulator_reports_open"] = reports_due(incident, now)
    steps = [one.settled for one in incident.playbook.exit if one.settled] if incident.playbook else []
    return {
        **values,
        **{settled_figure(step): float(is_settled(incident, step)) for step in steps},
        "temporary_measures": len(incident.measures.open),
        "callbacks_open": open_of(incident.deferred, WorkKind.CALL_BACK),
        "deferred_without_owner": without_owner(incident.deferred),
        "running_minutes": max(0.0, (now - incident.began_at) / MINUTE),
    }
