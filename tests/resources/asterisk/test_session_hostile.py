"""A server that lies, floods and never ends: the conversation neither breaks nor fills the console."""

import random
import tracemalloc
from zoneinfo import ZoneInfo

import pytest

from resources.feeds.asterisk.messages import FORMS
from resources.folding.builder import FloorBuilder
from tests.resources.asterisk.server import Server, signed_in

NOW = 1_795_312_300.0


def test_rubbish_of_a_hostile_peer_never_breaks_out_and_memory_stays_bounded():
    rng = random.Random(5)
    words = [
        *(b"\r\n", b"\r\n\r\n", b": ", b"Event: ", b"QueueMember", b"Status", b"QueueStatusComplete", b"Response: "),
        *(
            b"ActionID: ",
            b"Queue: ",
            b"Uniqueid: ",
            b"\xff\xfe",
            b"\xf0\x9f",
            b"1e999",
            b"-1",
            b"Timestamp: ",
            b"x" * 999,
        ),
    ]
    for _ in range(300):
        session, _ = signed_in(Server(), NOW)
        for _ in range(40):
            data = b"".join(rng.choices(words, k=rng.randint(1, 60))) + rng.randbytes(rng.randint(0, 20))
            session.receive(data, NOW)
            session.wake(NOW)
            if session.refused is not None:
                break
        assert session.refused is None or session.refused.code
        session.disconnected(NOW, "done")


@pytest.mark.parametrize(
    "row", ["Event: QueueMember\r\nQueue: q\r\nLocation: L/{n}", "Event: QueueEntry\r\nQueue: q\r\nUniqueid: {n}"]
)
def test_a_list_without_end_is_cut(row):
    server = Server()
    server.mute.add("QueueStatus")
    session, _ = signed_in(server, NOW)
    action = server.asked_for("QueueStatus")[0]["ActionID"]
    for n in range(0, 110_000, 1000):
        rows = "".join(row.format(n=n + k) + f"\r\nActionID: {action}\r\n\r\n" for k in range(1000))
        session.receive(rows.encode(), NOW)
        if session.refused:
            break
    assert session.refused.code == "list_too_long"


@pytest.mark.long
def test_hostile_messages_without_end_neither_break_nor_fill_the_console():
    """Well-formed events of ever new queues, agents and callers: the peer is never right, and never stops."""
    rng = random.Random(11)
    session, events = signed_in(Server(), NOW)
    builder = FloorBuilder({}, ZoneInfo("UTC"), "fuzz")
    builder.fold(events)
    tracemalloc.start()
    for batch in range(200):
        data = b"".join(hostile_message(rng, batch) for _ in range(1_000))
        builder.fold(session.receive(data, NOW + batch / 10))
        assert session.refused is None
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 60_000_000
    assert len(builder.floor(NOW + 100, 0.0).queues) <= 1_000


def hostile_message(rng: random.Random, batch: int) -> bytes:
    name = rng.choice(sorted(FORMS))
    values = (b"%d" % rng.getrandbits(40), b"\xff" * 5, b"retail", b"-1", b"1e99", b"6", b"%d" % batch)
    words = [word for word in FORMS[name][1].replace("+", " ").split() if rng.random() < 0.95]
    lines = [word.encode() + b": " + rng.choice(values) for word in words]
    return b"Event: " + name.encode() + b"\r\n" + b"\r\n".join(lines) + b"\r\n\r\n"
