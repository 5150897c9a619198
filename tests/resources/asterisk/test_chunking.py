"""However the bytes are cut, the floor is the same; however they are spoilt, nothing breaks."""

from functools import cache
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from resources.events import Event
from resources.feeds.asterisk.framing import FramingError
from resources.feeds.trace import Ear
from resources.floor import Floor
from resources.folding.builder import FloorBuilder
from tests.resources.asterisk.recordings import OWN, Recording

PART = 24_000  # bytes: the first snapshot, all agents signing in, the first calls


@cache
def part() -> tuple[bytes, float]:
    recording = Recording(OWN, "a_quiet.queueonly")
    return recording.data[150_000 : 150_000 + PART], recording.trace.began


def beginning() -> bytes:
    return Recording(OWN, "a_quiet.queueonly").data[:PART]


def folded(pieces: list[bytes]) -> Floor:
    began = part()[1]
    ear, builder = Ear(), FloorBuilder({}, ZoneInfo("UTC"), "test")
    for piece in pieces:
        builder.fold(ear.hear(piece, began + 60))
    return builder.floor(began + 90, 0.0)


@given(st.lists(st.integers(0, 2 * PART), max_size=40))
def test_any_chunking_gives_the_same_floor(cuts):
    data = beginning() + part()[0][part()[0].index(b"Event: ") :]
    places = sorted({min(cut, len(data)) for cut in cuts} | {0, len(data)})
    pieces = [data[places[i] : places[i + 1]] for i in range(len(places) - 1)]
    floor = folded(pieces)
    assert floor == folded([data])
    assert len(floor.agents) > 20


@given(st.lists(st.tuples(st.integers(0, PART - 1), st.binary(min_size=1, max_size=9)), min_size=1, max_size=30))
def test_spoilt_bytes_never_break_the_fold(spoils):
    data = bytearray(beginning())
    for at, rubbish in spoils:
        data[at : at + len(rubbish)] = rubbish
    ear, builder = Ear(), FloorBuilder({}, ZoneInfo("UTC"), "test")
    events: list[Event] = []
    try:
        for start in range(0, len(data), 5000):
            events = ear.hear(bytes(data[start : start + 5000]), part()[1])
            builder.fold(events)
    except FramingError:
        events.clear()
    floor = builder.floor(part()[1] + 90, 0.0)
    assert all(figures.total.offered >= 0 for figures in floor.queues.values())


@given(st.integers(0, PART))
def test_a_trace_may_end_anywhere(length):
    floor = folded([beginning()[:length]])
    assert floor.queues == {} or floor.link in ("up", "stale")
