"""Which roles a response needs: those of its playbook at its grade, or of its kind where there is no playbook."""

from incidents.incident import Incident
from incidents.kinds import RUNNING, Severity
from incidents.roles import Role, needed_for
from incidents.team.facts import PassedOn, RolePassedOn, RolesOpened

NAMED_OTHERWISE = frozenset({Role.REPORTER, Role.DUTY_SUPERVISOR})  # by the report and the acknowledgement


def needed_roles(incident: Incident, severity: Severity | None = None) -> tuple[Role, ...]:
    """The roles to fill at `severity` (the present grade, if none is given), the commander first."""
    grade = severity or incident.severity or Severity.S4
    asked = incident.playbook.roles_at(grade) if incident.playbook else needed_for(incident.kind, grade)
    return tuple(dict.fromkeys((Role.INCIDENT_COMMANDER, *(role for role in asked if role not in NAMED_OTHERWISE))))


def opened_by(incident: Incident, severity: Severity) -> tuple[RolesOpened, ...]:
    """What a worse grade asks for beside the present team, in a response that is running."""
    if incident.state not in RUNNING:
        return ()
    before = {*needed_roles(incident), *incident.team}
    opened = tuple(str(role) for role in needed_roles(incident, severity) if role not in before)
    return (RolesOpened(opened),) if opened else ()


def to_backup(incident: Incident, role: str, why: PassedOn) -> tuple[RolePassedOn, ...]:
    """The role goes to its backup, if it has one."""
    held = incident.team.get(role)
    if held is None or not held.has_backup:
        return ()
    return (RolePassedOn(role, held.backup, held.backup_contact, why),)
