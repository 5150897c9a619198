"""Hostile strings through every field to a running Asterisk: an agent in three queues does not move, and a second AMI
client hears nothing. ASTERISK_LAB names its folder, as in test_live_asterisk.py.
"""

import itertools
import os
import random
import time
from collections.abc import Iterator

import pytest

from resources.actions import Action, ActionResult, AddMember, Outcome, PauseMember, RemoveMember, SetPenalty
from tests.console.links.ami_peer import Peer
from tests.console.links.test_live_loans import PORT, feed_to

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not os.environ.get("ASTERISK_LAB"), reason="no Asterisk: ASTERISK_LAB is not set"),
]
CANARY, NOWHERE = "Local/1799@agents/n", "nowhere"  # no such queue: a harmless text beside it changes nothing
QUEUES = ("loans", "retail", "complaints")
TRIES, AT_ONCE = 7000, 100
PARTS = [
    "\r\n", "\n", "\r", "\0", "\x85", "\x1b", "\u2028", "\ud800", "🙂", "é", "x" * 200, " ", ":", ",", "*", "%0d%0a",
    f"Queue: loans\r\nInterface: {CANARY}", "Action: QueueRemove", "\r\n\r\nAction: QueuePause\r\n", "Paused: true",
    f"\r\n\r\nAction: QueueRemove\r\nQueue: loans\r\nInterface: {CANARY}\r\n\r\n",
    f"\r\n\r\nAction: QueuePause\r\nInterface: {CANARY}\r\nPaused: true\r\n\r\n",
]  # fmt: skip


@pytest.fixture
def observer() -> Iterator[Peer]:
    peer = Peer(PORT, "load")
    for queue in QUEUES:
        peer.ask(
            "QueueAdd", Queue=queue, Interface=CANARY, Penalty="3", MemberName="Canary", StateInterface="Custom:A1799"
        )
    peer.drain()
    yield peer
    for queue in QUEUES:
        peer.ask("QueueRemove", Queue=queue, Interface=CANARY)
    peer.close()


def attempts() -> Iterator[Action]:
    """Every field of every action with hostile content, beside content that would do if it were alone."""
    rng = random.Random(7)
    while True:
        evil = "".join(rng.choices(PARTS, k=rng.randint(0, 4)))
        yield from (
            AddMember(evil, CANARY), AddMember("loans" + evil + "\n", CANARY), AddMember(NOWHERE, CANARY + evil + "\r"),
            AddMember(NOWHERE, CANARY, name=evil), AddMember(NOWHERE, CANARY, device=evil),
            AddMember(NOWHERE, CANARY, paused=True, reason=evil), RemoveMember(evil, CANARY),
            RemoveMember(NOWHERE, evil), SetPenalty(evil, CANARY, 9), SetPenalty(NOWHERE, CANARY + evil, 9),
            PauseMember(evil, CANARY, True), PauseMember("", CANARY, True), PauseMember(NOWHERE, evil, True),
            PauseMember(NOWHERE, CANARY, True, evil),
        )  # fmt: skip


def test_a_canary_in_three_queues_does_not_notice_hostile_strings(observer):
    feed = feed_to(PORT)
    while feed.latest().link != "up":
        time.sleep(0.01)  # a real server in real time
    before = observer.members(CANARY)
    assert len(before) == 3
    observer.drain()
    results: list[ActionResult] = []
    tried = itertools.islice(attempts(), TRIES)
    until = time.monotonic() + 300
    for sent in range(0, TRIES, AT_ONCE):
        for action in itertools.islice(tried, AT_ONCE):
            feed.act(action)
        while len(results) < sent + AT_ONCE and time.monotonic() < until:
            results += feed.results()
            time.sleep(0.002)  # a real server in real time: its answers are all there is to wait on
    feed.stop()
    assert feed.faults() == []
    assert len(results) == TRIES
    assert not [result for result in results if result.outcome in (Outcome.DONE, Outcome.UNKNOWN)]
    stopped = sum(result.outcome is Outcome.UNSENDABLE for result in results)
    heard = observer.drain()
    print(f"\n{TRIES} hostile actions: {stopped} stopped by the encoder, {TRIES - stopped} refused by the PBX as asked")
    print(f"messages that the second client heard: {len(heard)}")
    assert heard == []
    assert observer.members(CANARY) == before
