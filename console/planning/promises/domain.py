"""Promises of the first contact, as the runner reaches them: each has a stream, and the roster says who is who."""

from console.acts.domains import Decision, Domain, Situation
from console.storage.session import Session
from resources.promises.commands import STREAMS, PromiseCommand, stream_of
from resources.promises.decide import decide
from resources.promises.promise import Promise
from resources.promises.promises import fold
from resources.roster.commands import PEOPLE
from resources.roster.page import Page


def _streams(command: PromiseCommand) -> tuple[str, ...]:
    return stream_of(command.promise), PEOPLE


def _decide(promise: Promise | None, command: PromiseCommand, situation: Situation) -> Decision:
    people = situation.others.get(PEOPLE) or Page()
    return decide(promise, command, people.roster.agents, situation.now)


def _project(_session: Session, _promise: Promise | None) -> None:
    """A promise stands on no board."""


PROMISES = Domain(PromiseCommand, _streams, _decide, fold, _project, STREAMS)
