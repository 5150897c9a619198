"""What the facts about command, pages and backups make of an incident."""

from dataclasses import replace

from incidents.incident import Assignment, Incident
from incidents.team import facts
from incidents.team.calls import Offer, Page
from resources.entry import Entry


def offered(incident: Incident, entry: Entry, fact: facts.CommandOffered) -> Incident:
    """Command is offered; until it is accepted nothing else changes."""
    offer = Offer(fact.person, entry.who.person, entry.happened, entry.seq)
    return replace(incident, calls=replace(incident.calls, offer=offer))


def offer_over(incident: Incident, _entry: Entry, _fact: object) -> Incident:
    """The offer was declined or withdrawn."""
    return replace(incident, calls=replace(incident.calls, offer=None))


def kept(incident: Incident, entry: Entry, _fact: facts.CommandKept) -> Incident:
    """The commander goes on."""
    return replace(incident, calls=replace(incident.calls, kept_at=entry.happened))


def opened(incident: Incident, entry: Entry, fact: facts.RolesOpened) -> Incident:
    """Roles to be filled, and since when."""
    roles = {**incident.calls.opened, **dict.fromkeys(fact.roles, entry.happened)}
    return replace(incident, calls=replace(incident.calls, opened=roles))


def passed_on(incident: Incident, entry: Entry, fact: facts.RolePassedOn) -> Incident:
    """The backup holds the role and has still to accept it."""
    before = incident.team[fact.role]
    backup = Assignment(
        fact.role, fact.person, entry.happened, contact=fact.contact, instead_of=before.person or before.contact
    )
    return replace(incident, team={**incident.team, fact.role: backup})


def paged(incident: Incident, entry: Entry, fact: facts.Paged) -> Incident:
    """A channel was asked to call somebody."""
    by = entry.who.person
    page = Page(fact.page, fact.role, fact.person, fact.contact, fact.channel, by, entry.recorded, fact.address)
    return replace(incident, calls=replace(incident.calls, pages=(*incident.calls.pages, page)))


def answered(incident: Incident, _entry: Entry, fact: facts.PageAnswered) -> Incident:
    """What the channel said."""
    pages = tuple(
        replace(page, answered=fact.answer, words=fact.words) if page.id == fact.page else page
        for page in incident.calls.pages
    )
    return replace(incident, calls=replace(incident.calls, pages=pages))
