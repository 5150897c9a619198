"""Recorded PBX bytes as timed chunks per connection, and a player that turns them into events."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from resources.events import Event, FeedClosed, FeedOpened, ServerBooted
from resources.feeds.asterisk.framing import END, FramingError
from resources.feeds.asterisk.listener import Fields, Listener

BANNER = b"Asterisk Call Manager/"
LATE_BEGINNINGS = (b"Event: ", b"Response: ")  # of a recording that began after the greeting
_BANNERS = re.compile(rb"Asterisk Call Manager/[0-9.]+\r\n(?=Response: |Event: )")
_STAMP = re.compile(rb"(?:\A|\r\n)Timestamp: ([0-9]{9,11}(?:\.[0-9]{1,9})?)(?=\r\n|\Z)")
CLOCKS_DIFFER_S = 2.0


class TraceError(Exception):
    """The bytes or their times cannot be read; the text says why, for a person."""


@dataclass(frozen=True, slots=True)
class Connection:
    """What was received over one connection. Times are seconds since the trace began."""

    chunks: tuple[tuple[float, bytes], ...]
    closed: float | None  # None when the recording ended before the connection did
    why: str = ""


@dataclass(frozen=True, slots=True)
class Trace:
    """A recording that began at `began` (epoch seconds UTC; 0 when nothing in it tells) and lasted `length` seconds."""

    began: float
    length: float
    connections: tuple[Connection, ...]


def read_trace(data: bytes, times: str | None = None) -> Trace:
    """A trace from its bytes and the JSON lines of its times. Raises TraceError."""
    if not data.startswith((BANNER, *LATE_BEGINNINGS)):
        raise TraceError("this is no stream of the Asterisk manager interface")
    return _timed(data, times) if times is not None else _untimed(data)


class TracePlayer:
    """Plays a trace forward; `at` is how far it has come, `heard` when the last bytes came (seconds)."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace
        self.at = self.heard = 0.0
        self._steps = _steps(trace)
        self._next: tuple[float, bytes | str | None] | None = next(self._steps, None)
        self._ear = Ear()

    def advance(self, until: float) -> list[Event]:
        """The events up to and including `until` seconds. Raises TraceError where the bytes break the protocol."""
        events: list[Event] = []
        while self._next is not None and self._next[0] <= until:
            events.extend(self._play(*self._next))
            self._next = next(self._steps, None)
        self.at = max(self.at, until)
        return events

    def _play(self, at: float, step: bytes | str | None) -> list[Event]:
        now = self.trace.began + at
        if step is None:
            self._ear = Ear()
            return []
        if isinstance(step, str):
            return self._ear.close(now, step)
        self.heard = at
        try:
            return self._ear.hear(step, now)
        except FramingError as fault:
            raise TraceError(f"the bytes break the protocol at {at:.1f} s: {fault.end.code}") from None


class Ear:
    """Listens to a connection that somebody else led: whatever its replies say is taken as it is."""

    def __init__(self) -> None:
        self._listener = Listener(self._control)
        self._open = self._booted = False

    def hear(self, data: bytes, now: float) -> list[Event]:
        """The events completed by `data`, received at `now` (epoch seconds). Raises FramingError."""
        if not self._listener.framer.banner and data.startswith(LATE_BEGINNINGS):
            self._listener.framer.banner = "recorded without its banner"
        return self._listener.hear(data, now)

    def close(self, now: float, why: str) -> list[Event]:
        """The connection ended."""
        return [*self._listener.release(), FeedClosed(now, why)]

    def _control(self, message: Fields, now: float) -> list[Event]:
        if message.get("Event") == "FullyBooted":
            events: list[Event] = [ServerBooted(now)] if self._booted else self._opened(now)
            self._booted = True
            return events
        if message.get("Ping") == "Pong":
            self._learn_clock(message.get("Timestamp", ""), now)
        return self._opened(now) if message.get("Response") == "Success" else []

    def _opened(self, now: float) -> list[Event]:
        if self._open:
            return []
        self._open = True
        return [FeedOpened(now, self._listener.framer.banner)]

    def _learn_clock(self, stamp: str, now: float) -> None:
        if re.fullmatch(r"[0-9]{9,11}(\.[0-9]{1,9})?", stamp):
            offset = float(stamp) - now
            self._listener.translator.offset = offset if abs(offset) > CLOCKS_DIFFER_S else 0.0


def _steps(trace: Trace) -> Iterator[tuple[float, bytes | str | None]]:
    """The recording in order: None opens a connection, bytes are heard on it, a text says why it closed."""
    for number, connection in enumerate(trace.connections):
        first = connection.chunks[0][0] if connection.chunks else 0.0
        yield first, None
        yield from connection.chunks
        if connection.closed is not None and (connection.why != "end" or number + 1 < len(trace.connections)):
            yield connection.closed, "connection lost" if connection.why in ("", "eof", "end") else connection.why


def _timed(data: bytes, times: str) -> Trace:
    rows = _rows(times)
    began = _number(rows[0].get("t0_wall"), "t0_wall") if rows[0].get("ev") == "header" else 0.0
    connections: list[Connection] = []
    chunks: list[tuple[float, bytes]] = []
    length = 0.0
    for row in rows[1:] if began else rows:
        event = row.get("ev")
        if event is None or event in ("open", "close"):
            length = max(length, _number(row.get("t"), "t"))
        if event is None:
            chunks.append((float(row["t"]), _slice(data, row)))
        elif event == "open" and chunks:
            connections.append(Connection(tuple(chunks), chunks[-1][0]))
            chunks = []
        elif event == "close":
            connections.append(Connection(tuple(chunks), float(row["t"]), str(row.get("why", ""))))
            chunks = []
    if chunks:
        connections.append(Connection(tuple(chunks), None))
    return Trace(began, length, tuple(connections))


def _rows(times: str) -> list[dict[str, Any]]:
    try:
        rows = [json.loads(line) for line in times.splitlines() if line.strip()]
    except ValueError:
        raise TraceError("the times are not JSON lines") from None
    if not rows or not all(isinstance(row, dict) for row in rows):
        raise TraceError("the times are not JSON lines")
    return rows


def _number(value: object, name: str) -> float:
    if isinstance(value, int | float) and 0 <= value < 1e11:
        return float(value)
    raise TraceError(f"the times have a line with a wrong {name!r}")


def _slice(data: bytes, row: dict[str, Any]) -> bytes:
    start, size = int(_number(row.get("off"), "off")), int(_number(row.get("n"), "n"))
    if start + size > len(data):
        raise TraceError("the times speak of more bytes than the trace has")
    return data[start : start + size]


def _untimed(data: bytes) -> Trace:
    starts = [match.start() for match in _BANNERS.finditer(data)] or [0]
    if starts[0] != 0:
        starts.insert(0, 0)
    first = _STAMP.search(data.replace(END, b"\r\n"))
    began = now = float(first.group(1)) if first else 0.0
    connections = []
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(data)], strict=True)):
        chunks = []
        for block in data[start:end].split(END):
            stamp = _STAMP.search(block)
            now = max(now, float(stamp.group(1))) if stamp else now
            chunks.append((now - began, block + END))
        closed = chunks[-1][0] if number + 1 < len(starts) else None
        connections.append(Connection(tuple(chunks), closed))
    return Trace(began, now - began, tuple(connections))
