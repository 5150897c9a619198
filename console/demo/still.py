"""One moment of the demo that stands still: seed 1, 14:32, a surge running, an outage at its eighth step."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid5

from PySide6.QtCore import QEventLoop

from console.acts.outcomes import Done, Request
from console.acts.runner import Runner
from console.alarms.domain import ALARMS
from console.alarms.proposal_domain import PROPOSALS
from console.bootstrap import Console, Opening
from console.centre.centre import Centre
from console.clocks.clock import StoppedClock
from console.demo.alarm_story import TAKES_ON, AlarmStory, FloorAt
from console.demo.chinese import spoken
from console.demo.past import demo_past
from console.demo.promises import demo_promises
from console.demo.record import demo_record
from console.demo.roster import DemoRoster
from console.demo.story import play
from console.demo.story_past import play_past
from console.desk import Desk
from console.incidents.domain import INCIDENTS
from console.loans.domain import LOANS
from console.opening import connect
from console.pages.floor import AGENTS, FloorPage
from console.planning.people.domain import ROSTER
from console.planning.promises.domain import PROMISES
from console.record.feed_domain import FEEDS
from console.settings.options import Options
from console.settings.places import places
from console.sources import Watched
from console.storage.keys import NoVault
from console.storage.store import Store
from resources.actions import Action, ActionResult
from resources.entry import CONSOLE
from resources.feed_facts import FeedFact
from resources.feeds.simulator.phonebook import RESERVES
from resources.feeds.simulator.planned import SPACE
from resources.feeds.simulator.scene import demo_scene
from resources.floor import Floor
from resources.folding.builder import FloorBuilder
from resources.roster.roster import Roster

SEED, ME = 1, "sup-4"
# actions of console.actions
PAGES = ("floor_queues", "floor_agents", "incidents", "response", "shifts", "review", "people")
AFTER = timedelta(seconds=8)
ROSTER_AT = timedelta(hours=5)
AGE_S = 0.3
PATIENCE_S = 60.0


class StillFeed:
    """A feed that always says the same."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor

    def start(self) -> None:
        """Nothing moves."""

    def stop(self) -> None:
        """Nothing moved."""

    def latest(self) -> Floor:
        return self._floor

    def act(self, action: Action) -> None:
        raise RuntimeError("a picture takes no actions")

    def look(self) -> None:
        """Nothing changes any more."""

    def results(self) -> list[ActionResult]:
        return []

    def facts(self) -> list[FeedFact]:
        return []

    def faults(self) -> list[Exception]:
        return []


class Still(Opening):
    """The scene in a store below `data`, written in `language`; `console` shows it as often as wanted."""

    def __init__(self, data: Path, language: str = "en") -> None:
        self._directory = places(demo=True, data=data).data
        scene = demo_scene(SEED)
        now = datetime.fromtimestamp(scene.moment, UTC) + AFTER
        self._language = language
        self._roster = DemoRoster(scene.centre, SEED, language)
        of = scene.centre
        known = Centre(of.name, of.zone, of.queues, of.people, reserves=RESERVES)
        self._centre = spoken(known, language)
        self._clock = StoppedClock(now)
        builder = FloorBuilder(
            {queue.id: queue for queue in self._centre.queues}, self._centre.zone, self._centre.name, demo=True
        )
        builder.plan = {queue.id: scene.simulator.expected(queue.id) for queue in scene.centre.queues}

        def floor_at(moment: float) -> Floor:
            builder.fold(scene.simulator.advance(moment))
            return builder.floor(moment, moment - AGE_S)

        self._play(floor_at, now)
        self._floor = floor_at(now.timestamp())
        self._clock.at = now

    @contextmanager
    def console(self, options: Options) -> Iterator[Console]:
        """The console at that moment, with its first floor on screen."""
        console = Console(options, self)
        console.show()
        try:
            settle(console)
            yield console
        finally:
            console.close()

    def _play(self, floor_at: FloorAt, now: datetime) -> None:
        people = {person.id: person for person in self._centre.people}
        midnight = self._clock.at.astimezone(self._centre.zone).replace(hour=0, minute=0, second=0, microsecond=0)
        store = Store.open(self._directory, vault=NoVault())
        runner = Runner(store, self._clock, people, (INCIDENTS, FEEDS, ALARMS, PROPOSALS, LOANS, ROSTER, PROMISES))
        alarms = AlarmStory(runner, self._clock, people[TAKES_ON], midnight, floor_at, language=self._language)
        play_past(runner, self._clock, people, midnight, self._language)
        self._clock.at = midnight + ROSTER_AT
        play_roster(runner, self._roster, midnight.date())
        play(runner, self._clock, people, midnight, alarms.until, language=self._language)
        alarms.until(now)
        play_promises(runner, store, now, self._language)
        store.close()

    def watch(self, console: Console) -> Watched:
        before = partial(demo_past, SEED, self._clock.epoch())
        record = partial(demo_record, SEED, self._clock.now())
        return Watched(self._centre, self._clock, StillFeed(self._floor), demo=True, before=before, record=record)

    def open_desk(self, console: Console, watched: Watched) -> Desk:
        store = Store.open(self._directory, vault=NoVault(), lock=console.lock)
        desk = Desk(
            store,
            watched,
            console.state,
            language=console.language,
            desk=spoken("desk 4", self._language),
            parent=console.window,
        )
        connect(console, desk)
        desk.acts.choose(ME)
        desk.lending.stop()  # in a picture of one moment nobody moves
        desk.alarming.rest()  # one look at a floor that stands still says nothing of what has been going on
        desk.begin()
        desk.planning.forecasting.learn()
        return desk


def play_roster(runner: Runner, roster: DemoRoster, today: date) -> None:
    """State the roster of that day and the next, as the demo does when it begins. Raises RuntimeError."""
    missing = roster.missing(Roster(), today)
    outcome = runner.run(Request(uuid5(SPACE, str(today)), missing, CONSOLE, "demo"))
    if not isinstance(outcome, Done):
        raise RuntimeError(f"{outcome}")


def turn_to(console: Console, page: str) -> None:
    """Show a page, Shifts with the proposal that its floor calls for, and wait until all of it is there."""
    console.window.act(page)
    settle(console)
    if page == "shifts" and console.desk is not None:
        console.desk.planning.proposing.propose()
        settle(console)


def play_promises(runner: Runner, store: Store, now: datetime, language: str) -> None:
    """State what agents have promised, as the demo does. Raises RuntimeError."""
    for command in demo_promises(Roster.of(store.entries()), now, language):
        outcome = runner.run(Request(uuid5(SPACE, str(command.promise)), command, CONSOLE, "demo"))
        if not isinstance(outcome, Done):
            raise RuntimeError(f"{outcome}")


def settle(console: Console) -> None:
    """Let everything arrive that is on its way to the screen. Raises TimeoutError."""
    until = time.monotonic() + PATIENCE_S
    loop = QEventLoop()
    while not _is_settled(console):
        if time.monotonic() > until:
            raise TimeoutError("the window did not settle")
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    for _ in range(3):
        loop.processEvents()


def _is_settled(console: Console) -> bool:
    page = console.window.current_page()
    shown = bool(console.state.floor.queues) and page is not None and console.desk is not None
    drawn = not isinstance(page, FloorPage) or page.view == AGENTS or page.by_queue.load.chart is not None
    read = console.desk is not None and console.desk.conditions.is_settled
    settled = console.desk is not None and console.desk.archive.is_settled
    planned = console.desk is not None and console.desk.planning.forecasting.is_settled
    judged = console.desk is not None and console.desk.planning.proposing.is_settled
    return shown and drawn and read and settled and planned and judged and console.window.status.is_verified
