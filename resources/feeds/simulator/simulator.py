"""The simulated centre as a feed: time goes in, the events of a PBX come out. The same seed gives the same day."""

from collections.abc import Iterator
from datetime import datetime
from math import inf
from random import Random
from typing import TYPE_CHECKING, TypeVar

from resources.actions import Action
from resources.entry import Refusal
from resources.events import Event, FeedOpened, QueueSeen, Snapshot
from resources.feeds.simulator.actions import carry_out
from resources.feeds.simulator.arrivals import arrivals
from resources.feeds.simulator.centre import DemoCentre
from resources.feeds.simulator.contacts import Contacts
from resources.feeds.simulator.inject import Breakage, Injection, MassAbsence, Outage, Surge
from resources.feeds.simulator.plan import DAY_S, profile
from resources.feeds.simulator.staff import Staff
from resources.feeds.simulator.truth import Truth, truth
from resources.feeds.simulator.world import Agent, Line, World

if TYPE_CHECKING:  # the first floor waits for neither
    from resources.feeds.simulator.following import Following
    from resources.roster.roster import Roster

SERVER = "simulator"

T = TypeVar("T")


class Simulator:
    """A discrete-event model. `start` is epoch seconds; nobody waits at the start, agents are where their shift says.

    What comes out depends on the seed, the injections, the rosters and the actions with their times, not on the steps
    of `advance`.
    """

    def __init__(self, seed: int, centre: DemoCentre, start: float) -> None:
        self.centre = centre
        self._seed = seed
        self._injected = 0
        self._midnight = _midnight(start, centre)
        self._profiles = {plan.id: profile(plan) for plan in centre.plans}
        lines = {plan.id: Line(plan, Random(f"line/{seed}/{plan.id}")) for plan in centre.plans}
        agents = {plan.id: Agent(plan, index) for index, plan in enumerate(centre.agents)}
        self._world = World(start, lines, agents)
        self._contacts = Contacts(self._world, f"sim-{seed}")
        self._staff = Staff(self._world, self._contacts, seed)
        self._following: Following | None = None
        self._open()
        for line in lines.values():
            self._next(line, self._stream(line, f"arrivals/{seed}/{line.id}", 1.0, start, inf))

    @property
    def now(self) -> float:
        """How far the simulation has come, epoch seconds."""
        return self._world.now

    def advance(self, until: float) -> list[Event]:
        """Let time pass up to and including `until`; what happened since the last call, in order."""
        self._world.run(until)
        return self._drain()

    def act(self, action: Action, at: float) -> list[Event] | Refusal:
        """Do it at `at` (or now, if that is past): everything up to and including its confirmation, or why not.

        What happened before a refused action is in the answer of the next call.
        """
        self._world.run(at)
        refusal = carry_out(action, self._world, self._contacts)
        return refusal or self._drain()

    def inject(self, injection: Injection) -> None:
        """Let something befall the centre; what should have begun already begins now."""
        self._injected += 1
        rng = Random(f"injection/{self._seed}/{self._injected}")
        begin = max(injection.begin, self.now)
        if begin < injection.end:
            self._world.at(begin, self._begin, injection, rng)

    def follow(self, roster: "Roster") -> None:
        """Let the agents keep to this roster from now on: pauses, shifts and absences as it has them."""
        if self._following is None:
            from resources.feeds.simulator.following import Following

            self._following = Following(self._world, self._staff)
        self._following.follow(roster)

    def expected(self, queue: str) -> tuple[float, ...]:
        """Planned contacts in each of the day's 96 quarters of an hour."""
        return self._profiles[queue]

    def truth(self) -> Truth:
        """What is so at this moment, without any event."""
        return truth(self._world)

    def _open(self) -> None:
        """Sign on who is on shift, then state everything as a PBX does on connecting."""
        world = self._world
        for agent in world.agents.values():
            self._staff.install(agent)
        self._staff.plan_day(self._midnight - DAY_S)
        world.run(world.now)
        world.events.clear()
        queues = tuple(QueueSeen(world.now, line.id, line.plan.settings.target_s or 0.0) for line in self._lines())
        members = tuple(
            world.seen(agent, member, agent.device)
            for agent in world.agents.values()
            for member in agent.members.values()
        )
        world.events += [FeedOpened(world.now, SERVER), Snapshot(world.now, queues, members, ())]

    def _lines(self) -> Iterator[Line]:
        yield from self._world.lines.values()

    def _drain(self) -> list[Event]:
        events, self._world.events = self._world.events, []
        return events

    def _stream(self, line: Line, seed: str, factor: float, begin: float, end: float) -> Iterator[float]:
        plan = tuple(mean * factor for mean in self._profiles[line.id])
        return arrivals(Random(seed), plan, self._midnight, begin, end)

    def _next(self, line: Line, stream: Iterator[float]) -> None:
        moment = next(stream, None)
        if moment is not None:
            self._world.at(moment, self._arrive, line, stream)

    def _arrive(self, line: Line, stream: Iterator[float]) -> None:
        self._contacts.arrive(line)
        self._next(line, stream)

    def _begin(self, injection: Injection, rng: Random) -> None:
        match injection:
            case Surge():
                self._surge(injection, rng)
            case MassAbsence():
                chosen = _some([agent for agent in self._world.agents.values() if agent.on_shift], injection.share, rng)
                self._staff.send_home(chosen)
                self._world.at(injection.end, self._staff.call_back, chosen)
            case Outage(breakage=Breakage.PHONES):
                here = [one for one in self._world.agents.values() if injection.site in ("", one.plan.site)]
                chosen = _some(here, injection.share, rng)
                self._staff.lose_phones(chosen)
                self._world.at(injection.end, self._staff.find_phones, chosen)
            case Outage(breakage=Breakage.SYSTEM):
                for line in self._named(injection.queues):
                    self._hold(line.slowdown, injection.slowdown, injection.end)
            case Outage():
                for line in self._named(injection.queues):
                    self._hold(line.damping, 0.0, injection.end)
                    if injection.redial > 0:
                        self._hold(line.redialling, injection, injection.end)

    def _surge(self, surge: Surge, rng: Random) -> None:
        for line in self._named(surge.queues):
            if surge.factor < 1:
                self._hold(line.damping, surge.factor, surge.end)
            else:
                self._next(line, self._stream(line, f"{rng.random()}", surge.factor - 1.0, self.now, surge.end))

    def _hold(self, factors: list[T], factor: T, end: float) -> None:
        factors.append(factor)
        self._world.at(end, factors.remove, factor)

    def _named(self, queues: tuple[str, ...]) -> list[Line]:
        return [line for line in self._lines() if not queues or line.id in queues]


def _some(agents: list[Agent], share: float, rng: Random) -> list[Agent]:
    chosen = set(rng.sample(range(len(agents)), round(share * len(agents))))
    return [agent for index, agent in enumerate(agents) if index in chosen]


def _midnight(moment: float, centre: DemoCentre) -> float:
    local = datetime.fromtimestamp(moment, centre.zone)
    return local.replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
