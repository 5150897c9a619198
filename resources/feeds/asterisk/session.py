"""A console's conversation with one AMI server, without I/O: bytes and time in, events and bytes out."""

import re
from enum import StrEnum
from hashlib import md5 as digest

from resources.actions import Action, ActionResult
from resources.events import Event, FeedClosed, FeedOpened, ServerBooted, Snapshot
from resources.feeds.asterisk.encoder import EncodingError
from resources.feeds.asterisk.framing import FramingError, SessionEnd, quote
from resources.feeds.asterisk.listener import Fields, Listener
from resources.feeds.asterisk.questions import ANSWER_S, Questions

OLDEST = (2, 0)  # the AMI of Asterisk 12; before it the events had other names
PING_S = 2.0  # of silence
RECONCILE_S = 60.0
LOGIN_S = 10.0
BOOT_S = 3.0  # an account without the class `system` never hears FullyBooted
LIST_S = 10.0
SILENT_S = 30.0
_BANNER = re.compile(r"Asterisk Call Manager/([0-9]{1,3})\.([0-9]{1,3})(?:\.[0-9]{1,5})*")
_STAMP = re.compile(r"[0-9]{9,11}(?:\.[0-9]{1,9})?")


class Phase(StrEnum):
    """How far the conversation has come."""

    CLOSED = "closed"
    GREETING = "greeting"  # waiting for the banner
    SIGNING_IN = "signing_in"
    BOOTING = "booting"  # signed in, the server is not ready
    ASKING = "asking"  # the first snapshot is under way
    LIVE = "live"
    ENDED = "ended"  # `refused` says why


BEFORE = (Phase.GREETING, Phase.SIGNING_IN)
SIGNED_IN = (Phase.BOOTING, Phase.ASKING, Phase.LIVE)


class AmiSession:
    """Signs in, takes snapshots, keeps the server awake, sends actions. All times are the caller's epoch seconds.

    The caller connects, calls `connected`, hands every byte to `receive`, sends what `outgoing` returns after each
    call, calls `wake` at `next_wake`, and drops the connection when `refused` is set. Event times are corrected to
    the caller's clock by the server's answers to Ping. `events` names the classes asked for.
    """

    def __init__(self, user: str, secret: str, *, events: str = "system,agent", md5: bool = True) -> None:
        self.phase = Phase.CLOSED
        self.refused: SessionEnd | None = None
        self.rights: frozenset[str] = frozenset()
        self.server = ""
        self._user, self._secret, self._events, self._md5 = user, secret, events, md5
        self._questions = Questions()
        self._listener = Listener(self._control)
        self._since = self._heard = self._pinged = self._asked = 0.0
        self._list_sent: float | None = None

    @property
    def offset(self) -> float:
        """The server's clock minus the caller's, in seconds; 0 while they agree within the time of a Ping."""
        return self._listener.translator.offset

    def connected(self, now: float) -> None:
        """The transport stands; the server speaks first."""
        self._listener = Listener(self._control)
        self._listener.listing.asked = set()
        self._questions.reset()
        self.refused, self.rights, self.server = None, frozenset(), ""
        self._since = self._heard = self._pinged = self._asked = now
        self._list_sent = None
        self.phase = Phase.GREETING

    def disconnected(self, now: float, why: str) -> list[Event]:
        """The transport is gone: unanswered actions become unknown, and the feed is closed."""
        was_open = self.phase in SIGNED_IN or self.refused is not None
        self._questions.reset()
        self.phase = Phase.CLOSED
        events = self._listener.release()
        return [*events, FeedClosed(now, why)] if was_open else events

    def receive(self, data: bytes, now: float) -> list[Event]:
        """What the bytes say. After a broken protocol `refused` is set and nothing more is heard."""
        if self.phase in (Phase.CLOSED, Phase.ENDED):
            return []
        self._heard = now
        try:
            events = self._listener.hear(data, now)
        except FramingError as fault:
            self._end(fault.end)
            return []
        if self.phase is Phase.GREETING and self._listener.framer.banner:
            self._greet(now)
        if self._list_sent is not None and any(isinstance(event, Snapshot) for event in events):
            self._list_sent = None
            self.phase = Phase.LIVE if self.phase is Phase.ASKING else self.phase
        return events

    def send(self, action: Action, now: float) -> str:
        """Ask for an action; its ActionID names it in `results`. Raises EncodingError before anything is sent."""
        return self._questions.act(now, action, self.phase in (Phase.ASKING, Phase.LIVE))

    def look(self, now: float) -> None:
        """Ask for a snapshot now, unless one is under way."""
        if self.phase is Phase.LIVE and self._list_sent is None:
            self._ask(now)

    def results(self) -> list[ActionResult]:
        """The answers to actions since the last call, in the order in which they came."""
        return self._questions.results()

    def outgoing(self) -> bytes:
        """The bytes to send now; each is returned once."""
        return self._questions.outgoing()

    def wake(self, now: float) -> list[Event]:
        """Do what is due: time-outs, a Ping after silence, a snapshot to reconcile with."""
        self._questions.give_up(now - ANSWER_S)
        if self.phase in BEFORE and now - self._since >= LOGIN_S:
            self._end(SessionEnd("login_timeout"))
        elif self.phase in SIGNED_IN and now - self._heard >= SILENT_S:
            self._end(SessionEnd("silent"))
        if self.phase not in SIGNED_IN:
            return []
        if self._list_sent is not None and now - self._list_sent >= LIST_S:
            events = self._listener.release()  # a list that never ends
            self._ask(now)
            return events
        if self._is_time_to_ask(now):
            self._ask(now)
        elif now - max(self._heard, self._pinged) >= PING_S:
            self._ping(now)
        return []

    def next_wake(self, now: float) -> float:
        """When `wake` is due (epoch seconds)."""
        due = [self._questions.due()]
        if self.phase in BEFORE:
            due.append(self._since + LOGIN_S)
        if self.phase in SIGNED_IN:
            due += [max(self._heard, self._pinged) + PING_S, self._heard + SILENT_S, self._asked + RECONCILE_S]
        if self.phase is Phase.BOOTING:
            due.append(self._since + BOOT_S)
        if self._list_sent is not None:
            due.append(self._list_sent + LIST_S)
        return max(now, min(*due, now + RECONCILE_S))

    def _is_time_to_ask(self, now: float) -> bool:
        if self.phase is Phase.BOOTING:
            return now - self._since >= BOOT_S
        return self.phase is Phase.LIVE and now - self._asked >= RECONCILE_S

    def _greet(self, now: float) -> None:
        self.server = self._listener.framer.banner
        match = _BANNER.fullmatch(self.server)
        if match is None:
            self._end(SessionEnd("not_asterisk", quote(self.server.encode())))
        elif (int(match[1]), int(match[2])) < OLDEST:
            self._end(SessionEnd("too_old", self.server))
        else:
            self.phase = Phase.SIGNING_IN
            if self._md5:
                self._questions.ask(now, self._on_challenge, ("Action", "Challenge"), ("AuthType", "MD5"))
            else:
                self._login(now, ("Secret", self._secret))

    def _on_challenge(self, reply: Fields, sent: float, now: float) -> list[Event]:
        challenge = reply.get("Challenge", "")
        if reply.get("Response") != "Success" or not challenge:
            return self._on_refusal(reply)
        key = digest((challenge + self._secret).encode(), usedforsecurity=False).hexdigest()
        self._login(now, ("AuthType", "MD5"), ("Key", key))
        return []

    def _login(self, now: float, *proof: tuple[str, str]) -> None:
        pairs = (("Action", "Login"), ("Username", self._user), *proof, ("Events", self._events))
        try:
            self._questions.ask(now, self._on_login, *pairs)
        except EncodingError as fault:
            self._end(SessionEnd("credentials_unsendable", f"{fault.field} {fault.why}"))

    def _on_login(self, reply: Fields, sent: float, now: float) -> list[Event]:
        if reply.get("Response") != "Success":
            return self._on_refusal(reply)
        self.phase = Phase.BOOTING
        self._since = now
        self._questions.ask(now, self._on_rights, ("Action", "ListCommands"))
        return [FeedOpened(now, self.server)]

    def _on_refusal(self, reply: Fields) -> list[Event]:
        self._end(SessionEnd("login_refused", quote(reply.get("Message", "").encode())))
        return []

    def _on_rights(self, reply: Fields, sent: float, now: float) -> list[Event]:
        if reply.get("Response") == "Success":
            self.rights = frozenset(reply) - {"Response", "ActionID", "Message"}
        return []

    def _control(self, reply: Fields, now: float) -> list[Event]:
        return self._on_booted(now) if reply.get("Event") == "FullyBooted" else self._questions.answered(reply, now)

    def _on_booted(self, now: float) -> list[Event]:
        if self.phase is Phase.BOOTING:
            self._ask(now)
            return []
        if self.phase not in SIGNED_IN:
            return []
        events = self._listener.release()
        self._ask(now)
        return [*events, ServerBooted(now)]

    def _ask(self, now: float) -> None:
        """Ask for a snapshot, between two Pings that tell the server's clock."""
        self.phase = Phase.LIVE if self.phase is Phase.LIVE else Phase.ASKING
        self._ping(now)
        self._listener.listing.asked = {self._questions.ask(now, None, ("Action", "QueueStatus")).encode()}
        self._ping(now)
        self._asked = self._list_sent = now

    def _ping(self, now: float) -> None:
        self._pinged = now
        self._questions.ask(now, self._on_pong, ("Action", "Ping"))

    def _on_pong(self, reply: Fields, sent: float, now: float) -> list[Event]:
        """The server wrote its time between `sent` and `now`: move the offset just so far that this is true."""
        stamp = reply.get("Timestamp", "")
        if _STAMP.fullmatch(stamp):
            translator = self._listener.translator
            translator.offset = max(float(stamp) - now, min(translator.offset, float(stamp) - sent))
        return []

    def _end(self, end: SessionEnd) -> None:
        self.phase, self.refused = Phase.ENDED, end
