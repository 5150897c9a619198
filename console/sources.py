"""What the desk watches: the centre it belongs to, the clock that rules it, and the feed of its floor."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from console.centre.centre import Centre, Pbx, usual_port
from console.clocks.clock import Clock, SystemClock, VirtualClock
from console.demo.time import demo_start
from console.links.feed import Feed, FeedThread
from console.settings.account import account
from resources.expected import Expected
from resources.feeds.simulator.inject import Injection
from resources.folding.builder import FloorBuilder
from resources.measures.sample import Sample
from resources.people import Person, Post
from resources.queues import QueueSettings

if TYPE_CHECKING:
    from console.demo.roster import DemoRoster
    from resources.measures.counted import Counted


class CannotWatch(Exception):  # noqa: N818
    """The feed cannot be set up; its text is a sentence for the person at the desk."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A centre with its clock and its feed, not started yet; `inject` lets something befall a simulated one.

    `replay` is a recording that plays: what it shows happened elsewhere or before. `expect` tells the floor of a
    centre without a plan what is usual today; `before` brings what a simulated one had measured when it began,
    `record` what came to it on earlier days, `roster` who works there.
    """

    centre: Centre
    clock: Clock
    feed: Feed
    demo: bool = False
    inject: Callable[[Injection], None] | None = None
    replay: bool = False
    expect: Callable[[Mapping[str, Expected]], None] | None = None
    before: Callable[[], Iterable[Sample]] | None = None
    record: "Callable[[], Iterable[Counted]] | None" = None
    roster: "DemoRoster | None" = None


def simulated(
    seed: int,
    speed: float,
    last_entry: datetime | None,
    today: datetime,
    rule_packs: tuple[str, ...] = (),
    *,
    language: str = "en",
) -> Watched:
    """The demo: a simulated centre on a virtual clock that goes on where the log ends. Raises CannotWatch.

    Its queues, desks and contacts have names in `language`.
    """
    from console.demo.chinese import spoken
    from console.demo.past import demo_past
    from console.demo.roster import DemoRoster
    from console.links.simulator import SimulatorLink
    from resources.feeds.simulator.centre import demo_centre
    from resources.feeds.simulator.phonebook import RESERVES, demo_directory
    from resources.feeds.simulator.scene import demo_scene

    if rule_packs:
        from incidents.clocks.packs import shipped  # only where one is named: it takes a while

        for pack in set(rule_packs) - set(shipped()):
            raise CannotWatch(f"{pack} is no rule pack; there are {', '.join(shipped())}")
    known = demo_centre(seed)
    clock = VirtualClock(demo_start(today, last_entry, known.zone), speed)
    simulator = demo_scene(seed, clock.now()).simulator
    phonebook = demo_directory(clock.now().date())
    centre = Centre(
        known.name,
        known.zone,
        known.queues,
        known.people,
        directory=phonebook,
        reserves=RESERVES,
        rule_packs=rule_packs,
    )
    centre = spoken(centre, language)
    builder = FloorBuilder(_by_id(centre), centre.zone, centre.name, demo=True)
    builder.plan = {queue.id: simulator.expected(queue.id) for queue in known.queues}
    link = SimulatorLink(simulator, clock)
    return Watched(
        centre,
        clock,
        FeedThread(link, builder, clock),
        demo=True,
        inject=link.inject,
        before=partial(demo_past, seed, clock.epoch()),
        record=partial(_record, seed, clock.now()),
        roster=DemoRoster(known, seed, language, follow=link.follow),
    )


def _record(seed: int, now: datetime) -> "Iterable[Counted]":
    from console.demo.record import demo_record  # brings the store, for which the first floor need not wait

    return demo_record(seed, now)


def played(file: Path, speed: float, centre: Centre | None) -> Watched:
    """A recorded trace, played like a PBX. Raises CannotWatch."""
    from console.links.replay import TraceLink
    from console.trace_files import open_trace, times_beside
    from resources.feeds.trace import TraceError

    try:
        trace = open_trace(file, times_beside(file))
    except TraceError as fault:
        raise CannotWatch(f"{file} cannot be played: {fault}") from fault
    clock = VirtualClock(datetime.fromtimestamp(trace.began, UTC), speed)
    known = centre or unnamed_centre(file.name)
    builder = FloorBuilder(_by_id(known), known.zone, file.name)
    return Watched(known, clock, FeedThread(TraceLink(trace, clock), builder, clock), replay=True)


def pbx(where: Pbx, secret: str, centre: Centre | None) -> Watched:
    """A real PBX on real time."""
    from console.links.asterisk import AsteriskLink
    from console.links.wire import Endpoint
    from resources.feeds.asterisk.session import AmiSession

    clock = SystemClock()
    known = centre or unnamed_centre(where.host)
    endpoint = Endpoint(where.host, where.port, where.tls, where.fingerprint)
    link = AsteriskLink(endpoint, lambda: AmiSession(where.user, secret), clock)
    builder = FloorBuilder(_by_id(known), known.zone, link.name)
    return Watched(known, clock, FeedThread(link, builder, clock), expect=partial(setattr, builder, "usual"))


def address(text: str, user: str, *, tls: bool, fingerprint: str = "") -> Pbx:
    """HOST, HOST:PORT or [IPV6]:PORT as a PBX to reach. Raises CannotWatch."""
    host, colon, port = text.rpartition(":") if not text.endswith("]") else (text, "", "")
    if not colon or (":" in host and not host.startswith("[")):
        host, port = text, str(usual_port(tls=tls))
    if not port.isdigit() or not 0 < int(port) < 1 << 16:
        raise CannotWatch(f"{port} is no port")
    return Pbx(host.strip("[]"), int(port), user, tls, fingerprint)


def unnamed_centre(name: str) -> Centre:
    """A centre of which nobody has written a file: the queues are what the PBX says, the people this account."""
    me = Person(account(), account(), Post.SUPERVISOR)
    return Centre(name, local_zone(), (), (me,))


def local_zone() -> ZoneInfo:
    """The zone of this machine, for a centre that names none."""
    from tzlocal import get_localzone  # comes with APScheduler

    return ZoneInfo(str(get_localzone()))


def centre_of(file: Path | None, remembered: str) -> Centre | None:
    """The centre of the file that was given or remembered; None if there is none. Raises CannotWatch."""
    chosen = file or (Path(remembered) if remembered else None)
    if chosen is None:
        return None
    from console.centre.file import CentreFault, load_centre  # brings pydantic, which the demo's first floor need not

    try:
        return load_centre(chosen)
    except CentreFault as fault:
        raise CannotWatch(str(fault)) from fault


def _by_id(centre: Centre) -> dict[str, QueueSettings]:
    return {queue.id: queue for queue in centre.queues}
