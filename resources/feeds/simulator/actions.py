"""Carries out on the simulated centre what may be asked of a PBX; its events confirm what was done."""

from resources.actions import Action, AddMember, PauseMember, RemoveMember, SetPenalty
from resources.entry import Refusal
from resources.feeds.simulator.contacts import Contacts
from resources.feeds.simulator.refusals import SimulatorRefusal
from resources.feeds.simulator.world import Agent, Line, Member, World


def carry_out(action: Action, world: World, contacts: Contacts) -> Refusal | None:
    """Do it now, or say why not."""
    line, agent = world.lines.get(action.queue), world.agents.get(action.agent)
    if line is None:
        return Refusal.of(SimulatorRefusal.UNKNOWN_QUEUE, queue=action.queue)
    if agent is None:
        return Refusal.of(SimulatorRefusal.UNKNOWN_AGENT, agent=action.agent)
    if isinstance(action, AddMember):
        return _add(action, line, agent, world, contacts)
    member = agent.members.get(line.id)
    if member is None:
        return Refusal.of(SimulatorRefusal.NOT_A_MEMBER, queue=action.queue, agent=action.agent)
    if isinstance(action, RemoveMember):
        return _remove(agent, member, world)
    if isinstance(action, SetPenalty):
        member.penalty = max(0, action.penalty)
    else:
        _pause(action, member)
    _confirm(agent, member, world, contacts)
    return None


def _add(action: AddMember, line: Line, agent: Agent, world: World, contacts: Contacts) -> Refusal | None:
    if line.id in agent.members:
        return Refusal.of(SimulatorRefusal.ALREADY_MEMBER, queue=action.queue, agent=action.agent)
    member = Member(line, max(0, action.penalty), dynamic=True)
    member.paused, member.reason = action.paused, action.reason if action.paused else ""
    agent.members[line.id] = member
    _confirm(agent, member, world, contacts)
    return None


def _remove(agent: Agent, member: Member, world: World) -> Refusal | None:
    if not member.dynamic:
        return Refusal.of(SimulatorRefusal.STATIC_MEMBER, queue=member.line.id, agent=agent.id)
    world.drop(agent, member)
    return None


def _pause(action: PauseMember, member: Member) -> None:
    member.paused, member.reason = action.paused, action.reason if action.paused else ""


def _confirm(agent: Agent, member: Member, world: World, contacts: Contacts) -> None:
    world.place(agent)
    world.events.append(world.seen(agent, member, agent.device))
    contacts.seek(agent)
