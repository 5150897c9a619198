"""Division of duties as values: which post may act in which area, and what each role of a response answers for."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from incidents.incident import Incident
from incidents.team.needed import needed_roles
from resources.people import Post
from widgets.viewer import Viewer


class Area(StrEnum):
    """What acts are about."""

    REPORT = "report"
    GRADE = "grade"
    LIFE = "life"
    CLOSE = "close"
    ROLES = "roles"
    COMMAND = "command"
    RELIEVE = "relieve"
    PAGES = "pages"
    STEPS = "steps"
    LOG = "log"
    MEASURES = "measures"
    ROLLS = "rolls"
    FILES = "files"
    REGULATOR = "regulator"
    REVIEW = "review"
    LOANS = "loans"
    ALARMS = "alarms"
    HAND_COUNTS = "hand_counts"
    EXPORTS = "exports"
    POLICY = "policy"
    ROSTER = "roster"
    OTHER = "other"


class Share(StrEnum):
    """How much of an area a post may do."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Duties:
    """`shares` has for each area one share per post, in the order of `posts`."""

    posts: tuple[Post, ...]
    shares: tuple[tuple[Area, tuple[Share, ...]], ...]


@dataclass(frozen=True, slots=True)
class RoleDuty:
    """One role in one response: its holder and how many steps of the playbook it owes and may skip."""

    role: str
    holder: str
    steps: int
    skips: int


def role_duties(incident: Incident, viewer: Viewer) -> Iterator[RoleDuty]:
    """The roles that this response needs or has; without a playbook nobody owes a step by their role."""
    steps = incident.playbook.steps if incident.playbook else ()
    for role in dict.fromkeys([*(str(one) for one in needed_roles(incident)), *incident.team]):
        held = incident.team.get(role)
        yield RoleDuty(
            role,
            viewer.name(held.holder) if held and not held.declined else "",
            sum(step.role == role for step in steps),
            sum(role in step.skippable_by for step in steps),
        )
