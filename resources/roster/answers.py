"""What the decisions about the roster have in common: names, and who was first."""

from resources.entry import Refusal
from resources.roster.page import Mark, Page
from resources.roster.refusals import RosterCode


def changed_by(code: RosterCode, mark: Mark | None, **params: object) -> Refusal:
    """A refusal that names who was first, and when."""
    by = {"by": mark.by, "at": mark.at.isoformat()} if mark else {}
    return Refusal.of(code, **params, **by)


def name_of(people: Page, agent: str) -> str:
    """What people call an agent."""
    known = people.roster.agents.get(agent)
    return known.name if known else agent
