"""Hears what an AMI server says: bytes in; floor events, and everything else for the one who speaks with the server."""

import re
from collections.abc import Callable
from typing import NamedTuple

from resources.events import Event
from resources.feeds.asterisk.framing import Framer, FramingError
from resources.feeds.asterisk.listing import Listing
from resources.feeds.asterisk.messages import TEMPLATES, Values, fields, name_of, pick
from resources.feeds.asterisk.translate import Translator

Fields = dict[str, str]
Control = Callable[[Fields, float], list[Event]]
HELD_LIMIT = 20_000
BOOTED = b"FullyBooted"
PREFIX = len(b"Event: \r\n") + max(
    len(name) for name in (*TEMPLATES, BOOTED)
)  # tells every needed type from all others
LEARNED_LIMIT = 500


class _Kind(NamedTuple):
    """What to do with a type of message: fields to an event by `make`, or something else where there is none."""

    name: bytes
    match: Callable[[bytes], re.Match[bytes] | None]
    keys: tuple[bytes, ...]
    make: Callable[[Values, float], Event] | None


REPLY = _Kind(b"", re.compile(b"").match, (), None)


class Listener:
    """One connection's ear. `control` gets replies and FullyBooted as text and may answer with events.

    While a list runs, other events are held back and follow its snapshot: a row may be newer than they are, and
    whoever folds them must be able to rely on «snapshot first, then what came since its beginning, perhaps twice».
    """

    def __init__(self, control: Control) -> None:
        self.framer = Framer()
        self.translator = Translator()
        self.listing = Listing(self.translator)
        self._control = control
        self._held: list[Event] = []
        self._kinds: dict[bytes, _Kind | None] = {}
        self._needed = self._kinds_needed()

    def hear(self, data: bytes, now: float) -> list[Event]:
        """The events completed by `data`, which arrived at `now` (epoch seconds). Raises FramingError."""
        out: list[Event] = []
        kinds, running = self._kinds, self.listing.running
        for block in self.framer.cut(data):
            start = block[:PREFIX]
            kind = kinds[start] if start in kinds else self._learn(start, block)
            if kind is None:
                continue
            if kind.make is None:
                out.extend(self._other(kind.name, block, now))
                continue
            match = kind.match(block)
            event = kind.make(match.groups() if match is not None else pick(block, kind.keys), now)
            if running:
                self._hold(event)
            else:
                out.append(event)
        return out

    def release(self) -> list[Event]:
        """Give up lists that never ended and return what was held back for them."""
        self.listing.drop()
        held, self._held = self._held, []
        return held

    def _kinds_needed(self) -> dict[bytes, _Kind]:
        makers = self.translator.makers
        kinds = {
            name: _Kind(name, template.pattern.fullmatch, template.keys, makers.get(name))
            for name, template in TEMPLATES.items()
        }
        return {**kinds, BOOTED: REPLY}

    def _learn(self, start: bytes, block: bytes) -> _Kind | None:
        """The kind of a message, remembered by its first bytes; None for an event that nobody needs."""
        name = name_of(block)
        if not name:
            return REPLY
        kind = self._needed.get(name)
        if len(self._kinds) < LEARNED_LIMIT:
            self._kinds[start] = kind
        return kind

    def _other(self, name: bytes, block: bytes, now: float) -> list[Event]:
        return self._list(name, block, now) if name in self.listing.names else self._control(_text(block), now)

    def _hold(self, event: Event) -> None:
        if len(self._held) >= HELD_LIMIT:
            raise FramingError("list_never_ends")
        self._held.append(event)

    def _list(self, name: bytes, block: bytes, now: float) -> list[Event]:
        snapshot = self.listing.take(name, block, now)
        if snapshot is None:
            return []
        return [snapshot] if self.listing.running else [snapshot, *self._take_held()]

    def _take_held(self) -> list[Event]:
        held, self._held = self._held, []
        return held


def _text(block: bytes) -> Fields:
    return {key.decode("utf-8", "replace"): value.decode("utf-8", "replace") for key, value in fields(block).items()}
