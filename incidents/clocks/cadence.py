"""How soon each act is owed: the limits of an incident's life and the rhythm of its status updates.

All are defaults of this console. Updates: every 15 to 20 minutes at the worst grade and every 20 to 30 below it are
PagerDuty's published practice (incident-response-docs, "during an incident"); hourly and daily are our own proposal.
Acknowledgement after 5 minutes and reviews after 3 calendar or 5 business days are from the same documentation.
"""

from datetime import datetime, timedelta

from incidents.kinds import Severity

ACKNOWLEDGE = timedelta(minutes=5)  # for each rung of the escalation
CLASSIFY = timedelta(minutes=10)  # from the acknowledgement
ACTIVATE = timedelta(minutes=15)  # from the acknowledgement
ACCEPT_ROLE = timedelta(minutes=5)
HAND_OVER = timedelta(minutes=60)  # of command, then the commander is asked to offer it; "about hourly" (PagerDuty)
HAND_OVER_AT_LAST = timedelta(hours=3)  # the longest that one person commands
SILENCE = timedelta(minutes=2)  # of a commander after a page, then the deputy may take command
REOPEN = timedelta(hours=72)  # from the resolution
UPDATE_EVERY: dict[Severity, timedelta] = {
    Severity.S1: timedelta(minutes=15),
    Severity.S2: timedelta(minutes=30),
    Severity.S3: timedelta(minutes=60),
    Severity.S4: timedelta(hours=24),
}
REVIEW_DAYS: dict[Severity, int] = {Severity.S1: 3, Severity.S2: 5, Severity.S3: 10, Severity.S4: 10}


def review_due(resolved: datetime, severity: Severity) -> datetime:
    """When the written review is owed: calendar days at severity I, else business days (Monday to Friday)."""
    days = REVIEW_DAYS[severity]
    if severity is Severity.S1:
        return resolved + timedelta(days=days)
    due = resolved
    while days:
        due += timedelta(days=1)
        days -= due.weekday() < 5
    return due
