"""The incidents, as the runner reaches them."""

from typing import Any

from console.acts.domains import Decision, Domain, Situation
from console.storage.session import Session
from incidents.commands import STREAMS, Command, Merge, stream_of
from incidents.decide import Act, decide
from incidents.fold import fold
from incidents.incident import Incident
from incidents.life.decide import takes_in


def _streams(command: Command) -> tuple[str, ...]:
    also = (stream_of(command.into),) if isinstance(command, Merge) else ()
    return (stream_of(command.incident), *also)


def _decide(incident: Incident | None, command: Any, situation: Situation) -> Decision:
    if isinstance(command, Merge) and (refusal := takes_in(situation.others[stream_of(command.into)])):
        return refusal
    request = situation.request
    act = Act(situation.now, request.who, request.desk, situation.session.next_number())
    return decide(incident, command, act)


def _project(session: Session, incident: Incident) -> None:
    session.show_on_board(incident)


INCIDENTS = Domain(Command, _streams, _decide, fold, _project, STREAMS)
