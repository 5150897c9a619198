"""All topics of an incident, and what they add up to: every command and every fact by its kind."""

from typing import Any, get_args

from incidents.attachments.topic import ATTACHMENTS
from incidents.clocks.topic import CLOCKS
from incidents.commands import Command, IncidentCommand
from incidents.deferred.topic import DEFERRED
from incidents.facts import IncidentFact
from incidents.grading.topic import GRADING
from incidents.impact.topic import IMPACT
from incidents.measures.topic import MEASURES
from incidents.policy.topic import POLICY
from incidents.rebound.topic import REBOUND
from incidents.review.topic import REVIEW
from incidents.rolls.topic import ROLLS
from incidents.team.topic import TEAM
from incidents.topic import Topic

TOPICS: tuple[Topic, ...] = (
    TEAM, CLOCKS, MEASURES, DEFERRED, IMPACT, REBOUND, GRADING, REVIEW, ATTACHMENTS, ROLLS, POLICY,
)  # fmt: skip

COMMANDS: frozenset[type[Command]] = frozenset(get_args(IncidentCommand)).union(*(topic.rules for topic in TOPICS))

FACT_OF_KIND: dict[str, type[Any]] = {
    fact.kind: fact for facts in (get_args(IncidentFact), *(topic.changes for topic in TOPICS)) for fact in facts
}
