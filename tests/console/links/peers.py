"""The other ends of a link for tests: a scripted AMI server on loopback, and a clock that is moved by hand."""

import contextlib
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime

from console.links.feed import FeedThread
from resources.floor import Floor
from tests.resources.asterisk.server import BANNER, Server

DEADLINE_S = 20.0
EPOCH = 1_795_312_300.0


class HandClock:
    """Real time plus what was added by `advance`; wakes those who `wait_for` something at each look at it."""

    speed = 1.0

    def __init__(self) -> None:
        self._added = self.wall_jump = 0.0
        self._looked = threading.Condition()

    def monotonic(self) -> float:
        with self._looked:
            self._looked.notify_all()
            return time.monotonic() + self._added

    def epoch(self) -> float:
        return EPOCH + time.monotonic() + self._added + self.wall_jump

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.epoch(), UTC)

    wall = now

    def advance(self, seconds: float) -> None:
        with self._looked:
            self._added += seconds

    def wait_for(self, condition: Callable[[], object]) -> None:
        """Until `condition` is true, as seen whenever somebody looks at the clock; fails after a deadline."""
        with self._looked:
            assert self._looked.wait_for(condition, DEADLINE_S), "it did not come to pass"

    def run_until(self, condition: Callable[[], object], feed: FeedThread) -> None:
        """As `wait_for`, while each look moves time on by a tenth of a second and lets the feed's thread turn."""

        def move() -> object:
            self.advance(0.1)
            feed._source.interrupt()
            return condition()

        self.wait_for(move)


class Call:
    """One accepted connection, as the server's script sees it."""

    def __init__(self, peer: socket.socket, server: Server) -> None:
        self.socket, self.server = peer, server
        self.heard = b""

    def say(self, data: bytes) -> None:
        self.socket.sendall(data)

    def greet(self) -> None:
        """Banner, sign-in, snapshot; then answer on."""
        self.say(BANNER)
        self.answer_until(lambda: bool(self.server.asked_for("QueueStatus")))

    def answer_until(self, enough: Callable[[], bool] = lambda: False) -> None:
        """Answer requests until `enough` or until the other end is gone."""
        while not enough():
            data = self.socket.recv(65536)
            if not data:
                return
            self.heard += data
            *blocks, self.heard = self.heard.split(b"\r\n\r\n")
            for block in blocks:
                request = dict(line.split(": ", 1) for line in block.decode().split("\r\n"))
                self.server.asked.append(request)
                if request["Action"] not in self.server.mute:
                    self.say(self.server.answer(request, time.time()))

    def listen(self) -> bytes:
        """Everything until the other end is gone."""
        with contextlib.suppress(OSError):
            while data := self.socket.recv(65536):
                self.heard += data
        return self.heard

    def reset(self) -> None:
        """Break the connection without a farewell."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


Script = Callable[[Call], None]


class ScriptedServer:
    """Listens on loopback and plays one script for each connection; the last one over and over."""

    def __init__(self, *scripts: Script, context: ssl.SSLContext | None = None) -> None:
        self._scripts, self._context = scripts, context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.calls: list[Call] = []
        self.faults: list[BaseException] = []
        self._threads = [threading.Thread(target=self._accept, name="scripted server", daemon=True)]
        self._threads[0].start()

    def __enter__(self) -> "ScriptedServer":
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for call in self.calls:
            with contextlib.suppress(OSError):
                call.socket.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(DEADLINE_S)
            assert not thread.is_alive()

    def _accept(self) -> None:
        while True:
            try:
                peer, _ = self._listener.accept()
            except OSError:
                return
            call = Call(peer, Server())
            script = self._scripts[min(len(self.calls), len(self._scripts) - 1)]
            self.calls.append(call)
            thread = threading.Thread(target=self._play, args=(script, call), name="script", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _play(self, script: Script, call: Call) -> None:
        try:
            if self._context:
                call.socket = self._context.wrap_socket(call.socket, server_side=True)
            script(call)
        except OSError:
            pass  # the other end hung up: most scripts end so
        except Exception as fault:
            self.faults.append(fault)
        finally:
            call.socket.close()


def serve(call: Call) -> None:
    """A server that simply works."""
    call.greet()
    call.answer_until()


def is_up(floor: Floor) -> bool:
    return floor.link == "up"
