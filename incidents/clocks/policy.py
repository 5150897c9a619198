"""The limits that the bank's policy leaves open: a named default for each, with who says so.

Three of them a policy sheet can set (P3, P10); an incident keeps those of the sheet in force when it was reported.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from incidents.incident import Incident
from incidents.playbooks.playbook import LimitOrigin
from resources.policy.sheet import NUMBERS

PAGERDUTY = "PagerDuty incident-response-docs, “during an incident”"
OWN = ""  # nobody but this console


class Limit(StrEnum):
    """What is limited; the name of a default is for ever."""

    REPORT = "report"  # from when it was noticed
    ACKNOWLEDGE = "acknowledge"  # each rung of the escalation
    CLASSIFY = "classify"  # from the acknowledgement
    ACTIVATE = "activate"  # from the acknowledgement
    ACCEPT_ROLE = "accept_role"
    HAND_OVER = "hand_over"  # of command, then the commander is asked to offer it
    HAND_OVER_AT_LAST = "hand_over_at_last"  # the longest that one person commands
    SILENCE = "silence"  # of a commander after a page, then the deputy may take command
    REOPEN = "reopen"  # from the resolution
    REGULATORY_GRADE = "regulatory_grade"  # from the report
    UPDATE_S1 = "update_s1"
    UPDATE_S2 = "update_s2"
    UPDATE_S3 = "update_s3"
    UPDATE_S4 = "update_s4"
    REVIEW_S1 = "review_s1"  # calendar days, the others business days
    REVIEW_S2 = "review_s2"
    REVIEW_S3 = "review_s3"
    REVIEW_S4 = "review_s4"


@dataclass(frozen=True, slots=True)
class Default:
    """One value; `source` cites published practice, empty: this console's own proposal.

    `sheet` is the version of the policy sheet that says so, 0: none does.
    """

    span: timedelta
    source: str = OWN
    origin: LimitOrigin = LimitOrigin.DEFAULT
    sheet: int = 0


_MIN, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

POLICY: dict[Limit, Default] = {
    Limit.REPORT: Default(NUMBERS["report_min"].demo * _MIN),
    Limit.ACKNOWLEDGE: Default(NUMBERS["support_min"].demo * _MIN, PAGERDUTY),
    Limit.CLASSIFY: Default(10 * _MIN),
    Limit.ACTIVATE: Default(NUMBERS["activate_min"].demo * _MIN),
    Limit.ACCEPT_ROLE: Default(5 * _MIN, PAGERDUTY),
    Limit.HAND_OVER: Default(60 * _MIN, PAGERDUTY),
    Limit.HAND_OVER_AT_LAST: Default(3 * _HOUR),
    Limit.SILENCE: Default(2 * _MIN),
    Limit.REOPEN: Default(72 * _HOUR),
    Limit.REGULATORY_GRADE: Default(15 * _MIN),  # the shortest legal clock known here has 30
    Limit.UPDATE_S1: Default(15 * _MIN, PAGERDUTY),
    Limit.UPDATE_S2: Default(30 * _MIN, PAGERDUTY),
    Limit.UPDATE_S3: Default(60 * _MIN),
    Limit.UPDATE_S4: Default(24 * _HOUR),
    Limit.REVIEW_S1: Default(3 * _DAY, PAGERDUTY),
    Limit.REVIEW_S2: Default(5 * _DAY, PAGERDUTY),
    Limit.REVIEW_S3: Default(10 * _DAY),
    Limit.REVIEW_S4: Default(10 * _DAY),
}


def limit_of(incident: Incident, limit: Limit) -> Default:
    """What holds in this incident: the value of its policy sheet if that has one, else the default."""
    taken = incident.policy
    if taken is None:
        return POLICY[limit]
    minutes = {
        Limit.REPORT: taken.report_min,
        Limit.ACKNOWLEDGE: taken.support_min,
        Limit.ACTIVATE: taken.activate_min,
    }.get(limit)
    if minutes is None:
        return POLICY[limit]
    return Default(minutes * _MIN, origin=LimitOrigin.POLICY, sheet=taken.sheet)
