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
_MEMBER_KEYS = "Timestamp Queue MemberName Interface Membership Penalty LastCall Status Paused PausedReason Wrapuptime"

# each event's usual lines (`?` where a line may be missing) and the needed ones among them, in the same order
FORMS: dict[str, tuple[str, str]] = {
    "QueueMemberStatus": (_MEMBER, _MEMBER_KEYS),
    "QueueMemberPause": (f"{_MEMBER} Reason?", _MEMBER_KEYS),  # 16 and 18 repeat the reason
    "QueueMemberPenalty": (_MEMBER, _MEMBER_KEYS),
    "QueueMemberRinginuse": (_MEMBER, _MEMBER_KEYS),
    "QueueMemberAdded": (_MEMBER, _MEMBER_KEYS),
    "QueueMemberRemoved": (_MEMBER, "Timestamp Queue Interface"),
    "QueueCallerJoin": (f"{_CALLER} Count", "Timestamp CallerIDNum Uniqueid Queue"),
    "QueueCallerLeave": (f"{_CALLER} Count", "Timestamp Uniqueid Queue"),
    "QueueCallerAbandon": (f"{_CALLER} OriginalPosition HoldTime", "Timestamp Uniqueid Queue"),
    "AgentCalled": (_AGENT, "Timestamp Uniqueid Queue Interface"),
    "AgentRingNoAnswer": (f"{_AGENT} RingTime", "Timestamp Uniqueid Queue Interface"),
    "AgentConnect": (f"{_AGENT} HoldTime RingTime", "Timestamp Uniqueid DestUniqueid Queue Interface HoldTime"),
    "AgentComplete": (
        f"Privilege {_STAMP} ( {_CHANNEL} )? ( {_DEST} )? Queue Interface MemberName HoldTime TalkTime Reason",
        "Timestamp Uniqueid DestUniqueid Queue Interface TalkTime",
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
        "Queue Name Location Membership Penalty LastCall InCall Status Paused PausedReason Wrapuptime ActionID",
    ),
    "QueueEntry": (
        "Queue Position Channel Uniqueid CallerIDNum CallerIDName ConnectedLineNum ConnectedLineName Wait Priority "
        "ActionID",
        "Queue Uniqueid CallerIDNum Wait Priority ActionID",
    ),
    "QueueStatusComplete": ("ActionID EventList ListItems", "ActionID"),
}


class Template(NamedTuple):
    """How to read one type of event: `pattern` captures the values of `keys` from its usual form."""

    pattern: re.Pattern[bytes]
    keys: tuple[bytes, ...]

    def read(self, block: bytes) -> Values:
        """The values of `keys`, whatever form the message has; None for a missing key."""
        match = self.pattern.fullmatch(block)
        return match.groups() if match is not None else pick(block, self.keys)


def pick(block: bytes, keys: Sequence[bytes]) -> Values:
    """The values of `keys`; the last wins where one repeats, so that a caller's name cannot forge a queue."""
    found = fields(block)
    return tuple(found.get(key) for key in keys)


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


def _template(name: str, form: str, wanted: str) -> Template:
    keys = wanted.split()
    pattern = f"Event: {name}"
    for word in form.split():
        if word in ("(", ")?"):
            pattern += "(?:" if word == "(" else ")?"
            continue
        key = word.rstrip("?")
        value = "([^\r]*+)" if key in keys else "[^\r]*+"
        line = f"\r\n{re.escape(key)}: {value}"
        pattern += f"(?:{line})?" if word.endswith("?") else line
    return Template(re.compile(pattern.encode()), tuple(key.encode() for key in keys))


TEMPLATES = {name.encode(): _template(name, *form) for name, form in FORMS.items()}
