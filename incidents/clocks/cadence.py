"""How soon each act is owed: the limits of an incident's life and the rhythm of its status updates.

The values, and who says so, stand in `incidents.clocks.policy`.
"""

from datetime import datetime, timedelta

from incidents.clocks.policy import POLICY, Limit
from incidents.clocks.spans import Reckoning
from incidents.incident import Incident
from incidents.kinds import Severity
from incidents.playbooks.durations import BusinessDays

ACCEPT_ROLE = POLICY[Limit.ACCEPT_ROLE].span
HAND_OVER = POLICY[Limit.HAND_OVER].span
HAND_OVER_AT_LAST = POLICY[Limit.HAND_OVER_AT_LAST].span
SILENCE = POLICY[Limit.SILENCE].span
REOPEN = POLICY[Limit.REOPEN].span
REGULATORY_GRADE = POLICY[Limit.REGULATORY_GRADE].span
UPDATE_EVERY: dict[Severity, timedelta] = {one: POLICY[Limit(f"update_{one}")].span for one in Severity}
REVIEW_DAYS: dict[Severity, int] = {one: POLICY[Limit(f"review_{one}")].span.days for one in Severity}


def next_update(incident: Incident, now: datetime) -> datetime | None:
    """When the update after one at `now` is owed: daily in a case, else by the severity; None before it is graded."""
    if incident.severity is None:
        return None
    return now + UPDATE_EVERY[Severity.S4 if incident.is_case else incident.severity]


def review_due(resolved: datetime, severity: Severity, by: Reckoning) -> datetime:
    """When the written review is owed: calendar days at severity I, else business days as `by` counts them."""
    days = REVIEW_DAYS[severity]
    if severity is Severity.S1:
        return resolved + timedelta(days=days)
    return BusinessDays(days).after(resolved, by)
