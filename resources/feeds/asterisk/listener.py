"""Hears what an AMI server says: bytes in; floor events, and everything else for the one who speaks with the server."""

import re
from collections.abc import Callable

from resources.events import Event
from resources.feeds.asterisk.framing import Framer, FramingError
from resources.feeds.asterisk.listing import Listing
from resources.feeds.asterisk.messages import TEMPLATES, Keys, fields, name_of, pick
from resources.feeds.asterisk.translate import Make, Translator

Fields = dict[str, str]
Control = Callable[[Fields, float], list[Event]]
HELD_LIMIT = 20_000
BOOTED = b"FullyBooted"
PREFIX = len(b"Event: \r\n") + max(map(len, (*TEMPLATES, BOOTED)))  # bytes that tell the types from each other
LEARNED_LIMIT = 500
PLAUSIBLE_S = 600.0  # a stamp further from the arrival than this is no stamp


# What to do with a type of message: its pattern and keys, how an event is made of their values (None: something else
# happens to it), and its name unless it is a reply. A plain tuple, because it is unpacked for every message.
_Kind = tuple[Callable[[bytes], re.Match[bytes] | None], tuple[Keys, ...], Make | None, bytes]
REPLY: _Kind = (re.compile(b"").match, (), None, b"")


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
        # the loop of every byte the console gets: no call and no attribute that it could do without
        kinds, running, translator = self._kinds, self.listing.running, self.translator
        earliest, latest = now - PLAUSIBLE_S, now + PLAUSIBLE_S
        for block in self.framer.cut(data):
            try:
                kind = kinds[block[:PREFIX]]
            except KeyError:
                kind = self._learn(block)
            if kind is None:
                continue
            match, keys, make, name = kind
            if make is None:
                out += self._list(name, block, now) if name else self._control(_text(block), now)
                continue
            found = match(block)
            values = found.groups() if found is not None else pick(block, keys)
            at = now
            if (stamp := values[0]) is not None:
                try:
                    stamped = float(stamp) - translator.offset
                    if earliest < stamped < latest:
                        at = stamped
                except ValueError:
                    pass
            event = make(values, at, now)
            if running:
                self._hold(event)
            else:
                out.append(event)
        return out

    def release(self) -> list[Event]:
        """Give up lists that never ended and return what was held back for them."""
        self.listing.drop()
        return self._take_held()

    def _kinds_needed(self) -> dict[bytes, _Kind]:
        makers = self.translator.makers
        kinds: dict[bytes, _Kind] = {
            name: (template.pattern.fullmatch, template.keys, makers.get(name), name)
            for name, template in TEMPLATES.items()
        }
        return {**kinds, BOOTED: REPLY}

    def _learn(self, block: bytes) -> _Kind | None:
        """The kind of a message, remembered by its first bytes; None for an event that nobody needs."""
        name = name_of(block)
        if not name:
            return REPLY
        kind = self._needed.get(name)
        if len(self._kinds) < LEARNED_LIMIT:
            self._kinds[block[:PREFIX]] = kind
        return kind

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
