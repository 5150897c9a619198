"""The table of permissions by area, for people to read; the runner asks `console.acts.permissions` itself."""

from console.acts.permissions import ALLOWED, CONSOLE_ONLY, EVERY
from incidents import commands as c
from incidents.team import commands as t
from resources.people import Post
from widgets.team.duties import Area, Duties, Share

_OF_COMMAND: dict[type, Area] = {
    c.ReportIncident: Area.REPORT,
    **dict.fromkeys((c.Acknowledge, c.Classify, c.Dismiss, c.Merge), Area.GRADE),
    **dict.fromkeys((c.BeginReview, c.Close), Area.CLOSE),
    c.WriteReview: Area.REVIEW,
    **dict.fromkeys((c.AssignRole, c.AcceptRole, c.DeclineRole), Area.ROLES),
    **dict.fromkeys((c.CompleteStep, c.SkipStep, c.ReopenStep, c.AddStep), Area.STEPS),
    **dict.fromkeys((c.WriteNote, c.CorrectNote, c.PostUpdate), Area.LOG),
    t.RelieveCommander: Area.RELIEVE,
    **dict.fromkeys((t.PageHolder, t.TickCall), Area.PAGES),
}
_OF_MODULE: dict[str, Area] = {
    "incidents.commands": Area.LIFE,
    "incidents.team": Area.COMMAND,
    "incidents.grading": Area.GRADE,
    "incidents.measures": Area.MEASURES,
    "incidents.deferred": Area.MEASURES,
    "incidents.impact": Area.MEASURES,
    "incidents.rolls": Area.ROLLS,
    "incidents.attachments": Area.FILES,
    "incidents.clocks": Area.REGULATOR,
    "incidents.review": Area.REVIEW,
    "resources.loans": Area.LOANS,
    "resources.alarms": Area.ALARMS,
    "console.alarms.proposal_domain": Area.ALARMS,
    "resources.hand_counts": Area.HAND_COUNTS,
    "resources.exports": Area.EXPORTS,
    "resources.policy": Area.POLICY,
    "resources.roster": Area.ROSTER,
    "resources.offers": Area.ROSTER,
    "resources.forecast": Area.ROSTER,
    "resources.promises": Area.ROSTER,
}


def area_of(command: type) -> Area:
    """What a command is about; one that nobody has put anywhere belongs to the other matters."""
    if command in _OF_COMMAND:
        return _OF_COMMAND[command]
    found = (area for module, area in _OF_MODULE.items() if command.__module__.startswith(module))
    return next(found, Area.OTHER)


def duties() -> Duties:
    """Every area that has acts of people, and what each post may do of it."""
    posts, given = tuple(Post), EVERY - CONSOLE_ONLY
    areas = {area: {one for one in given if area_of(one) is area} for area in Area}
    shares = tuple((area, tuple(_share(acts, ALLOWED[post]) for post in posts)) for area, acts in areas.items() if acts)
    return Duties(posts, shares)


def _share(acts: set[type], allowed: frozenset[type]) -> Share:
    if acts <= allowed:
        return Share.ALL
    return Share.SOME if acts & allowed else Share.NONE
