"""The simulated moment: time, the heap of what comes next, queues, agents, and the events said so far."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from random import Random
from typing import Any

from resources.agents import AgentState
from resources.events import Event, MemberGone, MemberSeen
from resources.feeds.simulator.centre import DemoAgent
from resources.feeds.simulator.inject import Outage
from resources.feeds.simulator.plan import QueuePlan
from resources.queues import Channel

_new = tuple.__new__  # makes a named tuple of a tuple in half the time: a day has 40,000 of these


@dataclass(slots=True, eq=False)
class Contact:
    """A caller or a chat on its way through the centre. `stay` and `rings` count: timers of earlier ones are void."""

    id: str
    line: "Line"
    joined: float = 0.0
    stay: int = 0  # the queues it joined
    left: bool = False
    overflowed: bool = False
    rings: int = 0
    ringing: "Agent | None" = None
    agent: "Agent | None" = None
    leg: str = ""
    began: float = 0.0


@dataclass(slots=True, eq=False)
class Line:
    """A queue at work. `unserved` are those whom no phone rings for, in the order they joined."""

    plan: QueuePlan
    rng: Random
    id: str = field(init=False)
    is_chat: bool = field(init=False)
    at_once: int = field(init=False)
    unserved: dict[Contact, None] = field(default_factory=dict)
    free: "dict[Agent, tuple[int, float, int, Agent]]" = field(default_factory=dict)  # by penalty, idle since, index
    damping: list[float] = field(default_factory=list)  # shares of the contacts that still arrive
    redialling: list[Outage] = field(default_factory=list)  # outages after which those kept away call again
    slowdown: list[float] = field(default_factory=list)
    offered: int = 0
    answered: int = 0
    abandoned: int = 0
    overflowed: int = 0
    waiting: int = 0
    talking: int = 0

    def __post_init__(self) -> None:
        self.id = self.plan.id
        self.is_chat = self.plan.settings.channel is Channel.CHAT
        self.at_once = self.plan.settings.contacts_at_once


@dataclass(slots=True, eq=False)
class Member:
    """An agent in a queue."""

    line: Line
    penalty: int
    dynamic: bool
    paused: bool = False
    reason: str = ""


@dataclass(slots=True, eq=False)
class Agent:
    """A person with a phone."""

    plan: DemoAgent
    index: int
    members: dict[str, Member] = field(default_factory=dict)
    on_shift: bool = False
    shift: Hashable = None  # the one that began last
    shift_ends: float = 0.0
    leaving: bool = False  # finishes what is begun, then signs off
    absences: int = 0  # mass absences under way
    lost_phone: int = 0  # outages under way that took the phone
    contacts: list[Contact] = field(default_factory=list)
    ringing: Contact | None = None
    wrap_until: float = 0.0
    wrap_s: float = 0.0
    idle_since: float = 0.0
    last_contact_at: float = 0.0
    pause_due: tuple[str, float] | None = None  # why and how long, from when the agent is free

    @property
    def id(self) -> str:
        return self.plan.id

    @property
    def present(self) -> bool:
        """On shift, and the phone is there."""
        return self.on_shift and not self.lost_phone

    @property
    def device(self) -> AgentState:
        """What the phone says: it knows nothing of wrap-up or pauses."""
        if self.contacts:
            return AgentState.TALKING
        if not self.present:
            return AgentState.UNAVAILABLE
        return AgentState.RINGING if self.ringing else AgentState.READY

    def room(self, now: float) -> tuple[bool, bool]:
        """Whether a call, whether a chat may be offered, pauses aside: one call, or several chats at once."""
        if self.ringing or not self.on_shift or self.lost_phone or now < self.wrap_until:
            return False, False
        contacts = self.contacts
        if not contacts:
            return True, True
        return False, all(len(contacts) < contact.line.at_once for contact in contacts)


class World:
    """State shared by the parts of the simulator."""

    def __init__(self, now: float, lines: dict[str, Line], agents: dict[str, Agent]) -> None:
        self.now = now
        self.lines = lines
        self.agents = agents
        self.events: list[Event] = []
        self._calendar: list[tuple[float, int, Callable[..., None], tuple[Any, ...]]] = []
        self._numbers = count()

    def at(self, moment: float, act: Callable[..., None], *args: Any) -> None:
        """Do something later; at the same moment, what was asked first comes first."""
        heappush(self._calendar, (moment, next(self._numbers), act, args))

    def run(self, until: float) -> None:
        """Let everything happen that is due up to and including `until`."""
        calendar = self._calendar
        while calendar and calendar[0][0] <= until:
            self.now, _, act, args = heappop(calendar)
            act(*args)
        self.now = max(self.now, until)

    def place(self, agent: Agent) -> None:
        """Note for which queues the agent is free now."""
        call, chat = agent.room(self.now)
        for member in agent.members.values():
            line = member.line
            if (chat if line.is_chat else call) and not member.paused:
                line.free[agent] = (member.penalty, agent.idle_since, agent.index, agent)
            elif agent in line.free:
                del line.free[agent]

    def show(self, agent: Agent) -> None:
        """State every membership of the agent, as a PBX does when the device changes."""
        self.place(agent)
        device = agent.device
        for member in agent.members.values():
            self.events.append(self.seen(agent, member, device))

    def drop(self, agent: Agent, member: Member) -> None:
        """Take the agent out of the queue; a conversation goes on."""
        del agent.members[member.line.id]
        member.line.free.pop(agent, None)
        self.events.append(MemberGone(self.now, member.line.id, agent.id))

    def is_idle(self, agent: Agent) -> bool:
        return not agent.contacts and not agent.ringing and self.now >= agent.wrap_until

    def seen(self, agent: Agent, member: Member, device: AgentState) -> MemberSeen:
        plan = agent.plan
        return _new(
            MemberSeen,
            (
                self.now,
                member.line.id,
                plan.id,
                plan.name,
                device,
                member.paused,
                member.reason,
                member.penalty,
                agent.wrap_s,
                agent.last_contact_at,
                member.dynamic,
                None,
                "",
            ),
        )
