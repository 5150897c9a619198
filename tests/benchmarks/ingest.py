"""How fast bytes become a floor, beside two libraries that only parse the same bytes.

    python -m tests.benchmarks.ingest [--rounds 7]

Ours: framing, parsing, folding, and a floor published every ten reads of 64 KB (some 1,500 events: ten floors a second
in the worst flood that a PBX was seen to make). The peers only parse, by their own code and from the same reads:
asterisk-ami by `Event.read`, given whole messages (its own framing is slower still and left out), panoramisk by the
`data_received` of its protocol. All in one process, in turns; the median of the rounds counts, in CPU seconds.
"""

import argparse
import statistics
import time
from collections.abc import Callable
from zoneinfo import ZoneInfo

from resources.builder import FloorBuilder
from resources.feeds.asterisk.framing import END
from resources.feeds.trace import Ear
from tests.resources.asterisk.recordings import recordings

READ_BYTES = 65_536
READS_A_FLOOR = 10
OURS, PARSING = "watchfloor", "  parsing alone"
NAMES = ("b_surge.queueonly", "b_surge")
GOALS = {"asterisk-ami": 5.0, "panoramisk": 10.0}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    found = {recording.name: recording for recording in recordings()}
    for name in NAMES:
        if name in found:
            report(name, found[name].data, found[name].trace.began, rounds)


def report(name: str, data: bytes, began: float, rounds: int) -> None:
    """Print events per second of each contender and the ratios."""
    reads = [data[start : start + READ_BYTES] for start in range(0, len(data), READ_BYTES)]
    count = sum(1 for block in data.split(END) if block.startswith(b"Event: "))
    contenders: dict[str, Callable[[], object]] = {
        OURS: lambda: fold(reads, began),
        PARSING: lambda: hear(reads, began),
        "asterisk-ami": lambda: asterisk_ami(data),
        "panoramisk": lambda: panoramisk(reads),
    }
    taken: dict[str, list[float]] = {contender: [] for contender in contenders}
    for _ in range(rounds):
        for contender, run in contenders.items():
            start = time.process_time()
            run()
            taken[contender].append(time.process_time() - start)
    rates = {contender: count / statistics.median(times) for contender, times in taken.items()}
    print(f"{name}: {count} events, {len(data) / count:.0f} bytes each, median of {rounds}")
    for contender, rate in rates.items():
        ratios = f"  floor {rates[OURS] / rate:4.1f} x, parsing alone {rates[PARSING] / rate:4.1f} x"
        goal = f"{ratios} as fast (goal {GOALS[contender]:.0f} x)" if contender in GOALS else ""
        print(f"  {contender:16} {rate:9,.0f} events/s{goal}")


def fold(reads: list[bytes], began: float) -> object:
    """Bytes to floors, as the link's thread does it."""
    ear, builder = Ear(), FloorBuilder({}, ZoneInfo("UTC"), "trace")
    floor: object = None
    at = began
    for number, data in enumerate(reads, 1):
        events = ear.hear(data, began)
        builder.fold(events)
        at = events[-1][0] if events else at
        if number % READS_A_FLOOR == 0 or number == len(reads):
            floor = builder.floor(at, 0.0)
    return floor


def hear(reads: list[bytes], began: float) -> object:
    """Bytes to events."""
    ear = Ear()
    return [event for data in reads for event in ear.hear(data, began)]


def asterisk_ami(data: bytes) -> object:
    """What its client does with each whole message: decode, tell events from responses, read."""
    from asterisk.ami import Event, Response

    found = []
    for block in data.split(END):
        text = block.decode("utf-8", "replace")
        if not Response.match(text) and Event.match(text):
            found.append(Event.read(text))
    return found


def panoramisk(reads: list[bytes]) -> object:
    """Its protocol as the event loop would call it, with a factory that takes the messages and does nothing."""
    from panoramisk.ami_protocol import AMIProtocol

    protocol = AMIProtocol()
    protocol.connection_made(None)
    protocol.encoding = "utf-8"
    protocol.factory = _Nobody()
    for data in reads:
        protocol.data_received(data)
    return protocol


class _Nobody:
    save_stream = None

    def dispatch(self, message: object) -> None:
        pass


if __name__ == "__main__":
    main()
