"""The link to an Asterisk PBX: owns the socket, reads without ever waiting for the screen, comes back by itself."""

import logging
import socket
from collections.abc import Callable
from random import Random
from selectors import EVENT_READ, DefaultSelector

from console.clocks.clock import Clock
from console.links.backoff import Backoff
from console.links.wire import Address, Endpoint, Wire, WireError, resolve
from resources.actions import Action, ActionResult, Outcome
from resources.events import Event
from resources.feed_facts import LinkTrouble
from resources.feeds.asterisk.encoder import EncodingError
from resources.feeds.asterisk.session import AmiSession, Phase
from resources.floor import LOST_S

CONNECT_S = 5.0  # for TCP and TLS together
READ_AT_ONCE = 1 << 20  # bytes; then what was read is folded and shown
ENDS = {
    "not_asterisk": LinkTrouble.NOT_ASTERISK,
    "too_old": LinkTrouble.TOO_OLD,
    "login_refused": LinkTrouble.LOGIN_REFUSED,
    "login_timeout": LinkTrouble.LOGIN_TIMEOUT,
    "silent": LinkTrouble.SILENT,
    "banner_too_long": LinkTrouble.OVERSIZED,
    "message_too_long": LinkTrouble.OVERSIZED,
    "line_too_long": LinkTrouble.OVERSIZED,
    "list_too_long": LinkTrouble.OVERSIZED,
}
HOPELESS = frozenset(
    {
        LinkTrouble.LOGIN_REFUSED,
        LinkTrouble.TOO_OLD,
        LinkTrouble.PLAIN_REFUSED,
        LinkTrouble.TLS_FAILED,
        LinkTrouble.WRONG_CERTIFICATE,
        LinkTrouble.FAULT,
    }
)

log = logging.getLogger(__name__)


class AsteriskLink:
    """A source of `FeedThread`. `session` makes a session that knows the account; its secret stays there.

    Silence and back-off are measured on the clock's monotonic time. Event times are the wall's as it was when the
    connection was made, so that a wall clock that jumps moves nothing.
    """

    def __init__(
        self, endpoint: Endpoint, session: Callable[[], AmiSession], clock: Clock, rng: Random | None = None
    ) -> None:
        self.name = f"{endpoint.host}:{endpoint.port}"
        self.heard = 0.0
        self.trouble: LinkTrouble | None = None
        self.behind = False
        self._endpoint, self._clock = endpoint, clock
        self._session = session()
        self._backoff = Backoff(rng or Random())
        self._addresses: list[Address] = []
        self._wire: Wire | None = None
        self._began = self._spoke = 0.0  # monotonic: when this attempt began, when its last byte came
        self._next_try = clock.monotonic()
        self._anchor = clock.epoch() - clock.monotonic()
        self._refusals: list[ActionResult] = []
        self._bell, self._clapper = socket.socketpair()
        self._bell.setblocking(False)
        self._clapper.setblocking(False)

    def now(self) -> float:
        return self._clock.monotonic() + self._anchor

    def step(self, wait_s: float) -> list[Event]:
        """Connect when it is time, send what is due, take in what came; wait for it at most `wait_s` seconds."""
        try:
            if self._wire is None:
                return self._try_again(wait_s)
            return self._converse(self._wire, wait_s)
        except WireError as error:
            return self._drop(error.trouble, error.detail)

    def act(self, action: Action) -> None:
        try:
            self._session.send(action, self.now())
        except EncodingError as fault:
            log.warning("not sent to %s: %s", self.name, fault)
            self._refusals.append(ActionResult("", action, Outcome.UNSENDABLE, str(fault)))

    def look(self) -> None:
        self._session.look(self.now())

    def results(self) -> list[ActionResult]:
        refusals, self._refusals = self._refusals, []
        return refusals + self._session.results()

    def fail(self, trouble: LinkTrouble) -> list[Event]:
        return self._drop(trouble, "")

    def interrupt(self) -> None:
        try:
            self._clapper.send(b"\0")
        except OSError:  # it rings already, or nobody is there any more
            return

    def close(self) -> None:
        if self._wire is not None:
            self._wire.close()
            self._wire = None
        self._bell.close()
        self._clapper.close()

    def _try_again(self, wait_s: float) -> list[Event]:
        pause_s = self._next_try - self._clock.monotonic()
        if pause_s > 0:
            self._wait(None, min(wait_s, pause_s))
            return []
        self._began = self._spoke = self._clock.monotonic()
        self._anchor = self._clock.epoch() - self._began
        self._addresses = self._addresses or resolve(self._endpoint)
        self._wire = Wire(self._endpoint, self._addresses.pop(0))
        return []

    def _converse(self, wire: Wire, wait_s: float) -> list[Event]:
        if wire.is_open:
            wire.write(self._session.outgoing())
            wait_s = 0.0 if wire.has_more else min(wait_s, max(0.0, self._session.next_wake(self.now()) - self.now()))
        self._wait(wire, wait_s)
        if not wire.is_open:
            self._open(wire)
            return []
        events = self._read(wire)
        if self._session.refused is None:
            events += self._session.wake(self.now())
        try:
            wire.write(self._session.outgoing())
        except WireError as error:  # what was heard before the end counts
            return events + self._drop(error.trouble, error.detail)
        return events + self._judge()

    def _open(self, wire: Wire) -> None:
        wire.proceed()
        if wire.is_open:
            self._session.connected(self.now())
        elif self._clock.monotonic() - self._began >= CONNECT_S:
            raise WireError(LinkTrouble.UNREACHABLE, "no answer in time")

    def _read(self, wire: Wire) -> list[Event]:
        events: list[Event] = []
        taken = 0
        while taken < READ_AT_ONCE and (data := self._next_bytes(wire, events)):
            taken += len(data)
            self.heard = self._spoke = self._clock.monotonic()
            events += self._session.receive(data, self.now())
        return events

    def _next_bytes(self, wire: Wire, events: list[Event]) -> bytes:
        """What was heard before the end counts: the end is noticed again by the next read."""
        try:
            return wire.read()
        except WireError:
            if events or self._session.refused:
                return b""
            raise

    def _judge(self) -> list[Event]:
        end = self._session.refused
        if end is not None:
            return self._drop(ENDS.get(end.code, LinkTrouble.BROKEN), f"{end.code} {end.detail}")
        if self._clock.monotonic() - self._spoke >= LOST_S:
            return self._drop(LinkTrouble.SILENT, "")
        if self._session.phase is Phase.LIVE:
            self.trouble = None
            self._addresses = []
            self._backoff.reset()
        return []

    def _drop(self, trouble: LinkTrouble, detail: str) -> list[Event]:
        """Hang up and choose when to call again: at once while the name has other addresses."""
        if trouble is not self.trouble:  # not once more for every vain attempt
            log.warning("link to %s: %s %s", self.name, trouble, detail)
        silent_since = self._spoke + self._anchor if trouble is LinkTrouble.SILENT else self.now()
        events = self._session.disconnected(silent_since, str(trouble))
        if self._wire is not None:
            self._wire.close()
            self._wire = None
        if trouble in HOPELESS:
            self._addresses.clear()
            self._backoff.give_time()
        self._next_try = self._clock.monotonic()
        if not self._addresses:
            self.trouble = trouble
            self._next_try += self._backoff.next()
        return events

    def _wait(self, wire: Wire | None, wait_s: float) -> None:
        with DefaultSelector() as selector:
            selector.register(self._bell, EVENT_READ)
            if wire is not None:
                selector.register(wire, wire.interest)
            for key, _ in selector.select(wait_s):
                if key.fileobj is self._bell:
                    self._bell.recv(4096)
