"""Picks the needed fields out of an AMI message: by a strict pattern of its usual form, else line by line."""

import re
from collections.abc import Sequence
from typing import NamedTuple

Values = tuple[bytes | None, ...]

_STAMP = "Timestamp? SystemName?"
_CHANNEL = (
    "Channel ChannelState ChannelStateDesc CallerIDNum CallerIDName ConnectedLineNum ConnectedLineName Language "
    "AccountCode Context Exten Priority Uniqueid Linkedid"
)
_DEST = " ".join("Dest" + name for name in _CHANNEL.split())
_MEMBER = (
    f"Privilege {_STAMP} Queue MemberName Interface StateInterface Membership Penalty CallsTaken LastCall LastPause "
    "LoginTime InCall Status Paused PausedReason Ringinuse Wrapuptime"
)
_CALLER = f"Privilege {_STAMP} {_CHANNEL} Queue Position"
_AGENT = f"Privilege {_STAMP} {_CHANNEL} {_DEST} Queue Interface MemberName"
_PLACE = "Queue+MemberName+Interface+StateInterface+Membership+Penalty"
_MEMBER_KEYS = f"Timestamp {_PLACE} LastCall Status+Paused+PausedReason+Ringinuse+Wrapuptime"
_AGENT_KEYS = "Queue+Interface+MemberName"

# each event's usual lines (`?` where a line may be missing) and the needed ones among them, in the same order; lines
# joined by + are taken as one value, because such passages repeat and what they say is remembered
FORMS: dict[str, tuple[str, str]] = {
    "QueueMemberStatus": (_MEMBER, _MEMBER_KEYS),
    "QueueMemberPause": (f"{_MEMBER} Reason?", _MEMBER_KEYS),  # 16 and 18 repeat the reason
    "QueueMemberPenalty": (_MEMBER, _MEMBER_KEYS),
    "QueueMemberRinginuse": (_MEMBER, _MEMBER_KEYS),
    "QueueMemberAdded": (_MEMBER, _MEMBER_KEYS),
    "QueueMemberRemoved": (_MEMBER, f"Timestamp {_PLACE}"),
    "QueueCallerJoin": (f"{_CALLER} Count", "Timestamp CallerIDNum Uniqueid Queue"),
    "QueueCallerLeave": (f"{_CALLER} Count", "Timestamp Uniqueid Queue"),
    "QueueCallerAbandon": (f"{_CALLER} OriginalPosition HoldTime", "Timestamp Uniqueid Queue"),
    "AgentCalled": (_AGENT, f"Timestamp Uniqueid {_AGENT_KEYS}"),
    "AgentRingNoAnswer": (f"{_AGENT} RingTime", f"Timestamp Uniqueid {_AGENT_KEYS}"),
    "AgentConnect": (
        f"{_AGENT} HoldTime RingTime",
        f"Timestamp Uniqueid DestUniqueid {_AGENT_KEYS} HoldTime",
    ),
    "AgentComplete": (
        f"Privilege {_STAMP} ( {_CHANNEL} )? ( {_DEST} )? Queue Interface MemberName HoldTime TalkTime Reason",
        f"Timestamp Uniqueid DestUniqueid {_AGENT_KEYS} TalkTime",
    ),
    "Shutdown": (f"Privilege {_STAMP} Shutdown Restart", "Timestamp"),
    "QueueParams": (
        "Queue Max Strategy Calls Holdtime TalkTime Completed Abandoned ServiceLevel ServicelevelPerf "
        "ServicelevelPerf2 Weight ActionID",
        "Queue ServiceLevel ActionID",
    ),
    "QueueMember": (
        "Queue Name Location StateInterface Membership Penalty CallsTaken LastCall LastPause LoginTime InCall Status "
        "Paused PausedReason Wrapuptime ActionID",
        "Queue+Name+Location+StateInterface+Membership+Penalty LastCall InCall "
        "Status+Paused+PausedReason+Wrapuptime ActionID",
    ),
    "QueueEntry": (
        "Queue Position Channel Uniqueid CallerIDNum CallerIDName ConnectedLineNum ConnectedLineName Wait Priority "
        "ActionID",
        "Queue Uniqueid CallerIDNum Wait Priority ActionID",
    ),
    "QueueStatusComplete": ("ActionID EventList ListItems", "ActionID"),
}


Keys = tuple[bytes, ...]  # of the lines that make one value; mostly one


class Template(NamedTuple):
    """How to read one type of event: `pattern` captures the values of `keys` from its usual form."""

    pattern: re.Pattern[bytes]
    keys: tuple[Keys, ...]

    def read(self, block: bytes) -> Values:
        """The values of `keys`, whatever form the message has; None for a missing key."""
        match = self.pattern.fullmatch(block)
        return match.groups() if match is not None else pick(block, self.keys)


def pick(block: bytes, keys: Sequence[Keys]) -> Values:
    """The values of `keys`; the last wins where one repeats, so that a caller's name cannot forge a queue.

    Several keys give a passage: their lines as they would stand in the usual form, each after its line end.
    """
    found = fields(block)
    return tuple(found.get(key[0]) if len(key) == 1 else _passage(found, key) for key in keys)


def fields(block: bytes) -> dict[bytes, bytes]:
    """All `Key: value` lines of a message; one space after the colon belongs to the form."""
    found = {}
    for line in block.split(b"\r\n"):
        key, colon, value = line.partition(b":")
        if colon:
            found[key] = value.removeprefix(b" ")
    return found


def name_of(block: bytes) -> bytes:
    """The type of an event message, empty for anything else."""
    if not block.startswith(b"Event: "):
        return b""
    end = block.find(b"\r\n", 7)
    return block[7:end] if end > 0 else block[7:]


def _passage(found: dict[bytes, bytes], keys: Keys) -> bytes:
    return b"".join(b"\r\n%b: %b" % (key, found[key]) for key in keys if key in found)


def _template(name: str, form: str, wanted: str) -> Template:
    keys = [word.split("+") for word in wanted.split()]
    single = {key[0] for key in keys if len(key) == 1}
    first, last = {key[0] for key in keys} - single, {key[-1] for key in keys} - single
    pattern = f"Event: {name}"
    for word in form.split():
        if word in ("(", ")?"):
            pattern += "(?:" if word == "(" else ")?"
            continue
        key = word.rstrip("?")
        line = f"\r\n{re.escape(key)}: " + ("([^\r]*+)" if key in single else "[^\r]*+")
        line = "(" * (key in first) + line + ")" * (key in last)
        pattern += f"(?:{line})?" if word.endswith("?") else line
    return Template(re.compile(pattern.encode()), tuple(tuple(part.encode() for part in key) for key in keys))


TEMPLATES = {name.encode(): _template(name, *form) for name, form in FORMS.items()}
