"""When two desks state different things about the same matter: found by what their facts replace."""

from collections.abc import Sequence
from typing import Any

from incidents import facts
from incidents.team.facts import CommandOffered
from resources.entry import Entry

# A later fact of these types replaces an earlier one about the same subject (named by a field; "" = the incident).
_SUBJECT: dict[type, str] = {
    facts.Classified: "",
    facts.SeverityChanged: "",
    facts.CommanderNamed: "",
    CommandOffered: "",
    facts.RoleAssigned: "role",
    facts.NoteCorrected: "entry",
    facts.ReviewWritten: "",
    facts.PutOnHold: "",
}


def rivals(decided: Sequence[Any], since: Sequence[Entry]) -> tuple[Entry, ...]:
    """Entries of `since`, which the giver had not seen, that the decided facts would silently override."""
    matters = {matter for fact in decided if (matter := _matter(fact))}
    return tuple(entry for entry in since if _matter(entry.fact) in matters)


def _matter(fact: Any) -> tuple[type, Any] | None:
    subject = _SUBJECT.get(type(fact))
    if subject is None:
        return None
    return type(fact), getattr(fact, subject) if subject else None
