"""Effects of moves, as the runner reaches them: in the group's stream and, at once, in the incident's log."""

from console.acts.domains import Also, Decision, Domain, Situation
from console.storage.session import Session
from incidents.commands import stream_of as stream_of_incident
from incidents.kinds import State
from resources.effects.effects import GroupEffect, fold, stated
from resources.effects.facts import STREAMS, NoteEffect, stream_of


def _streams(command: NoteEffect) -> tuple[str, ...]:
    fact = command.fact
    also = (stream_of_incident(fact.incident),) if fact.incident else ()
    return (stream_of(fact.group), *also)


def _decide(effect: GroupEffect | None, command: NoteEffect, situation: Situation) -> Decision:
    """What is late for a closed incident stands in the group's stream alone."""
    facts = stated(effect, command.fact)
    incident = next(iter(situation.others.values()), None)
    if incident is None or incident.state is State.CLOSED:
        return facts
    return (*facts, *(Also(stream_of_incident(incident.id), fact) for fact in facts))


def _project(_session: Session, _effect: GroupEffect | None) -> None:
    """An effect stands on no board."""


EFFECTS = Domain(NoteEffect, _streams, _decide, fold, _project, STREAMS)
