"""How long each part of a response took. One meaning each: "MTTR" alone has four.

Definitions (the console's own; every page, list and export uses these):

| time | from | to |
|---|---|---|
| detect | when it began, as reported | when it was noticed, as reported |
| acknowledge | the report | the first acknowledgement |
| engage | the report | the first commander who has accepted the command |
| message | the activation | the first status update that was posted |
| stabilise | the report | the last time that it was stable |
| recover | the report | the last time that it was resolved: a reopened incident counts to its real end |
| close | that resolution | the close |

Every moment is when something *happened*, not when it was written down. A time whose end was written down more than
five minutes late is flagged. What has not happened is None, never zero.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil
from statistics import fmean, median

from incidents import facts
from incidents.incident import Incident
from incidents.kinds import AFTERWARDS, State
from incidents.roles import Role
from resources.entry import Entry

WRITTEN_LATE = timedelta(minutes=5)


class Span(StrEnum):
    """The seven times, in the order in which they end; the short names are those of the trade."""

    DETECT = "ttd"
    ACKNOWLEDGE = "tta"
    ENGAGE = "tte"
    MESSAGE = "ttm"
    STABILISE = "tts"
    RECOVER = "ttr"
    CLOSE = "ttc"


@dataclass(frozen=True, slots=True)
class Took:
    """How long one part took; `late`: its end was written down more than five minutes after it happened."""

    span: Span
    time: timedelta
    late: bool = False

    @property
    def seconds(self) -> float:
        return self.time.total_seconds()


def times(incident: Incident) -> dict[Span, Took | None]:
    """All times of an incident; None: it has not happened, or not yet. Never below zero, whatever a clock did."""
    ended: dict[Span, Took | None] = {
        Span.DETECT: _took(Span.DETECT, incident.began_at, incident.noticed_at, incident.entries[0].recorded)
    }
    for span, (start, is_end, last) in _ENDS.items():
        began = start(incident)
        found = [entry for entry in incident.entries if is_end(entry)]
        end = (found[-1] if last else found[0]) if found else None
        ended[span] = _took(span, began, end.happened, end.recorded) if began and end else None
    if incident.state not in _RECOVERED:  # opened again: the earlier resolution was none
        ended[Span.RECOVER] = None
    if State.STABILISED not in incident.entered:
        ended[Span.STABILISE] = None
    return ended


def counts(incident: Incident) -> bool:
    """Whether an incident's times belong into figures over many: no drills, nothing merged or dismissed."""
    return not incident.drill and incident.state not in {State.MERGED, State.DISMISSED}


@dataclass(frozen=True, slots=True)
class Spread:
    """One time over `n` incidents, in seconds; `p90`: nine in ten took no longer (nearest rank)."""

    n: int
    mean: float
    median: float
    p90: float


def spread(incidents: Iterable[Incident], span: Span) -> Spread | None:
    """The spread of a time over the incidents that count and have it; None when there is none."""
    found = sorted(_seconds(incidents, span))
    if not found:
        return None
    return Spread(len(found), fmean(found), median(found), found[ceil(0.9 * len(found)) - 1])


def _seconds(incidents: Iterable[Incident], span: Span) -> Iterator[float]:
    for incident in incidents:
        took = times(incident)[span] if counts(incident) else None
        if took is not None:
            yield took.seconds


def _took(span: Span, start: datetime, end: datetime, recorded: datetime) -> Took:
    return Took(span, max(end - start, timedelta()), recorded - end > WRITTEN_LATE)


def _reported(incident: Incident) -> datetime | None:
    return incident.reported_at


def _activated(incident: Incident) -> datetime | None:
    return _first(incident, facts.Activated)


def _resolved(incident: Incident) -> datetime | None:
    return incident.entered.get(State.RESOLVED)


def _first(incident: Incident, fact: type) -> datetime | None:
    return next((entry.happened for entry in incident.entries if isinstance(entry.fact, fact)), None)


def _is(fact: type) -> Callable[[Entry], bool]:
    return lambda entry: isinstance(entry.fact, fact)


def _engages(entry: Entry) -> bool:
    """Whoever names oneself commander has accepted with that."""
    fact = entry.fact
    if isinstance(fact, facts.CommanderNamed):
        return bool(entry.who.person == fact.person)
    return isinstance(fact, facts.RoleAccepted) and fact.role == Role.INCIDENT_COMMANDER


_RECOVERED = AFTERWARDS | {State.CLOSED}
_ENDS: dict[Span, tuple[Callable[[Incident], datetime | None], Callable[[Entry], bool], bool]] = {
    Span.ACKNOWLEDGE: (_reported, _is(facts.Acknowledged), False),
    Span.ENGAGE: (_reported, _engages, False),
    Span.MESSAGE: (_activated, _is(facts.UpdatePosted), False),
    Span.STABILISE: (_reported, _is(facts.Stabilised), True),
    Span.RECOVER: (_reported, _is(facts.Resolved), True),
    Span.CLOSE: (_resolved, _is(facts.Closed), True),
}
