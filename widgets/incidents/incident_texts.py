"""The words around an incident: grades and when they apply, roles, phases, and what would fill an empty column."""

from PySide6.QtCore import QCoreApplication

from incidents.incident import Incident
from incidents.kinds import Column, Severity
from incidents.playbooks.playbook import DoneBy, LimitOrigin, Origin, Phase
from incidents.roles import Role, is_role
from incidents.steps.branch import branch_of
from resources.priority import Priority
from widgets.texts import PRIORITY_OF, kind_word, severity_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def severity_priority(severity: Severity | None) -> Priority | None:
    """The mark of a grade; none before anybody graded."""
    return None if severity is None else PRIORITY_OF[severity]


def severity_text(severity: Severity | None) -> str:
    """Severity I very serious; or that nobody has graded yet."""
    if severity is None:
        return translate("Incident", "not graded yet")
    return translate("Incident", "severity {grade}").format(grade=severity_word(severity))


def kind_text(incident: Incident) -> str:
    """Its kind, which is no secret of those who see it; for the others only that it is restricted."""
    return translate("Restricted", "Restricted") if incident.veiled else kind_word(incident.kind)


def sort_text(incident: Incident, viewer: Viewer) -> str:
    """Its kind, and once the playbook has branched, of what sort it is."""
    kind, branch = kind_text(incident), branch_of(incident)
    if branch is None or incident.veiled:
        return kind
    return translate("Incident", "{kind}: {branch}").format(kind=kind, branch=branch.title.pick(viewer.language))


def severity_criteria(severity: Severity) -> str:
    """When a grade applies: any one of these is enough, and the worst that fits is taken."""
    return {
        Severity.S1: translate(
            "Incident",
            "Nobody can be served for 10 min, danger to life, customer data leaked for certain, "
            "or a regulator's top grade.",
        ),
        Severity.S2: translate(
            "Incident",
            "Half of the agents cannot work, a core system is down for 15 min, over 30% abandon for half an hour, "
            "a suspected leak, or media or regulator ask.",
        ),
        Severity.S3: translate(
            "Incident",
            "A fifth of the agents cannot work, a queue stays under 50% service level for 45 min, "
            "or a complaint by a group or with a legal threat.",
        ),
        Severity.S4: translate("Incident", "Anything smaller that several people must handle together."),
    }[severity]


def role_word(role: str) -> str:
    """The name of a role; one that this console does not know stands for itself."""
    return _role_words()[Role(role)] if is_role(role) else role


def _role_words() -> dict[Role, str]:
    return {
        Role.REPORTER: translate("Role", "Reporter"),
        Role.DUTY_SUPERVISOR: translate("Role", "Duty supervisor"),
        Role.INCIDENT_COMMANDER: translate("Role", "Commander"),
        Role.DEPUTY: translate("Role", "Deputy commander"),
        Role.SCRIBE: translate("Role", "Scribe"),
        Role.OPERATIONS: translate("Role", "Floor lead"),
        Role.PLANNING_WFM: translate("Role", "Planning"),
        Role.IT_LIAISON: translate("Role", "Technical liaison"),
        Role.CUSTOMER_COMMS: translate("Role", "Public information"),
        Role.INTERNAL_LIAISON: translate("Role", "Internal liaison"),
        Role.REGULATORY_LIAISON: translate("Role", "Regulator reports"),
        Role.COMPLAINT_OFFICER: translate("Role", "Complaint officer"),
        Role.SAFETY_HR: translate("Role", "Safety and staff"),
        Role.SECURITY_PRIVACY: translate("Role", "Security and privacy"),
        Role.FRAUD_AML: translate("Role", "Fraud desk"),
        Role.LOGISTICS_FINANCE: translate("Role", "Logistics and cost"),
        Role.DUTY_MANAGER_REVIEWER: translate("Role", "Duty manager (review)"),
    }


def phase_word(phase: Phase) -> str:
    """The heading of a phase."""
    return {
        Phase.REPORT: translate("Phase", "Report"),
        Phase.CLASSIFY: translate("Phase", "Grade"),
        Phase.ACTIVATE: translate("Phase", "Activate"),
        Phase.TEAM: translate("Phase", "Team"),
        Phase.PLAN: translate("Phase", "Plan"),
        Phase.MEASURES: translate("Phase", "Measures"),
        Phase.TRACKING: translate("Phase", "Track"),
        Phase.FEEDBACK: translate("Phase", "Tell those affected"),
        Phase.RECOVERY: translate("Phase", "Recover"),
        Phase.REVIEW: translate("Phase", "Review"),
        Phase.CLOSED: translate("Phase", "Close"),
    }[phase]


def origin_word(origin: Origin) -> str:
    """Who asks for a step."""
    return {
        Origin.POLICY: translate("Incident", "bank policy"),
        Origin.PRACTICE: translate("Incident", "added practice"),
    }[origin]


def limit_origin_word(origin: LimitOrigin) -> str:
    """Who sets the limit of a step."""
    return {
        LimitOrigin.POLICY: translate("Incident", "limit by bank policy"),
        LimitOrigin.REGULATION: translate("Incident", "limit by regulation"),
        LimitOrigin.DEFAULT: translate("Incident", "limit by this console's default"),
    }[origin]


def done_by_text(act: DoneBy) -> str:
    """Which act of the whole incident ticks a step by itself."""
    return {
        DoneBy.REPORT: translate("Incident", "Ticked by the report."),
        DoneBy.ACKNOWLEDGE: translate("Incident", "Ticked by acknowledging the report."),
        DoneBy.CLASSIFY: translate("Incident", "Ticked by grading."),
        DoneBy.ACTIVATE: translate("Incident", "Ticked by activating the response."),
        DoneBy.UPDATE: translate("Incident", "Ticked by “Post update…” in the header."),
        DoneBy.REVIEW: translate("Incident", "Ticked by “Review…” in the header."),
        DoneBy.CLOSE: translate("Incident", "Ticked by “Close…” in the header."),
    }[act]


def column_empty_text(column: Column) -> str:
    """What would fill an empty column."""
    return {
        Column.REPORTED: translate("Incident", "Nothing reported. F8 reports an incident."),
        Column.RESPONDING: translate("Incident", "No response is running. Activating an incident puts it here."),
        Column.WATCHING: translate("Incident", "Stabilised incidents are watched here until service is back."),
        Column.RESOLVED: translate("Incident", "Incidents whose service is back wait here for their review."),
        Column.CLOSED: translate("Incident", "Reviewed and signed incidents rest here."),
    }[column]
