"""A second AMI client, and a proxy that cuts a connection after so many lines."""

import contextlib
import itertools
import socket
import threading

from resources.feeds.asterisk.messages import fields

Message = dict[str, str]


class Peer:
    """Signed in beside the console: sees every event, may ask anything. What it says is written by the test."""

    def __init__(self, port: int, user: str) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), 10)
        self._numbers = itertools.count(1)
        self._heard = b""
        self.events: list[Message] = []
        self._heard = self._socket.recv(200).split(b"\r\n", 1)[1]
        assert self.ask("Login", Username=user, Secret=f"{user}-lab")["Response"] == "Success"

    def ask(self, action: str, **fields_of: str) -> Message:
        """The reply; events that come before it are kept."""
        number = self.tell(action, **fields_of)
        while True:
            message = self._next()
            if message.get("Response") and message.get("ActionID") == number:
                return message
            self.events.append(message)

    def tell(self, action: str, **fields_of: str) -> str:
        """Ask without waiting for the reply; the ActionID."""
        number = f"peer-{next(self._numbers)}"
        lines = [f"Action: {action}", f"ActionID: {number}", *(f"{key}: {value}" for key, value in fields_of.items())]
        self._socket.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        return number

    def members(self, *agents: str) -> dict[tuple[str, str], tuple[str, ...]]:
        """Penalty, pause, reason, kind, name and state interface by (agent, queue), asked of the PBX itself."""
        self.ask("QueueStatus")
        rows: list[Message] = []
        while not rows or rows[-1].get("Event") != "QueueStatusComplete":
            rows.append(self._next())
        self.events += [row for row in rows if "ActionID" not in row]
        return {
            (row["Location"], row["Queue"]): tuple(
                row[key] for key in ("Penalty", "Paused", "PausedReason", "Membership", "Name", "StateInterface")
            )
            for row in rows
            if row.get("Event") == "QueueMember" and (not agents or row["Location"] in agents)
        }

    def drain(self) -> list[Message]:
        """Every event up to now."""
        self.ask("Ping")
        events, self.events = self.events, []
        return events

    def close(self) -> None:
        self._socket.close()

    def _next(self) -> Message:
        while b"\r\n\r\n" not in self._heard:
            data = self._socket.recv(65536)
            assert data, "the PBX hung up"
            self._heard += data
        block, self._heard = self._heard.split(b"\r\n\r\n", 1)
        return {key.decode(errors="replace"): value.decode(errors="replace") for key, value in fields(block).items()}


class CuttingProxy:
    """Passes bytes between a console and a PBX. `cut_after` breaks the connection once, after so many further lines
    in one direction and `extra` bytes of the next one.
    """

    def __init__(self, target: int) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._left: dict[bool, int | None] = {True: None, False: None}
        self._extra = 0
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def __enter__(self) -> "CuttingProxy":
        return self

    def __exit__(self, *_: object) -> None:
        for one in (self._listener, *self._sockets):
            _hang_up(one)
        for thread in self._threads:
            thread.join(10)

    def cut_after(self, lines: int, extra: int = 0, *, outward: bool) -> None:
        """`outward`: counted from the console to the PBX."""
        with self._lock:
            self._left[outward], self._extra = lines, extra

    def disarm(self) -> bool:
        """No cut any more; whether it was still to come."""
        with self._lock:
            armed = any(left is not None for left in self._left.values())
            self._left = {True: None, False: None}
            return armed

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(("127.0.0.1", self._target), 10)
            except OSError:
                _hang_up(near)
                continue
            self._sockets += [near, far]
            for source, sink, outward in ((near, far, True), (far, near, False)):
                thread = threading.Thread(target=self._pump, args=(source, sink, outward), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _pump(self, source: socket.socket, sink: socket.socket, outward: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                passed = self._passed(data, outward)
                sink.sendall(passed)
                if len(passed) < len(data):
                    break
        _hang_up(source)
        _hang_up(sink)

    def _passed(self, data: bytes, outward: bool) -> bytes:
        with self._lock:
            left = self._left[outward]
            if left is None:
                return data
            if data.count(b"\n") < left:
                self._left[outward] = left - data.count(b"\n")
                return data
            end = 0
            for _ in range(left):
                end = data.index(b"\n", end) + 1
            if len(data) <= end + self._extra:  # the rest is still to come
                self._left[outward] = 0
                self._extra -= len(data) - end
                return data
            self._left[outward] = None
            return data[: end + self._extra]


def _hang_up(one: socket.socket) -> None:
    with contextlib.suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
