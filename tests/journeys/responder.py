"""A console that works through whole incidents until it is killed: `python -m tests.journeys.responder DIR MOMENT N`.

The acts go the way of the pages' acts. MOMENT says where this process kills itself: `transaction` (the N-th act is
written and not committed), `committed` (stored, and nobody heard so), `taken_in` (a file is in the store and on no
record), `sent` (a page went out and its answer did not come back), `never` (somebody else does it). Prints `usable`,
`sent PAGE`, and `stored INCIDENT NUMBER` for every act that was acknowledged.
"""

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QEventLoop

from console.acts.outcomes import Done, Outcome, Request
from console.acts.runner import Runner
from console.bootstrap import Console
from console.incidents.attached_files import AttachedFiles
from console.notifying.notifier import Message, Recipient, Reply
from console.settings.options import Options
from console.storage.attachments import TakenIn
from console.storage.session import Session
from incidents.attachments.commands import AddAttachment
from incidents.incident import Incident
from incidents.roles import Role
from incidents.team.calls import Answered, PageChannel
from tests.journeys.whole_script import ATTACH, PAGE, SCRIPT, Act, come_to

PATIENCE_S = 30.0


def say(words: str) -> None:
    os.write(1, f"{words}\n".encode())


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("it did not come to pass")
        QEventLoop().processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


class Channel:
    """A way of calling people that takes every message."""

    channel = PageChannel.MAIL

    def __init__(self, dies: bool) -> None:
        self._dies = dies

    def address(self, to: Recipient) -> str:
        return f"{to.id}@bank"

    def notify(self, message: Message, done: Callable[[Reply], None]) -> None:
        say(f"sent {message.id}")
        if self._dies:
            die()
        done(Reply(Answered.TAKEN, "250 OK"))

    def close(self) -> None:
        """Nothing is on its way."""


class Responder:
    """Does the next act of the script, again and again."""

    def __init__(self, console: Console, moment: str, left: int) -> None:
        assert console.desk is not None
        self._console, self._desk, self._moment, self._left = console, console.desk, moment, left
        self._files = AttachedFiles(self._desk.operations)
        self._desk.paging._notifiers = (Channel(moment == "sent"),)

    def work(self) -> None:
        key = next((one.id for one in self._console.state.board if come_to(one.entries) < len(SCRIPT)), uuid4())
        while (done := self._come_to(key)) < len(SCRIPT):
            self._do(SCRIPT[done], key)
            until(lambda done=done: self._come_to(key) > done)
            say(f"stored {key} {done}")

    def _incident(self, key: UUID) -> Incident | None:
        return self._console.state.board.get(key)

    def _come_to(self, key: UUID) -> int:
        known = self._incident(key)
        return come_to(known.entries) if known else 0

    def _do(self, act: Act, key: UUID) -> None:
        self._left -= 1
        if act.fact == PAGE:
            self._desk.paging.page(key, Role.DEPUTY)
        elif act.fact == ATTACH:
            self._attach(act, key)
        else:
            self._run(act, act.command(self._incident(key), key, self._desk.watched.clock.now()))

    def _attach(self, act: Act, key: UUID) -> None:
        source = self._desk.store.directory / "found.txt"
        source.write_bytes(os.urandom(50_000))

        def taken(file: Any) -> None:
            assert isinstance(file, TakenIn)
            if self._moment == "taken_in":
                die()
            now = self._desk.watched.clock.now()
            self._run(act, AddAttachment(
                key, file.id, file.name, file.size, file.digest, file.media, "mailbox", now, "Mirela"))  # fmt: skip

        self._files.take_in(source, taken)

    def _run(self, act: Act, command: Any) -> None:
        def home(outcome: Outcome) -> None:
            assert isinstance(outcome, Done), outcome

        if self._left <= 0:
            arm(self._moment)
        self._desk.operations.run(Request(uuid4(), command, act.who, "desk 7"), home)


def arm(moment: str) -> None:
    """The next act that is written dies there."""
    append, attempt = Session.append, Runner._attempt

    def in_transaction(self: Session, *rest: Any) -> Any:
        append(self, *rest)
        die()

    def committed(self: Runner, request: Request) -> Outcome:
        outcome = attempt(self, request)
        die()
        return outcome

    if moment == "transaction":
        Session.append = in_transaction  # type: ignore[method-assign]
    elif moment == "committed":
        Runner._attempt = committed  # type: ignore[method-assign]


def main(data: Path, moment: str, left: str) -> None:
    console = Console(Options(demo=True, data=data, language="en"))
    console.show()
    until(lambda: console.desk is not None and console.window.page and console.state.board is not None)
    say("usable")
    responder = Responder(console, moment, int(left))
    while True:
        responder.work()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
