"""Decisions about command: offered and accepted, kept, or taken from a commander who is silent.

As in ICS, the present commander stays until the incoming one, having read the brief, accepts. A more senior
person does not take command by arriving.
"""

from incidents.facts import CommanderNamed, Handed
from incidents.guards import Act, Answer, holds, reason
from incidents.incident import Incident
from incidents.refusals import RefusalCode
from incidents.roles import Role
from incidents.team import commands, facts
from incidents.team.calls import Offer
from incidents.team.refusals import TeamCode
from incidents.team.silence import why_not_taken
from resources.entry import Refusal


def offer(incident: Incident, command: commands.OfferCommand, act: Act) -> Answer:
    """Only the commander offers; an offer to somebody else is withdrawn by it."""
    if not command.person.strip():
        return Refusal(RefusalCode.PERSON_MISSING)
    if not holds(incident, act.who.person, Role.INCIDENT_COMMANDER):
        return Refusal.of(RefusalCode.ONLY_COMMANDER, commander=incident.commander)
    if command.person == act.who.person:
        return Refusal(TeamCode.OFFER_TO_SELF)
    standing = incident.calls.offer
    if standing is not None and standing.person == command.person:
        return Refusal.of(TeamCode.ALREADY_OFFERED, person=command.person)
    withdrawn = (facts.CommandOfferWithdrawn(),) if standing is not None else ()
    return (*withdrawn, facts.CommandOffered(command.person))


def withdraw(incident: Incident, _command: commands.WithdrawOffer, act: Act) -> Answer:
    """The commander keeps command after all."""
    if not holds(incident, act.who.person, Role.INCIDENT_COMMANDER):
        return Refusal.of(RefusalCode.ONLY_COMMANDER, commander=incident.commander)
    return (facts.CommandOfferWithdrawn(),) if incident.calls.offer else Refusal(TeamCode.NO_OFFER)


def accept(incident: Incident, command: commands.AcceptCommand, act: Act) -> Answer:
    """The one to whom it was offered takes command, having read a brief that is not older than the offer."""
    offered = _mine(incident, act)
    if isinstance(offered, Refusal):
        return offered
    if not command.assessed:
        return Refusal(TeamCode.BRIEF_NOT_READ)
    if command.brief < offered.seq:
        return Refusal(TeamCode.BRIEF_TOO_OLD)
    return (CommanderNamed(act.who.person, Handed.ACCEPTED, brief=command.brief),)


def decline(incident: Incident, command: commands.DeclineCommand, act: Act) -> Answer:
    """The one to whom it was offered says no, and why."""
    offered = _mine(incident, act)
    if isinstance(offered, Refusal):
        return offered
    return reason(command.reason) or (facts.CommandOfferDeclined(command.reason),)


def keep(incident: Incident, _command: commands.KeepCommand, act: Act) -> Answer:
    """The commander goes on; the next prompt comes later."""
    if not holds(incident, act.who.person, Role.INCIDENT_COMMANDER):
        return Refusal.of(RefusalCode.ONLY_COMMANDER, commander=incident.commander)
    return (facts.CommandKept(),)


def take(incident: Incident, command: commands.TakeCommand, act: Act) -> Answer:
    """By the deputy, or by a duty manager (whom the table of permissions lets through)."""
    by_post = isinstance(command, commands.RelieveCommander)
    if not by_post and not holds(incident, act.who.person, Role.DEPUTY):
        return Refusal(TeamCode.NOT_DEPUTY)
    refusal = why_not_taken(incident, act.who.person, act.now) or reason(command.reason)
    return refusal or (CommanderNamed(act.who.person, Handed.FORCED, command.reason),)


def _mine(incident: Incident, act: Act) -> Offer | Refusal:
    offered = incident.calls.offer
    if offered is None:
        return Refusal(TeamCode.NO_OFFER)
    if offered.person != act.who.person:
        return Refusal.of(TeamCode.OFFER_TO_SOMEONE_ELSE, person=offered.person)
    return offered
