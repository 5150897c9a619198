"""Turns the fields of AMI events into the vocabulary of the floor."""

from collections.abc import Callable

from resources.agents import AgentState
from resources.events import (
    ContactAbandoned,
    ContactAnswered,
    ContactCompleted,
    ContactJoined,
    ContactLeft,
    ContactOffered,
    ContactWaiting,
    Event,
    MemberGone,
    MemberSeen,
    OfferMissed,
    QueueSeen,
    ServerStopping,
)
from resources.feeds.asterisk.messages import Values

# ast_device_state of Asterisk: 0 unknown, 1 not in use, 2 in use, 3 busy, 4 invalid, 5 unavailable, 6 ringing,
# 7 ringing while in use, 8 on hold
DEVICES: dict[bytes | None, AgentState] = {
    b"1": AgentState.READY,
    b"2": AgentState.TALKING,
    b"3": AgentState.TALKING,
    b"4": AgentState.UNAVAILABLE,
    b"5": AgentState.UNAVAILABLE,
    b"6": AgentState.RINGING,
    b"7": AgentState.TALKING,
    b"8": AgentState.TALKING,
}
NO_CALLER = ("<unknown>", "unknown")
PLAUSIBLE_S = 600.0  # a stamp further from the arrival than this is no stamp
MOST = 1e11
MEMO_LIMIT = 20_000
MOST_BYTES = 200  # of a name or an id; Asterisk's own are shorter
_new = tuple.__new__  # makes a named tuple of a tuple in half the time


class Words(dict[bytes | None, str]):
    """Decodes bytes of any encoding and remembers the result: names and addresses repeat in every event."""

    def __missing__(self, raw: bytes | None) -> str:
        text = _id(raw)
        if len(self) >= MEMO_LIMIT:
            self.clear()
        if len(text) < MOST_BYTES:
            self[raw] = text
        return text


class Numbers(dict[bytes | None, float]):
    """Reads counts and durations and remembers them, because the same few repeat."""

    def __missing__(self, raw: bytes | None) -> float:
        value = number(raw)
        if len(self) >= MEMO_LIMIT:
            self.clear()
        if raw is None or len(raw) < MOST_BYTES:
            self[raw] = value
        return value


def number(raw: bytes | None) -> float:
    """A count, a duration or a moment; 0 for anything that is not between 0 and 10^11."""
    try:
        value = float(raw or b"0")
    except ValueError:
        return 0.0
    return value if 0.0 <= value <= MOST else 0.0


class Translator:
    """Makes events out of fields. `now` is the arrival on the console's clock, `offset` the server's clock minus it."""

    def __init__(self) -> None:
        self.offset = 0.0
        self.words = Words()
        self.numbers = Numbers()
        member = self._member
        self.makers: dict[bytes, Callable[[Values, float], Event]] = {
            b"QueueMemberStatus": member,
            b"QueueMemberPause": member,
            b"QueueMemberPenalty": member,
            b"QueueMemberRinginuse": member,
            b"QueueMemberAdded": member,
            b"QueueMemberRemoved": self._gone,
            b"QueueCallerJoin": self._joined,
            b"QueueCallerLeave": self._left,
            b"QueueCallerAbandon": self._abandoned,
            b"AgentCalled": self._called,
            b"AgentRingNoAnswer": self._missed,
            b"AgentConnect": self._connected,
            b"AgentComplete": self._completed,
            b"Shutdown": self._stopping,
        }

    def time(self, stamp: bytes | None, now: float) -> float:
        """When it happened on the console's clock: by the server's stamp if there is a believable one."""
        if stamp is None:
            return now
        try:
            at = float(stamp) - self.offset
        except ValueError:
            return now
        return at if -PLAUSIBLE_S < at - now < PLAUSIBLE_S else now

    def listed_queue(self, values: Values, now: float) -> QueueSeen:
        queue, target, _ = values
        return QueueSeen(now, self.words[queue], number(target))

    def listed_member(self, values: Values, now: float) -> MemberSeen:
        queue, name, agent, membership, penalty, last, in_call, *rest, _ = values
        row = self._member((None, queue, name, agent, membership, penalty, last, *rest), now)
        return _new(MemberSeen, (*row[:-1], in_call == b"1"))

    def listed_contact(self, values: Values, now: float) -> ContactWaiting:
        queue, contact, caller, waited, priority, _ = values
        rank = int(number(priority))
        return ContactWaiting(now, self.words[queue], _id(contact), number(waited), rank, _caller(caller))

    def _member(self, values: Values, now: float) -> MemberSeen:
        stamp, queue, name, agent, membership, penalty, last, status, paused, reason, wrap = values
        words, numbers = self.words, self.numbers
        held = paused == b"1"
        last_at = numbers[last]
        if last_at:
            last_at = min(last_at - self.offset, now)
        return _new(
            MemberSeen,
            (
                self.time(stamp, now),
                words[queue],
                words[agent],
                words[name],
                DEVICES.get(status, AgentState.UNKNOWN),
                held,
                words[reason] if held else "",
                int(numbers[penalty]),
                numbers[wrap],
                last_at,
                membership != b"static",
                None,
            ),
        )

    def _gone(self, values: Values, now: float) -> MemberGone:
        stamp, queue, agent = values
        return MemberGone(self.time(stamp, now), self.words[queue], self.words[agent])

    def _joined(self, values: Values, now: float) -> ContactJoined:
        # `Priority` of this event is the dialplan's line, not the caller's rank in the queue
        stamp, caller, contact, queue = values
        return ContactJoined(self.time(stamp, now), self.words[queue], _id(contact), 0, _caller(caller))

    def _left(self, values: Values, now: float) -> ContactLeft:
        stamp, contact, queue = values
        return _new(ContactLeft, (self.time(stamp, now), self.words[queue], _id(contact)))

    def _abandoned(self, values: Values, now: float) -> ContactAbandoned:
        stamp, contact, queue = values
        return ContactAbandoned(self.time(stamp, now), self.words[queue], _id(contact))

    def _called(self, values: Values, now: float) -> ContactOffered:
        stamp, contact, queue, agent = values
        words = self.words
        return _new(ContactOffered, (self.time(stamp, now), words[queue], _id(contact), words[agent]))

    def _missed(self, values: Values, now: float) -> OfferMissed:
        stamp, contact, queue, agent = values
        return OfferMissed(self.time(stamp, now), self.words[queue], _id(contact), self.words[agent])

    def _connected(self, values: Values, now: float) -> ContactAnswered:
        stamp, contact, leg, queue, agent, held = values
        words, at = self.words, self.time(stamp, now)
        return ContactAnswered(at, words[queue], _id(contact), words[agent], _id(leg), self.numbers[held])

    def _completed(self, values: Values, now: float) -> ContactCompleted:
        stamp, contact, leg, queue, agent, talked = values
        words, at = self.words, self.time(stamp, now)
        return ContactCompleted(at, words[queue], _id(contact), words[agent], _id(leg), self.numbers[talked])

    def _stopping(self, values: Values, now: float) -> ServerStopping:
        return ServerStopping(self.time(values[0], now))


def _id(raw: bytes | None) -> str:
    return raw[:MOST_BYTES].decode("utf-8", "replace") if raw else ""


def _caller(raw: bytes | None) -> str:
    text = _id(raw)
    return "" if text in NO_CALLER else text
