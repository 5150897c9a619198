"""A way of calling people that blocks, put into a thread of its own; its answers come home to the main thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from console.notifying.notifier import Message, Recipient, Reply
from incidents.team.calls import Answered, PageChannel


class Sender(Protocol):
    """Sends and waits for the answer; never raises."""

    @property
    def channel(self) -> PageChannel: ...
    def address(self, to: Recipient) -> str: ...
    def send(self, message: Message) -> Reply: ...


class _Home(NamedTuple):
    reply: Reply
    done: Callable[[Reply], None]


class Posted(QObject):
    """A `Notifier` made of a `Sender`: one message after the other, in their order."""

    _home = Signal(object)

    def __init__(self, sender: Sender, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sender = sender
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"notify-{sender.channel}")
        self._home.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def channel(self) -> PageChannel:
        return self._sender.channel

    def address(self, to: Recipient) -> str:
        """Where it would reach them."""
        return self._sender.address(to)

    def notify(self, message: Message, done: Callable[[Reply], None]) -> None:
        """Send it after those before it."""
        self._thread.submit(self._send, message, done)

    def close(self) -> None:
        """What has not been sent yet is not sent any more."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _send(self, message: Message, done: Callable[[Reply], None]) -> None:
        """Runs in the thread."""
        try:
            reply = self._sender.send(message)
        except Exception as defect:  # a page must have an answer, whatever went wrong
            reply = Reply(Answered.UNKNOWN, f"{type(defect).__name__}: {defect}")
        self._home.emit(_Home(reply, done))

    @Slot(object)
    def _receive(self, home: _Home) -> None:
        home.done(home.reply)
