"""The roster as the runner reaches it: agents and absences in one stream, the shifts of each day in another."""

from typing import Any

from console.acts.domains import Also, Decision, Domain, Situation
from console.storage.session import Session
from incidents.commands import stream_of as stream_of_incident
from incidents.incident import Incident
from incidents.kinds import ENDED
from incidents.refusals import RefusalCode
from resources.entry import Entry, Refusal
from resources.roster import commands as c
from resources.roster.decide import decide
from resources.roster.facts import OfDay
from resources.roster.page import Page
from resources.roster.refusals import RosterCode


def _streams(command: c.RosterCommand) -> tuple[str, ...]:
    also = (stream_of_incident(command.incident),) if isinstance(command, c.ChangeShift) and command.incident else ()
    return (*c.streams_of(command), *also)


def _decide(page: Page | None, command: c.RosterCommand, situation: Situation) -> Decision:
    streams = c.streams_of(command)
    pages = {stream: situation.others.get(stream) or Page() for stream in streams[1:]} | {streams[0]: page or Page()}
    incident = command.incident if isinstance(command, c.ChangeShift) else None
    if incident is not None:
        refusal = _not_in(situation.others.get(stream_of_incident(incident)))
        if refusal is not None:
            return refusal
    answer = decide(pages, command, situation.now)
    if isinstance(answer, Refusal):
        return answer
    copies = tuple(Also(stream_of_incident(incident), fact) for fact in answer) if incident else ()
    return (*(_placed(fact, streams[0]) for fact in answer), *copies)


def _not_in(incident: Incident | None) -> Refusal | None:
    """Why nothing can be written into that incident's log."""
    if incident is None:
        return Refusal(RefusalCode.UNKNOWN_INCIDENT)
    return Refusal(RosterCode.INCIDENT_CLOSED_FOR_SHIFTS) if incident.state in ENDED else None


def _placed(fact: Any, first: str) -> Any:
    """The fact in the stream where it belongs."""
    stream = c.stream_of(fact.day) if isinstance(fact, OfDay) else c.PEOPLE
    return fact if stream == first else Also(stream, fact)


def _fold(page: Page | None, entry: Entry) -> Page:
    return (page or Page()).apply(entry)


def _project(_session: Session, _page: Page | None) -> None:
    """The roster stands on no board: a reading of the journal is all that anybody asks for."""


ROSTER = Domain(c.RosterCommand, _streams, _decide, _fold, _project, c.STREAMS)
