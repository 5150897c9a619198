"""Proposed grades: when one is proposed, and how it is declined."""

from dataclasses import dataclass, replace

from incidents.conditions.criteria import Reading, Standing
from incidents.grading.commands import DeclineGrade
from incidents.grading.facts import GradeDeclined
from incidents.guards import Act, Answer, reason
from incidents.incident import Incident
from incidents.kinds import RUNNING, Severity
from incidents.topic import Topic
from resources.entry import Entry


@dataclass(frozen=True, slots=True)
class GradeProposal:
    """A worse grade that fits, since when (epoch seconds), and the conditions that say so."""

    severity: Severity
    since: float
    reasons: tuple[Reading, ...]

    @property
    def signs(self) -> tuple[str, ...]:
        """The conditions by their English words."""
        return tuple(reading.criterion.text.en for reading in self.reasons)


def proposal_of(incident: Incident, grades: Standing | None) -> GradeProposal | None:
    """What to propose; None: nothing worse than the present grade fits, or it was declined for the same reasons.

    A grade is never proposed downwards: only the commander lowers it.
    """
    fits = grades.tier.severity if grades is not None and grades.tier is not None else None
    if grades is None or fits is None or incident.severity is None or incident.state not in RUNNING:
        return None
    proposal = GradeProposal(fits, grades.since or 0.0, grades.reasons)
    declined = {sign for one in incident.declined if one.severity.at_least(fits) for sign in one.signs}
    known = bool(proposal.signs) and declined.issuperset(proposal.signs)
    return None if incident.severity.at_least(fits) or known else proposal


def _decline(_incident: Incident, command: DeclineGrade, _act: Act) -> Answer:
    """With a reason; it is proposed again when another condition holds, or for a worse grade."""
    return reason(command.reason) or (GradeDeclined(command.severity, command.signs, command.reason.strip()),)


def _declined(incident: Incident, _entry: Entry, fact: GradeDeclined) -> Incident:
    return replace(incident, declined=(*incident.declined, fact))


GRADING = Topic(rules={DeclineGrade: (RUNNING, _decline)}, changes={GradeDeclined: _declined})
