"""The incidents, as the runner reaches them."""

from typing import Any

from console.acts.domains import Decision, Domain, Situation
from console.policy.domain import limits_at
from console.storage.session import Session
from incidents.commands import STREAMS, Command, Merge, ReportIncident, stream_of
from incidents.decide import Act, decide
from incidents.fold import fold
from incidents.incident import Incident
from incidents.life.decide import takes_in
from resources.policy import commands as policy


def _streams(command: Command) -> tuple[str, ...]:
    own = stream_of(command.incident)
    if isinstance(command, ReportIncident):
        return own, policy.STREAM
    return (own, stream_of(command.into)) if isinstance(command, Merge) else (own,)


def _decide(incident: Incident | None, command: Any, situation: Situation) -> Decision:
    if isinstance(command, Merge) and (refusal := takes_in(situation.others[stream_of(command.into)])):
        return refusal
    request = situation.request
    act = Act(situation.now, request.who, request.desk, situation.session.next_number(), limits_at(situation))
    return decide(incident, command, act)


def _project(session: Session, incident: Incident) -> None:
    session.show_on_board(incident)


INCIDENTS = Domain(Command, _streams, _decide, fold, _project, STREAMS)
