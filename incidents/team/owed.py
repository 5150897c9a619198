"""What is owed about the team itself: answers to an offer and to a page, relief in time, roles that were opened."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from incidents.clocks.cadence import ACCEPT_ROLE, HAND_OVER, HAND_OVER_AT_LAST, SILENCE
from incidents.clocks.deadline import Deadline, DeadlineKind, Rung, owed
from incidents.incident import Incident
from incidents.kinds import RUNNING, Severity, State
from incidents.roles import Role
from incidents.team.needed import needed_roles
from incidents.team.silence import call_to_commander

COMMANDER = Role.INCIDENT_COMMANDER


def owed_by_team(incident: Incident) -> Iterator[Deadline]:
    """Only while the response runs; nobody is asked to hand over while it is on hold."""
    if incident.state not in RUNNING:
        return
    yield from _offer(incident)
    yield from _answer(incident)
    yield from _opened(incident)
    if incident.state is not State.ON_HOLD and _at_least(incident, Severity.S3) and not incident.is_case:
        yield from _relief(incident)


def _offer(incident: Incident) -> Iterator[Deadline]:
    offer = incident.calls.offer
    if offer is not None:
        one = owed(incident, DeadlineKind.OFFER, _within(offer.at, ACCEPT_ROLE), COMMANDER, Rung.INCIDENT_COMMANDER)
        yield replace(one, person=offer.person)


def _answer(incident: Incident) -> Iterator[Deadline]:
    """A commander who was paged by the deputy shows up, or the deputy may take command."""
    paged = call_to_commander(incident)
    if paged is not None and _at_least(incident, Severity.S2):
        yield owed(incident, DeadlineKind.SHOW_UP, _within(paged.at, SILENCE), COMMANDER, Rung.DEPUTY)


def _opened(incident: Incident) -> Iterator[Deadline]:
    for role in needed_roles(incident):
        since = incident.calls.opened.get(role)
        if since is not None and role not in incident.team:
            given, params = _within(since, ACCEPT_ROLE), (("role", str(role)),)
            yield owed(incident, DeadlineKind.FILL, given, COMMANDER, Rung.DUTY_MANAGER, part=role, params=params)


def _relief(incident: Incident) -> Iterator[Deadline]:
    """An hour of command: offer to hand over, or say that you go on; after three hours hand over."""
    since = incident.team[COMMANDER].assigned_at
    at_last = since + HAND_OVER_AT_LAST
    rung = Rung.DEPUTY if Role.DEPUTY in incident.team else Rung.DUTY_MANAGER
    prompted = max(since, incident.calls.kept_at or since)
    if incident.calls.offer is None and prompted + HAND_OVER < at_last:
        yield owed(incident, DeadlineKind.RELIEF, _within(prompted, HAND_OVER), COMMANDER, rung)
    yield owed(incident, DeadlineKind.HAND_OVER, (since, at_last), COMMANDER, rung)


def _within(since: datetime, limit: timedelta) -> tuple[datetime, datetime]:
    return since, since + limit


def _at_least(incident: Incident, severity: Severity) -> bool:
    return incident.severity is not None and incident.severity.at_least(severity)
