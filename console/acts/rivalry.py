"""When two desks state different things about the same matter, and which of another's acts a wish ran into."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from incidents import facts
from incidents.clocks.facts import GradedForRegulator, TriggerTimeStated
from incidents.deferred.facts import WorkAssigned, WorkOffered, WorkRecounted
from incidents.impact.facts import ImpactNoted
from incidents.measures.facts import MeasureExtended, MeasureHandedOn
from incidents.review.facts import ActionMoved, CauseNamed
from incidents.rolls.facts import RollAnswered
from incidents.team.facts import CommandOffered, RolePassedOn
from resources.entry import Entry, Refusal

# A later fact of these types replaces an earlier one of the same matter, told by the fields named behind it.
_MATTER: dict[type, tuple[str, ...]] = {
    facts.Classified: ("severity",),
    facts.SeverityChanged: ("severity",),
    facts.CommanderNamed: ("commander",),
    CommandOffered: ("offer",),
    facts.RoleAssigned: ("role", "role"),
    RolePassedOn: ("role", "role"),
    facts.NoteCorrected: ("correction", "entry"),
    facts.ReviewWritten: ("review",),
    facts.PutOnHold: ("hold",),
    MeasureExtended: ("end of a measure", "measure"),
    MeasureHandedOn: ("owner of a measure", "measure"),
    WorkRecounted: ("count of work", "work"),
    WorkAssigned: ("owner of work", "work"),
    WorkOffered: ("offer of work", "work"),
    ImpactNoted: ("impact", "what", "place", "currency", "source"),
    GradedForRegulator: ("regulatory grade", "regime"),
    TriggerTimeStated: ("time of a trigger", "regime", "trigger"),
    ActionMoved: ("action", "action"),
    CauseNamed: ("cause",),
}


def rivals(decided: Sequence[Any], since: Sequence[Entry]) -> tuple[Entry, ...]:
    """Entries of `since`, which the giver had not seen, that the decided facts would silently override."""
    matters = {matter for fact in decided for matter in _matters(fact)}
    return tuple(entry for entry in since if not matters.isdisjoint(_matters(entry.fact)))


def stumbled_on(
    before: Any, since: Sequence[Entry], fold: Callable[[Any, Entry], Any], decide: Callable[[Any], Any]
) -> tuple[Entry, ...]:
    """Of what the giver had not seen, the entry by which a wish became impossible.

    None if it had been refused on `before`, the state that the giver saw, already.
    """
    found: tuple[Entry, ...] = ()
    state, refused = before, isinstance(decide(before), Refusal)
    for entry in since:
        state, was = fold(state, entry), refused
        refused = isinstance(decide(state), Refusal)
        if refused and not was:
            found = (entry,)
    return found


def _matters(fact: Any) -> Iterable[tuple[Any, ...]]:
    if isinstance(fact, RollAnswered):
        return {("reply", fact.roll, name) for name in fact.names}
    if (matter := _MATTER.get(type(fact))) is None:
        return ()
    return {(matter[0], *(getattr(fact, field) for field in matter[1:]))}
