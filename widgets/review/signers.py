"""Who may sign a review."""

from incidents.incident import Incident
from resources.people import Person, Post
from widgets.viewer import Viewer


def signers(incident: Incident, viewer: Viewer) -> list[Person]:
    """Supervisors and duty managers who neither commanded the response nor wrote in its review."""
    involved = {*incident.commanders, *incident.review.authors}
    return [one for one in viewer.people if one.post in (Post.DUTY_MANAGER, Post.SUPERVISOR) and one.id not in involved]
