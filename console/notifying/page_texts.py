"""The words of a page."""

from PySide6.QtCore import QCoreApplication

from incidents.incident import Incident
from incidents.roles import Role
from incidents.visibility import is_restricted
from resources.entry import CONSOLE
from widgets.format import clock_time
from widgets.incidents.incident_texts import role_word, severity_text
from widgets.texts import kind_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def page_words(incident: Incident, role: str, person: str, by: str, viewer: Viewer) -> tuple[str, str]:
    """Subject and text. A page goes through other people's servers: nothing of customers is in it, and of a restricted
    incident neither its kind nor a role that would tell it.
    """
    restricted = is_restricted(incident)
    kind = translate("Restricted", "Restricted") if restricted else kind_word(incident.kind)
    asked = translate("Page", "in the team") if restricted else role_word(role)
    words = {"incident": incident.name, "role": asked}
    subject = _subject(incident, role, person).format(**words)
    text = "\n".join(
        (
            f"{incident.name} · {kind} · {severity_text(incident.severity)}",
            translate("Page", "Reported at {time}.").format(time=clock_time(incident.reported_at, viewer.zone)),
            translate("Page", "{name} asks for you. Answer in the console or at the commander's desk.").format(
                name=viewer.name(incident.commander if by == CONSOLE.person else by)
            ),
        )
    )
    return subject, text


def _subject(incident: Incident, role: str, person: str) -> str:
    offer = incident.calls.offer
    if role != Role.INCIDENT_COMMANDER:
        return translate("Page", "{incident}: you are asked to take the role {role}")
    if offer is not None and offer.person == person:
        return translate("Page", "{incident}: command is offered to you")
    held = incident.team.get(role)
    if held is not None and held.accepted_at is None:
        return translate("Page", "{incident}: you are asked to take the role {role}")
    return translate("Page", "{incident}: you command and are asked to show up")
