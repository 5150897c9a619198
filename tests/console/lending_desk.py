"""A desk that lends agents of the simulated centre: real store, worker and executor, time moved on by hand."""

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

from console.acts.acts import Acts
from console.acts.operations import Operations
from console.acts.outcomes import Request
from console.acts.runner import Runner
from console.centre.centre import Centre
from console.clocks.clock import Clock
from console.clocks.schedule import Schedule
from console.incidents.domain import INCIDENTS
from console.links.feed import Feed
from console.links.simulator import SimulatorLink
from console.loans.domain import LOANS
from console.loans.lending import Lending
from console.sources import Watched
from console.state import State
from incidents.board import Board
from resources.actions import Action
from resources.events import FeedClosed, FeedOpened, QueueSeen, Snapshot
from resources.feed_facts import LinkTrouble
from resources.feeds.simulator.simulator import Simulator
from resources.floor import Floor, Membership
from resources.folding.builder import FloorBuilder
from resources.loans.loans import Loans
from resources.loans.wish import LoanWish
from tests.console.bench import LIN, PEOPLE, ManualClock, open_store
from tests.resources.simulator.centre_of_tests import CENTRE, MORNING

MINUTE = timedelta(minutes=1)


class HandFeed:
    """The simulated centre as a feed without a thread; its link can be lost."""

    def __init__(self, clock: ManualClock) -> None:
        self.simulator = Simulator(1, CENTRE, MORNING)
        self.link = SimulatorLink(self.simulator, clock)
        self.clock = clock
        self.builder = FloorBuilder({queue.id: queue for queue in CENTRE.queues}, CENTRE.zone, "demo", demo=True)
        self.asked: list[Action] = []
        self.lost = False

    def latest(self) -> Floor:
        if not self.lost:
            self.builder.fold(self.link.step(0))
        return self.builder.floor(self.simulator.now, self.link.heard)

    def act(self, action: Action) -> None:
        self.asked.append(action)
        self.link.act(action)

    def look(self) -> None:
        self.link.look()

    def results(self) -> list:
        return self.link.results()

    def cut(self) -> None:
        self.builder.fold([FeedClosed(self.simulator.now, str(LinkTrouble.RESET))])
        self.lost = True

    def back(self) -> None:
        """Connected again: everything that is so now, as a PBX lists it."""
        self.lost = False
        self.latest()
        now, world = self.simulator.now, self.simulator._world
        queues = tuple(QueueSeen(now, queue.id, 20.0) for queue in CENTRE.queues)
        members = tuple(
            world.seen(agent, member, agent.device)
            for agent in world.agents.values()
            for member in agent.members.values()
        )
        self.builder.fold([FeedOpened(now, "simulator"), Snapshot(now, queues, members, ())])


class LendingDesk:
    """One start of the console. `run` lets time pass and the worker work."""

    def __init__(self, qtbot, directory: Path, feed: Feed, clock: Clock, queues=()) -> None:
        self.qtbot, self.feed, self.clock = qtbot, feed, clock
        self.watched = Watched(Centre("test", CENTRE.zone, queues, tuple(PEOPLE.values())), clock, feed)
        self.store = open_store(directory)
        self.operations = Operations(Runner(self.store, self.clock, PEOPLE, [INCIDENTS, LOANS]))
        self.acts = Acts(self.operations, PEOPLE, "desk 7")
        self.schedule = Schedule(self.clock, CENTRE.zone)
        self.state = State()
        self.state.attach(feed, self.clock)
        self.lending = Lending(self.acts, self.operations, self.schedule, self.state, self.watched)
        self.operations.stored.connect(self._stored)
        entries = tuple(self.store.entries())
        self.state.set_board(Board.of(entries))
        self.state.set_loans(Loans.of(entries))
        self.state.tick()

    @property
    def loans(self) -> Loans:
        assert self.state.loans is not None
        return self.state.loans

    def run(self, seconds: float, step: float = 0.25) -> None:
        for _ in range(round(seconds / step)):
            self.clock.forward(step)
            self.schedule._wake()
            self.state.tick()
            self.settle()

    def wait(self, condition: Callable[[], object], limit_s: float = 20.0) -> float:
        """Real time, until the condition holds; how many seconds it took."""
        began = time.monotonic()

        def holds() -> bool:
            self.state.tick()
            self.schedule._wake()
            return bool(condition())

        self.qtbot.waitUntil(holds, timeout=round(limit_s * 1000))
        return time.monotonic() - began

    def settle(self) -> None:
        """Until the worker has done what it was given and the main thread knows it."""
        done: list[bool] = []
        self.operations.call(lambda _store: True, done.append)
        self.qtbot.waitUntil(lambda: bool(done))

    def act(self, command: object) -> None:
        self.operations.run(Request(uuid4(), command, LIN, "desk 7"))
        self.settle()

    def lend(self, *agents: str, to: str, minutes: float = 30, **how: object) -> UUID:
        until = self.clock.now() + minutes * MINUTE
        group = self.lending.lend(LoanWish(agents, to, until, "surge", **how))  # type: ignore[arg-type]
        self.settle()
        return group

    def members(self, agent: str) -> dict[str, Membership]:
        figures = self.state.floor.agents.get(agent)
        return {member.queue: member for member in figures.memberships} if figures else {}

    def placed(self, agents: list[str]) -> dict[tuple[str, str], tuple[int, bool]]:
        """Penalty and kind of every membership of the agents; their breaks are their own."""
        return {
            (agent, queue): (member.penalty, member.dynamic)
            for agent in agents
            for queue, member in self.members(agent).items()
        }

    def close(self) -> None:
        self.lending.stop()
        self.schedule.stop()
        self.operations.close()
        self.store.close()

    def _stored(self, entries: tuple) -> None:
        board, loans = self.state.board or Board(), self.loans.after(entries)
        for entry in entries:
            board = board.apply(entry)
        self.state.set_board(board)
        self.state.set_loans(loans)
