"""The wave after an outage: what is put on record of it, each once for a return of the service."""

from dataclasses import replace

from incidents.guards import Act, Answer
from incidents.incident import Incident
from incidents.kinds import AFTERWARDS, State
from incidents.rebound.aftermath import Aftermath
from incidents.rebound.commands import NoteRebound, NoteReboundSeen
from incidents.rebound.facts import ReboundPredicted, ReboundSeen
from incidents.topic import Topic
from resources.entry import Entry

BACK = AFTERWARDS | {State.STABILISED, State.RECOVERING, State.CLOSED}


def _predict(incident: Incident, command: NoteRebound, _act: Act) -> Answer:
    known = incident.rebound.predicted
    return () if known is not None and known.back_at == command.predicted.back_at else (command.predicted,)


def _see(incident: Incident, command: NoteReboundSeen, _act: Act) -> Answer:
    known = incident.rebound
    fits = known.predicted is not None and known.predicted.back_at == command.seen.back_at
    return (command.seen,) if fits and known.seen is None else ()


def _predicted(incident: Incident, _entry: Entry, fact: ReboundPredicted) -> Incident:
    return replace(incident, rebound=Aftermath(fact))


def _seen(incident: Incident, _entry: Entry, fact: ReboundSeen) -> Incident:
    return replace(incident, rebound=replace(incident.rebound, seen=fact))


REBOUND = Topic(
    rules={NoteRebound: (BACK, _predict), NoteReboundSeen: (BACK, _see)},
    changes={ReboundPredicted: _predicted, ReboundSeen: _seen},
)
