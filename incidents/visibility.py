"""Who may see what of a restricted incident: the details for those who need them, a code name for everybody else.

Leaks and suspicious transactions are need-to-know (policy on after-sales duties, chapter 7: confidentiality, no tipping
off). As long as identity is claimed and not verified, this guards against accidents – the glance at a screen, the page
left open – and not against a person who claims another name; the journal names whom each act was claimed by.
"""

from types import MappingProxyType

from incidents.board import Board
from incidents.incident import Assignment, Incident
from incidents.kinds import Kind
from incidents.roles import Role
from resources.entry import Who
from resources.people import Person, Post

RESTRICTED = frozenset({Kind.INFORMATION_LEAK, Kind.SUSPICIOUS_TRANSACTIONS})
HIDDEN = Who("", "–")

# Neutral words: none says anything about a bank, a system or a customer.
_NAMES = (
    "ALDER", "BASALT", "CEDAR", "DELTA", "EMBER", "FJORD", "GARNET", "HARBOUR", "IRIS", "JUNIPER", "KESTREL", "LARCH",
    "MERIDIAN", "NIMBUS", "ORCHARD", "PEBBLE", "QUARTZ", "ROWAN", "SAFFRON", "TUNDRA", "UMBER", "VERBENA", "WILLOW",
    "XENON", "YARROW", "ZEPHYR", "AMBER", "BIRCH", "COBALT",
)  # fmt: skip


def is_restricted(incident: Incident) -> bool:
    """Whether the kind of the incident is need-to-know, open or closed."""
    return incident.kind in RESTRICTED


def may_see(incident: Incident, person: Person) -> bool:
    """Whether `person` may see more than the code name: who reported it, took it on, commands or commanded it, is
    offered command, holds a role in it (as the security, fraud and regulator roles do) or owns an action of its
    review, and duty managers."""
    if not is_restricted(incident) or person.post is Post.DUTY_MANAGER:
        return True
    return person.id in _involved(incident)


def public_name(incident: Incident) -> str:
    """What everybody may call it: a code name, the same for ever; other incidents go by what is affected."""
    return _NAMES[incident.number % len(_NAMES)] if is_restricted(incident) else incident.affected


def seen_by(incident: Incident, person: Person) -> Incident:
    """The incident as `person` may see it: whole, or with nothing in it but its code name, state, grade and clocks."""
    return incident if may_see(incident, person) else _veiled(incident)


def board_of(board: Board, person: Person) -> Board:
    """The board as `person` may see it: views that are shown no more cannot tell more."""
    veiled = {one.id: _veiled(one) for one in board if not may_see(one, person)}
    return Board(MappingProxyType({**board.incidents, **veiled})) if veiled else board


def _involved(incident: Incident) -> frozenset[str]:
    holders = (held.person for held in incident.team.values() if not held.declined)
    takers = (entry.who.person for entry in incident.entries if entry.fact.kind == "acknowledged")
    offered = incident.calls.offer.person if incident.calls.offer else ""  # who is to take over must read it up
    owners = {action.owner for action in incident.review.actions}
    known = {incident.reporter.person, incident.commander, *incident.commanders, *holders, *takers, offered, *owners}
    return frozenset(known - {""})


def _command(incident: Incident) -> dict[str, Assignment]:
    """Everybody may know whom to ask."""
    held = incident.team.get(Role.INCIDENT_COMMANDER)
    if held is None:
        return {}
    accepted = held.accepted_at or held.assigned_at
    return {Role.INCIDENT_COMMANDER: Assignment(held.role, held.person, held.assigned_at, accepted)}


def _veiled(incident: Incident) -> Incident:
    """Made anew instead of emptied, so that what an incident will learn to hold one day is hidden as well."""
    return Incident(
        id=incident.id,
        number=incident.number,
        kind=incident.kind,
        state=incident.state,
        affected=public_name(incident),
        began_at=incident.reported_at,
        noticed_at=incident.reported_at,
        reported_at=incident.reported_at,
        reporter=HIDDEN,
        desk="",
        severity=incident.severity,
        worst=incident.worst,
        commander=incident.commander,
        commanders=incident.commanders,
        team=_command(incident),
        update_due=incident.update_due,
        hold_until=incident.hold_until,
        held_from=incident.held_from,
        merged_into=incident.merged_into,
        entered=incident.entered,
        version=incident.version,
        drill=incident.drill,
        policy=incident.policy,
        veiled=True,
    )
