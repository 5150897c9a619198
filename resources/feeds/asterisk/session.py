"""A console's conversation with one AMI server, without I/O: bytes and time in, events and bytes out."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import md5 as digest
from secrets import token_hex

from resources.actions import Action, ActionResult, Outcome
from resources.events import Event, FeedClosed, FeedOpened, ServerBooted, Snapshot
from resources.feeds.asterisk.encoder import encode, message
from resources.feeds.asterisk.framing import FramingError, SessionEnd, quote
from resources.feeds.asterisk.listener import Fields, Listener

OLDEST = (2, 0)  # the AMI of Asterisk 12; before it the events had other names
PING_S = 2.0  # of silence
RECONCILE_S = 60.0
LOGIN_S = 10.0
BOOT_S = 3.0  # an account without the class `system` never hears FullyBooted
LIST_S = 10.0
ANSWER_S = 10.0
SILENT_S = 30.0
QUESTIONS_KEPT = 1000
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


@dataclass(frozen=True, slots=True)
class _Question:
    sent: float
    answer: Callable[[Fields, float], list[Event]]
    action: Action | None = None


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
        self._out = bytearray()
        self._results: list[ActionResult] = []
        self._questions: dict[str, _Question] = {}
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
        self._out.clear()
        self._questions.clear()
        self.refused, self.rights, self.server = None, frozenset(), ""
        self._since = self._heard = self._pinged = self._asked = now
        self._list_sent = None
        self.phase = Phase.GREETING

    def disconnected(self, now: float, why: str) -> list[Event]:
        """The transport is gone: unanswered actions become unknown, and the feed is closed."""
        was_open = self.phase in (Phase.BOOTING, Phase.ASKING, Phase.LIVE) or self.refused is not None
        for action_id, question in self._questions.items():
            self._report(action_id, question, Outcome.UNKNOWN, "")
        self._questions.clear()
        events = self._listener.release()
        self.phase = Phase.CLOSED
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
        for event in events:
            if isinstance(event, Snapshot):
                self._list_sent = None
                if self.phase is Phase.ASKING:
                    self.phase = Phase.LIVE
        return events

    def send(self, action: Action, now: float) -> str:
        """Ask for an action; its ActionID names it in `results`. Raises EncodingError before anything is sent."""
        action_id = self._new_id()
        data = encode(action, action_id)
        if self.phase not in (Phase.ASKING, Phase.LIVE):
            self._results.append(ActionResult(action_id, action, Outcome.REFUSED, "not connected"))
            return action_id
        self._questions[action_id] = _Question(now, self._ignore, action)
        self._out += data
        return action_id

    def results(self) -> list[ActionResult]:
        """The answers since the last call, in the order in which they came."""
        results, self._results = self._results, []
        return results

    def wake(self, now: float) -> list[Event]:
        """Do what is due: time-outs, a Ping after silence, a snapshot to reconcile with."""
        if self.phase in (Phase.CLOSED, Phase.ENDED):
            return []
        self._check_silence(now)
        self._check_answers(now)
        events = self._check_list(now)
        booting = self.phase is Phase.BOOTING and now - self._since >= BOOT_S
        if booting or (self.phase is Phase.LIVE and now - self._asked >= RECONCILE_S):
            self._ask(now)
        elif self.phase in (Phase.BOOTING, Phase.ASKING, Phase.LIVE) and self._silence(now) >= PING_S:
            self._ping(now)
        return events

    def next_wake(self, now: float) -> float:
        """When `wake` is due (epoch seconds)."""
        if self.phase in (Phase.CLOSED, Phase.ENDED):
            return now + RECONCILE_S
        due = [max(self._heard, self._pinged) + PING_S, self._heard + SILENT_S]
        if self.phase in (Phase.GREETING, Phase.SIGNING_IN):
            due = [self._since + LOGIN_S]
        elif self.phase is Phase.BOOTING:
            due.append(self._since + BOOT_S)
        elif self.phase is Phase.LIVE:
            due.append(self._asked + RECONCILE_S)
        due += [question.sent + ANSWER_S for question in self._questions.values()]
        if self._list_sent is not None:
            due.append(self._list_sent + LIST_S)
        return max(now, min(due))

    def outgoing(self) -> bytes:
        """The bytes to send now; each is returned once."""
        data = bytes(self._out)
        self._out.clear()
        return data

    def _silence(self, now: float) -> float:
        return now - max(self._heard, self._pinged)

    def _check_silence(self, now: float) -> None:
        if self.phase in (Phase.GREETING, Phase.SIGNING_IN):
            if now - self._since >= LOGIN_S:
                self._end(SessionEnd("login_timeout"))
        elif now - self._heard >= SILENT_S:
            self._end(SessionEnd("silent"))

    def _check_answers(self, now: float) -> None:
        for action_id, question in list(self._questions.items()):
            if now - question.sent >= ANSWER_S:
                del self._questions[action_id]
                self._report(action_id, question, Outcome.UNKNOWN, "")

    def _check_list(self, now: float) -> list[Event]:
        """A snapshot that never ends is given up and asked for again."""
        if self._list_sent is None or now - self._list_sent < LIST_S:
            return []
        events = self._listener.release()
        if self.phase is not Phase.ENDED:
            self._ask(now)
        return events

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
                self._request(now, self._on_challenge, ("Action", "Challenge"), ("AuthType", "MD5"))
            else:
                self._login(now, ("Secret", self._secret))

    def _on_challenge(self, reply: Fields, now: float) -> list[Event]:
        challenge = reply.get("Challenge", "")
        if reply.get("Response") != "Success" or not challenge:
            self._end(SessionEnd("login_refused", quote(reply.get("Message", "").encode())))
            return []
        key = digest((challenge + self._secret).encode(), usedforsecurity=False).hexdigest()
        self._login(now, ("AuthType", "MD5"), ("Key", key))
        return []

    def _login(self, now: float, *proof: tuple[str, str]) -> None:
        pairs = (("Action", "Login"), ("Username", self._user), *proof, ("Events", self._events))
        self._request(now, self._on_login, *pairs)

    def _on_login(self, reply: Fields, now: float) -> list[Event]:
        if reply.get("Response") != "Success":
            self._end(SessionEnd("login_refused", quote(reply.get("Message", "").encode())))
            return []
        self.phase = Phase.BOOTING
        self._since = now
        self._request(now, self._on_rights, ("Action", "ListCommands"))
        return [FeedOpened(now, self.server)]

    def _on_rights(self, reply: Fields, now: float) -> list[Event]:
        if reply.get("Response") == "Success":
            self.rights = frozenset(reply) - {"Response", "ActionID", "Message"}
        return []

    def _control(self, reply: Fields, now: float) -> list[Event]:
        if reply.get("Event") == "FullyBooted":
            return self._on_booted(now)
        question = self._questions.pop(reply.get("ActionID", ""), None)
        if question is None:
            return []
        if question.action is not None:
            done = reply.get("Response") == "Success"
            outcome = Outcome.DONE if done else Outcome.REFUSED
            self._report(reply.get("ActionID", ""), question, outcome, reply.get("Message", ""))
        return question.answer(reply, now)

    def _on_booted(self, now: float) -> list[Event]:
        if self.phase is Phase.BOOTING:
            self._ask(now)
            return []
        if self.phase not in (Phase.ASKING, Phase.LIVE):
            return []
        events = self._listener.release()
        self._ask(now)
        return [*events, ServerBooted(now)]

    def _ask(self, now: float) -> None:
        """Ask for a snapshot, between two Pings that tell the server's clock."""
        if self.phase is not Phase.LIVE:
            self.phase = Phase.ASKING
        self._ping(now)
        action_id = self._new_id()
        self._listener.listing.asked = {action_id.encode()}
        self._out += message((("Action", "QueueStatus"), ("ActionID", action_id)))
        self._ping(now)
        self._asked = self._list_sent = now

    def _ping(self, now: float) -> None:
        self._pinged = now
        self._request(now, lambda reply, then: self._on_pong(reply, now, then), ("Action", "Ping"))

    def _on_pong(self, reply: Fields, sent: float, now: float) -> list[Event]:
        """The server wrote its time between `sent` and `now`: move the offset just so far that this is true."""
        stamp = reply.get("Timestamp", "")
        if _STAMP.fullmatch(stamp):
            translator = self._listener.translator
            translator.offset = max(float(stamp) - now, min(translator.offset, float(stamp) - sent))
        return []

    def _request(self, now: float, answer: Callable[[Fields, float], list[Event]], *pairs: tuple[str, str]) -> None:
        action_id = self._new_id()
        if len(self._questions) < QUESTIONS_KEPT:
            self._questions[action_id] = _Question(now, answer)
        self._out += message((pairs[0], ("ActionID", action_id), *pairs[1:]))

    def _report(self, action_id: str, question: _Question, outcome: Outcome, text: str) -> None:
        if question.action is not None:
            self._results.append(ActionResult(action_id, question.action, outcome, text))

    def _ignore(self, reply: Fields, now: float) -> list[Event]:
        return []

    def _end(self, end: SessionEnd) -> None:
        self.phase, self.refused = Phase.ENDED, end

    @staticmethod
    def _new_id() -> str:
        return token_hex(8)


__all__ = ["AmiSession", "Phase", "SessionEnd"]
