"""Who may sign a review."""

from incidents.incident import Incident
from incidents.visibility import may_see
from resources.people import Person, Post
from widgets.viewer import Viewer


def signers(incident: Incident, viewer: Viewer) -> list[Person]:
    """Supervisors and duty managers who neither commanded nor wrote in the review, and may read all of it."""
    involved = {*incident.commanders, *incident.review.authors}
    able = (one for one in viewer.people if one.post in (Post.DUTY_MANAGER, Post.SUPERVISOR))
    return [one for one in able if one.id not in involved and may_see(incident, one)]
