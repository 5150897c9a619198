"""Decisions about the response team: who holds which role, a person or a contact, and who takes it if they do not."""

from incidents import commands, facts
from incidents.guards import LONGEST_LINE, Act, Answer, reason, too_long
from incidents.incident import Assignment, Incident
from incidents.kinds import RUNNING
from incidents.refusals import RefusalCode
from incidents.roles import Role, is_role
from incidents.team import handover
from incidents.team.commands import OfferCommand
from incidents.team.facts import PassedOn
from incidents.team.needed import to_backup
from incidents.team.refusals import TeamCode
from resources.entry import Refusal


def assign_role(incident: Incident, command: commands.AssignRole, act: Act) -> Answer:
    """A role goes to a named person or a contact, who has still to accept it; that of the commander is offered."""
    if not is_role(command.role):
        return Refusal.of(RefusalCode.UNKNOWN_ROLE, role=command.role)
    if not (command.person.strip() or command.contact.strip()):
        return Refusal(RefusalCode.PERSON_MISSING)
    held = incident.team.get(command.role)
    if held is not None and not held.declined and _same(held, command):
        return Refusal.of(RefusalCode.ROLE_ALREADY_HELD, role=command.role, person=held.holder)
    if command.role == Role.INCIDENT_COMMANDER:
        return _offer(incident, command, act)
    refusal = _wrong_names(incident, command)
    if refusal is not None:
        return refusal
    return (facts.RoleAssigned(command.role, command.person, command.contact, command.backup, command.backup_contact),)


def _same(held: Assignment, command: commands.AssignRole) -> bool:
    asked = (command.person, command.contact, command.backup, command.backup_contact)
    return (held.person, held.contact, held.backup, held.backup_contact) == asked


def _wrong_names(incident: Incident, command: commands.AssignRole) -> Refusal | None:
    if command.role == Role.DUTY_MANAGER_REVIEWER:
        commanded = next((one for one in (command.person, command.backup) if one in incident.commanders), "")
        if commanded:
            return Refusal.of(RefusalCode.REVIEWER_COMMANDED, person=commanded)
    if (command.backup or command.backup_contact) in (command.person or "-", command.contact or "-"):
        return Refusal(TeamCode.BACKUP_IS_HOLDER)
    return too_long("contact", command.contact + command.backup_contact, LONGEST_LINE)


def _offer(incident: Incident, command: commands.AssignRole, act: Act) -> Answer:
    """Command goes to a person who accepts it; there is never none and never two who command."""
    if incident.state not in RUNNING:
        return Refusal.of(RefusalCode.WRONG_STATE, state=incident.state, command=type(command).__name__)
    if command.contact or command.backup or command.backup_contact:
        return Refusal(TeamCode.COMMANDER_IS_A_PERSON)
    return handover.offer(incident, OfferCommand(command.incident, command.person), act)


def accept_role(incident: Incident, command: commands.AcceptRole, act: Act) -> Answer:
    """The holder takes the role on; for a contact somebody notes who answered there."""
    held = _held(incident, command.role, act)
    if isinstance(held, Refusal):
        return held
    if held.contact and not command.answered_by.strip():
        return Refusal.of(TeamCode.DESK_ANSWER_MISSING, contact=held.contact)
    if refusal := too_long("answered_by", command.answered_by, LONGEST_LINE):
        return refusal
    if held.accepted_at is not None:
        return Refusal.of(RefusalCode.ROLE_ALREADY_ACCEPTED, role=command.role, at=held.accepted_at.isoformat())
    return (facts.RoleAccepted(command.role, command.answered_by),)


def decline_role(incident: Incident, command: commands.DeclineRole, act: Act) -> Answer:
    """The role goes to its backup. The commander cannot leave the post empty: command is handed over, not declined."""
    held = _held(incident, command.role, act)
    if isinstance(held, Refusal):
        return held
    if command.role == Role.INCIDENT_COMMANDER:
        return Refusal(RefusalCode.COMMANDER_CANNOT_DECLINE)
    declined = facts.RoleDeclined(command.role, command.reason)
    return reason(command.reason) or (declined, *to_backup(incident, command.role, PassedOn.DECLINED))


def _held(incident: Incident, role: str, act: Act) -> Assignment | Refusal:
    """The actor's own assignment to the role, or that of a contact, for which anybody may speak."""
    held = incident.team.get(role)
    if held is None:
        code = RefusalCode.ROLE_NOT_ASSIGNED if is_role(role) else RefusalCode.UNKNOWN_ROLE
        return Refusal.of(code, role=role)
    if held.person and held.person != act.who.person:
        return Refusal.of(RefusalCode.ROLE_OF_SOMEONE_ELSE, role=role, person=held.person)
    if held.declined:
        return Refusal.of(RefusalCode.ROLE_ALREADY_DECLINED, role=role)
    return held
