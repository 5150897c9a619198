"""How long a commander has been silent, and whether that is long enough for somebody else to take command."""

from datetime import datetime, timedelta
from uuid import UUID

from incidents.clocks.cadence import HAND_OVER_AT_LAST, SILENCE
from incidents.clocks.deadline import DeadlineKind, ran_out
from incidents.facts import CommanderNamed
from incidents.incident import Incident
from incidents.kinds import Severity
from incidents.roles import Role
from incidents.team.calls import WENT_OUT, Page
from incidents.team.facts import Paged
from incidents.team.refusals import TeamCode
from resources.entry import Refusal


def why_not_taken(incident: Incident, person: str, now: datetime) -> Refusal | None:
    """What stands in the way of taking command without being offered it; None: the commander is silent or has
    commanded for longer than the limit."""
    if incident.commander == person:
        return Refusal(TeamCode.YOU_COMMAND)
    at_last = incident.team[Role.INCIDENT_COMMANDER].assigned_at + HAND_OVER_AT_LAST
    if not incident.is_case and (now >= at_last or ran_out(incident, DeadlineKind.HAND_OVER, at_last)):
        return None
    if incident.severity is None or not incident.severity.at_least(Severity.S2):
        return Refusal.of(TeamCode.ONLY_WORST_GRADES, hours=round(HAND_OVER_AT_LAST / timedelta(hours=1)))
    paged = call_to_commander(incident, person)
    if paged is None:
        return _page_first(incident)
    patient = paged.at + SILENCE
    if now <= patient and not ran_out(incident, DeadlineKind.SHOW_UP, patient):
        return Refusal.of(TeamCode.STILL_WAITING, commander=incident.commander, at=patient.isoformat())
    return None


def call_to_commander(incident: Incident, person: str = "") -> Page | None:
    """The first page by the deputy or by `person` that the commander has left without any act in this incident.

    What came first is told by the order of the log: a clock may have been set back in between.
    """
    deputy = incident.team.get(Role.DEPUTY)
    callers = {person, deputy.person if deputy else ""} - {"", incident.commander}
    asked = _asked_since_last_act(incident)
    pages = (page for page in incident.calls.pages if page.id in asked and page.role == Role.INCIDENT_COMMANDER)
    return next((page for page in pages if page.by in callers and page.answered in WENT_OUT), None)


def _asked_since_last_act(incident: Incident) -> set[UUID]:
    """Pages to the commander since they last did anything in this incident, or since they got command."""
    commander, asked = incident.commander, set()
    for entry in reversed(incident.entries):
        fact = entry.fact
        if entry.who.person == commander or (isinstance(fact, CommanderNamed) and fact.person == commander):
            break
        if isinstance(fact, Paged) and fact.person == commander:
            asked.add(fact.page)
    return asked


def _page_first(incident: Incident) -> Refusal:
    minutes = round(SILENCE / timedelta(minutes=1))
    return Refusal.of(TeamCode.PAGE_FIRST, commander=incident.commander, minutes=minutes)
