"""The one place where bytes for an AMI server are made: nothing a person typed can become a second message."""

import re
import unicodedata
from collections.abc import Iterable

from resources.actions import Action, AddMember, PauseMember, RemoveMember, SetPenalty

LINE_BYTES = 900  # Asterisk refuses lines over 1,024
TEXT_BYTES = 79  # names and reasons: app_queue cuts there, and a cut inside a character silences the member's events
MOST_PENALTY = 1_000_000
# queues: what queues.conf allows and nothing more; interfaces: technology/address, with Local's @context/n
_QUEUE = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.+\-]{0,78})")
_INTERFACE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_]{0,30}/[A-Za-z0-9_.@+/:\-]{1,120}")
_DEVICE = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9_]{0,30}[/:][A-Za-z0-9_.@+/:\-]{1,120})?")
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9]{0,39}")
_FORBIDDEN = frozenset("\u2028\u2029")


class EncodingError(ValueError):
    """A value must not be sent; `field` is its AMI name, `character` names what is wrong with it, or is empty."""

    def __init__(self, field: str, why: str, character: str = "") -> None:
        self.field, self.why, self.character = field, why, character
        super().__init__(f"{field}: {why}" + (f" ({character})" if character else ""))


def encode(action: Action, action_id: str) -> bytes:
    """The message that asks for `action`. Raises EncodingError."""
    match action:
        case AddMember():
            pairs = [("Action", "QueueAdd"), *_member(action.queue, action.agent)]
            pairs += [("Penalty", _penalty(action.penalty)), ("Paused", _flag(action.paused))]
            pairs += _optional("MemberName", _text("MemberName", action.name))
            pairs += _optional("StateInterface", _allowed(_DEVICE, "StateInterface", action.device))
            pairs += _optional("Reason", _text("Reason", action.reason) if action.paused else "")
        case RemoveMember():
            pairs = [("Action", "QueueRemove"), *_member(action.queue, action.agent)]
        case SetPenalty():
            pairs = [("Action", "QueuePenalty"), *_member(action.queue, action.agent)]
            pairs += [("Penalty", _penalty(action.penalty))]
        case PauseMember():
            pairs = [("Action", "QueuePause"), *_member(action.queue, action.agent)]
            pairs += [("Paused", _flag(action.paused))]
            pairs += _optional("Reason", _text("Reason", action.reason))
    return message([pairs[0], ("ActionID", action_id), *pairs[1:]])


def message(pairs: Iterable[tuple[str, str]]) -> bytes:
    """A message of `Key: value` lines. Raises EncodingError."""
    lines = []
    for key, value in pairs:
        if not _KEY.fullmatch(key):
            raise EncodingError("key", "is no AMI key")
        line = f"{key}: {clean(key, value)}".encode()
        if len(line) > LINE_BYTES:
            raise EncodingError(key, f"is longer than {LINE_BYTES} bytes")
        lines.append(line)
    return b"\r\n".join(lines) + b"\r\n\r\n"


def clean(field: str, value: str) -> str:
    """The value itself; raises EncodingError naming the first character that must not be sent."""
    for character in value:
        if character in _FORBIDDEN or unicodedata.category(character) in ("Cc", "Cs"):
            name = unicodedata.name(character, "control character")
            raise EncodingError(field, "holds a character that must not be sent", f"U+{ord(character):04X} {name}")
    return value


def _member(queue: str, agent: str) -> list[tuple[str, str]]:
    return [("Queue", _allowed(_QUEUE, "Queue", queue)), ("Interface", _allowed(_INTERFACE, "Interface", agent))]


def _allowed(pattern: re.Pattern[str], field: str, value: str) -> str:
    if not pattern.fullmatch(clean(field, value)):
        raise EncodingError(field, "is empty" if not value else "is not of the allowed form")
    return value


def _text(field: str, value: str) -> str:
    """Cut to what app_queue keeps, at a character's boundary."""
    return clean(field, value).encode()[:TEXT_BYTES].decode(errors="ignore")


def _optional(key: str, value: str) -> list[tuple[str, str]]:
    return [(key, value)] if value else []


def _penalty(value: int) -> str:
    if not 0 <= value <= MOST_PENALTY:
        raise EncodingError("Penalty", f"is not between 0 and {MOST_PENALTY}")
    return str(int(value))


def _flag(value: bool) -> str:
    return "true" if value else "false"
