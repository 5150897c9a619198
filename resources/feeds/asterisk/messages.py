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
_MEMBER_KEYS = "Timestamp Queue Interface MemberName Status Paused PausedReason Penalty Wrapuptime LastCall Membership"

FORMS: dict[str, tuple[str, str]] = {
    "QueueMemberStatus": (_MEMBER, _MEMBER_KEYS),
    "QueueMemberPause": (f"{_MEMBER} Reason?", _MEMBER_KEYS),  # 16 and 18 repeat the reason
    "QueueMemberPenalty": (_MEMBER, _MEMBER_KEYS),
    "QueueMemberRinginuse": (_MEMBER, _MEMBER_KEYS),
    "QueueMemberAdded": (_MEMBER, _MEMBER_KEYS),
    "QueueMemberRemoved": (_MEMBER, "Timestamp Queue Interface"),
    "QueueCallerJoin": (f"{_CALLER} Count", "Timestamp Queue Uniqueid CallerIDNum"),
    "QueueCallerLeave": (f"{_CALLER} Count", "Timestamp Queue Uniqueid"),
    "QueueCallerAbandon": (f"{_CALLER} OriginalPosition HoldTime", "Timestamp Queue Uniqueid"),
    "AgentCalled": (_AGENT, "Timestamp Queue Uniqueid Interface"),
    "AgentRingNoAnswer": (f"{_AGENT} RingTime", "Timestamp Queue Uniqueid Interface"),
    "AgentConnect": (f"{_AGENT} HoldTime RingTime", "Timestamp Queue Uniqueid Interface DestUniqueid HoldTime"),
    "AgentComplete": (
        f"Privilege {_STAMP} ( {_CHANNEL} )? ( {_DEST} )? Queue Interface MemberName HoldTime TalkTime Reason",
        "Timestamp Queue Uniqueid Interface DestUniqueid TalkTime",
    ),
    "Shutdown": (f"Privilege {_STAMP} Shutdown Restart", "Timestamp"),
    "QueueParams": (
        "Queue Max Strategy Calls Holdtime TalkTime Completed Abandoned ServiceLevel ServicelevelPerf "
        "ServicelevelPerf2 Weight ActionID",
        "ActionID Queue ServiceLevel",
    ),
    "QueueMember": (
        "Queue Name Location StateInterface Membership Penalty CallsTaken LastCall LastPause LoginTime InCall Status "
        "Paused PausedReason Wrapuptime ActionID",
        "ActionID Queue Location Name Status Paused PausedReason Penalty Wrapuptime LastCall Membership InCall",
    ),
    "QueueEntry": (
        "Queue Position Channel Uniqueid CallerIDNum CallerIDName ConnectedLineNum ConnectedLineName Wait Priority "
        "ActionID",
        "ActionID Queue Uniqueid CallerIDNum Wait Priority",
    ),
    "QueueStatusComplete": ("ActionID EventList ListItems", "ActionID"),
}


class Template(NamedTuple):
    """How to read one type of event: `pattern` captures `keys` in the order of the message, `order` sorts them."""

    pattern: re.Pattern[bytes]
    keys: tuple[bytes, ...]
    order: tuple[int, ...]

    def read(self, block: bytes) -> Values:
        """The values of `keys`, whatever form the message has; None for a missing key."""
        match = self.pattern.fullmatch(block)
        if match is None:
            return pick(block, self.keys)
        return match.group(*self.order) if len(self.order) > 1 else match.groups()


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
    pattern, seen = f"Event: {name}", []
    for word in form.split():
        if word in ("(", ")?"):
            pattern += "(?:" if word == "(" else ")?"
            continue
        key = word.rstrip("?")
        value = "([^\r]*+)" if key in keys else "[^\r]*+"
        if key in keys:
            seen.append(key)
        line = f"\r\n{re.escape(key)}: {value}"
        pattern += f"(?:{line})?" if word.endswith("?") else line
    order = tuple(seen.index(key) + 1 for key in keys)
    return Template(re.compile(pattern.encode()), tuple(key.encode() for key in keys), order)


TEMPLATES = {name.encode(): _template(name, *form) for name, form in FORMS.items()}
