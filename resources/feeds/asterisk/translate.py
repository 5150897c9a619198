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
DEVICES = {
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
PLAUSIBLE_S = 86_400.0  # a stamp further from the arrival than a day is no stamp
LONGEST_S = 10_000_000.0
MEMO_LIMIT = 20_000


class Words(dict[bytes | None, str]):
    """Decodes bytes of any encoding and remembers the result: names and addresses repeat in every event."""

    def __missing__(self, raw: bytes | None) -> str:
        if raw is None:
            return ""
        if len(self) >= MEMO_LIMIT:
            self.clear()
        text = self[raw] = raw.decode("utf-8", "replace")
        return text


def number(raw: bytes | None, most: float = LONGEST_S) -> float:
    """A count or a duration; 0 for anything that is not between 0 and `most`."""
    try:
        value = float(raw or b"0")
    except ValueError:
        return 0.0
    return value if 0.0 <= value <= most else 0.0


class Translator:
    """Makes events out of fields. `now` is the arrival on the console's clock, `offset` the server's clock minus it."""

    def __init__(self) -> None:
        self.offset = 0.0
        self.words = Words()
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
        _, queue, target = values
        return QueueSeen(now, self.words[queue], number(target))

    def listed_member(self, values: Values, now: float) -> MemberSeen:
        _, queue, agent, name, *rest, in_call = values
        return self._member((None, queue, agent, name, *rest), now)._replace(in_call=in_call == b"1")

    def listed_contact(self, values: Values, now: float) -> ContactWaiting:
        _, queue, contact, caller, waited, priority = values
        words = self.words
        return ContactWaiting(now, words[queue], _id(contact), number(waited), int(number(priority)), _caller(caller))

    def _member(self, values: Values, now: float) -> MemberSeen:
        stamp, queue, agent, name, status, paused, reason, penalty, wrap, last, membership = values
        words = self.words
        held = paused == b"1"
        return MemberSeen(
            self.time(stamp, now),
            words[queue],
            words[agent],
            words[name],
            DEVICES.get(status or b"", AgentState.UNKNOWN),
            held,
            words[reason] if held else "",
            int(number(penalty)),
            number(wrap),
            self._past(last, now),
            membership != b"static",
        )

    def _past(self, stamp: bytes | None, now: float) -> float:
        if stamp is None or stamp == b"0":
            return 0.0
        return max(0.0, min(number(stamp, 1e11) - self.offset, now))

    def _gone(self, values: Values, now: float) -> MemberGone:
        stamp, queue, agent = values
        return MemberGone(self.time(stamp, now), self.words[queue], self.words[agent])

    def _joined(self, values: Values, now: float) -> ContactJoined:
        # `Priority` of this event is the dialplan's line, not the caller's rank in the queue
        stamp, queue, contact, caller = values
        return ContactJoined(self.time(stamp, now), self.words[queue], _id(contact), 0, _caller(caller))

    def _left(self, values: Values, now: float) -> ContactLeft:
        stamp, queue, contact = values
        return ContactLeft(self.time(stamp, now), self.words[queue], _id(contact))

    def _abandoned(self, values: Values, now: float) -> ContactAbandoned:
        stamp, queue, contact = values
        return ContactAbandoned(self.time(stamp, now), self.words[queue], _id(contact))

    def _called(self, values: Values, now: float) -> ContactOffered:
        stamp, queue, contact, agent = values
        return ContactOffered(self.time(stamp, now), self.words[queue], _id(contact), self.words[agent])

    def _missed(self, values: Values, now: float) -> OfferMissed:
        stamp, queue, contact, agent = values
        return OfferMissed(self.time(stamp, now), self.words[queue], _id(contact), self.words[agent])

    def _connected(self, values: Values, now: float) -> ContactAnswered:
        stamp, queue, contact, agent, leg, held = values
        words = self.words
        at = self.time(stamp, now)
        return ContactAnswered(at, words[queue], _id(contact), words[agent], _id(leg), number(held))

    def _completed(self, values: Values, now: float) -> ContactCompleted:
        stamp, queue, contact, agent, leg, talked = values
        words = self.words
        at = self.time(stamp, now)
        return ContactCompleted(at, words[queue], _id(contact), words[agent], _id(leg), number(talked))

    def _stopping(self, values: Values, now: float) -> ServerStopping:
        return ServerStopping(self.time(values[0], now))


def _id(raw: bytes | None) -> str:
    return raw.decode("utf-8", "replace") if raw else ""


def _caller(raw: bytes | None) -> str:
    text = _id(raw)
    return "" if text in NO_CALLER else text
