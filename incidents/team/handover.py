"""Decisions about command: offered and accepted, kept, or taken from a commander who is silent.

As in ICS, the present commander stays until the incoming one, having read the brief, accepts. A more senior
person does not take command by arriving.
"""

from datetime import datetime, timedelta

from incidents.clocks.cadence import HAND_OVER_AT_LAST, SILENCE
from incidents.facts import CommanderNamed, Handed
from incidents.guards import Act, Answer, holds, reason
from incidents.incident import Incident
from incidents.kinds import Severity
from incidents.refusals import RefusalCode
from incidents.roles import Role
from incidents.team import commands, facts
from incidents.team.calls import WENT_OUT, Offer, Page
from incidents.team.refusals import TeamCode
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


def why_not_taken(incident: Incident, person: str, now: datetime) -> Refusal | None:
    """What stands in the way of taking command without being offered it; None: the commander is silent or has
    commanded for longer than the limit."""
    if incident.commander == person:
        return Refusal(TeamCode.YOU_COMMAND)
    if now - incident.team[Role.INCIDENT_COMMANDER].assigned_at >= HAND_OVER_AT_LAST:
        return None
    if incident.severity is None or not incident.severity.at_least(Severity.S2):
        return Refusal.of(TeamCode.ONLY_WORST_GRADES, hours=round(HAND_OVER_AT_LAST / timedelta(hours=1)))
    paged = call_to_commander(incident, person)
    if paged is None:
        return _page_first(incident)
    if now - paged.at <= SILENCE:
        at = (paged.at + SILENCE).isoformat()
        return Refusal.of(TeamCode.STILL_WAITING, commander=incident.commander, at=at)
    return None


def call_to_commander(incident: Incident, person: str = "") -> Page | None:
    """The first page by the deputy or by `person` that the commander has left without any act in this incident."""
    deputy = incident.team.get(Role.DEPUTY)
    callers = {person, deputy.person if deputy else ""} - {"", incident.commander}
    since = last_act(incident)
    pages = incident.calls.pages_of(Role.INCIDENT_COMMANDER, incident.commander, since)
    return next((page for page in pages if page.by in callers and page.answered in WENT_OUT), None)


def last_act(incident: Incident) -> datetime:
    """When the commander last did anything in this incident; when they got command, if nothing yet."""
    acts = (entry.recorded for entry in reversed(incident.entries) if entry.who.person == incident.commander)
    return max(next(acts, incident.reported_at), incident.team[Role.INCIDENT_COMMANDER].assigned_at)


def _page_first(incident: Incident) -> Refusal:
    minutes = round(SILENCE / timedelta(minutes=1))
    return Refusal.of(TeamCode.PAGE_FIRST, commander=incident.commander, minutes=minutes)


def _mine(incident: Incident, act: Act) -> Offer | Refusal:
    offered = incident.calls.offer
    if offered is None:
        return Refusal(TeamCode.NO_OFFER)
    if offered.person != act.who.person:
        return Refusal.of(TeamCode.OFFER_TO_SOMEONE_ELSE, person=offered.person)
    return offered
