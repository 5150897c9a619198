"""How long a commander has been silent, and whether that is long enough for somebody else to take command."""

from datetime import datetime, timedelta

from incidents.clocks.cadence import HAND_OVER_AT_LAST, SILENCE
from incidents.incident import Incident
from incidents.kinds import Severity
from incidents.roles import Role
from incidents.team.calls import WENT_OUT, Page
from incidents.team.refusals import TeamCode
from resources.entry import Refusal


def why_not_taken(incident: Incident, person: str, now: datetime) -> Refusal | None:
    """What stands in the way of taking command without being offered it; None: the commander is silent or has
    commanded for longer than the limit."""
    if incident.commander == person:
        return Refusal(TeamCode.YOU_COMMAND)
    commanded = now - incident.team[Role.INCIDENT_COMMANDER].assigned_at
    if commanded >= HAND_OVER_AT_LAST and not incident.is_case:
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
