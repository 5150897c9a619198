"""Open incidents that a report may be about already: of the same kind, or named with the same words."""

import re
from collections.abc import Iterable

from incidents.incident import Incident
from incidents.kinds import Kind

_WORDS = re.compile(r"[^\W_]{4,}|[\u3400-\u9fff]{2}")
_NAMED = 3


def possible_duplicates(open_incidents: Iterable[Incident], kind: Kind | None, affected: str) -> tuple[Incident, ...]:
    """The likeliest first, at most three. Nothing is claimed: the reporter sees them and decides."""
    said = _words(affected)
    ranked = [(_likeness(incident, kind, said), incident) for incident in open_incidents if not incident.drill]
    likely = sorted((pair for pair in ranked if pair[0]), key=lambda pair: (-pair[0], -pair[1].number))
    return tuple(incident for _, incident in likely[:_NAMED])


def _likeness(incident: Incident, kind: Kind | None, said: frozenset[str]) -> int:
    return 2 * (incident.kind is kind) + len(said & _words(incident.affected))


def _words(text: str) -> frozenset[str]:
    """Words of four letters or more, and pairs of Chinese characters, which are written without blanks."""
    folded = text.casefold()
    pairs = (folded[at : at + 2] for at in range(len(folded) - 1))
    return frozenset(_WORDS.findall(folded)) | {pair for pair in pairs if re.fullmatch(r"[\u3400-\u9fff]{2}", pair)}
