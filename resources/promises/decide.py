"""Decides what follows from a command about a promise; ownership moves only by the successor's acceptance. Pure."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from uuid import UUID

from resources.entry import Refusal
from resources.promises import commands as c
from resources.promises.facts import (
    PromiseAccepted,
    PromiseDeclined,
    PromiseFact,
    PromiseKept,
    PromiseMade,
    PromiseOffered,
)
from resources.promises.promise import Promise
from resources.promises.refusals import PromiseCode
from resources.roster.agent import Agent

LONGEST = 200  # characters
_NUMBER = re.compile(r"\d{7,}")
_READABLE = 4  # digits at the end of a long number, enough to tell two customers apart

Agents = Mapping[str, Agent]
Answer = tuple[PromiseFact, ...] | Refusal


def decide(promise: Promise | None, command: c.PromiseCommand, agents: Agents, now: datetime) -> Answer:
    """The facts that follow (none: it stands so already), or why not. `agents` are the roster's, by number."""
    if isinstance(command, c.MakePromise):
        return () if promise is not None else _make(command, agents, now)
    if promise is None:
        return Refusal(PromiseCode.UNKNOWN_PROMISE)
    if isinstance(command, c.KeepPromise):
        return (PromiseKept(*_named(promise)),) if promise.is_open else ()
    if not promise.is_open:
        return Refusal.of(PromiseCode.PROMISE_KEPT, by=promise.changed_by.person)
    if isinstance(command, c.OfferPromise):
        return _offer(promise, command, agents)
    return _answer(promise, command, agents)


def masked(reference: str) -> str:
    """A customer's reference without its long numbers: of seven digits or more only the last four stay readable."""
    return _NUMBER.sub(lambda found: "*" * (len(found[0]) - _READABLE) + found[0][-_READABLE:], reference.strip())


def _make(command: c.MakePromise, agents: Agents, now: datetime) -> Answer:
    refusal = next(_objections(command, agents, now), None)
    if refusal is not None:
        return refusal
    name, what = agents[command.agent].name, command.what.strip()
    return (PromiseMade(command.promise, command.agent, name, masked(command.customer), what, command.due),)


def _objections(command: c.MakePromise, agents: Agents, now: datetime) -> Iterator[Refusal]:
    yield from _unfit(command.agent, agents)
    if not command.customer.strip():
        yield Refusal(PromiseCode.CUSTOMER_MISSING)
    if not command.what.strip():
        yield Refusal(PromiseCode.PROMISE_MISSING)
    if max(len(command.what), len(command.customer)) > LONGEST:
        yield Refusal.of(PromiseCode.PROMISE_LONG, limit=LONGEST)
    if command.due <= now:
        yield Refusal(PromiseCode.PROMISE_DUE_PAST)


def _unfit(owner: str, agents: Agents) -> Iterator[Refusal]:
    """Why somebody cannot own a promise: nobody, or nobody any more."""
    known = agents.get(owner)
    if known is None:
        yield Refusal.of(PromiseCode.OWNER_UNKNOWN, agent=owner)
    elif not known.active:
        yield Refusal.of(PromiseCode.OWNER_LEFT, agent=known.name)


def _offer(promise: Promise, command: c.OfferPromise, agents: Agents) -> Answer:
    if promise.owner != command.agent:
        return Refusal.of(PromiseCode.OWNER_CHANGED, agent=promise.name, by=promise.changed_by.person)
    if promise.owner == command.to:
        return Refusal.of(PromiseCode.SUCCESSOR_SAME, agent=promise.name)
    if promise.offered is not None:
        if promise.offered.to == command.to:
            return ()
        return Refusal.of(
            PromiseCode.OFFERED_ALREADY,
            agent=promise.offered.name,
            by=promise.offered.by.person,
            at=promise.offered.at.isoformat(),
        )
    unfit = next(_unfit(command.to, agents), None)
    return unfit or (PromiseOffered(*_named(promise), command.to, agents[command.to].name),)


def _answer(promise: Promise, command: c.AnswerPromise, agents: Agents) -> Answer:
    offered = promise.offered
    if offered is None and command.accepted and promise.owner == command.to:
        return ()
    if offered is None or offered.to != command.to:
        return Refusal.of(PromiseCode.NOT_OFFERED, agent=promise.name)
    if not command.accepted:
        return (PromiseDeclined(*_named(promise), offered.to, offered.name),)
    unfit = next(_unfit(offered.to, agents), None)
    return unfit or (PromiseAccepted(*_named(promise), offered.to, offered.name),)


def _named(promise: Promise) -> tuple[UUID, str, str, str]:
    return promise.id, promise.what, promise.owner, promise.name
