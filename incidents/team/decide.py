"""Decisions about the response team: who holds which role, and who commands."""

from incidents import commands, facts
from incidents.guards import Act, Answer, holds, reason
from incidents.incident import Assignment, Incident
from incidents.kinds import RUNNING
from incidents.refusals import RefusalCode
from incidents.roles import Role, is_role
from resources.entry import Refusal


def assign_role(incident: Incident, command: commands.AssignRole, act: Act) -> Answer:
    """A role goes to a named person, who has still to accept it."""
    if not is_role(command.role):
        return Refusal.of(RefusalCode.UNKNOWN_ROLE, role=command.role)
    if not command.person.strip():
        return Refusal(RefusalCode.PERSON_MISSING)
    held = incident.team.get(command.role)
    if held is not None and held.person == command.person and not held.declined:
        return Refusal.of(RefusalCode.ROLE_ALREADY_HELD, role=command.role, person=command.person)
    if command.role == Role.INCIDENT_COMMANDER:
        return _hand_over(incident, command, act)
    if command.role == Role.DUTY_MANAGER_REVIEWER and command.person in incident.commanders:
        return Refusal.of(RefusalCode.REVIEWER_COMMANDED, person=command.person)
    return (facts.RoleAssigned(command.role, command.person),)


def _hand_over(incident: Incident, command: commands.AssignRole, act: Act) -> Answer:
    """The commander names another one, or the deputy takes over; there is never none and never two."""
    if incident.state not in RUNNING:
        return Refusal.of(RefusalCode.WRONG_STATE, state=incident.state, command=type(command).__name__)
    if not (holds(incident, act.who.person, Role.INCIDENT_COMMANDER) or holds(incident, act.who.person, Role.DEPUTY)):
        return Refusal.of(RefusalCode.ONLY_COMMANDER, commander=incident.commander)
    return (facts.CommanderNamed(command.person),)


def accept_role(incident: Incident, command: commands.AcceptRole, act: Act) -> Answer:
    """The holder takes the role on."""
    held = _held(incident, command.role, act)
    if isinstance(held, Refusal):
        return held
    if held.accepted_at is not None:
        return Refusal.of(RefusalCode.ROLE_ALREADY_ACCEPTED, role=command.role, at=held.accepted_at.isoformat())
    return (facts.RoleAccepted(command.role),)


def decline_role(incident: Incident, command: commands.DeclineRole, act: Act) -> Answer:
    """The commander cannot leave the post empty: command is handed over, not declined."""
    held = _held(incident, command.role, act)
    if isinstance(held, Refusal):
        return held
    if command.role == Role.INCIDENT_COMMANDER:
        return Refusal(RefusalCode.COMMANDER_CANNOT_DECLINE)
    return reason(command.reason) or (facts.RoleDeclined(command.role, command.reason),)


def _held(incident: Incident, role: str, act: Act) -> Assignment | Refusal:
    """The actor's own assignment to the role."""
    held = incident.team.get(role)
    if held is None:
        code = RefusalCode.ROLE_NOT_ASSIGNED if is_role(role) else RefusalCode.UNKNOWN_ROLE
        return Refusal.of(code, role=role)
    if held.person != act.who.person:
        return Refusal.of(RefusalCode.ROLE_OF_SOMEONE_ELSE, role=role, person=held.person)
    if held.declined:
        return Refusal.of(RefusalCode.ROLE_ALREADY_DECLINED, role=role)
    return held
