"""How fast received bytes become a floor, beside what two libraries need to parse them.

    python -m tests.benchmarks.ingest [--rounds 15]

Every contender gets the same bytes in the chunks in which they once came from the PBX. No sockets, no callbacks, one
process, contenders in turns; the median of the rounds counts, in CPU seconds.

- watchfloor «floor»: framing, reading, folding, and the floor of the end. Events are folded as the link does when more
  bytes wait: all that were read since the last fold at once, here 640 KB. «floors all along» makes a floor after each
  of these as well: some 400 a second at this speed, where the link makes 8. «events» stops before the fold.
- the peers, «reading»: what each does by its own code from a chunk to its message objects. asterisk-ami's
  `AMIClient.listen` takes at most 1,024 bytes at a time, as it asks of its socket; panoramisk's protocol gets
  `data_received`, with a factory that drops the messages. Neither has a listener.
- the peers, «parsing»: the same messages, cut and decoded beforehand, through `Event.read` and `Message.from_line` and
  nothing else: the least that could be called parsing.

Nobody keeps what it made: what is measured is work, not the garbage collector under a heap of messages.

The goals of 5 and 10 times hold against «reading»; the ratios against «parsing» stand beside them.
"""

import argparse
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from random import Random
from threading import Event as Flag
from zoneinfo import ZoneInfo

from resources.events import Event
from resources.feeds.asterisk.framing import END
from resources.feeds.trace import Ear
from resources.folding.builder import FloorBuilder
from tests.resources.asterisk.recordings import Recording, recordings

FOLD_BYTES = 655_360
NAMES = ("b_surge.queueonly", "b_surge")
EVENTS, FLOOR, FLOORS = "watchfloor, events", "watchfloor, floor", "  floors all along"
GOALS = {"asterisk-ami, reading": 5.0, "panoramisk, reading": 10.0}

Chunks = list[bytes]
Timed = list[tuple[float, bytes]]  # chunks with the moment (epoch seconds) at which each came


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    found = {recording.name: recording for recording in recordings()}
    for name in NAMES:
        if name in found:
            report(found[name], rounds)


def report(recording: Recording, rounds: int) -> None:
    """Print what each contender needs, and how many times as fast as each peer the console is."""
    trace = recording.trace
    timed = [(trace.began + at, chunk) for connection in trace.connections for at, chunk in connection.chunks]
    chunks = [chunk for _, chunk in timed]
    texts = [block.decode("utf-8", "replace") for block in recording.data.split(END) if block.startswith(b"Event: ")]
    agree(chunks, len(texts))
    contenders: dict[str, Callable[[], object]] = {
        FLOOR: partial(floor, timed),
        FLOORS: partial(floor, timed, all_along=True),
        EVENTS: partial(events, timed),
        "asterisk-ami, reading": partial(asterisk_ami_reading, chunks),
        "asterisk-ami, parsing": partial(asterisk_ami_parsing, texts),
        "panoramisk, reading": partial(panoramisk_reading, chunks),
        "panoramisk, parsing": partial(panoramisk_parsing, texts),
    }
    seconds = measured(contenders, rounds)
    bytes_each = len(recording.data) / len(texts)
    print(f"{recording.name}: {len(texts)} events of {bytes_each:.0f} bytes, {len(chunks)} chunks, median of {rounds}")
    for contender, taken in seconds.items():
        line = f"  {contender:22} {len(texts) / taken:9,.0f} events/s  {taken * 1e3:7.1f} ms"
        if contender not in (FLOOR, FLOORS, EVENTS):
            floor_is, floors_are, events_are = (taken / seconds[ours] for ours in (FLOOR, FLOORS, EVENTS))
            line += (
                f"   floor {floor_is:4.1f} x, floors all along {floors_are:4.1f} x, events {events_are:4.1f} x as fast"
            )
        print(line + (f" (goal {GOALS[contender]:.0f} x)" if contender in GOALS else ""))


def measured(contenders: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median CPU seconds of each, after one round that does not count.

    Each round goes through them in another order: who follows whom decides what is still in the processor's caches.
    """
    taken: dict[str, list[float]] = {contender: [] for contender in contenders}
    rng = Random(1)
    for _ in range(rounds + 1):
        for contender in rng.sample(list(contenders), len(contenders)):
            start = time.process_time()
            contenders[contender]()
            taken[contender].append(time.process_time() - start)
    return {contender: statistics.median(times[1:]) for contender, times in taken.items()}


def agree(chunks: Chunks, count: int) -> None:
    """Make sure that both peers really make all messages out of the chunks."""
    heard: list[object] = []
    asterisk_ami_reading(chunks, heard.append)
    taken: list[object] = []
    panoramisk_reading(chunks, taken.append)
    if not len(heard) == len(taken) == count:
        raise RuntimeError(f"of {count} events asterisk-ami read {len(heard)}, panoramisk {len(taken)}")


def floor(timed: Timed, *, all_along: bool = False) -> object:
    """Bytes to a floor, as the link's thread does it."""
    ear, builder = Ear(), FloorBuilder({}, ZoneInfo("UTC"), "trace")
    heard: list[Event] = []
    size = 0
    for at, chunk in timed:
        heard += ear.hear(chunk, at)
        size += len(chunk)
        if size >= FOLD_BYTES:
            builder.fold(heard)
            if all_along:
                builder.floor(at, 0.0)
            heard, size = [], 0
    builder.fold(heard)
    return builder.floor(timed[-1][0], 0.0)


def events(timed: Timed) -> object:
    """Bytes to events."""
    ear = Ear()
    for at, chunk in timed:
        ear.hear(chunk, at)
    return ear


def asterisk_ami_reading(chunks: Chunks, hear: Callable[[object], object] | None = None) -> object:
    """What its thread runs, on a socket that has the recorded chunks in it."""
    from asterisk.ami import AMIClient

    client = AMIClient()
    if hear is not None:
        client.add_event_listener(lambda event, source: hear(event))
    client._socket = _Recorded(chunks)
    client.finished = Flag()
    client.listen()
    return client


def asterisk_ami_parsing(texts: list[str]) -> None:
    from asterisk.ami import Event as Message

    for text in texts:
        Message.read(text)


def panoramisk_reading(chunks: Chunks, hear: Callable[[object], object] | None = None) -> object:
    """Its protocol as the event loop calls it."""
    from panoramisk.ami_protocol import AMIProtocol

    protocol = AMIProtocol()
    protocol.connection_made(None)
    protocol.encoding = "utf-8"
    protocol.factory = _Nobody(hear or _drop)
    for chunk in chunks:
        protocol.data_received(chunk)
    return protocol


def panoramisk_parsing(texts: list[str]) -> None:
    from panoramisk.message import Message

    for text in texts:
        Message.from_line(text)


class _Recorded:
    """What asterisk-ami wants of a socket."""

    def __init__(self, chunks: Chunks) -> None:
        self._chunks = chunks
        self._parts: Iterator[bytes] | None = None

    def recv(self, size: int) -> bytes:
        if self._parts is None:
            self._parts = (chunk[at : at + size] for chunk in self._chunks for at in range(0, len(chunk), size))
        return next(self._parts, b"")

    def close(self) -> None:
        pass


class _Nobody:
    """What panoramisk's protocol wants of its manager."""

    save_stream = None

    def __init__(self, dispatch: Callable[[object], object]) -> None:
        self.dispatch = dispatch


def _drop(message: object) -> None:
    pass


if __name__ == "__main__":
    main()
