"""The roles of a response team and the severity from which each is needed."""

from enum import StrEnum

from incidents.kinds import Kind, Severity


class Role(StrEnum):
    """Role keys, as in ICS command and general staff, with the posts a bank adds."""

    REPORTER = "reporter"
    DUTY_SUPERVISOR = "duty_supervisor"
    INCIDENT_COMMANDER = "incident_commander"
    DEPUTY = "deputy"
    SCRIBE = "scribe"
    OPERATIONS = "operations"
    PLANNING_WFM = "planning_wfm"
    IT_LIAISON = "it_liaison"
    CUSTOMER_COMMS = "customer_comms"
    INTERNAL_LIAISON = "internal_liaison"
    REGULATORY_LIAISON = "regulatory_liaison"
    COMPLAINT_OFFICER = "complaint_officer"
    SAFETY_HR = "safety_hr"
    SECURITY_PRIVACY = "security_privacy"
    FRAUD_AML = "fraud_aml"
    LOGISTICS_FINANCE = "logistics_finance"
    DUTY_MANAGER_REVIEWER = "duty_manager_reviewer"


MINIMUM_SEVERITY: dict[Role, Severity] = {
    Role.REPORTER: Severity.S4,
    Role.DUTY_SUPERVISOR: Severity.S4,
    Role.INCIDENT_COMMANDER: Severity.S4,
    Role.DEPUTY: Severity.S2,
    Role.SCRIBE: Severity.S2,
    Role.OPERATIONS: Severity.S3,
    Role.PLANNING_WFM: Severity.S3,
    Role.IT_LIAISON: Severity.S4,
    Role.CUSTOMER_COMMS: Severity.S3,
    Role.INTERNAL_LIAISON: Severity.S2,
    Role.REGULATORY_LIAISON: Severity.S2,
    Role.COMPLAINT_OFFICER: Severity.S4,
    Role.SAFETY_HR: Severity.S4,
    Role.SECURITY_PRIVACY: Severity.S4,
    Role.FRAUD_AML: Severity.S4,
    Role.LOGISTICS_FINANCE: Severity.S4,
    Role.DUTY_MANAGER_REVIEWER: Severity.S3,
}


ONLY_FOR: dict[Role, frozenset[Kind]] = {
    Role.PLANNING_WFM: frozenset({Kind.TRAFFIC_SURGE, Kind.DISASTER_OTHER}),
    Role.IT_LIAISON: frozenset({Kind.SYSTEM_OUTAGE, Kind.INFORMATION_LEAK}),
    Role.COMPLAINT_OFFICER: frozenset({Kind.CUSTOMER_COMPLAINT}),
    Role.SAFETY_HR: frozenset({Kind.DISASTER_OTHER}),
    Role.SECURITY_PRIVACY: frozenset({Kind.INFORMATION_LEAK}),
    Role.FRAUD_AML: frozenset({Kind.SUSPICIOUS_TRANSACTIONS}),
    Role.LOGISTICS_FINANCE: frozenset({Kind.DISASTER_OTHER, Kind.TRAFFIC_SURGE}),
}


def is_role(key: str) -> bool:
    """Whether `key` names a role that this console knows."""
    return key in Role.__members__.values()


def needed_at(role: Role, severity: Severity) -> bool:
    """Whether a response of this severity is expected to fill the role."""
    return severity.at_least(MINIMUM_SEVERITY[role])


def needed_for(kind: Kind, severity: Severity) -> tuple[Role, ...]:
    """The roles that a response to this kind is expected to fill at this severity; a playbook may ask for others."""
    return tuple(role for role in Role if kind in ONLY_FOR.get(role, Kind) and needed_at(role, severity))
