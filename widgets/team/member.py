"""One role of the team as a row shows it: its holder, what is known of the answer, who stands behind."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from incidents.incident import Assignment, Incident
from incidents.kinds import AFTERWARDS, ENDED, RUNNING
from incidents.roles import Role
from incidents.team.calls import Page, PageChannel
from incidents.team.needed import needed_roles
from widgets.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Member:
    """`asked_at` is set while the holder has not answered. `paged`: the last page since the role was given.

    `call`: a page by telephone of which nobody has said yet what came of it. `speaks`: the viewer may accept, for
    themselves or, where a contact holds the role, by noting who answered there.
    """

    role: str
    holder: str = ""
    name: str = ""
    backup: str = ""
    accepted_at: datetime | None = None
    asked_at: datetime | None = None
    answered_by: str = ""
    declined: str = ""
    paged: Page | None = None
    call: Page | None = None
    speaks: bool = False
    is_contact: bool = False
    changeable: bool = True
    pageable: bool = False

    @property
    def free(self) -> bool:
        """Whether somebody has still to be named."""
        return not self.holder or bool(self.declined)


def members_of(incident: Incident, viewer: Viewer) -> Iterator[Member]:
    """The roles that this response needs at its grade, then further ones that are held."""
    if incident.state not in RUNNING | AFTERWARDS | ENDED or not incident.team:
        return
    for role in dict.fromkeys([*(str(role) for role in needed_roles(incident)), *incident.team]):
        yield _member(role, incident.team.get(role), incident, viewer)


def _member(role: str, held: Assignment | None, incident: Incident, viewer: Viewer) -> Member:
    commands = role == Role.INCIDENT_COMMANDER
    mine = incident.commander == viewer.me if commands else True
    changeable = incident.state not in ENDED and (not commands or (incident.state in RUNNING and mine))
    if held is None:
        return Member(role, changeable=changeable)
    waits = held.accepted_at is None and not held.declined and incident.state in RUNNING
    pages = incident.calls.pages_of(role, held.holder, held.assigned_at)
    return Member(
        role=role,
        holder=held.holder,
        name=viewer.name(held.holder),
        backup=viewer.name(held.backup or held.backup_contact) if held.has_backup else "",
        accepted_at=held.accepted_at,
        asked_at=held.assigned_at if waits else None,
        answered_by=held.answered_by,
        declined=held.declined,
        paged=pages[-1] if pages else None,
        call=next((page for page in pages if _is_to_ring(page)), None),
        speaks=waits and (not held.person or held.person == viewer.me),
        is_contact=not held.person,
        changeable=changeable,
        pageable=incident.state in RUNNING and not held.declined and held.person != viewer.me,
    )


def _is_to_ring(page: Page) -> bool:
    return page.channel is PageChannel.CALL and page.answered is None
