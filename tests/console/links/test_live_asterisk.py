"""The link against a running Asterisk; ASTERISK_LAB names the folder that holds its `run/asterisk.pid`.

The server listens on 127.0.0.1:5038 and has the manager account `queueonly` (read system,agent; write agent), secret
`queueonly-lab`. It is stopped for some seconds and goes on.
"""

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from socket import create_connection
from zoneinfo import ZoneInfo

import pytest

from console.clocks.clock import SystemClock
from console.links.asterisk import AsteriskLink
from console.links.feed import FeedThread
from console.links.wire import Endpoint
from resources.feed_facts import FeedLost, FeedRestored, LinkTrouble
from resources.feeds.asterisk.messages import fields
from resources.feeds.asterisk.session import AmiSession
from resources.floor import Floor, Link
from resources.folding.builder import FloorBuilder
from tests.console.links.peers import is_up

LAB = os.environ.get("ASTERISK_LAB", "")
ADDRESS = ("127.0.0.1", 5038)
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not LAB, reason="no Asterisk to test against: ASTERISK_LAB is not set"),
]


@pytest.fixture
def feed() -> Iterator[FeedThread]:
    endpoint = Endpoint(*ADDRESS, tls=False)
    source = AsteriskLink(endpoint, lambda: AmiSession("queueonly", "queueonly-lab"), SystemClock(), Random())
    thread = FeedThread(source, FloorBuilder({}, ZoneInfo("UTC"), "lab"), SystemClock())
    thread.start()
    yield thread
    thread.stop()
    assert thread.faults() == []


def seconds_until(feed: FeedThread, condition: Callable[[Floor], bool], limit_s: float) -> float:
    """How long the real server and the real clock took; fails after `limit_s`."""
    began = time.monotonic()
    while not condition(feed.latest()):
        assert time.monotonic() - began < limit_s, feed.latest().why
        time.sleep(0.01)  # a real server in real time: there is nothing else to wait on
    return time.monotonic() - began


def asked_directly() -> tuple[dict[str, int], dict[tuple[str, str], tuple[bool, int]]]:
    """Callers per queue; pause and penalty per member: QueueStatus over a connection of our own."""
    with closing(create_connection(ADDRESS, 5)) as peer:
        peer.sendall(b"Action: Login\r\nUsername: queueonly\r\nSecret: queueonly-lab\r\nEvents: off\r\n\r\n")
        peer.sendall(b"Action: QueueStatus\r\n\r\n")
        data = b""
        while b"Event: QueueStatusComplete" not in data:
            data += peer.recv(65536)
    rows = [{key.decode(): value.decode() for key, value in fields(block).items()} for block in data.split(b"\r\n\r\n")]
    queues = {row["Queue"]: int(row["Calls"]) for row in rows if row.get("Event") == "QueueParams"}
    members = {
        (row["Queue"], row["Location"]): (row["Paused"] == "1", int(row["Penalty"]))
        for row in rows
        if row.get("Event") == "QueueMember"
    }
    return queues, members


def on_the_floor(floor: Floor) -> tuple[dict[str, int], dict[tuple[str, str], tuple[bool, int]]]:
    members = {
        (member.queue, agent.agent): (member.paused, member.penalty)
        for agent in floor.agents.values()
        for member in agent.memberships
    }
    return {queue.queue: queue.waiting for queue in floor.queues.values()}, members


def test_the_floor_is_what_the_server_says(feed):
    seconds_until(feed, is_up, 5)
    seconds_until(feed, lambda floor: on_the_floor(floor) == asked_directly(), 5)


def test_a_stopped_server_is_stale_within_five_seconds_lost_within_fifteen_and_back_within_two(feed):
    server = int((Path(LAB) / "run" / "asterisk.pid").read_text())
    seconds_until(feed, is_up, 5)
    os.kill(server, signal.SIGSTOP)
    try:
        stale_s = seconds_until(feed, lambda floor: floor.link is Link.STALE, 8)
        lost_s = stale_s + seconds_until(feed, lambda floor: floor.link is Link.DOWN, 15)
    finally:
        os.kill(server, signal.SIGCONT)
    back_s = seconds_until(feed, is_up, 8)
    assert stale_s <= 5.3
    assert lost_s <= 15.3
    assert back_s <= 2
    lost, restored = feed.facts()
    assert isinstance(lost, FeedLost)
    assert lost.why == LinkTrouble.SILENT
    assert isinstance(restored, FeedRestored)
    assert on_the_floor(feed.latest()) == asked_directly()
