"""An incident in review for tests: Anna commanded, Ben writes, Dora may sign."""

from datetime import timedelta

from incidents import commands as c
from incidents.review import commands as r
from incidents.review.kinds import ActionSort, Section
from incidents.review.review import digest_of
from tests.incidents.desk import BEN, Desk, finish_steps, running


def in_review() -> Desk:
    desk = running()
    key = desk.incident_id
    desk.must(c.Stabilise(key), c.BeginRecovery(key), *finish_steps(key), c.Resolve(key), c.BeginReview(key))
    return desk


def written() -> Desk:
    desk = in_review()
    return desk.must(r.WriteSection(desk.incident_id, Section.OVERVIEW, "Core banking was down", 0), who=BEN)


def planned(desk: Desk, owner: str = "chen", days: int = 14) -> str:
    """Plans an action and gives its id."""
    due = desk.now + timedelta(days=days)
    action = r.PlanAction(desk.incident_id, "Second power feed", owner, due, ActionSort.PREVENT, "a test run")
    desk.must(action, who=BEN)
    return desk.incident.review.actions[-1].id


def signed(desk: Desk) -> Desk:
    key = desk.incident_id
    desk.must(r.SubmitReview(key), who=BEN)
    return desk.must(r.SignReview(key, "dora", digest_of(desk.incident.review)))
