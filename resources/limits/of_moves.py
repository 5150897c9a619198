"""The rules of a move: may this agent serve that queue, are they there, is it fair to them and to their customers."""

from collections.abc import Iterator
from datetime import datetime

from resources.changes.change import Move
from resources.limits.breach import Breach, BreachCode
from resources.limits.ground import minutes
from resources.limits.tried import Tried
from resources.roster.agent import Agent, SkillState


def of_move(move: Move, tried: Tried, now: datetime) -> Iterator[Breach]:
    """Every rule that `move` breaks beside all other changes of `tried`."""
    agent = tried.ground.roster.agents.get(move.agent)
    if agent is None:
        yield Breach.of(BreachCode.UNKNOWN_AGENT, agent=move.agent)
        return
    if tried.ground.queues and move.to not in tried.ground.queues:
        yield Breach.of(BreachCode.UNKNOWN_QUEUE, queue=move.to)
    if move.end <= now:
        yield Breach.of(BreachCode.IN_PAST, agent=agent.name)
    if not agent.active:
        yield Breach.of(BreachCode.INACTIVE, agent=agent.name)
    elif not agent.address:
        yield Breach.of(BreachCode.NO_ADDRESS, agent=agent.name)
    yield from may_serve(agent, move.to, move.end, tried)
    yield from _is_there(agent, move, tried)
    yield from _loans(agent, move, tried)
    if minutes(move.end - move.start) < tried.ground.rules.shortest_move:
        yield Breach.of(
            BreachCode.MOVE_TOO_SHORT, agent=agent.name, minutes=minutes(move.end - move.start),
            limit=tried.ground.rules.shortest_move,
        )  # fmt: skip
    yield from _bonds(agent, move, tried)


def may_serve(agent: Agent, queue: str, until: datetime, tried: Tried) -> Iterator[Breach]:
    """What an agent lacks for a queue, up to that time: a certificate must outlast it."""
    ground = tried.ground
    day = ground.date_of(until)
    skill = agent.skill(queue)
    if queue != agent.home and skill is None:
        yield Breach.of(BreachCode.SKILL_MISSING, agent=agent.name, queue=queue)
    elif skill is not None and skill.state is not SkillState.CERTIFIED:
        yield Breach.of(BreachCode.STILL_LEARNING, agent=agent.name, queue=queue)
    elif skill is not None and skill.expires is not None and not skill.holds(day):
        yield Breach.of(
            BreachCode.CERTIFICATE_EXPIRED, agent=agent.name, queue=queue, date=skill.expires.isoformat()
        )  # fmt: skip
    settings = ground.queues.get(queue)
    if settings is not None and settings.protected and not agent.checked:
        yield Breach.of(BreachCode.NOT_CHECKED, agent=agent.name, queue=queue)
    if agent.new_until is not None and agent.is_new(day):
        yield Breach.of(BreachCode.NEW_HIRE, agent=agent.name, date=agent.new_until.isoformat())


def _is_there(agent: Agent, move: Move, tried: Tried) -> Iterator[Breach]:
    shift = tried.shift_around(agent.id, move.start, move.end)
    if shift is None:
        yield Breach.of(BreachCode.NOT_ON_SHIFT, agent=agent.name)
    elif move.to == shift.queue_of(agent):
        yield Breach.of(BreachCode.SAME_QUEUE, agent=agent.name, queue=move.to)
    for absence in tried.ground.roster.absences_of(agent.id):
        if absence.overlaps(move.start, move.end):
            yield Breach.of(BreachCode.ABSENT, agent=agent.name, absence=absence.kind)
            return


def _loans(agent: Agent, move: Move, tried: Tried) -> Iterator[Breach]:
    lent = tried.ground.lent_of.get(agent.id, ())
    for loan in lent:
        if not loan.over and loan.overlaps(move.start, move.end):
            yield Breach.of(BreachCode.ALREADY_LENT, agent=agent.name, to=loan.to, at=loan.end.isoformat())
    others = [one for one in tried.moves_of.get(agent.id, ()) if one != move]
    if any(one.overlaps(move.start, move.end) for one in others):
        yield Breach.of(BreachCode.MOVES_OVERLAP, agent=agent.name)
    shift = tried.shift_around(agent.id, move.start, move.end)
    if shift is None:
        return
    starts = [*(one.start for one in others), *(one.start for one in lent)]
    count = 1 + sum(shift.start <= start < shift.end for start in starts)
    if count > tried.ground.rules.most_moves:
        yield Breach.of(
            BreachCode.TOO_MANY_MOVES, agent=agent.name, moves=count, limit=tried.ground.rules.most_moves
        )  # fmt: skip


def _bonds(agent: Agent, move: Move, tried: Tried) -> Iterator[Breach]:
    """What ties an agent to where they are: a mentor, a pupil, a customer who was promised something."""
    ground = tried.ground
    for other in (agent.mentor, *ground.pupils_of.get(agent.id, ())):
        partner = ground.roster.agents.get(other)
        if partner is not None and partner.home == agent.home:
            there = tried.queue_at(other, move.start)
            if there is not None and there != move.to:
                yield Breach.of(BreachCode.MENTOR_APART, agent=agent.name, mentor=partner.name)
    if promised := ground.promises.get(agent.id, 0):
        yield Breach.of(BreachCode.PROMISES_OPEN, agent=agent.name, count=promised)
