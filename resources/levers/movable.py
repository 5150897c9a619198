"""Who could be moved: agents of other queues whom no rule keeps from helping a short one; the rest with the reason."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from resources.changes.change import Move
from resources.levers.balance import Line
from resources.levers.breaks import in_window
from resources.levers.proposal import Lever, Passed, PassedCode
from resources.levers.work import Work
from resources.limits.breach import Breach, BreachCode
from resources.limits.check import broken_by
from resources.limits.tried import Tried
from resources.roster.agent import Agent

WHOLE = 0.999  # of an interval that an agent must be there to be moved in it


@dataclass(frozen=True, slots=True)
class Movable:
    """An agent who may be moved: from where, to which queues, and in which intervals of the window they are there."""

    agent: Agent
    home: str
    targets: tuple[str, ...]
    there: tuple[bool, ...]


def movable(work: Work) -> Iterator[Movable]:
    """Everybody who could help, with where they may go; the others are passed over."""
    _pass_over_absent(work)
    _pass_over_missing(work)
    short = work.balance.short
    for agent, shifts in groupby(in_window(work), key=lambda pair: pair[0]):
        shift = next(shifts)[1]
        home = shift.queue_of(agent)
        pinned = work.wish.pins.get(agent.id)
        targets = [pinned] if pinned else [queue for queue in short if queue != home and agent.skill(queue)]
        targets = [queue for queue in targets if queue != home and queue in work.balance.row]
        if not targets or home not in work.balance.row:
            continue
        there = tuple(bool(part >= WHOLE) for part in _presence(work, agent, home))
        if home in work.wish.donors_kept:
            forbidden = (("queue", home),)
            work.pass_over(
                Passed(Lever.MOVES, agent.id, agent.name, targets[0], PassedCode.FORBIDDEN, forbidden)
            )  # fmt: skip
        elif not any(there):
            _pass_over_lent(work, agent, targets[0])
        elif allowed := tuple(_allowed(work, agent, targets, there)):
            yield Movable(agent, home, allowed, there)


def _allowed(work: Work, agent: Agent, targets: list[str], there: tuple[bool, ...]) -> Iterator[str]:
    """The queues that no rule keeps the agent from; else the first rule that does."""
    window, day = work.balance.window, work.ground.day
    first = there.index(True)
    last = len(there) - there[::-1].index(True)
    for queue in targets:
        move = Move(agent.id, queue, day.begins(window.start + first), day.begins(window.start + last))
        tried = Tried((*work.own(agent.id), move), work.ground)
        broken = [one for one in broken_by(move, tried, work.now) if one.code is not BreachCode.MOVE_TOO_SHORT]
        if broken:
            work.pass_over(Passed.by(Lever.MOVES, agent.id, agent.name, queue, broken[0]))
        else:
            yield queue


def _presence(work: Work, agent: Agent, home: str) -> Line:
    """The share of each interval of the window that the agent works at home."""
    return work.lines(agent.id).get(home, np.zeros(work.balance.day.intervals))[work.balance.window]


def _pass_over_lent(work: Work, agent: Agent, queue: str) -> None:
    """Somebody who helps elsewhere all the time."""
    loan = next((one for one in work.ground.lent_of.get(agent.id, ()) if not one.over), None)
    if loan is not None:
        breach = Breach.of(BreachCode.ALREADY_LENT, agent=agent.name, to=loan.to, at=loan.end.isoformat())
        work.pass_over(Passed.by(Lever.MOVES, agent.id, agent.name, queue, breach))


def _pass_over_absent(work: Work) -> None:
    """Those who could help if they were there."""
    for absence in sorted(work.ground.roster.absences.values(), key=lambda one: (one.agent, one.start)):
        agent = work.ground.roster.agents.get(absence.agent)
        if agent is None or not agent.active or not absence.overlaps(work.wish.start, work.wish.until):
            continue
        queue = next((one for one in work.balance.short if agent.skill(one)), None)
        if queue is not None:
            breach = Breach.of(BreachCode.ABSENT, agent=agent.name, absence=absence.kind)
            work.pass_over(Passed.by(Lever.MOVES, agent.id, agent.name, queue, breach))


def _pass_over_missing(work: Work) -> None:
    """Those who could help if they had signed in."""
    for who in sorted(work.missing):
        agent = work.ground.roster.agents[who]
        queue = next((one for one in work.balance.short if one != agent.home and agent.skill(one)), None)
        if queue is not None:
            work.pass_over(Passed(Lever.MOVES, who, agent.name, queue, PassedCode.NOT_SIGNED_IN))
