"""The link to a PBX over real sockets on loopback, against servers that work, err, lie, stall and vanish."""

import gc
import logging
import socket
from functools import partial
from random import Random
from selectors import EVENT_READ
from zoneinfo import ZoneInfo

import pytest

from console.links.asterisk import AsteriskLink
from console.links.feed import FeedThread
from console.links.wire import Endpoint, WireError
from resources.actions import RemoveMember
from resources.feed_facts import FeedLost, FeedRestored, LinkTrouble
from resources.feeds.asterisk.session import AmiSession
from resources.floor import Freshness, Link
from resources.folding.builder import FloorBuilder
from tests.console.links.conftest import SECRET
from tests.console.links.peers import Call, ScriptedServer, is_up, serve
from tests.console.links.scripts import greeting, saying
from tests.resources.asterisk.server import BANNER

JOIN = b"Event: QueueCallerJoin\r\nQueue: cards\r\nUniqueid: %d.1\r\nCallerIDNum: 07700900001\r\n\r\n"


BOOTED = b"Event: FullyBooted\r\nStatus: Fully Booted\r\n\r\n"


def test_a_link_signs_in_and_the_floor_is_up(link, clock):
    with ScriptedServer(serve) as server:
        feed = link(server.port)
        clock.wait_for(lambda: is_up(feed.latest()))
        floor = feed.latest()
        assert list(floor.queues) == ["cards"]
        assert floor.freshness(clock.monotonic()) is Freshness.FRESH
        assert feed.facts() == []
    assert server.faults == []


def test_what_is_said_is_on_the_floor(link, clock):
    with ScriptedServer(saying(JOIN % 1 + JOIN % 2)) as server:
        feed = link(server.port)
        clock.wait_for(lambda: is_up(feed.latest()) and feed.latest().queues["cards"].waiting == 2)


def test_a_flood_is_read_whole_though_nobody_looks(link, clock):
    flood = b"".join(JOIN % number for number in range(20_000))
    with ScriptedServer(saying(flood)) as server:
        feed = link(server.port)
        clock.wait_for(lambda: is_up(feed.latest()) and feed.latest().queues["cards"].total.offered == 20_000)


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        (b"SSH-2.0-OpenSSH_9.2\r\n", LinkTrouble.NOT_ASTERISK),
        (b"Asterisk Call Manager/1.3\r\n", LinkTrouble.TOO_OLD),
        (b"x" * 100_000, LinkTrouble.OVERSIZED),
        (BANNER + b"Event: " + b"x" * 1_000_000, LinkTrouble.OVERSIZED),
        (BANNER + b"\0", LinkTrouble.BROKEN),
    ],
)
def test_what_is_no_ami_server_is_dropped_with_the_reason(link, clock, said, trouble):
    with ScriptedServer(greeting(said)) as server:
        feed = link(server.port)
        clock.wait_for(lambda: feed.latest().why == trouble)
        assert feed.latest().link is Link.DOWN
        assert [type(fact) for fact in feed.facts()] == [FeedLost]
        assert feed.faults() == []


def test_a_refused_login_is_told_and_not_hammered(link, clock, caplog):
    def refuse(call: Call) -> None:
        call.server.login = False
        call.say(BANNER)
        call.answer_until()

    with caplog.at_level(logging.DEBUG), ScriptedServer(refuse) as server:
        feed = link(server.port)
        clock.wait_for(lambda: feed.latest().why == LinkTrouble.LOGIN_REFUSED)
        clock.advance(10)
        clock.wait_for(lambda: feed.latest().age_s(clock.monotonic()) >= 10)
        assert len(server.calls) == 1
        clock.advance(6)
        clock.wait_for(lambda: len(server.calls) == 2)
    assert SECRET not in caplog.text
    assert SECRET not in repr(vars(feed)) + repr(vars(feed._source))


def test_the_secret_goes_over_the_wire_only_as_a_digest(link, clock):
    with ScriptedServer(serve) as server:
        feed = link(server.port)
        clock.wait_for(lambda: is_up(feed.latest()))
        (login,) = server.calls[0].server.asked_for("Login")
        assert SECRET not in str(server.calls[0].server.asked)
        assert login["AuthType"] == "MD5"


def test_oversized_lines_end_the_connection_and_it_comes_back(link, clock):
    with ScriptedServer(saying(b"Event: QueueCallerJoin\r\nQueue: " + b"c" * 200_000), serve) as server:
        feed = link(server.port)
        clock.wait_for(lambda: feed.latest().why == LinkTrouble.OVERSIZED)
        clock.advance(1)
        clock.wait_for(lambda: is_up(feed.latest()))
        assert len(server.calls) == 2


def test_bytes_that_are_no_text_do_no_harm(link, clock):
    name = b"Event: QueueCallerJoin\r\nQueue: cards\r\nUniqueid: 9.9\r\nCallerIDName: M\xfcller \xff\xfe\r\n\r\n"
    with ScriptedServer(saying(name + b"\xff\xfe: \xc3\r\n\r\n" + JOIN % 1)) as server:
        feed = link(server.port)
        clock.wait_for(lambda: is_up(feed.latest()) and feed.latest().queues["cards"].waiting == 2)
        assert feed.faults() == []


def test_a_connection_cut_in_the_middle_of_a_message_is_a_gap_and_comes_back(link, clock):
    def cut(call: Call) -> None:
        call.greet()
        call.say(JOIN % 1 + (JOIN % 2)[:40])

    with ScriptedServer(cut, serve) as server:
        feed = link(server.port)
        clock.wait_for(lambda: feed.latest().why == LinkTrouble.CLOSED)
        down = feed.latest()
        assert down.link is Link.DOWN
        assert [(gap.why, gap.until) for gap in down.gaps] == [("closed", None)]
        clock.advance(1)
        clock.wait_for(lambda: is_up(feed.latest()))
        floor = feed.latest()
        assert floor.queues["cards"].waiting == 0
        assert floor.gaps[0].until is not None
        lost, restored = feed.facts()
        assert lost == FeedLost(f"127.0.0.1:{server.port}", floor.gaps[0].since, "closed")
        assert restored == FeedRestored(f"127.0.0.1:{server.port}", floor.gaps[0].since, floor.gaps[0].until)


def test_a_connection_that_breaks_comes_back(link, clock):
    def break_off(call: Call) -> None:
        call.greet()
        call.reset()

    with ScriptedServer(break_off, serve) as server:
        feed = link(server.port)
        clock.wait_for(lambda: feed.latest().why in (LinkTrouble.RESET, LinkTrouble.CLOSED))
        clock.advance(1)
        clock.wait_for(lambda: is_up(feed.latest()))


class LastWords:
    """A session and its connection, which says one thing more and takes nothing any more."""

    is_open, has_more, interest, refused = True, False, EVENT_READ, None

    def __init__(self):
        self.said = [b"last words", b""]
        self.socket, self.other = socket.socketpair()
        self.other.send(b"!")

    def fileno(self):
        return self.socket.fileno()

    def next_wake(self, now):
        return now

    def outgoing(self):
        return b"" if len(self.said) == 2 else b"ping"

    def write(self, data):
        if data:
            raise WireError(LinkTrouble.RESET, "broken pipe")

    def read(self):
        return self.said.pop(0)

    def receive(self, data, now):
        return [data]

    def wake(self, now):
        return []

    def disconnected(self, at, why):
        return [why]

    def close(self):
        self.socket.close()
        self.other.close()


def test_what_was_heard_before_a_write_failed_counts(clock):
    """The last words of a PBX that is killed often come together with the end of its connection."""
    last = LastWords()
    source = AsteriskLink(Endpoint("127.0.0.1", 1, tls=False), lambda: last, clock)
    source._wire = last
    assert source.step(0.0) == [b"last words", "reset"]
    assert source.trouble is LinkTrouble.RESET
    source.close()


def test_a_booted_server_is_a_gap_even_within_one_moment(link, clock):
    with ScriptedServer(saying(BOOTED)) as server:
        feed = link(server.port)
        facts = []
        clock.wait_for(lambda: len(facts.extend(feed.facts()) or facts) == 2)
        assert [type(fact) for fact in facts] == [FeedLost, FeedRestored]
        assert is_up(feed.latest())


def test_a_wall_clock_that_jumps_moves_nothing(link, clock):
    with ScriptedServer(saying(JOIN % 1)) as server:
        feed = link(server.port)
        clock.wait_for(lambda: is_up(feed.latest()) and feed.latest().queues["cards"].waiting == 1)
        before = feed.latest()
        clock.wall_jump = 3600.0
        clock.wait_for(lambda: feed.latest().at > before.at)
        after = feed.latest()
        assert after.at - before.at < 60
        assert is_up(after)
        assert len(server.calls) == 1


@pytest.mark.parametrize("seed", range(6))
def test_random_bytes_are_survived(link, clock, seed):
    rng = Random(seed)
    junk = b"".join(
        rng.choice([b"\r\n", b": ", b"Event", JOIN % 3, rng.randbytes(rng.randrange(200)).replace(b"\0", b"")])
        for _ in range(3000)
    )
    with ScriptedServer(saying(junk), serve) as server:
        feed = link(server.port)
        clock.wait_for(lambda: server.calls and server.calls[0].server.asked_for("QueueStatus"))
        clock.wait_for(lambda: is_up(feed.latest()) or feed.latest().why)
        if not is_up(feed.latest()):
            clock.advance(15)
            clock.wait_for(lambda: is_up(feed.latest()))
        assert feed.faults() == []


def test_stopping_hangs_up_and_leaves_nothing_open(link, clock):
    gone = []
    with ScriptedServer(lambda call: (serve(call), gone.append(True))) as server:
        source = AsteriskLink(
            Endpoint("127.0.0.1", server.port, tls=False), lambda: AmiSession("console", SECRET), clock, Random(1)
        )
        feed = FeedThread(source, FloorBuilder({}, ZoneInfo("UTC"), "test"), clock)
        feed.start()
        clock.wait_for(lambda: is_up(feed.latest()))
        feed.stop()
        feed.stop()
        feed.act(RemoveMember("cards", "PJSIP/7"))  # nobody hears it, and nothing breaks
    assert gone == [True]
    gc.collect()  # an open socket would warn, and a warning is an error here


def test_vain_attempts_are_logged_once(link, clock, caplog):
    with ScriptedServer(serve) as gone:
        port = gone.port
    with caplog.at_level(logging.WARNING):
        feed = link(port)
        clock.wait_for(lambda: feed.latest().why == LinkTrouble.REFUSED)
        for _ in range(3):
            before = feed.latest().at
            clock.advance(60)
            clock.wait_for(partial(_later, feed, before + 60))
    assert len(caplog.records) == 1


def _later(feed: FeedThread, at: float) -> bool:
    return feed.latest().at > at
