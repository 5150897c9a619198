"""Turns the fields of AMI events into the vocabulary of the floor."""

from collections.abc import Callable
from typing import TypeVar

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
from resources.feeds.asterisk.messages import Values, fields

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
NO_CALLER = (b"<unknown>", b"unknown")
MOST = 1e11
MEMO_LIMIT = 20_000
MOST_BYTES = 200  # of a name or an id; Asterisk's own are shorter
MEMO_BYTES = 600  # of a passage
_new = tuple.__new__  # makes a named tuple of a tuple in half the time

V = TypeVar("V")
# plain tuples, because named ones take several times as long to unpack
Place = tuple[str, str, str, int, bool, str]  # queue, agent, name, penalty, dynamic, where its state is read
Condition = tuple[AgentState, bool, str, float]  # device, paused, reason, wrap-up in seconds
Make = Callable[[Values, float, float], Event]  # fields, when it happened, when it arrived


class Memo(dict[bytes | None, V]):
    """What `read` made of bytes: names, addresses, counts and whole passages repeat in every event."""

    def __init__(self, read: Callable[[bytes | None], V], most_bytes: int = MOST_BYTES) -> None:
        super().__init__()
        self._read, self._most_bytes = read, most_bytes

    def __missing__(self, raw: bytes | None) -> V:
        value = self._read(raw)
        if raw is None or len(raw) <= self._most_bytes:
            if len(self) >= MEMO_LIMIT:
                self.clear()
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
    """Makes events out of fields. `offset` is the server's clock minus the console's.

    The makers take the values of a message's template, the moment `at` and the arrival `now`, both on the console's
    clock.
    """

    def __init__(self) -> None:
        self.offset = 0.0
        self.words = Memo(_id)
        self.numbers = Memo(number)
        self._places = Memo(_place, MEMO_BYTES)
        self._conditions = Memo(_condition, MEMO_BYTES)
        member = self._member
        self.makers: dict[bytes, Make] = {
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

    def listed_queue(self, values: Values, now: float) -> QueueSeen:
        queue, target, _ = values
        return QueueSeen(now, self.words[queue], number(target))

    def listed_member(self, values: Values, now: float) -> MemberSeen:
        place, last, in_call, condition, _ = values
        return self._member((None, place, last, condition), now, now, in_call == b"1")

    def listed_contact(self, values: Values, now: float) -> ContactWaiting:
        queue, contact, caller, waited, priority, _ = values
        rank = int(number(priority))
        return ContactWaiting(now, self.words[queue], _id(contact), number(waited), rank, _caller(caller))

    def _member(self, values: Values, at: float, now: float, in_call: bool | None = None) -> MemberSeen:
        _, place, last, condition = values
        queue, agent, name, penalty, dynamic, source = self._places[place]
        device, paused, reason, wrap_up_s = self._conditions[condition]
        last_at = self.numbers[last]
        if last_at:
            last_at -= self.offset
            last_at = now if last_at > now else last_at
        return _new(
            MemberSeen,
            (at, queue, agent, name, device, paused, reason, penalty, wrap_up_s, last_at, dynamic, in_call, source),
        )

    def _gone(self, values: Values, at: float, now: float) -> MemberGone:
        queue, agent, *_ = self._places[values[1]]
        return MemberGone(at, queue, agent)

    def _joined(self, values: Values, at: float, now: float) -> ContactJoined:
        # `Priority` of this event is the dialplan's line, not the caller's rank in the queue
        _, caller, contact, queue = values
        return _new(ContactJoined, (at, self.words[queue], self.words[contact], 0, _caller(caller)))

    def _left(self, values: Values, at: float, now: float) -> ContactLeft:
        _, contact, queue = values
        return _new(ContactLeft, (at, self.words[queue], self.words[contact]))

    def _abandoned(self, values: Values, at: float, now: float) -> ContactAbandoned:
        _, contact, queue = values
        return _new(ContactAbandoned, (at, self.words[queue], self.words[contact]))

    def _called(self, values: Values, at: float, now: float) -> ContactOffered:
        _, contact, place = values
        queue, agent, _, _, _, _ = self._places[place]
        return _new(ContactOffered, (at, queue, self.words[contact], agent))

    def _missed(self, values: Values, at: float, now: float) -> OfferMissed:
        _, contact, place = values
        queue, agent, _, _, _, _ = self._places[place]
        return _new(OfferMissed, (at, queue, self.words[contact], agent))

    def _connected(self, values: Values, at: float, now: float) -> ContactAnswered:
        _, contact, leg, place, held = values
        queue, agent, _, _, _, _ = self._places[place]
        words = self.words
        return _new(ContactAnswered, (at, queue, words[contact], agent, words[leg], self.numbers[held]))

    def _completed(self, values: Values, at: float, now: float) -> ContactCompleted:
        _, contact, leg, place, talked = values
        queue, agent, _, _, _, _ = self._places[place]
        words = self.words
        return _new(ContactCompleted, (at, queue, words[contact], agent, words[leg], self.numbers[talked]))

    def _stopping(self, values: Values, at: float, now: float) -> ServerStopping:
        return ServerStopping(at)


def _place(raw: bytes | None) -> Place:
    found = fields(raw or b"")
    return (
        _id(found.get(b"Queue")),
        _id(found.get(b"Interface", found.get(b"Location"))),
        _id(found.get(b"MemberName", found.get(b"Name"))),
        int(number(found.get(b"Penalty"))),
        found.get(b"Membership") != b"static",
        _id(found.get(b"StateInterface")),
    )


def _condition(raw: bytes | None) -> Condition:
    found = fields(raw or b"")
    paused = found.get(b"Paused") == b"1"
    return (
        DEVICES.get(found.get(b"Status"), AgentState.UNKNOWN),
        paused,
        _id(found.get(b"PausedReason")) if paused else "",
        number(found.get(b"Wrapuptime")),
    )


def _id(raw: bytes | None) -> str:
    return raw[:MOST_BYTES].decode("utf-8", "replace") if raw else ""


def _caller(raw: bytes | None) -> str:
    return "" if raw in NO_CALLER else _id(raw)
