"""Decisions about calling people: who is called for what, and what the channel answered.

The page is stated before the channel is asked, so that a console that ends in between leaves a page without an answer,
never a page twice.
"""

from incidents.guards import LONGEST_LINE, Act, Answer, too_long
from incidents.incident import Incident
from incidents.refusals import RefusalCode
from incidents.roles import Role, is_role
from incidents.team import commands, facts
from incidents.team.calls import Answered, Page, PageChannel
from incidents.team.refusals import TeamCode
from resources.entry import Refusal

LONGEST_ANSWER = 300  # characters of a channel's own words that are kept


def page_holder(incident: Incident, command: commands.PageHolder, _act: Act) -> Answer:
    """Calls whoever holds the role now, or is offered command; the same page again is the same page."""
    if incident.calls.page(command.page) is not None:
        return ()
    if not is_role(command.role):
        return Refusal.of(RefusalCode.UNKNOWN_ROLE, role=command.role)
    if (command.person, command.contact) not in _callable(incident, command.role):
        return Refusal.of(TeamCode.NOT_HOLDER, role=command.role)
    if refusal := too_long("address", command.address, LONGEST_LINE):
        return refusal
    return (
        facts.Paged(
            command.page, command.role, command.person, command.contact, command.channel, command.address,
            command.digest,
        ),
    )  # fmt: skip


def note_page(incident: Incident, command: commands.NotePage, _act: Act) -> Answer:
    """A channel answers once; what comes later, or after a person ticked it, changes nothing."""
    page = incident.calls.page(command.page)
    if page is None:
        return Refusal(TeamCode.UNKNOWN_PAGE)
    if page.answered is not None:
        return ()
    return (facts.PageAnswered(page.id, command.answer, command.words[:LONGEST_ANSWER]),)


def tick_call(incident: Incident, command: commands.TickCall, _act: Act) -> Answer:
    """A person says what came of ringing somebody up."""
    page = incident.calls.page(command.page)
    if page is None:
        return Refusal(TeamCode.UNKNOWN_PAGE)
    if page.channel is not PageChannel.CALL:
        return Refusal(TeamCode.NOT_A_CALL)
    if page.answered is not None:
        return Refusal(TeamCode.PAGE_ALREADY_ANSWERED)
    answer = Answered.REACHED if command.reached else Answered.NOT_REACHED
    return too_long("text", command.words, LONGEST_ANSWER) or (facts.PageAnswered(page.id, answer, command.words),)


def unanswered(incident: Incident) -> tuple[Page, ...]:
    """Pages of which no channel has said anything yet, without those that a person rings up."""
    return tuple(
        page for page in incident.calls.pages if page.answered is None and page.channel is not PageChannel.CALL
    )


def _callable(incident: Incident, role: str) -> set[tuple[str, str]]:
    held = incident.team.get(role)
    found = {(held.person, held.contact)} if held is not None else set()
    if role == Role.INCIDENT_COMMANDER and incident.calls.offer is not None:
        found.add((incident.calls.offer.person, ""))
    return found
